import { describe, expect, test } from 'vitest';
import type { CaseFacts, SanctionsLook, Standing } from './case-facts.ts';
import { householdOfFour, noExpressions, nothingBefore, policyWith } from './policy.fixture.ts';
import { failingExamples as failingWith, judge as judgeWith, type Policy, policyHash, tableAmount } from './policy.ts';
import type { FindingOutcome, Rule } from './policy-rules.ts';
import { sentenceOf } from './sentences.ts';

const judge = (policy: Policy, facts: CaseFacts, standing: Standing) =>
  judgeWith(policy, facts, standing, noExpressions);
const failingExamples = (policy: Policy) => failingWith(policy, noExpressions);

type RuleOf<K extends Rule['kind']> = Omit<Extract<Rule, { kind: K }>, 'code' | 'otherwise'>;
type Case = {
  readonly name: string;
  readonly rule: RuleOf<Rule['kind']>;
  readonly facts?: Partial<CaseFacts>;
  readonly standing?: Partial<Standing>;
  /** `person`: unknown, and for a person at the fiscal agent instead of the partner. */
  readonly is: FindingOutcome | 'person';
};
const granted = (at: string, amountMinor = 30_000) => ({ grants: [{ at, amountMinor }] });

const area: RuleOf<'area-in'> = { kind: 'area-in', areas: ['US-MA-suffolk', 'US-RI'] };
const need: RuleOf<'need-in'> = { kind: 'need-in', needs: ['food', 'rent'] };
const period: RuleOf<'open-period'> = { kind: 'open-period', from: '2026-11-01', until: '2026-11-30' };
const bounds: RuleOf<'amount-bounds'> = { kind: 'amount-bounds', leastMinor: 5_000, mostMinor: 50_000 };
const size: RuleOf<'household-size-at-most'> = { kind: 'household-size-at-most', size: 4 };
const cap: RuleOf<'cap-per-household'> = { kind: 'cap-per-household', capMinor: 80_000, windowDays: 30 };
const pause: RuleOf<'days-between-awards'> = { kind: 'days-between-awards', days: 30 };
const evidence: RuleOf<'evidence-seen'> = { kind: 'evidence-seen', kinds: ['pay-stub', 'lease'], forNeeds: ['rent'] };
const told: RuleOf<'situation-told'> = { kind: 'situation-told' };
const distance: RuleOf<'relationship-undisclosed'> = { kind: 'relationship-undisclosed' };

const left: RuleOf<'allotment-left'> = { kind: 'allotment-left' };
const restricted: RuleOf<'fund-restriction'> = { kind: 'fund-restriction' };
const lists = (mode: 'off' | 'organizations' | 'all'): RuleOf<'sanctions-step'> => ({
  kind: 'sanctions-step',
  mode,
  maxAgeDays: 10,
});
const clear = (checkedOn: string) => ({ status: 'clear', checkedOn }) as const;
const funds = (fitting: number, leftMinor: number) => ({ funds: { fitting, leftMinor } });
const looked = (household: SanctionsLook, organization?: SanctionsLook) => ({
  sanctions: { household, ...(organization === undefined ? {} : { organization }) },
});

const cases: readonly Case[] = [
  { name: 'an area of the program', rule: area, is: 'pass' },
  { name: 'a place below an area of the program', rule: area, facts: { area: 'US-RI-providence' }, is: 'pass' },
  { name: 'a place whose name only begins alike', rule: area, facts: { area: 'US-MA-suffolkshire' }, is: 'fail' },
  { name: 'the area above one of the program', rule: area, facts: { area: 'US-MA' }, is: 'fail' },
  { name: 'a need of the program', rule: need, is: 'pass' },
  { name: 'another need', rule: need, facts: { need: 'childcare' }, is: 'fail' },
  { name: 'the first day of the program', rule: period, standing: { today: '2026-11-01' }, is: 'pass' },
  { name: 'the last day of the program', rule: period, standing: { today: '2026-11-30' }, is: 'pass' },
  { name: 'the day before the program', rule: period, standing: { today: '2026-10-31' }, is: 'fail' },
  { name: 'the day after the program', rule: period, standing: { today: '2026-12-01' }, is: 'fail' },
  { name: 'the least amount', rule: bounds, facts: { requestedMinor: 5_000 }, is: 'pass' },
  { name: 'the greatest amount', rule: bounds, facts: { requestedMinor: 50_000 }, is: 'pass' },
  { name: 'a cent less than the least', rule: bounds, facts: { requestedMinor: 4_999 }, is: 'fail' },
  { name: 'a cent more than the most', rule: bounds, facts: { requestedMinor: 50_001 }, is: 'fail' },
  { name: 'the greatest household', rule: size, is: 'pass' },
  { name: 'one person more', rule: size, facts: { size: 5 }, is: 'fail' },
  { name: 'nothing granted before', rule: cap, is: 'pass' },
  { name: 'exactly what is left under the cap', rule: cap, standing: granted('2026-11-10'), is: 'pass' },
  { name: 'a cent more than is left under the cap', rule: cap, standing: granted('2026-11-10', 30_001), is: 'fail' },
  { name: 'a grant on the last day that counts', rule: cap, standing: granted('2026-10-22', 80_000), is: 'fail' },
  { name: 'a grant on the day before that', rule: cap, standing: granted('2026-10-21', 80_000), is: 'pass' },
  { name: 'no award before', rule: pause, is: 'pass' },
  { name: 'an award that many days ago', rule: pause, standing: granted('2026-10-21'), is: 'pass' },
  { name: 'an award a day less ago', rule: pause, standing: granted('2026-10-22'), is: 'fail' },
  { name: 'a need that asks for no evidence', rule: evidence, facts: { evidence: [] }, is: 'pass' },
  {
    name: 'all evidence that was asked for',
    rule: evidence,
    facts: {
      need: 'rent',
      evidence: [
        { kind: 'lease', seenAt: '2026-11-01' },
        { kind: 'pay-stub', seenAt: '2026-11-01' },
      ],
    },
    is: 'pass',
  },
  { name: 'evidence nobody has told of', rule: evidence, facts: { need: 'rent' }, is: 'unknown' },
  { name: 'a situation', rule: told, is: 'pass' },
  { name: 'no situation told', rule: told, facts: { situations: [] }, is: 'unknown' },
  { name: 'no relationship', rule: distance, is: 'pass' },
  { name: 'a disclosed relationship', rule: distance, facts: { relationshipDisclosed: true }, is: 'fail' },
  { name: 'exactly what is set apart', rule: left, standing: funds(2, 50_000), is: 'pass' },
  { name: 'a cent less than is needed', rule: left, standing: funds(2, 49_999), is: 'fail' },
  { name: 'slices nobody read', rule: left, is: 'person' },
  { name: 'money that may be used, empty as it is', rule: restricted, standing: funds(1, 0), is: 'pass' },
  { name: 'no money that may be used', rule: restricted, standing: funds(0, 0), is: 'fail' },
  { name: 'restrictions nobody read', rule: restricted, is: 'person' },
  { name: 'nobody to be looked up', rule: lists('off'), standing: looked({ status: 'hit' }), is: 'pass' },
  {
    name: 'a household where only organizations are',
    rule: lists('organizations'),
    standing: looked({ status: 'missing' }),
    is: 'pass',
  },
  {
    name: 'an organization nobody looked up',
    rule: lists('organizations'),
    standing: looked(clear('2026-11-20'), { status: 'missing' }),
    is: 'person',
  },
  {
    name: 'a look on the last day that it holds',
    rule: lists('all'),
    standing: looked(clear('2026-11-10')),
    is: 'pass',
  },
  { name: 'a look that is a day too old', rule: lists('all'), standing: looked(clear('2026-11-09')), is: 'person' },
  { name: 'a hit', rule: lists('all'), standing: looked({ status: 'hit', checkedOn: '2026-11-20' }), is: 'fail' },
  {
    name: 'a hit beside somebody not looked up',
    rule: lists('all'),
    standing: looked({ status: 'missing' }, { status: 'listed' }),
    is: 'fail',
  },
  { name: 'a standing without any look', rule: lists('all'), is: 'person' },
  { name: 'what can’t be read', rule: { kind: 'expression', expression: '?' } as RuleOf<'expression'>, is: 'person' },
];

const judged = (
  rule: RuleOf<Rule['kind']>,
  otherwise: Rule['otherwise'],
  { facts, standing }: Pick<Case, 'facts' | 'standing'>,
) => {
  const one = { ...rule, code: 'the-rule', otherwise } as Rule;
  return judge(policyWith(one), { ...householdOfFour, ...facts }, { ...nothingBefore, ...standing });
};

describe('every kind of rule', () => {
  test.each(cases)('$rule.kind: $name is $is', ({ rule, is, ...of }) => {
    const { findings, outcome } = judged(rule, 'refer', of);
    expect(findings[0]).toMatchObject({
      code: 'the-rule',
      kind: rule.kind,
      otherwise: 'refer',
      outcome: is === 'person' ? 'unknown' : is,
    });
    expect(outcome).toBe({ pass: 'meets', fail: 'refer', unknown: 'needs-info', person: 'refer' }[is]);
    expect(judged(rule, 'outside-policy', of).outcome).toBe(
      { pass: 'meets', fail: 'outside-policy', unknown: 'needs-info', person: 'refer' }[is],
    );
  });

  test.each(cases)('says so in one sentence: $rule.kind, $name', ({ rule, is, ...of }) => {
    const [finding] = judged(rule, 'refer', of).findings;
    const sentence = finding === undefined ? '' : sentenceOf(finding, 'en', policyWith());
    expect(sentence).toMatch(/^[A-Z$].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('tells the numbers by which it came out', () => {
    expect(judged(cap, 'refer', { standing: granted('2026-11-10', 50_000) }).findings[0]?.numbers).toEqual({
      capMinor: 80_000,
      usedMinor: 50_000,
      leftMinor: 30_000,
      amountMinor: 50_000,
      windowDays: 30,
    });
    expect(judged(pause, 'refer', { standing: granted('2026-11-10') }).findings[0]?.numbers).toEqual({
      days: 30,
      lastOn: '2026-11-10',
      againFrom: '2026-12-10',
    });
    expect(judged(evidence, 'refer', { facts: { need: 'rent' } }).findings[0]?.numbers).toEqual({ missing: 'lease' });
  });
});

describe('a judgement', () => {
  const everything: readonly Rule[] = [area, need, period, bounds, size, cap, pause, evidence, told, distance].map(
    (rule, at) => ({ ...rule, code: `rule-${at}`, otherwise: 'refer' }) as Rule,
  );

  test('is over every rule, also when the first fails', () => {
    const { findings, outcome } = judge(
      policyWith(...everything),
      { ...householdOfFour, area: 'US-NY', need: 'childcare', size: 9, situations: [] },
      { ...nothingBefore, openMatches: 2 },
    );
    expect(findings.map(({ code }) => code)).toEqual([
      ...everything.map(({ code }) => code),
      'amount-in-table',
      'match-clear',
    ]);
    expect(findings.filter((finding) => finding.outcome === 'fail').map(({ kind }) => kind)).toEqual([
      'area-in',
      'need-in',
      'household-size-at-most',
      'amount-in-table',
      'match-clear',
    ]);
    expect(outcome).toBe('needs-info');
  });

  test('is outside the policy before a question, and a question before a referral', () => {
    const [unknown, fails]: readonly [Rule, Rule] = [
      { ...told, code: 'told', otherwise: 'refer' },
      { ...size, code: 'size', otherwise: 'refer' },
    ];
    const facts = { ...householdOfFour, size: 5, situations: [] };
    expect(judge(policyWith(unknown, fails), facts, nothingBefore).outcome).toBe('needs-info');
    expect(judge(policyWith(unknown, { ...fails, otherwise: 'outside-policy' }), facts, nothingBefore).outcome).toBe(
      'outside-policy',
    );
    expect(judge(policyWith(fails), facts, nothingBefore).outcome).toBe('refer');
  });

  test('refers an open match, whatever the rules say', () => {
    expect(judge(policyWith(...everything), householdOfFour, nothingBefore).outcome).toBe('meets');
    expect(judge(policyWith(...everything), householdOfFour, { ...nothingBefore, openMatches: 1 }).outcome).toBe(
      'refer',
    );
  });

  test('awards what was asked for, at most what the table allows', () => {
    const policy = policyWith(...everything);
    expect(judge(policy, { ...householdOfFour, requestedMinor: 20_000 }, nothingBefore).amountMinor).toBe(20_000);
    expect(judge(policy, { ...householdOfFour, requestedMinor: 90_000 }, nothingBefore).amountMinor).toBe(60_000);
    expect(judge(policy, { ...householdOfFour, size: 9 }, nothingBefore)).toMatchObject({
      amountMinor: 0,
      outcome: 'refer',
    });
  });

  test('changes nothing that it was given, and comes out alike again', () => {
    const given = JSON.stringify([policyWith(...everything), householdOfFour, nothingBefore]);
    const [policy, facts, standing] = [
      policyWith(...everything),
      structuredClone(householdOfFour),
      structuredClone(nothingBefore),
    ];
    expect(judge(policy, facts, standing)).toEqual(judge(policy, facts, standing));
    expect(JSON.stringify([policy, facts, standing])).toBe(given);
  });
});

describe('the table of amounts', () => {
  test.each([
    [1, [], 40_000],
    [2, [], 60_000],
    [4, [], 60_000],
    [5, [], 100_000],
    [9, [], 0],
    [1, ['new-baby', 'illness'], 60_000],
    [1, ['none', 'displaced'], 40_000],
    [9, ['new-baby'], 0],
  ] as const)('for %i persons in %j is %i', (persons, situations, amountMinor) => {
    expect(tableAmount(policyWith(), { ...householdOfFour, size: persons, situations })).toBe(amountMinor);
  });

  test('counts a situation once, however often it was told', () => {
    expect(tableAmount(policyWith(), { ...householdOfFour, situations: ['new-baby', 'new-baby', 'new-baby'] })).toBe(
      75_000,
    );
  });
});

describe('a policy', () => {
  test('is named by what it says, not by the order of its members', () => {
    const policy = policyWith({ ...told, code: 'told', otherwise: 'refer' });
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as typeof policy;
    expect(policyHash(turned)).toBe(policyHash(policy));
    expect(policyHash({ ...policy, payeeDays: 31 })).not.toBe(policyHash(policy));
    expect(policyHash(policy)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('says which of its own examples come out otherwise', () => {
    const example = { facts: householdOfFour, standing: nothingBefore };
    const policy = {
      ...policyWith({ ...size, code: 'size', otherwise: 'refer' as const }),
      examples: [
        { name: 'four are fine', ...example, expected: { outcome: 'meets' as const, amountMinor: 50_000 } },
        { name: 'no amount named', ...example, expected: { outcome: 'meets' as const } },
        { name: 'another amount', ...example, expected: { outcome: 'meets' as const, amountMinor: 1 } },
        {
          name: 'five are not',
          facts: { ...householdOfFour, size: 5 },
          standing: nothingBefore,
          expected: { outcome: 'meets' as const },
        },
      ],
    };
    expect(failingExamples(policy)).toEqual([
      { name: 'another amount', came: 'meets', amountMinor: 50_000 },
      { name: 'five are not', came: 'refer', amountMinor: 50_000 },
    ]);
  });
});
