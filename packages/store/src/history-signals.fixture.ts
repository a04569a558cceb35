// Signals as dice fall: what was counted, what a reviewer answered.
import { ana, ben, eastPartner, program } from '@hearth/domain/relief-fund.fixture';
import {
  type About,
  isToBeAnswered,
  type Signal,
  type SignalEvent,
  signalAnswers,
  signalOf,
} from '@hearth/domain/signals';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { signalStream } from './projection.ts';
import { raiseBatch } from './signals.ts';

const aboutOf = (how: number): About =>
  how % 2 === 0
    ? { kind: 'shared-contact', contact: 'phone', block: `phone#${how % 3}` }
    : {
        kind: 'batch-under-limit',
        memberId: ana,
        partnerId: eastPartner,
        programId: program,
        day: '2026-11-16',
        limitMinor: 5_000,
        currency: 'USD',
      };

/** A signal is raised, or raised again. */
export const raise = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const about = aboutOf(how);
  if (about.kind === 'batch-under-limit')
    return raiseBatch(world.tables, about, { at: world.at, actor: 'step:screening' });
  const signal = await read<Signal>(world, signalOf(about));
  const data = { about, count: (signal.state?.count ?? 4) + 1 + n, households: 5, partnerIds: [], memberIds: [ana] };
  await write(world, { appends: [on(signalStream, signal, { type: 'SignalRaised', data })] });
};

/** A reviewer answers one of the signals there may be. */
export const answer = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const payees = ['d0', 'd1', 'd2'].map((destination): About => ({ kind: 'one-payee-many-households', destination }));
  const about = pick([aboutOf(0), aboutOf(2), aboutOf(4), aboutOf(1), ...payees], n) ?? aboutOf(0);
  const signal = await read<Signal>(world, signalOf(about));
  if (signal.state === undefined || !isToBeAnswered(signal.state)) return;
  const said = pick(signalAnswers, how) ?? 'fine';
  const shared = said === 'helper' && about.kind === 'shared-contact' ? { shared: about.block } : {};
  const seen: SignalEvent = { type: 'SignalSeen', data: { by: ben, answer: said, note: 'asked', ...shared } };
  await write(world, { appends: [on(signalStream, signal, seen)] }, true);
};
