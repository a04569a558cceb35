// A decision judged again from its record: the pinned policy, the facts it is bound to and where the household stood give the same answer, byte for byte.
import type { ApplicationScreened } from './applications.ts';
import { canonical, type Json } from './canonical.ts';
import type { CaseFacts, Standing } from './case-facts.ts';
import type { ParseExpression } from './expressions.ts';
import { type Judgement, judge, type Policy, type PolicyOutcome } from './policy.ts';

/** What becomes of an application when its rules come out so. Rules never deny: what they do not cover is a person's. */
export const screenedAs = {
  meets: 'awarded',
  'needs-info': 'question',
  refer: 'referred',
  'outside-policy': 'referred',
} as const satisfies Readonly<Record<PolicyOutcome, ApplicationScreened['data']['outcome']>>;

type Decision = Pick<ApplicationScreened['data'], 'outcome' | 'findings' | 'amountMinor'>;

/** The answer of a screening as canonical JSON: what two replays must agree on. */
const textOf = ({ outcome, findings, amountMinor }: Decision): string => {
  const answer: Json = { outcome, findings, amountMinor };
  return canonical(answer);
};

/** The same, or both texts. */
export type Replayed =
  | { readonly isSame: true }
  | { readonly isSame: false; readonly recorded: string; readonly came: string };

const decisionOf = ({ outcome, findings, amountMinor }: Judgement): Decision => ({
  outcome: screenedAs[outcome],
  findings,
  amountMinor,
});

/**
 * Judges a recorded screening again and compares outcome, findings and amount over their canonical JSON. Pure. The caller has
 * checked that the facts are those that the event is bound to (`factsHash`) and that the policy is the pinned one (`policyHash`).
 */
export const replayed = (
  policy: Policy,
  facts: CaseFacts,
  standing: Standing,
  event: Pick<ApplicationScreened, 'data'>,
  parse: ParseExpression,
): Replayed => {
  const [recorded, came] = [textOf(event.data), textOf(decisionOf(judge(policy, facts, standing, parse)))];
  return recorded === came ? { isSame: true } : { isSame: false, recorded, came };
};
