// Sanctions checks and legal demands as dice fall: looked up, a hit, resolved by somebody, demanded, advised, answered.
import type { Application } from '@hearth/domain/applications';
import { advices, type Demand, type DemandEvent } from '@hearth/domain/demands';
import type { Organization } from '@hearth/domain/governance';
import { derivedId } from '@hearth/domain/ids';
import { ana, ben, cleo, eastPartner } from '@hearth/domain/relief-fund.fixture';
import type { SanctionsEvent, SanctionsState } from '@hearth/domain/sanctions';
import type { Append } from './commit.ts';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { applicationStream, demandStream, organizationStream } from './projection.ts';

const eventOn = (state: SanctionsState | undefined, how: number): SanctionsEvent => {
  if (state === undefined || state.status === 'clear')
    return {
      type: 'SanctionsChecked',
      data: { list: 'sdn', listVersion: `${how}`, result: how % 2 === 0 ? 'hit' : 'clear', by: ana },
    };
  return state.status === 'hit' && how % 3 === 0
    ? { type: 'SanctionsHitResolved', data: { finding: 'listed', reason: 'same-person', by: ben } }
    : { type: 'SanctionsHitResolved', data: { finding: 'somebody-else', reason: 'name-only', by: ben } };
};

/** A partner or a household is looked up, or what was found is resolved. */
export const lookUp = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const appends: Append[] = [];
  if (n % 3 === 0) {
    const partner = await read<Organization>(world, eastPartner);
    appends.push(on(organizationStream, partner, eventOn(partner.state?.sanctions, how)));
  } else {
    const application = await read<Application>(world, pick(world.known.applications, n) ?? '');
    if (application.state === undefined) return;
    appends.push(on(applicationStream, application, eventOn(application.state.sanctions, how)));
  }
  await write(world, { appends }, true);
};

const next = (state: Demand | undefined, how: number): DemandEvent | undefined => {
  if (state === undefined)
    return {
      type: 'LegalDemandReceived',
      data: { source: 'court', instrument: 'subpoena', receivedOn: '2026-11-16', about: [eastPartner], by: ana },
    };
  if (state.status === 'answered') return undefined;
  return how % 2 === 0
    ? {
        type: 'CounselAdvised',
        data: { advice: pick(advices, how) ?? 'refuse', grounds: ['too-broad'], by: ana },
      }
    : {
        type: 'LegalDemandAnswered',
        data: { left: how % 3 === 0 ? [{ what: 'policy', about: eastPartner }] : [], by: cleo },
      };
};

/** One of a few demands goes a step further. */
export const demand = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const one = await read<Demand>(world, derivedId('demand', n % 5));
  const event = next(one.state, how);
  if (event !== undefined) await write(world, { appends: [on(demandStream, one, event)] }, true);
};
