// A decision judged again: the same bytes, or both texts.
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from './canonical.ts';
import type { Standing } from './case-facts.ts';
import { householdOfFour, noExpressions, nothingBefore, policyWith } from './policy.fixture.ts';
import { judge } from './policy.ts';
import type { Rule } from './policy-rules.ts';
import { replayed, screenedAs } from './replay.ts';

const cap: Rule = { code: 'cap', kind: 'cap-per-household', capMinor: 80_000, windowDays: 30, otherwise: 'refer' };
const policy = policyWith(cap);
const recorded = (standing: Standing = nothingBefore) => {
  const { outcome, findings, amountMinor } = judge(policy, householdOfFour, standing, noExpressions);
  const data = { outcome: screenedAs[outcome], findings, amountMinor, policyHash: '', factsHash: '', read: [] };
  // As the record holds it: through its canonical text.
  return { data: JSON.parse(canonical(JSON.parse(JSON.stringify(data)) as Json)) };
};

describe('a recorded decision', () => {
  test('comes out the same, whatever order its members are in', () => {
    const event = recorded();
    const turned = { data: Object.fromEntries(Object.entries(event.data).reverse()) as typeof event.data };
    expect(replayed(policy, householdOfFour, nothingBefore, event, noExpressions)).toEqual({ isSame: true });
    expect(replayed(policy, householdOfFour, nothingBefore, turned, noExpressions)).toEqual({ isSame: true });
  });

  test.each([
    ['a fact', { facts: { ...householdOfFour, requestedMinor: 49_999 } }],
    ['what was granted before', { standing: { ...nothingBefore, grants: [{ at: '2026-11-10', amountMinor: 1 }] } }],
    ['the policy', { policy: policyWith({ ...cap, capMinor: 80_001 }) }],
  ])(
    'shows both texts when %s is another',
    (_what, {
      facts,
      standing,
      policy: other,
    }: Partial<{ facts: typeof householdOfFour; standing: Standing; policy: typeof policy }>) => {
      const came = replayed(
        other ?? policy,
        facts ?? householdOfFour,
        standing ?? nothingBefore,
        recorded(),
        noExpressions,
      );
      expect(came).toMatchObject({ isSame: false, recorded: expect.stringContaining('"outcome":"awarded"') });
      expect(came.isSame || came.came).not.toBe(came.isSame || came.recorded);
    },
  );
});
