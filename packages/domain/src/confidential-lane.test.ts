import { describe, expect, test } from 'vitest';
import { type Application, type ApplicationEvent, applicationEntity } from './applications.ts';
import { leftUnderCap } from './households.ts';
import { derivedId } from './ids.ts';
import { limitJustAbove } from './just-under.ts';
import { householdOfFour, noExpressions, nothingBefore, policyWith } from './policy.fixture.ts';
import { judge, type Policy } from './policy.ts';
import { policyProblems } from './policy-problems.ts';
import type { Rule } from './policy-rules.ts';
import { appendEvents, emptyHead } from './record.ts';
import { ana, ben, monday, submitted } from './relief-fund.fixture.ts';
import { ruleProblems } from './rule-problems.ts';
import { sentenceOf, tellsOfOthers } from './sentences.ts';

const cap = (capMinor: number, windowDays = 365): Rule => ({
  code: `hidden-${capMinor}`,
  kind: 'confidential-cap',
  capMinor,
  windowDays,
  otherwise: 'refer',
});
const ordinaryCap = { code: 'cap', kind: 'cap-per-household', windowDays: 365, otherwise: 'refer' } as const;
const hidden = { ...householdOfFour, lane: 'confidential' } as const;
const grants = [{ at: '2026-11-10T12:00:00.000Z', amountMinor: 20_000 }];
const standing = { ...nothingBefore, grants };
const findingOf = (policy: Policy, facts: typeof householdOfFour, code: string) => {
  const found = judge(policy, facts, standing, noExpressions).findings.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
};

describe('the cap of the confidential lane', () => {
  test('counts what the case had from its partner, and speaks of no ordinary application', () => {
    const policy = policyWith(cap(60_000));
    expect(findingOf(policy, hidden, 'hidden-60000')).toMatchObject({
      outcome: 'fail',
      numbers: { usedMinor: 20_000, leftMinor: 40_000, amountMinor: 50_000 },
    });
    expect(findingOf(policyWith(cap(70_000)), hidden, 'hidden-70000').outcome).toBe('pass');
    expect(findingOf(policy, householdOfFour, 'hidden-60000')).toMatchObject({ outcome: 'pass', numbers: {} });
  });

  test('is said with its numbers in English and Spanish, also to the partner', () => {
    const policy = policyWith(cap(60_000));
    const finding = findingOf(policy, hidden, 'hidden-60000');
    for (const language of ['en', 'es']) {
      const sentence = sentenceOf(finding, language, policy);
      expect(sentence).toMatch(/600/);
      expect(sentence).toMatch(/400/);
      expect(sentence).not.toMatch(/[{}…]/);
    }
    expect(tellsOfOthers(finding)).toBe(false);
  });

  test('holds at approval for an award of its lane alone', () => {
    const ordinary: Rule = { ...ordinaryCap, capMinor: 90_000 };
    const policy = policyWith(ordinary, cap(30_000));
    const kept = [{ key: 'a#1', at: '2026-11-10T12:00:00.000Z', amountMinor: 20_000 }];
    const before = JSON.parse(JSON.stringify(kept));
    expect(leftUnderCap(policy, before, '2026-11-20', 'confidential')).toEqual({ capMinor: 30_000, leftMinor: 10_000 });
    expect(leftUnderCap(policy, before, '2026-11-20').leftMinor).toBe(70_000);
  });

  test('is a limit under which awards in a row are noticed, in its lane', () => {
    const policy = policyWith(cap(52_000));
    expect(limitJustAbove(policy, hidden)).toBe(52_000);
    expect(limitJustAbove(policy, householdOfFour)).toBeUndefined();
  });

  test('of nothing, or weaker than another one, is a problem of the draft', () => {
    const codes = (...rules: readonly Rule[]) => ruleProblems(rules, '2026-11-01').map(({ code }) => code);
    expect(codes(cap(0))).toEqual(['always-fails']);
    expect(codes(cap(30_000), cap(40_000))).toEqual(['never-decides']);
    expect(codes(cap(30_000, 30), cap(40_000, 365))).toEqual([]);
    expect(codes(cap(30_000), { ...ordinaryCap, capMinor: 40_000 })).toEqual([]);
  });

  test('can be tried out by an example of the policy', () => {
    const policy: Policy = {
      ...policyWith(cap(60_000)),
      examples: [{ name: 'sheltered', facts: hidden, standing: nothingBefore, expected: { outcome: 'meets' } }],
    };
    const words = { needs: ['food'], situations: ['lost-income'] };
    expect(policyProblems(policy, noExpressions, words)).toEqual([]);
    const wrong = { ...policy, rules: [cap(10_000)] };
    expect(policyProblems(wrong, noExpressions, words)).toMatchObject([{ code: 'example-fails' }]);
  });
});

describe('an application that is amended', () => {
  const folded = (...events: readonly ApplicationEvent[]): Application | undefined =>
    appendEvents(derivedId('application', 'one'), emptyHead, events, { at: monday, actor: ana }).reduce<
      Application | undefined
    >((state, event) => applicationEntity.evolve(state, event), undefined);
  const { partnerId: _p, programId: _g, partnerRefKey: _r, ...request } = submitted.data;

  test('keeps no way to be reached, no helper and nothing vouched for that is not said again', () => {
    const first: ApplicationEvent = {
      type: 'ApplicationSubmitted',
      data: {
        ...submitted.data,
        reachable: true,
        assistance: { how: 'phone', helperId: ben },
        attestation: { version: '1', attestedAt: monday, facts: ['identity-known'] },
      },
    };
    expect(folded(first)).toMatchObject({ reachable: true, handledBy: [submitted.data.by, ben] });
    const after = folded(first, { type: 'ApplicationAmended', data: request });
    for (const gone of ['reachable', 'assistance', 'attestation']) expect(after).not.toHaveProperty(gone);
    expect(after?.handledBy).toEqual([submitted.data.by, ben]);
  });
});
