// Whatever small program, published however carelessly: what an attacker written apart narrows to two, the audit names.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarter } from '../periods.ts';
import { audit } from './audit.ts';
import { bruteAttack } from './brute-attacker.fixture.ts';
import { highsSolver } from './highs-solver.ts';
import { type NaiveSpec, naiveDocument } from './naive-publisher.fixture.ts';
import { smallCases } from './small-cases.fixture.ts';
import { toldOf } from './told.ts';

const period = quarter(2026, 1);
const specs: readonly NaiveSpec[] = [
  { id: 'households-by-purpose', dimensions: ['purpose'] },
  { id: 'households-by-region', dimensions: ['region'] },
  { id: 'purpose-by-region', dimensions: ['purpose', 'region'] },
];
const scopes = [
  { kind: 'all' } as const,
  { kind: 'funder', funderId: 'org_f', name: 'A foundation', fundIds: ['fund_f'] } as const,
];

const helped = fc.array(
  fc.record({
    need: fc.constantFrom('rent', 'food', 'utilities'),
    county: fc.constantFrom('suffolk', 'essex', 'bristol'),
    partner: fc.constantFrom('org_a', 'org_b'),
    fund: fc.constantFrom('fund_a', 'fund_f'),
    households: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 40 })),
  }),
  { minLength: 4, maxLength: 14 },
);
const rounding = fc.constantFrom(1, 5, 10).map((to) => ({ to, minorTo: 1, tellsMoney: false }));

test('the audit never calls safe what another attacker narrows to two', async () => {
  const solver = await highsSolver();
  let narrowed = 0;
  await fc.assert(
    fc.asyncProperty(helped, rounding, async (lines, how) => {
      const cases = smallCases(lines);
      const documents = scopes.map((scope) => naiveDocument(cases, period, scope, specs, how));
      const [draft, ...published] = documents.map((document) => toldOf(document, cases));
      if (draft === undefined) throw new Error('no draft');
      const found = audit({ draft, published, solver });
      const named = new Set(
        [...found.exposures, ...found.before]
          .filter(({ partnerId, less }) => partnerId === undefined && less === undefined)
          .map(
            ({ statement: { document, table, key } }) =>
              `${documents[document]?.publicationId} ${table.id} ${key.join()}`,
          ),
      );
      const narrow = (await bruteAttack(documents, cases)).filter(({ least, most }) => most - least <= 2);
      narrowed += narrow.length;
      expect(narrow.filter(({ document, table, key }) => !named.has(`${document} ${table} ${key}`))).toEqual([]);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(narrowed).toBeGreaterThan(20);
});
