import { isRejected } from '@hearth/domain/rejections';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cases } from '../cases.ts';
import { cutOffOf, yearPeriod } from '../periods.ts';
import { sampleCases } from '../sample-cases.fixture.ts';
import { ownDocument, ownPackage, ownProgram } from './giving.fixture.ts';
import { givingText } from './giving-package.ts';
import { grantFacts } from './grant-facts.ts';
import { rowSteps } from './grant-row-codes.ts';
import { grantRowsTable } from './grant-rows.ts';
import { grantRowsTruth } from './grant-rows-truth.ts';

const period = yearPeriod(2026);
const asked = (cases: Cases) => ({ cases, period, scope: ownProgram, currency: 'USD' });
const made = (cases: Cases, rung?: number) => {
  const rows = grantRowsTable({ ...asked(cases), threshold: 11, ...(rung === undefined ? {} : { rung }) });
  if (isRejected(rows)) throw new Error(rows.detail);
  return rows;
};
const count = (cases: Cases, rung?: number): number =>
  made(cases, rung).table.rows.reduce((sum, { values }) => sum + Number(values['grants']), 0);

describe('rows per grant', () => {
  test('below five hundred grants a year there are none', () => {
    const cases = sampleCases({ seed: 1, grants: 480 });
    expect(grantFacts(asked(cases)).length).toBeLessThan(500);
    expect(grantRowsTable({ ...asked(cases), threshold: 11 })).toMatchObject({ rejected: 'too-few-households' });
  });

  test.each([
    [600, 1],
    [600, 2],
    [1200, 3],
    [1200, 4],
    [4000, 5],
    [4000, 6],
  ])(
    'of %i grants (seed %i) every row is shared by eleven households, and by eleven that are no partner’s own',
    (grants, seed) => {
      const cases = sampleCases({ seed, grants });
      const { table } = made(cases);
      const truth = grantRowsTruth(table, asked(cases));
      expect(truth.map(({ key }) => key)).toEqual(table.rows.map(({ key }) => key));
      for (const [at, { households }] of truth.entries()) {
        expect(households.length).toBeGreaterThanOrEqual(11);
        expect(households.reduce((sum, { times }) => sum + times, 0)).toBe(table.rows[at]?.values['grants']);
        for (const partner of new Set(households.flatMap(({ partnerIds }) => partnerIds))) {
          const rest = households.filter(({ partnerIds }) => !partnerIds.includes(partner)).length;
          expect(rest === 0 || rest >= 11).toBe(true);
        }
      }
      expect(count(cases)).toBe(grantFacts(asked(cases)).length);
    },
  );

  test('the sum of the rows is what was given, to the rounding of each row', () => {
    const cases = sampleCases({ seed: 5, grants: 1200 });
    const facts = grantFacts(asked(cases));
    const givenMinor = facts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const rowsMinor = made(cases).table.rows.reduce(
      (sum, { values }) => sum + Number(values['grants']) * Number(values['amountEachMinor']),
      0,
    );
    expect(Math.abs(rowsMinor - givenMinor)).toBeLessThanOrEqual(facts.length * 500);
  });

  test('the finest step that holds is taken: with fewer grants it is no finer', () => {
    const rungs = [600, 1200, 4000, 20_000].map((grants) => made(sampleCases({ seed: 1, grants, partners: 6 })).rung);
    expect(rungs).toEqual(rungs.toSorted((a, b) => b - a));
    expect(rungs[0]).toBeGreaterThan(rungs[3] ?? 0);
  });

  test('exact amounts are told where everybody got the same', () => {
    const cases = sampleCases({ seed: 2, grants: 4000, partners: 2, areas: 2, needs: 2 });
    const same = { ...cases, grants: cases.grants.map((grant) => ({ ...grant, amountMinor: 40_000 })) };
    const { table, rung } = made(same);
    expect([rung, table.dimensions[3]]).toEqual([
      0,
      { id: 'amount', level: 'exact', categories: [{ id: '40000', of: ['40000'] }] },
    ]);
  });

  test('on every coarser step the same grants are told, until there is none left', () => {
    const cases = sampleCases({ seed: 3, grants: 4000 });
    for (let rung = 0; rung < rowSteps.length; rung += 1) expect(count(cases, rung)).toBe(count(cases));
    expect(grantRowsTable({ ...asked(cases), threshold: 11, rung: rowSteps.length })).toMatchObject({
      rejected: 'too-few-households',
    });
  });

  test('a purpose of few is folded into one that says nothing', () => {
    const cases = sampleCases({ seed: 4, grants: 700, needs: 2 });
    const few = {
      ...cases,
      grants: cases.grants.map((grant, at) => (at % 200 === 0 ? { ...grant, need: 'pharmacy' } : grant)),
    };
    const { table } = made(few);
    expect(table.rows.some(({ key }) => key[2] === 'care')).toBe(false);
    expect(count(few)).toBe(grantFacts(asked(few)).length);
  });

  test('what came back, was not paid by the year’s end, or is of another program or currency is no row', () => {
    const cases = sampleCases({ seed: 5, grants: 700 });
    const more: Cases = {
      ...cases,
      grants: cases.grants.flatMap((grant) => [
        grant,
        { ...grant, awardId: `${grant.awardId}b`, backAt: '2026-12-30T00:00:00.000Z' },
        { ...grant, awardId: `${grant.awardId}c`, paidAt: cutOffOf(period) },
        { ...grant, awardId: `${grant.awardId}d`, programId: 'prg_other' },
        { ...grant, awardId: `${grant.awardId}e`, currency: 'EUR' },
      ]),
    };
    expect(made({ ...more, cutOff: '2028-01-01T00:00:00.000Z' })).toEqual(made(cases));
  });

  test('two households that became one count as one', () => {
    const cases = sampleCases({ seed: 5, grants: 700 });
    const elder = cases.grants[0]?.householdId ?? '';
    const merged: Cases = {
      ...cases,
      aliases: cases.grants.slice(1).map(({ householdId }) => ({ at: '2026-12-31T00:00:00.000Z', householdId, elder })),
    };
    expect(grantRowsTable({ ...asked(merged), threshold: 11 })).toMatchObject({ rejected: 'too-few-households' });
  });

  test('areas, needs and programs with hostile codes are never told', () => {
    const hostile = fc.constantFrom(
      'US-MA-02150',
      '12 Harbor Street',
      'maria-lopez',
      'US-MA-Maria Lopez',
      '617-555-0142',
      '__proto__',
      '',
    );
    fc.assert(
      fc.property(hostile, hostile, (area, need) => {
        const cases = sampleCases({ seed: 6, grants: 700 });
        const table = made({
          ...cases,
          grants: cases.grants.map((grant, at) => (at % 3 === 0 ? { ...grant, area, need } : grant)),
        }).table;
        const text = JSON.stringify(table);
        for (const each of [area, need]) if (each !== '') expect(text).not.toContain(each);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the package of the rows', () => {
  test('it is made of what is published alone: who had which grant changes nothing', () => {
    const cases = sampleCases({ seed: 8, grants: 700 });
    const document = ownDocument(cases);
    const shuffled: Cases = {
      ...cases,
      grants: cases.grants.toReversed().map((grant, at) => ({ ...grant, awardId: `awd_${at}` })),
    };
    expect(ownPackage(shuffled)).toEqual(ownPackage(cases));
    expect(JSON.stringify(ownPackage(cases))).not.toMatch(/awd_|hh_|org_|app_/);
    expect(ownPackage(cases).grants).toHaveLength(
      document.tables[0]?.rows.reduce((sum, { values }) => sum + Number(values['grants']), 0) ?? 0,
    );
  });

  test('ids are long, spell nothing, are all different, and differ between publications', () => {
    const { grants } = ownPackage();
    const ids = grants.flatMap(({ id, recipientIndividual }) => [id, recipientIndividual.id]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^360G-hearth-(?:IND-)?[bcdfghjklmnpqrstvwxz]{26}$/);
    expect(grants.map(({ id }) => id)).toEqual(grants.map(({ id }) => id).toSorted());
  });

  test('rows that stand side by side are no more alike than chance has it', () => {
    const { grants } = ownPackage();
    const alike = grants.filter(({ title }, at) => title === grants[at + 1]?.title).length;
    const shares = [...new Set(grants.map(({ title }) => title))].map(
      (title) => grants.filter((each) => each.title === title).length / grants.length,
    );
    const chance = shares.reduce((sum, share) => sum + share * share, 0);
    expect(Math.abs(alike / grants.length - chance)).toBeLessThan(0.1);
  });

  test('as text it is the same package, one grant a line', () => {
    const pack = ownPackage();
    expect(JSON.parse(givingText(pack))).toEqual(pack);
    expect(givingText(pack).split('\n')).toHaveLength(pack.grants.length + 3);
  });
});
