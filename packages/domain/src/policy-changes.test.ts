// What another policy would have changed, counted over cases judged twice.
import { describe, expect, test } from 'vitest';
import type { Judgement, PolicyOutcome } from './policy.ts';
import { policyChanges } from './policy-changes.ts';
import type { FindingOutcome } from './policy-rules.ts';

const judged = (
  outcome: PolicyOutcome,
  amountMinor: number,
  rules: Readonly<Record<string, FindingOutcome>> = {},
): Judgement => ({
  outcome,
  amountMinor,
  findings: Object.entries(rules).map(([code, came]) => ({
    code,
    kind: 'situation-told',
    outcome: came,
    otherwise: 'refer',
    numbers: {},
  })),
});

describe('two policies over the same cases', () => {
  test('that say the same change nothing', () => {
    const same = judged('meets', 100, { a: 'pass' });
    expect(policyChanges([{ before: same, after: same }])).toMatchObject({
      cases: 1,
      changed: 0,
      outcomes: [],
      rules: [],
    });
    expect(policyChanges([])).toMatchObject({ cases: 0, changed: 0, awardedMinor: { before: 0, after: 0 } });
  });

  test('differ by outcome, by amount where both award, and by rule', () => {
    const changes = policyChanges([
      { before: judged('meets', 100, { cap: 'pass' }), after: judged('refer', 100, { cap: 'fail' }) },
      { before: judged('meets', 200, { cap: 'pass' }), after: judged('refer', 200, { cap: 'fail' }) },
      { before: judged('refer', 300, { old: 'fail' }), after: judged('meets', 250, { cap: 'pass' }) },
      { before: judged('meets', 100), after: judged('meets', 150) },
      { before: judged('meets', 100), after: judged('meets', 70) },
      { before: judged('refer', 100), after: judged('refer', 900) },
    ]);
    expect(changes).toEqual({
      cases: 6,
      changed: 5,
      outcomes: [
        { from: 'meets', to: 'refer', cases: 2 },
        { from: 'refer', to: 'meets', cases: 1 },
      ],
      amounts: { up: 1, upMinor: 50, down: 1, downMinor: 30 },
      awardedMinor: { before: 500, after: 470 },
      rules: [
        { code: 'cap', from: 'pass', to: 'fail', cases: 2 },
        { code: 'cap', from: 'no such rule', to: 'pass', cases: 1 },
        { code: 'old', from: 'fail', to: 'no such rule', cases: 1 },
      ],
    });
  });
});
