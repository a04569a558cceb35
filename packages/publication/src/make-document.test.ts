import { canonical } from '@hearth/domain/canonical';
import { isRejected } from '@hearth/domain/rejections';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, grantOf, ofMany, requestOf } from './cases.fixture.ts';
import type { Cases } from './cases.ts';
import { madeOf, making, tableOf } from './document.fixture.ts';
import { isShown, missing, type TemplateName } from './document.ts';
import { makeDocument } from './make-document.ts';
import { cutOffOf, quarter, yearPeriod } from './periods.ts';
import { templateOf } from './registry.ts';
import { generalFund, sampleCases } from './sample-cases.fixture.ts';
import { sampleMade } from './sample-document.fixture.ts';
import { truthOf } from './truth.fixture.ts';

const households: readonly TemplateName[] = ['public-report', 'funder-statement', 'need-picture', 'steering-view'];
const sample = sampleCases({ seed: 5, grants: 700 });
const summer = quarter(2026, 3);
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] =>
  list
    .map((each, place) => ({ each, by: Math.imul(place + 1, seed | 1) }))
    .sort((a, b) => a.by - b.by)
    .map(({ each }) => each);
const inDisorder = (cases: Cases, seed: number): Cases => ({
  ...cases,
  grants: shuffled(cases.grants, seed),
  requests: shuffled(cases.requests, seed).map((request) => ({
    ...request,
    standings: request.standings.toReversed(),
  })),
  funds: shuffled(cases.funds, seed),
  money: shuffled(cases.money, seed),
  integrity: shuffled(cases.integrity, seed),
  aliases: shuffled(cases.aliases, seed),
});

describe('a document is refused', () => {
  test('when fewer households were helped than a public report must have, and how many it were is not told', () => {
    const few = makeDocument(making(casesOf({ grants: ofMany(49, (id) => grantOf(id)) })));
    expect(isRejected(few) && [few.rejected, few.detail, few.facts]).toEqual([
      'too-few-households',
      expect.stringContaining('Fewer than 50 households were helped in 2026-Q3'),
      undefined,
    ]);
    expect(JSON.stringify(few)).not.toContain('49');
    expect(isRejected(makeDocument(making(casesOf({ grants: ofMany(50, (id) => grantOf(id)) }))))).toBe(false);
  });

  test('by the households that its template counts, whichever table comes first', () => {
    const cases = casesOf({ grants: ofMany(60, (id) => grantOf(id)), requests: ofMany(49, (id) => requestOf(id)) });
    expect(isRejected(makeDocument(making(cases, 'steering-view')))).toBe(false);
    const picture = makeDocument(making(cases, 'need-picture'));
    expect(isRejected(picture) && picture.detail).toContain('Fewer than 50 households asked in 2026-Q3');
  });

  test('when its households are fifty applications of few', () => {
    const grants = ofMany(60, (id) => grantOf(id, { householdId: `hh_${id.length % 2}`, awardId: `awd_${id}` }));
    expect(isRejected(makeDocument(making(casesOf({ grants }))))).toBe(true);
  });

  test('when its template asks for what the registry does not have: nothing is made of it', () => {
    const strange = {
      ...templateOf('public-report'),
      tables: [{ id: 't', population: 'helped', dimensions: ['zip'], measures: ['households'] }],
    };
    expect(() => makeDocument({ ...making(sample), template: strange as never })).toThrow(/zip/);
  });

  test('when a year has too few grants for rows about single ones', () => {
    const period = yearPeriod(2026);
    const scope = { kind: 'program', programId: 'prg_1', name: 'Aid' } as const;
    const made = makeDocument({
      ...making(casesOf({ grants: ofMany(60, (id) => grantOf(id)) }), 'grant-rows'),
      period,
      scope,
    });
    expect(isRejected(made) && made.rejected).toBe('too-few-households');
  });
});

describe('no figure of households', () => {
  test.each(households)('in a %s is of one to ten, and none of its money stands without it', (template) => {
    for (const seed of [1, 2, 3]) {
      const cases = sampleCases({ seed, grants: 600 });
      const { document } = sampleMade({ template, cases });
      for (const row of truthOf(document, cases)) {
        const table = tableOf(document, row.table);
        const { key } = row;
        const values =
          key === 'total' ? table.total : table.rows.find((each) => each.key.join() === key.join())?.values;
        const count = row.households;
        const isFew = count > 0 && count < 11;
        expect(isShown(values?.['households'])).toBe(!isFew);
        if (isFew) expect(Object.values(values ?? {}).some(isShown)).toBe(false);
      }
    }
  });

  test('names a reason that a reviewer wrote, a household or an application', () => {
    for (const template of households) {
      const text = canonical(sampleMade({ template, cases: sample }).document);
      expect(text).not.toMatch(/illness|hh_|app_|awd_|ZIP/);
      if (template !== 'steering-view') expect(text.replaceAll('org_00000000000000000900', '')).not.toContain('org_');
    }
  });
});

describe('what callers wrote as an area', () => {
  test('is not told of few households: it may be a name or a street', () => {
    const areas = ['US-MA-maria-lopez', 'US-MA-elm-street', 'US-MA-essex'];
    const grants = ofMany(100, (id) =>
      grantOf(id, {
        area: areas[Number(id.slice(3)) - 1] ?? `US-MA-${Number(id.slice(3)) % 2 === 0 ? 'norfolk' : 'suffolk'}`,
      }),
    );
    const text = canonical(madeOf(casesOf({ grants })));
    expect(text).toContain('US-MA-norfolk');
    for (const area of areas) expect(text).not.toContain(area);
  });

  test('is told as its state when it holds digits, of however many', () => {
    const grants = ofMany(100, (id) =>
      grantOf(id, { area: Number(id.slice(3)) % 2 === 0 ? 'US-MA-02121' : 'US-MA-suffolk' }),
    );
    const text = canonical(madeOf(casesOf({ grants })));
    expect(text).not.toContain('02121');
    expect(text).toContain('"US-MA"');
  });
});

describe('money that came back of one family', () => {
  test('is not the rows of any table less its exact total', () => {
    const early = grantOf('hh_900', { paidAt: '2026-05-15T12:00:00.000Z', backAt: '2026-08-20T12:00:00.000Z' });
    const of = (id: string) => grantOf(id, { need: Number(id.slice(3)) % 4 > 1 ? 'rent' : 'food' });
    const grants = [...ofMany(80, of), early];
    const spent = {
      at: '2026-08-15T12:00:00.000Z',
      fundId: 'fund_1',
      kind: 'spent',
      amountMinor: 80 * 50_000 - 50_000,
    } as const;
    const tables = madeOf(casesOf({ grants, money: [spent] })).tables.filter(({ total }) =>
      isShown(total?.['spentMinor']),
    );
    expect(tables).toHaveLength(2);
    for (const { rows } of tables) expect(rows.some(({ values }) => !isShown(values['spentMinor']))).toBe(true);
  });
});

describe('a document', () => {
  test('is the same in whatever order its cases come, to the byte', () => {
    const document = canonical(madeOf(sample));
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        expect(canonical(madeOf(inDisorder(sample, seed))) === document).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  test('of a period that is over is not changed by what comes later', () => {
    const end = cutOffOf(summer);
    const later = {
      ...sample,
      grants: [
        ...sample.grants.map((grant) =>
          grant.backAt === undefined && grant.paidAt !== undefined ? { ...grant, backAt: end } : grant,
        ),
        ...ofMany(30, (id) => grantOf(id, { approvedAt: end, paidAt: end }), 900),
      ],
      requests: [
        ...sample.requests.map((request) => ({
          ...request,
          standings: [...request.standings, { at: end, standing: 'withdrawn' as const }],
        })),
        ...ofMany(30, (id) => requestOf(id, { submittedAt: end }), 900),
      ],
      money: [...sample.money, { at: end, fundId: generalFund, kind: 'received' as const, amountMinor: 1 }],
      aliases: [
        ...sample.aliases,
        ...sample.requests
          .slice(1)
          .map(({ householdId }) => ({ at: end, householdId, elder: sample.requests[0]?.householdId ?? '' })),
      ],
      integrity: [...sample.integrity, { at: end, kind: 'appeal-made' as const }],
    };
    expect(canonical(madeOf(later)) === canonical(madeOf(sample))).toBe(true);
  });

  test('stands on the rung it is told to, never on a finer one', () => {
    const { document, ladders } = sampleMade({
      cases: sample,
      steps: { 'households-by-purpose': 1, 'purpose-by-region': 9, 'households-by-region': 3 },
    });
    expect(tableOf(document, 'households-by-purpose').dimensions[0]?.level).toBe('group');
    expect(tableOf(document, 'households-by-region').dimensions[0]?.level).toBe('state');
    expect(document.protection.leftOut).toContain('purpose-by-region');
    expect(ladders['purpose-by-region']).toEqual({ at: 5, last: 5 });
  });

  test('says that nobody was asked whether it helped, before anybody was', () => {
    const document = madeOf({ ...sample, requests: sample.requests.map(({ helped: _helped, ...request }) => request) });
    expect(tableOf(document, 'did-it-help').total).toEqual({ households: missing });
  });

  test('leaves a table out whose zeros would say that all families of a group came out alike', () => {
    const alike = ofMany(60, (id) => requestOf(id, { need: 'rent' }));
    const mixed = ofMany(
      60,
      (id) =>
        requestOf(id, {
          standings: [
            { at: '2026-08-06T00:00:00.000Z', standing: Number(id.slice(3)) % 2 === 0 ? 'awarded' : 'declined' },
          ],
        }),
      100,
    );
    const made = makeDocument(making(casesOf({ requests: [...alike, ...mixed] }), 'need-picture'));
    expect(isRejected(made) ? [] : made.document.protection.leftOut).toContain('asked-by-purpose');
  });

  test('tells of a whole state rather than of `other` alone', () => {
    const counties = ofMany(60, (id) => grantOf(id, { area: `US-MA-county${Number(id.slice(3)) % 12}` }));
    const made = makeDocument(making(casesOf({ grants: counties })));
    const regions = isRejected(made) ? undefined : tableOf(made.document, 'households-by-region');
    expect(regions?.rows).toEqual([{ key: ['US-MA'], values: { households: 60, spentMinor: 3_000_000 } }]);
  });

  test('takes a step of its own for every table that it has', () => {
    for (const template of households) {
      const { document, ladders } = sampleMade({ template, cases: sample });
      expect(Object.keys(ladders)).toEqual(templateOf(template).tables.map(({ id }) => id));
      const there = document.tables.map(({ id }) => id);
      for (const [id, { at, last }] of Object.entries(ladders)) expect(there.includes(id)).toBe(at < last);
    }
  });
});
