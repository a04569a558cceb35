// A founding keeps duties apart and promises no money that was not given; its policy is one that Hearth accepts.
import { policyBody } from '@hearth/contracts/policies';
import { derivedId } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { failingExamples, judge } from '@hearth/domain/policy';
import { parseExpression } from '@hearth/expressions/parse-expression';
import { expect, test } from 'vitest';
import policy from './demo-policy.json' with { type: 'json' };
import { planFounding, slugOf } from './founding-plan.ts';

const needs = [
  { name: 'Casa del Farol', askedMinor: 1_000_000 },
  { name: 'Maré Alta', askedMinor: 2_500_000 },
];

test('every fund allots no more than it was given, and enough for everything that is asked', () => {
  for (const asked of [needs, needs.map((need) => ({ ...need, askedMinor: 200_000_000 }))]) {
    const { funds, topUpMinor } = planFounding(asked);
    for (const { gifts, allotments } of funds) expect(sumMinor(allotments)).toBeLessThanOrEqual(sumMinor(gifts));
    for (const [at, { askedMinor }] of asked.entries())
      expect(funds[0]?.allotments[at]).toBeGreaterThanOrEqual(askedMinor);
    expect(topUpMinor).toBeGreaterThanOrEqual(sumMinor(asked.map(({ askedMinor }) => askedMinor)));
  }
});

test('nobody holds two roles, and each partner has a system, two caseworkers and who speaks for it', () => {
  const { members } = planFounding(needs);
  expect(members.every(({ roles }) => roles.length === 1)).toBe(true);
  expect(new Set(members.map(({ subject }) => subject)).size).toBe(members.length);
  expect(members.filter(({ of }) => of === 'mare-alta').map(({ roles }) => roles[0])).toEqual([
    'partner-system',
    'caseworker',
    'caseworker',
    'representative',
  ]);
});

test('the same partners give the same plan', () => {
  expect(planFounding(needs)).toEqual(planFounding(needs));
});

test('a partner without Latin letters gets a short name that stays', () => {
  expect(slugOf('互助之家')).toMatch(/^partner-[0-9a-f]{8}$/);
  expect(slugOf('互助之家')).toBe(slugOf('互助之家'));
  expect(slugOf('Xidig Women’s Room')).toBe('xidig-womens-room');
});

const drafted = policyBody.parse({ ...policy, programId: derivedId('program', 'any') });

test('the policy of the demo is accepted, and its own examples come out as they say', () => {
  expect(failingExamples(JSON.parse(JSON.stringify(drafted)), parseExpression)).toEqual([]);
});

test('the policy pays at most the table of the samples', () => {
  const facts = {
    need: 'food',
    requestedMinor: 100_000,
    area: 'US-MA-suffolk',
    situations: [],
    evidence: [{ kind: 'need-statement', seenAt: '2026-10-01' }],
    relationshipDisclosed: false,
  };
  const standing = { today: '2026-11-20', grants: [], openMatches: 0 };
  const most = [1, 2, 3, 4, 5, 12].map(
    (size) => judge(JSON.parse(JSON.stringify(drafted)), { ...facts, size }, standing, parseExpression).amountMinor,
  );
  expect(most).toEqual([40_000, 55_000, 70_000, 85_000, 100_000, 100_000]);
});
