// A random program, published by the recipe and as many do it: the audit against an attacker written apart from it.
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicationDocument } from '../document.ts';
import { makeDocument } from '../make-document.ts';
import { cutOffOf, quartersOf } from '../periods.ts';
import { templateOf } from '../registry.ts';
import { funderScope, sampleCases } from '../sample-cases.fixture.ts';
import { type Audit, audit } from './audit.ts';
import { type Attacked, bruteAttack } from './brute-attacker.fixture.ts';
import { highsSolver } from './highs-solver.ts';
import { type NaiveSpec, naiveDocument } from './naive-publisher.fixture.ts';
import { publishSafely, type Safe } from './publish-safely.ts';
import { toldOf } from './told.ts';

const cases = sampleCases({ seed: 61, grants: 500, partners: 12 });
const period = quartersOf(2026).at(-1) ?? quartersOf(2026)[0];
if (period === undefined) throw new Error('no quarter');
const all = { kind: 'all' } as const;
const scopes = [all, funderScope(0), funderScope(1), funderScope(2)];
const naiveSpecs: readonly NaiveSpec[] = [
  { id: 'households-by-purpose', dimensions: ['purpose'] },
  { id: 'households-by-region', dimensions: ['region'] },
  { id: 'purpose-by-region', dimensions: ['purpose', 'region'] },
];

const makeIt = (scope: (typeof scopes)[number], place: number) => (plan: Partial<Safe['made']>) =>
  makeDocument({
    template: templateOf(scope.kind === 'all' ? 'public-report' : 'funder-statement'),
    period,
    scope,
    currency: 'USD',
    publisher: 'A fiscal agent',
    issuedAt: cutOffOf(period),
    publicationId: `pub_${place}`,
    cutOff: { at: cutOffOf(period), entries: 1, checkpoint: { origin: 'example', size: 1, root: '' } },
    cases,
    ...plan,
  });

const isNarrow = ({ least, most }: { readonly least: number; readonly most: number }): boolean => most - least <= 2;

describe('published as many do it', () => {
  let found: Audit;
  let attacked: readonly Attacked[];
  const documents = scopes.map((scope) => naiveDocument(cases, period, scope, naiveSpecs));

  beforeAll(async () => {
    const [draft, ...published] = documents.map((document) => toldOf(document, cases));
    if (draft === undefined) throw new Error('no document');
    found = audit({ draft, published, solver: await highsSolver() });
    attacked = await bruteAttack(documents, cases);
  });

  test('the audit fails, with cells that are known exactly', () => {
    expect(found.holds).toBe(false);
    expect(found.exposures.some(({ least, most }) => least === most)).toBe(true);
    expect(found.exposures.every(({ because }) => because.length > 0)).toBe(true);
  });

  test('whatever another attacker narrows to two, the audit names', () => {
    const narrow = attacked.filter(isNarrow);
    const named = new Set(
      [...found.exposures, ...found.before]
        .filter(({ partnerId, less }) => partnerId === undefined && less === undefined)
        .map(
          ({ statement }) =>
            `${documents[statement.document]?.publicationId} ${statement.table.id} ${statement.key.join()}`,
        ),
    );
    expect(narrow.length).toBeGreaterThan(5);
    expect(narrow.filter(({ document, table, key }) => !named.has(`${document} ${table} ${key}`))).toEqual([]);
  });
});

describe('published by the recipe', () => {
  let documents: readonly PublicationDocument[];
  let made: readonly Safe[];

  beforeAll(async () => {
    const solver = await highsSolver();
    const safe: Safe[] = [];
    for (const [place, scope] of scopes.entries()) {
      const one = publishSafely({
        make: makeIt(scope, place),
        published: safe.map(({ document }) => document),
        cases,
        solver,
      });
      if ('rejected' in one) throw new Error(one.detail);
      safe.push(one);
    }
    made = safe;
    documents = safe.map(({ document }) => document);
  });

  test('every publication of the quarter is made, and the audit looked at small numbers of every attacker', () => {
    expect(made).toHaveLength(4);
    expect(Math.min(...made.map(({ audit: { checked } }) => checked))).toBeGreaterThan(50);
  });

  test('another attacker narrows no small cell to two', async () => {
    const attacked = await bruteAttack(documents, cases);
    expect(attacked.length).toBeGreaterThan(10);
    expect(attacked.filter(isNarrow)).toEqual([]);
  });

  test('the same plan makes the same document', () => {
    const [first] = made;
    const again = makeIt(all, 0)(first?.made ?? {});
    expect('rejected' in again ? again : again.document).toEqual(first?.document);
  });
});
