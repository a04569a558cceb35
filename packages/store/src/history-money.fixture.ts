// Payments as dice fall: paid, waited for, handed over, failed and come back, with and without a fee.
import type { Award } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, disbursementOf, mayFollow } from '@hearth/domain/disbursements';
import { expenseEntry, feeEntry, joined, returnEntry } from '@hearth/domain/entries';
import { idOrThrow } from '@hearth/domain/ids';
import type { Draw, Entry } from '@hearth/domain/ledger';
import { givenBack } from '@hearth/domain/provider-word';
import { ana, checkDue, dora, handoverDue, hour, intended } from '@hearth/domain/relief-fund.fixture';
import type { Loaded } from './entities.ts';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { rootOf } from './household-roots.ts';
import { awardStream, disbursementStream } from './projection.ts';
import { noOpenMatch } from './shared-items.ts';

export const feeOf = ({ fee }: { readonly fee?: Draw }) => (fee === undefined ? {} : { fee });
export const withFee = (entry: Entry, { fee }: { readonly fee?: Draw }): Entry =>
  fee === undefined ? entry : joined(entry, feeEntry(fee, 'USD'));

/** An approved award is paid or waits; one that waits is paid, or its money goes back. */
export const pay = async (world: World, award: Loaded<Award>, how: number): Promise<void> => {
  const state = award.state;
  if (state === undefined || (state.status !== 'approved' && state.status !== 'waiting-for-payee')) return;
  const id = disbursementOf(award.id, state.attempt);
  const from = await read<Disbursement>(world, id);
  if (from.state !== undefined) return;
  if (how % 4 === 0 && state.status === 'approved') {
    await write(world, {
      appends: [
        on(awardStream, award, {
          type: 'AwardWaitsForPayee',
          data: { until: '2026-12-16', payeeOf: state.householdId },
        }),
      ],
    });
    return;
  }
  if (how % 4 === 1 && state.status === 'waiting-for-payee') {
    const root = await rootOf(world.tables, state.householdId);
    const data = {
      reason: 'payee-not-ready',
      draws: state.draws,
      ...feeOf(state),
      entry: givenBack(state),
      windowOf: idOrThrow('household', root.household.id),
      attempt: state.attempt,
      reportMonth: '2026-11',
    } as const;
    await write(world, { appends: [on(awardStream, award, { type: 'AwardLapsed', data })], windows: [root.window] });
    return;
  }
  const basis = {
    awardId: idOrThrow('award', award.id),
    awardVersion: award.head.version,
    attempt: state.attempt,
    householdId: state.householdId,
    partnerId: state.partnerId,
    amountMinor: state.amountMinor,
    draws: state.draws,
    ...feeOf(state),
  };
  const begun = how % 3 === 2 || state.fee !== undefined ? intended : how % 3 === 1 ? handoverDue : checkDue;
  const event = { ...begun, data: { ...begun.data, ...basis } } as DisbursementEvent;
  if (
    await write(world, { appends: [on(disbursementStream, from, event)], changes: [noOpenMatch(state.applicationId)] })
  )
    world.known.disbursements.push(id);
};

const eventsOn = (state: Disbursement, windowOf: string): readonly DisbursementEvent[] => {
  const [draws, household] = [state.draws, idOrThrow('household', windowOf)];
  const word = { providerPaymentId: `obp_${state.id}`, snapshotHash: 'snapshot' };
  const back = { reason: 'unknown', windowOf: household, entry: givenBack(state) };
  const all: readonly Exclude<
    DisbursementEvent,
    {
      readonly type: 'DisbursementIntended' | 'HandoverDue' | 'CheckDue' | 'HandoverAdvanced' | 'HandoverAdvanceFailed';
    }
  >[] = [
    { type: 'DisbursementReleased', data: word },
    {
      type: 'DisbursementSettled',
      data: { ...word, entry: withFee(expenseEntry(draws, 'USD', 'cash:provider'), state) },
    },
    { type: 'DisbursementFailed', data: { ...word, ...back } },
    { type: 'DisbursementReturned', data: { ...word, ...back, entry: returnEntry(draws, 'USD') } },
    { type: 'DisbursementHeld', data: { reason: 'unknown' } },
    { type: 'DisbursementAskedAgain', data: {} },
    { type: 'DisbursementDeclaredUnpaid', data: { by: ana, reason: 'nowhere-to-be-found' } },
    { type: 'HandedOver', data: { receiptNumber: 'R-1', method: 'cash', handedOverAt: hour(1), by: ana } },
    { type: 'HandoverCodeIssued', data: { by: dora, codeHash: 'salt:hash' } },
    ...(state.code === undefined ? [] : [{ type: 'HandoverCodeRefused', data: { by: ana } } as const]),
    { type: 'HandoverConfirmed', data: { by: dora, entry: expenseEntry(draws, 'USD', `due-from:${state.partnerId}`) } },
    { type: 'HandoverUnclaimed', data: { ...back, by: ana } },
  ];
  return all.filter(({ type }) => mayFollow[type].includes(state.status));
};

export const hear = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const from = await read<Disbursement>(world, pick(world.known.disbursements, n) ?? '');
  if (from.state === undefined) return;
  const root = await rootOf(world.tables, from.state.householdId);
  const event = pick(eventsOn(from.state, root.household.id), how);
  if (event !== undefined)
    await write(world, { appends: [on(disbursementStream, from, event)], windows: [root.window] });
};
