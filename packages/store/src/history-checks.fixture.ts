// Checks as dice fall: put into registers that are released or dropped, given out under numbers, cashed, stopped, and never cashed.
import type { CheckRegister } from '@hearth/domain/check-registers';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, mayFollow } from '@hearth/domain/disbursements';
import { clearedEntry, disencumbranceEntry, expenseEntry, returnEntry, staleEntry } from '@hearth/domain/entries';
import { idOrThrow } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { ana, cleo, dora } from '@hearth/domain/relief-fund.fixture';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { rootOf } from './household-roots.ts';
import { disbursementStream, registerStream } from './projection.ts';

/** A register of what waits; a second person releases it, or it is dropped and its checks wait on. */
export const register = async (world: World, { how }: Dice): Promise<void> => {
  const waiting = (await Promise.all(world.known.disbursements.map((id) => read<Disbursement>(world, id))))
    .filter(({ state }) => state?.status === 'waiting-for-register')
    .slice(0, 3);
  if (waiting.length === 0) return;
  const id = fresh(world, 'register');
  const data = {
    disbursementIds: waiting.map((each) => idOrThrow('disbursement', each.id)),
    amountMinor: sumMinor(waiting.map(({ state }) => state?.amountMinor ?? 0)),
    currency: 'USD',
    by: cleo,
  };
  const start = on(registerStream, await read<CheckRegister>(world, id), { type: 'RegisterPrepared', data });
  const taken = waiting.map((each) =>
    on(disbursementStream, each, { type: 'CheckRegistered', data: { registerId: id } }),
  );
  if (!(await write(world, { appends: [start, ...taken] }, true))) return;
  const prepared = await read<CheckRegister>(world, id);
  if (how % 3 !== 0) {
    await write(world, {
      appends: [
        on(
          registerStream,
          prepared,
          { type: 'RegisterReleased', data: { by: dora } },
          { type: 'RegisterExported', data: { by: cleo } },
        ),
      ],
    });
    return;
  }
  const again = await Promise.all(waiting.map((each) => read<Disbursement>(world, each.id)));
  const dropped = on(registerStream, prepared, { type: 'RegisterDropped', data: { by: dora, reason: 'wrong-month' } });
  await write(world, {
    appends: [
      dropped,
      ...again.map((each) => on(disbursementStream, each, { type: 'CheckUnregistered', data: { registerId: id } })),
    ],
  });
};

const eventsOn = (state: Disbursement, number: string, windowOf: string): readonly DisbursementEvent[] => {
  const { draws, amountMinor, status } = state;
  const isOut = status === 'issued';
  const entry = isOut ? returnEntry(draws, 'USD', 'checks:outstanding') : disencumbranceEntry(draws, 'USD');
  const all: readonly Extract<
    DisbursementEvent,
    { readonly type: 'CheckIssued' | 'CheckCleared' | 'CheckVoided' | 'CheckStale' }
  >[] = [
    {
      type: 'CheckIssued',
      data: { number, issuedOn: '2026-11-17', by: ana, entry: expenseEntry(draws, 'USD', 'checks:outstanding') },
    },
    { type: 'CheckCleared', data: { clearedOn: '2026-11-19', by: ana, entry: clearedEntry(amountMinor, 'USD') } },
    {
      type: 'CheckVoided',
      data: { reason: 'lost', by: dora, entry, windowOf: idOrThrow('household', windowOf) },
    },
    { type: 'CheckStale', data: { escheatOn: '2029-11-17', entry: staleEntry(amountMinor, 'USD') } },
  ];
  return all.filter(({ type }) => mayFollow[type].includes(status));
};

/** Something is heard of a check: its number, that it was cashed or stopped, that nobody ever cashed it. Numbers may clash: then nothing is written. */
export const hearOfCheck = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const checks = await Promise.all(world.known.disbursements.map((id) => read<Disbursement>(world, id)));
  const from = pick(
    checks.filter(({ state }) => state?.status === 'registered' || state?.status === 'issued'),
    n,
  );
  if (from?.state === undefined) return;
  const root = await rootOf(world.tables, from.state.householdId);
  const event = pick(eventsOn(from.state, String(1 + (how % 25)), root.household.id), how);
  if (event !== undefined)
    await write(world, { appends: [on(disbursementStream, from, event)], windows: [root.window] });
};
