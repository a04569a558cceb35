// Sums over many acts: what an approver approved on a day under a rolling limit, and what was paid on an award.
import type { Wrong } from './acts.ts';
import type { Award, Payment } from './awards.ts';
import { countAt, isObject, objectAt, textAt } from './json.ts';

type Awards = ReadonlyMap<string, Award>;

/** Under a rolling limit: what an approver approved on a day never passed what was left of it then. */
export const checkLimits = (awards: Awards, wrong: Wrong): void => {
  const sums = new Map<string, number>();
  const limited = [...awards.values()].flatMap(({ made, approvals }) =>
    approvals
      .filter(({ event }) => isObject(event.data['limit']))
      .map((approval) => ({ ...approval, currency: textAt(made.data, 'currency') })),
  );
  for (const { by, event, currency, drawnMinor } of limited.sort((a, b) => a.at - b.at)) {
    const limit = objectAt(event.data, 'limit');
    const [day, mostMinor] = [textAt(limit, 'day'), countAt(limit, 'mostMinor')];
    const key = `${by} ${currency} ${day}`;
    const sum = (sums.get(key) ?? 0) + drawnMinor;
    sums.set(key, sum);
    if (sum > mostMinor) wrong(event, `${by} approved ${sum} on ${day}, and might approve ${mostMinor} (minor units).`);
  }
};

/** No award was paid more than once, in one attempt or in several. */
export const checkPayments = (
  payments: ReadonlyMap<string, readonly Payment[]>,
  awards: Awards,
  wrong: Wrong,
): void => {
  for (const [awardId, attempts] of payments) {
    const award = awards.get(awardId);
    const awarded = countAt(award?.made.data, 'amountMinor');
    const paid = attempts.reduce((sum, { paidMinor }) => sum + paidMinor, 0);
    const last = attempts.findLast(({ paidMinor }) => paidMinor !== 0)?.last;
    if (award !== undefined && paid > awarded && last !== undefined)
      wrong(last, `${awardId} was paid ${paid}, and ${awarded} was awarded (minor units).`, 'paid');
  }
};
