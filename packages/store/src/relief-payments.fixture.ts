// Cases of households up to their payment, and its coming back: told as events, with the instants of each.
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { expenseEntry, returnEntry } from '@hearth/domain/entries';
import type { AwardId } from '@hearth/domain/ids';
import { intended, monday } from '@hearth/domain/relief-fund.fixture';
import { rootOf } from './household-roots.ts';
import { disbursementStream } from './projection.ts';
import { approvedCase, type CaseOf } from './relief-cases.fixture.ts';
import { stateOf } from './relief-checks.fixture.ts';
import { write } from './relief-estate.fixture.ts';
import type { Tables } from './tables.ts';

/** Pays an approved award by bank: it left, on the provider's word. */
export const payOut = async (tables: Tables, awardId: AwardId, at = monday) => {
  const {
    attempt,
    householdId,
    partnerId,
    amountMinor,
    draws,
    reportMonth = '',
  } = await stateOf<Award>(tables, awardId);
  const disbursementId = disbursementOf(awardId, attempt);
  const basis = { awardId, awardVersion: 2, attempt, householdId, partnerId, amountMinor, draws, reportMonth };
  const word = { providerPaymentId: `obp_${disbursementId}`, snapshotHash: 'snapshot' };
  for (const event of [
    { ...intended, data: { ...intended.data, ...basis } },
    { type: 'DisbursementReleased', data: word } as const,
    {
      type: 'DisbursementSettled',
      data: { ...word, entry: expenseEntry(draws, 'USD', 'cash:provider') },
    } as const,
  ])
    await write(tables, disbursementStream, disbursementId, [event], { at });
  return disbursementId;
};

/** A payment comes back after it left. */
export const cameBack = async (tables: Tables, awardId: AwardId, at = monday): Promise<void> => {
  const { attempt, householdId, draws } = await stateOf<Award>(tables, awardId);
  const { window, household } = await rootOf(tables, householdId);
  const data = {
    reason: 'account-closed',
    snapshotHash: 'snapshot',
    entry: returnEntry(draws, 'USD'),
    windowOf: household.id as never,
  };
  const returned = { type: 'DisbursementReturned', data } as const;
  await write(tables, disbursementStream, disbursementOf(awardId, attempt), [returned], { at, windows: [window] });
};

/** A case that was paid, all of it at one instant or the payment at another. */
export const paidCase = async (tables: Tables, of: CaseOf, paidAt = of.at ?? monday) => {
  const ids = await approvedCase(tables, of);
  return { ...ids, disbursementId: await payOut(tables, ids.awardId, paidAt) };
};
