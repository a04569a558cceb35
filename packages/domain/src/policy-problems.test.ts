// What keeps a draft from being a policy: each kind of mistake, named at its place; and policies that are fine.
import { describe, expect, test } from 'vitest';
import type { Expression, ParseExpression } from './expressions.ts';
import { householdOfFour, nothingBefore, policyWith } from './policy.fixture.ts';
import type { Policy } from './policy.ts';
import { policyProblems } from './policy-problems.ts';
import type { Rule } from './policy-rules.ts';
import { sentenceOf } from './sentences.ts';

const vocabulary = { needs: ['food', 'rent'], situations: ['illness'] };
const size: Expression = { op: 'name', name: 'facts.size' };
const trees: Readonly<Record<string, Expression>> = {
  'more than three': { op: '>', left: size, right: { op: 'value', value: 3 } },
  'more than none': { op: '>', left: size, right: { op: 'value', value: 0 } },
  income: { op: '<', left: { op: 'name', name: 'facts.income' }, right: { op: 'value', value: 3 } },
};
const parse: ParseExpression = (text) => trees[text] ?? { problem: 'This can’t be read.' };

const draft = (rules: readonly Record<string, unknown>[], changes: Partial<Policy> = {}): Policy => ({
  ...policyWith(...rules.map((rule, at) => ({ code: `rule-${at}`, otherwise: 'refer', ...rule }) as unknown as Rule)),
  ...changes,
});
const told = (policy: Policy): readonly string[] =>
  policyProblems(policy, parse, vocabulary).map(({ pointer, code }) => `${pointer} ${code}`);

const cap = { kind: 'cap-per-household', capMinor: 80_000, windowDays: 90 };
const needs = { kind: 'need-in', needs: ['food', 'rent'], otherwise: 'outside-policy' };
const period = (from: string, until: string) => ({ kind: 'open-period', from, until });
const bounds = (leastMinor: number, mostMinor: number) => ({ kind: 'amount-bounds', leastMinor, mostMinor });
const words = { pass: 'Fine.', fail: 'Not fine.', unknown: 'Open.' };

describe('a policy that works as it reads', () => {
  test.each([
    ['with one rule', draft([cap])],
    ['with two caps of which each can decide', draft([cap, { ...cap, capMinor: 100_000, windowDays: 365 }])],
    [
      'that refers early and is outside later',
      draft([bounds(5_000, 50_000), { ...bounds(5_000, 90_000), otherwise: 'outside-policy' }]),
    ],
    ['with areas beside each other', draft([{ kind: 'area-in', areas: ['US-MA-suffolk', 'US-MA-essex', 'US-RI'] }])],
    [
      'with an area within another rule’s, more gently',
      draft([
        { kind: 'area-in', areas: ['US-MA'], otherwise: 'outside-policy' },
        { kind: 'area-in', areas: ['US-MA-suffolk'] },
      ]),
    ],
    [
      'with an expression in words of its own',
      draft([{ kind: 'expression', expression: 'more than three' }], { texts: { en: { 'rule-0': words } } }),
    ],
    [
      'with two tiers',
      draft([bounds(1, 100_000)], {
        tiers: [
          { upToMinor: 75_000, approvers: 1, separate: [] },
          { approvers: 2, separate: [['approve', 'release']] },
        ],
      }),
    ],
    ['in two languages that Hearth speaks', draft([cap], { languages: ['en', 'es-MX'] })],
    ['that looks nobody up', draft([{ kind: 'sanctions-step', mode: 'off', maxAgeDays: 30 }])],
  ])('has no problem: %s', (_what, policy) => {
    expect(policyProblems(policy, parse, vocabulary)).toEqual([]);
  });
});

describe('a code that every object knows', () => {
  const ofCode = (code: string, changes: Partial<Policy> = {}): Policy => ({
    ...draft([cap]),
    rules: [
      ...draft([cap]).rules,
      { code, otherwise: 'refer', kind: 'expression', expression: 'more than three' } as unknown as Rule,
    ],
    ...changes,
  });

  test.each(['constructor', 'valueof'])('has its texts asked for as any other: %s', (code) => {
    expect(told(ofCode(code))).toEqual([`/texts/en/${code} text-missing`]);
    expect(told(ofCode(code, { texts: { en: {} } }))).toEqual([`/texts/en/${code} text-missing`]);
    expect(told(ofCode(code, { texts: { en: { [code]: words } } }))).toEqual([]);
  });

  test('is said in the words of the catalogue where it has none of its own', () => {
    const policy = { ...draft([{ ...cap, code: 'constructor' }]), texts: { en: {} } };
    const [rule] = policy.rules;
    const finding = { ...rule, kind: 'cap-per-household', outcome: 'fail', otherwise: 'refer', numbers: {} } as const;
    expect(sentenceOf({ ...finding, code: 'constructor' }, 'en', policy)).toMatch(/[a-z]{3}/);
  });
});

describe('a rule that contradicts itself or another', () => {
  test.each<readonly [string, readonly Record<string, unknown>[], string]>([
    [
      'a period that ends before it begins',
      [period('2026-12-01', '2026-11-01')],
      '/rules/0/until ends-before-it-begins',
    ],
    [
      'a period that is over before the policy begins',
      [period('2026-01-01', '2026-10-31')],
      '/rules/0/until always-fails',
    ],
    ['bounds the wrong way round', [bounds(50_000, 5_000)], '/rules/0/mostMinor bounds-contradict'],
    ['bounds that leave nothing', [bounds(0, 0)], '/rules/0/mostMinor always-fails'],
    ['a limit of nothing', [{ ...cap, capMinor: 0 }], '/rules/0/capMinor always-fails'],
    [
      'two periods without a common day',
      [period('2026-11-01', '2026-11-30'), period('2026-12-01', '2026-12-31')],
      '/rules/1 rules-contradict',
    ],
    ['bounds without a common amount', [bounds(1, 10), bounds(11, 20)], '/rules/1 rules-contradict'],
    [
      'areas without a common place',
      [
        { kind: 'area-in', areas: ['US-MA'] },
        { kind: 'area-in', areas: ['US-RI'] },
      ],
      '/rules/1 rules-contradict',
    ],
    [
      'needs without a common one',
      [
        { ...needs, needs: ['food'] },
        { ...needs, needs: ['rent'] },
      ],
      '/rules/1 rules-contradict',
    ],
  ])('is named: %s', (_what, rules, problem) => {
    expect(told(draft(rules))).toEqual([problem]);
  });
});

describe('a rule that never decides', () => {
  test.each<readonly [string, readonly Record<string, unknown>[], string]>([
    ['because no household is larger', [{ kind: 'household-size-at-most', size: 30 }], '/rules/0/size never-decides'],
    ['because the table hands on as much', [{ kind: 'household-size-at-most', size: 8 }], '/rules/0 never-decides'],
    ['because a smaller limit holds as long', [cap, { ...cap, capMinor: 90_000 }], '/rules/1 never-decides'],
    [
      'because a longer pause is asked for',
      [
        { kind: 'days-between-awards', days: 10 },
        { kind: 'days-between-awards', days: 30 },
      ],
      '/rules/0 never-decides',
    ],
    ['because it is there twice', [{ kind: 'situation-told' }, { kind: 'situation-told' }], '/rules/1 never-decides'],
    [
      'because a narrower area is outside already',
      [
        { kind: 'area-in', areas: ['US-MA-suffolk'], otherwise: 'outside-policy' },
        { kind: 'area-in', areas: ['US-MA'] },
      ],
      '/rules/1 never-decides',
    ],
    [
      'because a stricter look is asked for',
      [
        { kind: 'sanctions-step', mode: 'all', maxAgeDays: 30 },
        { kind: 'sanctions-step', mode: 'organizations', maxAgeDays: 60 },
      ],
      '/rules/1 never-decides',
    ],
    [
      'because its need is outside the policy',
      [needs, { kind: 'evidence-seen', kinds: ['bill'], forNeeds: ['rent', 'childcare'] }],
      '/rules/1/forNeeds/1 need-not-covered',
    ],
  ])('is named: %s', (_what, rules, problem) => {
    expect(told(draft(rules))).toEqual([problem]);
  });

  test('is not one that fails with more weight', () => {
    expect(told(draft([cap, { ...cap, capMinor: 90_000, otherwise: 'outside-policy' }]))).toEqual([]);
  });
});

describe('what stands there for nothing', () => {
  test.each<readonly [string, Policy, readonly string[]]>([
    [
      'an area twice, and one within another',
      draft([{ kind: 'area-in', areas: ['US-MA', 'US-MA', 'US-MA-suffolk'] }]),
      ['/rules/0/areas/1 said-twice', '/rules/0/areas/2 area-contained'],
    ],
    [
      'a row above the greatest household',
      draft([{ kind: 'household-size-at-most', size: 4 }]),
      ['/amountTable/2 never-reached'],
    ],
    [
      'a tier above the greatest amount',
      draft([bounds(1, 50_000)], {
        tiers: [
          { upToMinor: 50_000, approvers: 1, separate: [] },
          { approvers: 2, separate: [] },
        ],
      }),
      ['/tiers/1 never-reached'],
    ],
    [
      'a tier after one without end',
      draft([cap], {
        tiers: [
          { approvers: 1, separate: [] },
          { approvers: 2, separate: [] },
        ],
      }),
      ['/tiers/0 tier-unbounded'],
    ],
    [
      'tiers that fall, the last with an end',
      draft([cap], {
        tiers: [
          { upToMinor: 9, approvers: 1, separate: [] },
          { upToMinor: 8, approvers: 2, separate: [['approve', 'approve']] },
        ],
      }),
      [
        '/tiers/1/upToMinor last-tier-bounded',
        '/tiers/1/upToMinor tiers-not-ascending',
        '/tiers/1/separate/0 same-duty',
      ],
    ],
    [
      'a larger award that asks for fewer people',
      draft([bounds(1, 100_000)], {
        tiers: [
          { upToMinor: 5_000, approvers: 2, separate: [] },
          { approvers: 1, separate: [] },
        ],
      }),
      ['/tiers/1/approvers fewer-approvers'],
    ],
    [
      'a limit under the smallest award',
      draft([bounds(5_000, 50_000)], { approverLimit: { limitMinor: 4_999, days: 7 } }),
      ['/approverLimit/limitMinor limit-too-small'],
    ],
  ])('is named: %s', (_what, policy, problems) => {
    expect(told(policy)).toEqual(problems);
  });
});

describe('an expression', () => {
  const texts = { en: { 'rule-0': words } };
  const rule = (expression: string) => draft([{ kind: 'expression', expression }], { texts });

  test.each([
    ['that can’t be read', 'income <', '/rules/0/expression expression-not-allowed'],
    ['that reads what nobody knows', 'income', '/rules/0/expression expression-not-allowed'],
    ['that is always met', 'more than none', '/rules/0/expression expression-constant'],
  ])('is refused %s', (_what, text, problem) => {
    expect(told(rule(text))).toEqual([problem]);
  });

  test('keeps the examples from being run while it can’t be read', () => {
    const wrong = {
      name: 'x',
      facts: householdOfFour,
      standing: nothingBefore,
      expected: { outcome: 'outside-policy' as const },
    };
    expect(told({ ...rule('income <'), examples: [wrong] })).toEqual(['/rules/0/expression expression-not-allowed']);
    expect(told({ ...rule('more than three'), examples: [wrong] })).toEqual(['/examples/0/expected example-fails']);
  });
});

describe('a text', () => {
  test.each<readonly [string, Partial<Policy>, readonly Record<string, unknown>[], readonly string[]]>([
    [
      'is missing in a language that Hearth does not speak',
      { languages: ['en', 'ht'], texts: { ht: { 'rule-0': words } } },
      [cap],
      ['/texts/ht/amount-in-table text-missing', '/texts/ht/match-clear text-missing'],
    ],
    [
      'is missing for an expression, also where Hearth speaks',
      { languages: ['en', 'es'], texts: { es: { 'rule-0': words } } },
      [{ kind: 'expression', expression: 'more than three' }],
      ['/texts/en/rule-0 text-missing'],
    ],
    ['stands for no rule', { texts: { en: { other: words } } }, [cap], ['/texts/en/other text-of-no-rule']],
    [
      'stands in no language of the policy',
      { texts: { pt: { 'rule-0': words } } },
      [cap],
      ['/texts/pt language-not-listed'],
    ],
    [
      'speaks of a number that there is not',
      { texts: { en: { 'rule-0': { ...words, fail: '{leftMinor} of {income}' } } } },
      [cap],
      ['/texts/en/rule-0/fail placeholder-unknown'],
    ],
    ['is asked for in one language twice', { languages: ['en', 'en'] }, [cap], ['/languages/1 said-twice']],
  ])('%s', (_what, changes, rules, problems) => {
    expect(told(draft(rules, changes))).toEqual(problems);
  });
});

test('everything that is wrong is told at once, each in words', () => {
  const policy = draft(
    [
      { ...cap, capMinor: 0 },
      period('2026-12-01', '2026-11-01'),
      { kind: 'expression', expression: '?' },
      { ...cap, code: 'match-clear' },
    ],
    { tiers: [{ upToMinor: 5, approvers: 1, separate: [] }], languages: ['vi'] },
  );
  const problems = policyProblems(policy, parse, vocabulary);
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set([
      'code-reserved',
      'always-fails',
      'ends-before-it-begins',
      'expression-not-allowed',
      'last-tier-bounded',
      'text-missing',
      'never-decides',
    ]),
  );
  for (const { detail } of problems) expect(detail).toMatch(/^[A-Z"].{10,}\.$/);
});
