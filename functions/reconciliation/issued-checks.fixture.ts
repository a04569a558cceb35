// Checks that are out, as dates and histories need them: written straight into the record.
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { expenseEntry } from '@hearth/domain/entries';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import { ana } from '@hearth/domain/relief-fund.fixture';
import { disbursementStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';

const registerId = derivedId('register', 'one');

/** A check of 50 dollars that was given out on this day. */
export const issuedCheck = async (tables: Tables, name: string, issuedOn: string): Promise<string> => {
  const at = `${issuedOn}T15:00:00.000Z`;
  const { awardId } = await approvedCase(tables, { name, rail: 'manual', amountMinor: 5_000, at });
  const award = await stateOf<Award>(tables, awardId);
  const { householdId, partnerId, programId, coarse, amountMinor, currency, draws } = award;
  const id = disbursementOf(awardId, 1);
  const basis = { householdId, partnerId, programId, coarse, amountMinor, currency, draws, reportMonth: '2026-11' };
  const due = { ...basis, awardId: idOrThrow('award', awardId), awardVersion: 2, attempt: 1 };
  const entry = expenseEntry(draws, currency, 'checks:outstanding');
  const number = `${name.length}${Date.parse(at)}`.slice(0, 12);
  for (const event of [
    { type: 'CheckDue', data: due },
    { type: 'CheckRegistered', data: { registerId } },
    { type: 'CheckIssued', data: { number, issuedOn, by: ana, entry } },
  ] as const)
    await write(tables, disbursementStream, id, [event], { at });
  return id;
};
