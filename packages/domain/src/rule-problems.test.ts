// What is said of rules is true of every case: what never decides changes nothing when it is left out, what contradicts is never met.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseFacts, Standing } from './case-facts.ts';
import { noExpressions, policyWith } from './policy.fixture.ts';
import { judge } from './policy.ts';
import type { Rule } from './policy-rules.ts';
import { ruleProblems } from './rule-problems.ts';
import { playedBySeeds } from './two-seeds.fixture.ts';

const needs = ['food', 'rent', 'diapers'];
const areas = ['US-MA', 'US-MA-suffolk', 'US-MA-essex', 'US-RI'];
const days = ['2026-11-01', '2026-11-10', '2026-11-20', '2026-12-01'];
const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });
const day = fc.constantFrom(...days);
const minor = fc.constantFrom(10_000, 20_000, 30_000, 40_000);

const kind = fc.oneof(
  fc.record({ kind: fc.constant('area-in'), areas: some(areas) }),
  fc.record({ kind: fc.constant('need-in'), needs: some(needs) }),
  fc.record({ kind: fc.constant('open-period'), from: day, until: day }),
  fc.record({ kind: fc.constant('amount-bounds'), leastMinor: minor, mostMinor: minor }),
  fc.record({ kind: fc.constant('household-size-at-most'), size: fc.constantFrom(1, 3, 30) }),
  fc.record({ kind: fc.constant('cap-per-household'), capMinor: minor, windowDays: fc.constantFrom(10, 100) }),
  fc.record({ kind: fc.constant('days-between-awards'), days: fc.constantFrom(5, 15) }),
  fc.record({ kind: fc.constant('evidence-seen'), kinds: some(['bill', 'lease']), forNeeds: some(needs) }),
  fc.record({ kind: fc.constant('situation-told') }),
  fc.record({ kind: fc.constant('relationship-undisclosed') }),
  fc.record({ kind: fc.constant('allotment-left') }),
  fc.record({
    kind: fc.constant('sanctions-step'),
    mode: fc.constantFrom('off', 'organizations', 'all'),
    maxAgeDays: fc.constantFrom(5, 50),
  }),
);
const rules = fc
  .array(fc.tuple(kind, fc.constantFrom('refer', 'outside-policy')), { minLength: 2, maxLength: 5 })
  .map((drawn) =>
    drawn.map(
      ([rule, otherwise], at) =>
        ({
          ...rule,
          code: `rule-${at}`,
          otherwise: rule.kind === 'sanctions-step' ? 'refer' : otherwise,
        }) as unknown as Rule,
    ),
  );

const facts: fc.Arbitrary<CaseFacts> = fc.record({
  need: fc.constantFrom(...needs),
  requestedMinor: fc.constantFrom(5_000, 10_000, 20_000, 35_000, 50_000),
  area: fc.constantFrom(...areas, 'US-NY'),
  size: fc.constantFrom(1, 2, 4, 8),
  situations: fc.subarray(['illness']),
  evidence: fc.subarray(['bill', 'lease']).map((kinds) => kinds.map((each) => ({ kind: each, seenAt: '2026-11-01' }))),
  relationshipDisclosed: fc.boolean(),
});
const look = fc.record(
  { status: fc.constantFrom('missing', 'clear', 'hit', 'listed'), checkedOn: day },
  { requiredKeys: ['status'] },
);
const standing: fc.Arbitrary<Standing> = fc.record(
  {
    today: day,
    grants: fc.array(fc.record({ at: day.map((on) => `${on}T12:00:00.000Z`), amountMinor: minor }), { maxLength: 2 }),
    openMatches: fc.constantFrom(0, 1),
    funds: fc.record({ fitting: fc.constantFrom(0, 1), leftMinor: fc.constantFrom(0, 20_000, 90_000) }),
    sanctions: fc.record({ household: look, organization: look }, { requiredKeys: ['household'] }),
  },
  { requiredKeys: ['today', 'grants', 'openMatches'] },
) as fc.Arbitrary<Standing>;
const cases = fc.array(fc.tuple(facts, standing), { minLength: 30, maxLength: 30 });

const indexOf = (pointer: string): number => Number(pointer.split('/')[2]);
const outcomeOf = (of: readonly Rule[], [fact, stands]: readonly [CaseFacts, Standing]) =>
  judge(policyWith(...of), fact, stands, noExpressions).outcome;

test('property: a rule that is said to decide nothing changes nothing when it is left out', async () => {
  const met = await playedBySeeds(
    fc.tuple(rules, cases),
    ([drawn, all], meet) => {
      const idle = ruleProblems(drawn, '2026-01-01').filter(({ code }) => code === 'never-decides');
      // One at a time: two that are alike would both be left out otherwise.
      for (const { pointer } of idle) {
        meet('idle');
        const without = drawn.filter((_, at) => at !== indexOf(pointer));
        for (const one of all) expect(outcomeOf(without, one)).toBe(outcomeOf(drawn, one));
      }
    },
    { fixed: 400, today: 200 },
  );
  expect(met.get('idle')).toBeGreaterThan(50);
});

test('property: rules that are said to contradict, or to fail always, are met by no case', async () => {
  const never = new Set(['rules-contradict', 'ends-before-it-begins', 'bounds-contradict', 'always-fails']);
  const met = await playedBySeeds(
    fc.tuple(rules, cases),
    ([drawn, all], meet) => {
      if (!ruleProblems(drawn, '2026-01-01').some(({ code }) => never.has(code))) return;
      meet('never');
      for (const one of all) expect(outcomeOf(drawn, one)).not.toBe('meets');
    },
    { fixed: 300, today: 100 },
  );
  expect(met.get('never')).toBeGreaterThan(50);
});

test('property: leaving out what decides nothing, one after the other, comes to an end with nothing left to say', () => {
  fc.assert(
    fc.property(rules, (drawn) => {
      let left: readonly Rule[] = drawn;
      for (let round = 0; round < drawn.length; round += 1) {
        const idle = ruleProblems(left, '2026-01-01').find(({ code }) => code === 'never-decides');
        if (idle === undefined) return;
        left = left.filter((_, at) => at !== indexOf(idle.pointer));
      }
      expect(ruleProblems(left, '2026-01-01').filter(({ code }) => code === 'never-decides')).toEqual([]);
    }),
  );
});
