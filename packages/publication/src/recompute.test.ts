import { playedBySeeds } from '@hearth/domain/two-seeds.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, isShown, type PublicationDocument, suppressed, type TemplateName } from './document.ts';
import { recompute } from './recompute.ts';
import { sampleCases } from './sample-cases.fixture.ts';
import { sampleDocument, sampleMade } from './sample-document.fixture.ts';

const cases = sampleCases({ seed: 11, grants: 900 });
const entries = 4321;
const names: readonly TemplateName[] = [
  'public-report',
  'funder-statement',
  'need-picture',
  'steering-view',
  'fiscal-year-worksheets',
];

/** The document with one figure changed; `nth` goes through all that there are. */
const withOther = (
  document: PublicationDocument,
  nth: number,
  change: (figure: Figure) => Figure,
): PublicationDocument => {
  let left = nth;
  const changed = (values: Readonly<Record<string, Figure>>) =>
    Object.fromEntries(
      Object.entries(values).map(([measure, figure]) => {
        left -= 1;
        return [measure, left === -1 ? change(figure) : figure];
      }),
    );
  return {
    ...document,
    tables: document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, values: changed(row.values) })),
      ...(table.total === undefined ? {} : { total: changed(table.total) }),
    })),
  };
};

describe('a document made again from the same cases', () => {
  test.each(names)('comes out figure by figure: %s', (template) => {
    const document = sampleDocument({ template, cases });
    const { figures, shown, withheld, differences } = recompute(document, cases, entries);
    expect(differences).toEqual([]);
    expect(withheld).toBe(0);
    expect(shown).toBeGreaterThan(3);
    expect(figures).toBeGreaterThanOrEqual(shown);
  });

  test.each(names)('comes out on any rung, and with what the audit withheld: %s', (template) => {
    const { ladders, document } = sampleMade({ template, cases });
    for (const [id, { last }] of Object.entries(ladders)) {
      for (let rung = 0; rung <= last; rung += 1) {
        const made = sampleDocument({ template, cases, steps: { [id]: rung } });
        expect(recompute(made, cases, entries).differences, `${id} on ${rung}`).toEqual([]);
      }
    }
    const place = document.tables
      .filter(({ id }) => ladders[id] !== undefined)
      .flatMap(({ id, rows }) => rows.map((row) => ({ table: id, row })))
      .find(({ row }) => isShown(row.values['households']) && row.values['households'] > 0);
    if (place === undefined) throw new Error('no figure is shown');
    const withheld = [{ table: place.table, key: place.row.key }];
    const hidden = recompute(sampleDocument({ template, cases, withheld }), cases, entries);
    expect(hidden.differences).toEqual([]);
    expect(hidden.withheld).toBeGreaterThan(0);
  });

  test('does not hang on the order of the cases, nor on what came after the cut-off', () => {
    const document = sampleDocument({ cases });
    const turned = {
      ...cases,
      grants: cases.grants.toReversed(),
      requests: cases.requests.toReversed(),
      money: cases.money.toReversed(),
    };
    expect(recompute(document, turned, entries).differences).toEqual([]);
  });
});

describe('rows about single grants', () => {
  const large = sampleCases({ seed: 5, grants: 2_000 });

  test('come out on whatever rung they were published, row by row', () => {
    const { ladders } = sampleMade({ template: 'grant-rows', cases: large });
    const { at = 0, last = 0 } = ladders['grants-by-combination'] ?? {};
    const published = new Set<number>();
    for (let rung = at; rung < last; rung += 1) {
      const made = sampleMade({ template: 'grant-rows', cases: large, steps: { 'grants-by-combination': rung } });
      published.add(made.ladders['grants-by-combination']?.at ?? -1);
      expect(recompute(made.document, large, entries).differences).toEqual([]);
    }
    expect(published.size).toBeGreaterThan(1);
  });

  test('with one grant more in a row are not what the record says', () => {
    const document = withOther(
      sampleDocument({ template: 'grant-rows', cases: large }),
      0,
      (figure) => Number(figure) + 1,
    );
    expect(recompute(document, large, entries).differences.length).toBeGreaterThan(0);
  });
});

describe('a document that says otherwise', () => {
  const document = sampleDocument({ cases });
  const { figures, shown } = recompute(document, cases, entries);

  test('by any one number is told by that figure, with what it should be', async () => {
    const met = await playedBySeeds(
      fc.tuple(fc.nat(figures - 1), fc.integer({ min: 1, max: 1000 })),
      ([nth, by], meet) => {
        let was: Figure = suppressed;
        const other = withOther(document, nth, (figure) => {
          was = figure;
          return isShown(figure) ? figure + by : figure;
        });
        const { differences } = recompute(other, cases, entries);
        if (!isShown(was)) return;
        meet('told');
        expect(differences).toMatchObject([{ published: String(was + by), recomputed: String(was) }]);
      },
      { fixed: 30, today: 10 },
    );
    expect(met.get('told')).toBeGreaterThan(10);
  });

  test('by a number where the recipe hides, or nothing is recorded, is told', () => {
    const hidden = figures - shown;
    expect(hidden).toBeGreaterThan(0);
    let told = 0;
    for (let nth = 0; nth < figures && told < 5; nth += 1) {
      let isHidden = false;
      const other = withOther(document, nth, (figure) => {
        isHidden = !isShown(figure);
        return isHidden ? 20 : figure;
      });
      if (!isHidden) continue;
      told += 1;
      expect(recompute(other, cases, entries).differences).toMatchObject([{ published: '20' }]);
    }
    expect(told).toBeGreaterThan(0);
  });

  test('by one household more or less in the cases, its entries, or its template’s version, is told', () => {
    const { grants } = cases;
    const fewer = { ...cases, grants: grants.filter((_, at) => at % 10 !== 0) };
    expect(recompute(document, fewer, entries).differences.length).toBeGreaterThan(0);
    expect(recompute(document, cases, 4322).differences).toEqual([
      { table: 'the ledger entries before the cut-off', key: [], measure: '', published: '4321', recomputed: '4322' },
    ]);
    const other = recompute({ ...document, templateVersion: 99 }, cases, entries);
    expect(other.differences).toMatchObject([{ table: 'the template' }]);
    expect(recompute(document, { ...cases, grants: [], requests: [] }, entries).differences).toMatchObject([
      { table: 'the document', recomputed: expect.stringContaining('Fewer than 50 households') },
    ]);
  });

  test('by the funds of its funder, or by its cut-off, is told', () => {
    const own = sampleDocument({ template: 'funder-statement', cases });
    if (own.scope.kind !== 'funder') throw new Error('no funder');
    const scope = { ...own.scope, fundIds: [...own.scope.fundIds, 'fund_of_another'] };
    expect(recompute({ ...own, scope }, cases, entries).differences).toMatchObject([
      { table: 'the funds of this funder' },
    ]);
    const cutOff = { ...document.cutOff, at: '2026-10-02T00:00:00.000Z' };
    expect(recompute({ ...document, cutOff }, cases, entries).differences).toMatchObject([{ table: 'the cut-off' }]);
  });

  test('by a table that is left out, or one more, or other words about its protection, is told', () => {
    const without = { ...document, tables: document.tables.slice(1) };
    expect(recompute(without, cases, entries).differences.length).toBeGreaterThan(0);
    const [first] = document.tables;
    if (first === undefined) throw new Error('no table');
    const more = { ...document, tables: [...document.tables, { ...first, id: 'another' }] };
    expect(recompute(more, cases, entries).differences.length).toBeGreaterThan(0);
    const softer = { ...document, protection: { ...document.protection, threshold: 5 } };
    expect(recompute(softer, cases, entries).differences).toMatchObject([{ table: 'the document' }]);
  });
});
