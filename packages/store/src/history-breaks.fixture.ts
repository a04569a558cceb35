// Breaks as dice fall: found by two slices, by the line or by a partner, changed, given to somebody, explained, gone, and found again.
import { type Break, type BreakEvent, breakOf, type Finding, newsOf } from '@hearth/domain/breaks';
import { ana, ben, eastPartner, generalFund, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { breakStream } from './projection.ts';

const slice = (partnerId: string) => ({ programId: program, fundId: generalFund, purpose: 'any', partnerId });
const plain = { expectedMinor: 0, currency: 'USD', slices: [], stopsLine: false, owner: 'controller' } as const;

const findingOf = (n: number, how: number): Finding => {
  const foundMinor = 100 + (how % 3);
  switch (n % 4) {
    case 0:
      return {
        ...plain,
        code: 'second-payment',
        about: 'obp_1',
        foundMinor,
        slices: [slice(eastPartner), slice(westPartner)],
      };
    case 1:
      return { ...plain, code: 'slice-entries', about: 'east', foundMinor, slices: [slice(eastPartner)] };
    case 2:
      return { ...plain, code: 'unknown-payment', about: 'obp_2', foundMinor, stopsLine: true };
    default:
      return {
        ...plain,
        ...{ code: 'advance-overdue', about: eastPartner, foundMinor, stopsAdvancesTo: eastPartner },
        owner: { partnerId: eastPartner },
      };
  }
};

/** A look finds one of four breaks, with one of three amounts. */
export const findBreak = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const finding = findingOf(n, how);
  const one = await read<Break>(world, breakOf(finding));
  const news = newsOf(one.state, finding);
  if (news !== undefined) await write(world, { appends: [on(breakStream, one, news)] });
};

const eventOn = ({ status }: Break, how: number): BreakEvent | undefined => {
  if (status === 'gone') return undefined;
  if (status === 'explained') return { type: 'BreakGone', data: { from: 'explained' } };
  switch (how % 3) {
    case 0:
      return { type: 'BreakAssigned', data: { owner: ben, by: ana } };
    case 1:
      return { type: 'BreakExplained', data: { by: ana, note: { code: 'made-by-hand', text: 'By us' } } };
    default:
      return { type: 'BreakGone', data: { from: 'open' } };
  }
};

/** Somebody sees to one of them, or it is gone. */
export const seeToBreak = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const one = await read<Break>(world, breakOf(findingOf(n, 0)));
  const event = one.state === undefined ? undefined : eventOn(one.state, how);
  if (event !== undefined) await write(world, { appends: [on(breakStream, one, event)] }, true);
};
