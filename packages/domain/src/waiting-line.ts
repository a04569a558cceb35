// The line of awards that wait for money: by need, then by age. Hides in which order needs come.
import { moneyWords } from './money-words.ts';
import type { Policy } from './policy.ts';

/**
 * The rank of a need, 0 first: its place in the list of the policy's own rule on needs; what that does not list comes after, in
 * the order of `known`, the list of all needs. Decision 016.
 */
export const rankOf = (policy: Pick<Policy, 'rules'>, need: string, known: readonly string[]): number => {
  const told = policy.rules.flatMap((rule) => (rule.kind === 'need-in' ? rule.needs : []));
  const order = [...new Set([...told, ...known])];
  const rank = order.indexOf(need);
  return rank === -1 ? order.length : rank;
};

/** A text by which a line sorts: the lower rank first, of equal rank who applied earlier. `submittedAt` is RFC 3339 in UTC. */
export const placeInLine = (rank: number, submittedAt: string): string =>
  `${String(rank).padStart(3, '0')}#${submittedAt}`;

/** What is told of an award in line. `short` says what is there; amounts in minor units of `currency`. */
export const waitingWords = (short: string, missingMinor: number, currency: string): string =>
  `${short} ${moneyWords(missingMinor, currency)} is missing. The award stands in line, by need and then by age; when there is money a person approves it.`;

/** What is there for an award, in the words of a refusal. */
export const thereWords = (availableMinor: number, amountMinor: number, currency: string): string =>
  `The allotments that fit hold ${moneyWords(availableMinor, currency)} of ${moneyWords(amountMinor, currency)}.`;
