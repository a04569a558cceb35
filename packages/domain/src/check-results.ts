// What one line of a filled-in register means: which events follow from it, or why it is refused. Pure: no line is done in part.
import type { DisbursementEvent } from './disbursement-events.ts';
import type { Disbursement } from './disbursements.ts';
import { clearedEntry, disencumbranceEntry, expenseEntry, returnEntry } from './entries.ts';
import type { HouseholdId, MemberId } from './ids.ts';

/** Why a check will not be paid. A closed list: a free text would soon tell of a household. */
export const voidReasons = ['stopped', 'lost', 'spoiled', 'came-back', 'declined', 'never-issued'] as const;
export type VoidReason = (typeof voidReasons)[number];

/** One line as it was filled in; what it leaves empty it says nothing of. Dates are YYYY-MM-DD. */
export type CheckResult = {
  readonly disbursementId: string;
  readonly amountMinor: number;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly clearedOn?: string;
  readonly voided?: VoidReason;
};

/** Who fills in what, and when. `releasedOn` and `today` are days of the program. `windowOf`: whose window the grant stands in, if not its own household's. */
export type ResultOccasion = {
  readonly by: MemberId;
  readonly today: string;
  readonly registerId: string;
  readonly releasedOn: string;
  readonly preparedBy: MemberId;
  readonly windowOf?: HouseholdId;
};

type CheckEvent = Extract<DisbursementEvent, { readonly type: 'CheckIssued' | 'CheckCleared' | 'CheckVoided' }>;

/** `isPaid`: the bank paid what is over here; that is a break, whatever becomes of the line. */
export type ResultRefused = {
  readonly outcome: 'refused';
  readonly code: string;
  readonly detail: string;
  readonly isPaid?: true;
};
export type ResultJudged =
  | { readonly outcome: 'issued' | 'cleared' | 'voided' | 'unchanged'; readonly events: readonly CheckEvent[] }
  | ResultRefused;

/** Refuses a line in words. */
export const refuseLine = (code: string, detail: string): ResultRefused => ({ outcome: 'refused', code, detail });

const fix = 'Correct the line and send the file again: what is recorded already stays as it is.';

const misplaced = (check: Disbursement | undefined, { registerId }: ResultOccasion): ResultRefused | undefined => {
  if (check?.rail !== 'manual')
    return refuseLine(
      'unknown-disbursement',
      `There is no check with this disbursement id. Was the id changed? ${fix}`,
    );
  if (check.registerId !== registerId)
    return refuseLine(
      'not-in-register',
      'This check is not in this register. Send the line with the file of its own register.',
    );
  return undefined;
};

const misdated = ({ issuedOn, clearedOn }: CheckResult, issued: string | undefined, on: ResultOccasion) => {
  const { today, releasedOn } = on;
  if ((issuedOn ?? '') > today || (clearedOn ?? '') > today)
    return refuseLine('in-the-future', `A date lies after today, ${today}. Check the year. ${fix}`);
  if (issuedOn !== undefined && issuedOn < releasedOn)
    return refuseLine(
      'before-release',
      `The check is dated before its register was released (${releasedOn}). Check the year and the month. ${fix}`,
    );
  const from = issuedOn ?? issued;
  if (clearedOn !== undefined && from !== undefined && clearedOn < from)
    return refuseLine('cleared-before-issued', `The check cleared before it was issued (${from}). ${fix}`);
  return undefined;
};

const isOver = { voided: 'it was voided', cleared: 'the bank has paid it', stale: 'it is unclaimed property' } as const;

const overOf = (status: Disbursement['status']): string | undefined =>
  status === 'voided' || status === 'cleared' || status === 'stale' ? isOver[status] : undefined;

const paidAfter = (over: string): ResultRefused => ({
  ...refuseLine(
    'wrong-state',
    `The line says that the bank paid this check, but ${over}. A break is recorded: nothing is paid from its slices until a controller has seen to it. Tell the controller today.`,
  ),
  isPaid: true,
});

/** A line may only repeat what is recorded: a number or a date is never edited. */
const contradicted = (check: Disbursement, result: CheckResult): ResultRefused | undefined => {
  const { checkNumber, issuedOn, clearedOn } = check;
  const pairs = [
    ['number', checkNumber, result.number],
    ['date of issue', issuedOn, result.issuedOn],
    ['clearing date', clearedOn, result.clearedOn],
  ] as const;
  const other = pairs.find(([, known, told]) => known !== undefined && told !== undefined && known !== told);
  if (other === undefined) return undefined;
  const [what, known] = other;
  return refuseLine(
    'differs-from-record',
    `Its ${what} is recorded as ${known} and is never changed. If that is wrong, somebody else voids the check and it is paid again.`,
  );
};

const voidedBy = (check: Disbursement, reason: VoidReason, on: ResultOccasion): ResultJudged => {
  const isOut = check.status === 'issued';
  if (on.by === (isOut ? check.issuedBy : on.preparedBy))
    return refuseLine(
      'same-person',
      `You ${isOut ? 'recorded this check as issued' : 'prepared this register'} yourself: another treasurer or the controller has to void it.`,
    );
  const { draws, currency } = check;
  const entry = isOut ? returnEntry(draws, currency, 'checks:outstanding') : disencumbranceEntry(draws, currency);
  return {
    outcome: 'voided',
    events: [{ type: 'CheckVoided', data: { reason, by: on.by, entry, windowOf: on.windowOf ?? check.householdId } }],
  };
};

const judgeVoid = (check: Disbursement, result: CheckResult, reason: VoidReason, on: ResultOccasion): ResultJudged => {
  if (result.clearedOn !== undefined && check.status === 'voided') return paidAfter(isOver.voided);
  if (result.clearedOn !== undefined)
    return refuseLine('contradiction', `The line says that the check cleared and that it is void. ${fix}`);
  if (check.status === 'voided') return { outcome: 'unchanged', events: [] };
  if (check.status === 'registered' && (result.number !== undefined || result.issuedOn !== undefined))
    return refuseLine(
      'void-needs-two',
      'A check with a number is first recorded as issued, with void left empty; then another person sends it with void filled in.',
    );
  const over = overOf(check.status);
  return over === undefined
    ? voidedBy(check, reason, on)
    : refuseLine('wrong-state', `This check can not be voided: ${over}.`);
};

const issuedBy = ({ draws, currency }: Disbursement, number: string, issuedOn: string, by: MemberId): CheckEvent => ({
  type: 'CheckIssued',
  data: { number, issuedOn, by, entry: expenseEntry(draws, currency, 'checks:outstanding') },
});

const judgeLife = (check: Disbursement, { number, issuedOn, clearedOn }: CheckResult, by: MemberId): ResultJudged => {
  const events: CheckEvent[] = [];
  if (check.status === 'registered') {
    if (number === undefined && issuedOn === undefined && clearedOn === undefined)
      return { outcome: 'unchanged', events };
    if (number === undefined) return refuseLine('number-missing', `The check has no number. ${fix}`);
    if (issuedOn === undefined) return refuseLine('date-missing', `The check has no date of issue. ${fix}`);
    events.push(issuedBy(check, number, issuedOn, by));
  }
  const over = overOf(check.status);
  if (over !== undefined && clearedOn !== undefined && check.status !== 'cleared') return paidAfter(over);
  if (clearedOn !== undefined && check.status !== 'cleared')
    events.push({
      type: 'CheckCleared',
      data: { clearedOn, by, entry: clearedEntry(check.amountMinor, check.currency) },
    });
  if (events.length === 0) return { outcome: 'unchanged', events };
  return { outcome: clearedOn === undefined ? 'issued' : 'cleared', events };
};

/**
 * What follows from one line, given the check as it is recorded. A line that says what is recorded already is `unchanged`, so that
 * a file can be sent again. Whether a number is free, the store's guard says. Refusals carry a code and words for a treasurer.
 */
export const judgeResult = (check: Disbursement | undefined, result: CheckResult, on: ResultOccasion): ResultJudged => {
  const refused = misplaced(check, on);
  if (refused !== undefined || check === undefined) return refused ?? refuseLine('unknown-disbursement', fix);
  if (result.amountMinor !== check.amountMinor)
    return refuseLine(
      'amount-differs',
      `The amount is not the one that was approved. Restore it from the exported file; a check over another amount must not be given out. ${fix}`,
    );
  const wrong = misdated(result, check.issuedOn, on) ?? contradicted(check, result);
  if (wrong !== undefined) return wrong;
  return result.voided === undefined ? judgeLife(check, result, on.by) : judgeVoid(check, result, result.voided, on);
};
