// The rolling limit of one approver: what may still be approved today, and what the transaction has to find unchanged.
import type { LimitUsed } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import { moneyWords } from '@hearth/domain/money-words';
import type { ApproverLimit, Policy } from '@hearth/domain/policy';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import { approvedRef } from '@hearth/store/duty-items';
import { overridesOf } from '@hearth/store/overrides';
import { type Change, numberOf, type Tables } from '@hearth/store/tables';

/** What an approval under a limit carries: the limit as it stood, and guards of the days before. Both empty without one. */
export type WithinLimit = { readonly limit?: LimitUsed; readonly guards: readonly Change[] };

/** Of two places on earth the day may differ by so many, so programs of one currency may call two days today at once. */
const daysApart = 2;

const daysBefore = (today: string, back: number): string => dateOf(addDays(`${today}T00:00:00.000Z`, -back));

const sharedStart = (a: string, b: string): string => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
};

/** What the member approved on each day of a span, strongly consistent; a day without an approval is not there. */
const approvedWithin = async (
  tables: Tables,
  memberId: string,
  currency: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, number>> => {
  const [first, last] = [approvedRef(memberId, currency, from), approvedRef(memberId, currency, to)];
  const approved = new Map<string, number>();
  let cursor: string | undefined;
  do {
    const query = { table: first.table, partition: first.pk, prefix: sharedStart(first.sk, last.sk), upTo: last.sk };
    const page = await tables.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    for (const item of page.items)
      if (item.sk >= first.sk) approved.set(item.sk.slice(currency.length + 1), numberOf(item, 'approvedMinor'));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return approved;
};

/** A day beside today may still get an approval: one that was begun in it, or where it is that day now. It is held as it was read. */
const stillAsRead = (memberId: string, currency: string, day: string, amountMinor: number | undefined): Change => ({
  check: approvedRef(memberId, currency, day),
  when: amountMinor === undefined ? [{ absent: true }] : [{ attribute: 'approvedMinor', equals: amountMinor }],
});

const raisedTo = async (tables: Tables, memberId: string, { currency }: Award, today: string) =>
  (await overridesOf(tables, memberId, today))
    .flatMap((each) => (each.of === 'approver-limit' && each.currency === currency ? [each] : []))
    .sort((a, b) => b.limitMinor - a.limitMinor)[0];

const overLimit = (limitMinor: number, leftMinor: number, { days }: ApproverLimit, award: Award): Rejected => {
  const left = Math.max(0, leftMinor);
  const [limit, rest, amount] = [limitMinor, left, award.amountMinor].map((each) => moneyWords(each, award.currency));
  return reject(
    'over-limit',
    `You may approve ${limit} in ${days} days and have ${rest} of it left; this award is ${amount}. Somebody else approves it, or two people raise your limit.`,
    { facts: { limitMinor, leftMinor: left, days } },
  );
};

/**
 * Whether this approver may approve the award under the policy's rolling limit (minor units in so many of the program's days, today
 * among them, and days that have begun elsewhere already), all programs of one currency together. Rejection: `over-limit`, with what is left. An override of the approver
 * raises the limit until its day. Today's sum is guarded in the transaction itself (`AwardApproved.limit`).
 */
export const withinLimit = async (
  tables: Tables,
  { approverLimit }: Policy,
  { memberId }: Actor,
  award: Award,
  today: string,
): Promise<WithinLimit | Rejected> => {
  if (approverLimit === null) return { guards: [] };
  const { amountMinor, currency } = award;
  const { days } = approverLimit;
  const first = daysBefore(today, days - 1);
  const approved = await approvedWithin(tables, memberId, currency, first, daysBefore(today, -daysApart));
  const usedToday = approved.get(today) ?? 0;
  const usedBeside = [...approved.values()].reduce((sum, each) => sum + each, -usedToday);
  const fits = (limitMinor: number): boolean => usedBeside + usedToday + amountMinor <= limitMinor;
  const { limitMinor } = approverLimit;
  const raised = fits(limitMinor) ? undefined : await raisedTo(tables, memberId, award, today);
  const most = Math.max(limitMinor, raised?.limitMinor ?? 0);
  if (!fits(most)) return overLimit(most, most - usedBeside - usedToday, approverLimit, award);
  const beside = [2, 1, -1, -2].map((back) => daysBefore(today, back)).filter((day) => day >= first);
  return {
    limit: { day: today, mostMinor: most - usedBeside, ...(raised === undefined ? {} : { overrideId: raised.id }) },
    guards: beside.map((day) => stillAsRead(memberId, currency, day, approved.get(day))),
  };
};
