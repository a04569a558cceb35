// Cases by situation, and policies of the rules a test names.
import type { CaseFacts, Standing } from './case-facts.ts';
import type { ParseExpression } from './expressions.ts';
import { type Policy, policyDefaults } from './policy.ts';
import type { Rule } from './policy-rules.ts';
import { program } from './relief-fund.fixture.ts';

export const householdOfFour: CaseFacts = {
  need: 'food',
  requestedMinor: 50_000,
  area: 'US-MA-suffolk',
  size: 4,
  situations: ['lost-income'],
  evidence: [{ kind: 'pay-stub', seenAt: '2026-11-10' }],
  relationshipDisclosed: false,
};

export const nothingBefore: Standing = { today: '2026-11-20', grants: [], openMatches: 0 };

/** A policy that awards up to 40,000 to one, 60,000 to four and 100,000 to eight persons, and more in two situations. */
export const policyWith = (...rules: readonly Rule[]): Policy => ({
  programId: program,
  version: 1,
  effectiveFrom: '2026-11-01',
  currency: 'USD',
  rules,
  amountTable: [
    { sizeUpTo: 1, amountMinor: 40_000 },
    { sizeUpTo: 4, amountMinor: 60_000 },
    { sizeUpTo: 8, amountMinor: 100_000 },
  ],
  situationMinor: { 'new-baby': 15_000, illness: 5_000 },
  payeeDays: 30,
  ...policyDefaults,
  ratification: { by: 'committee', members: 2 },
  examples: [],
});

/** Reads no expression: for policies without one. */
export const noExpressions: ParseExpression = () => ({ problem: 'no expression was expected here' });
