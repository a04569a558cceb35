// Amounts that lie just under a limit of their policy: what a person might look at when there are many of one member on one day.

import type { CaseFacts } from './case-facts.ts';
import { type Policy, tableAmount } from './policy.ts';

/** Just under: the upper tenth below a limit, the limit itself included, since more would have gone to a person. */
const isJustUnder = (amountMinor: number, limitMinor: number): boolean =>
  amountMinor <= limitMinor && amountMinor * 10 >= limitMinor * 9;

/**
 * The limit of a policy that an amount (minor units) asked for lies just under; undefined when there is none, or when the table
 * and not the asker made the amount.
 */
export const limitJustAbove = (policy: Policy, facts: CaseFacts): number | undefined => {
  if (facts.requestedMinor >= tableAmount(policy, facts)) return undefined;
  const limits = policy.rules.flatMap((rule) => {
    if (rule.kind === 'amount-bounds') return [rule.mostMinor];
    if (rule.kind === 'confidential-cap') return facts.lane === 'confidential' ? [rule.capMinor] : [];
    return rule.kind === 'cap-per-household' ? [rule.capMinor] : [];
  });
  // Over a tier's amount more people would have looked: splitting an award passes by them.
  const tiers = policy.tiers.flatMap(({ upToMinor }) => upToMinor ?? []);
  return [...limits, ...tiers].filter((limit) => isJustUnder(facts.requestedMinor, limit)).sort((a, b) => a - b)[0];
};
