import { canonical } from '@hearth/domain/canonical';
import { describe, expect, test } from 'vitest';
import { grantOf, requestOf } from './cases.fixture.ts';
import type { Cases } from './cases.ts';
import { madeOf, tableOf } from './document.fixture.ts';
import { isShown } from './document.ts';
import { sampleCases } from './sample-cases.fixture.ts';

const sample = sampleCases({ seed: 5, grants: 700 });

test('every figure is the sum over its own cases, to the rounding', () => {
  const document = madeOf(sample);
  const paid = sample.grants.filter(
    ({ paidAt, backAt }) =>
      paidAt !== undefined &&
      paidAt >= '2026-07-01' &&
      paidAt < '2026-10-01' &&
      (backAt === undefined || backAt >= '2026-10-01'),
  );
  const elders = new Map(
    sample.aliases.filter(({ at }) => at < '2026-10-01').map(({ householdId, elder }) => [householdId, elder]),
  );
  const distinct = (grants: Cases['grants']) =>
    new Set(grants.map(({ householdId }) => elders.get(householdId) ?? householdId)).size;
  const byNeed = tableOf(document, 'households-by-purpose');
  expect(byNeed.rows.length).toBe(8);
  for (const { key, values } of byNeed.rows) {
    const own = paid.filter(({ need }) =>
      byNeed.dimensions[0]?.categories.find(({ id }) => id === key[0])?.of.includes(need),
    );
    const count = distinct(own);
    expect(values['households']).toEqual(
      count > 0 && count < 11 ? { suppressed: true } : Math.floor((count + 5) / 10) * 10,
    );
    if (isShown(values['spentMinor']))
      expect(
        Math.abs(values['spentMinor'] - own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
      ).toBeLessThanOrEqual(5_000);
  }
  expect(Math.abs(Number(byNeed.total?.['households']) - distinct(paid))).toBeLessThanOrEqual(5);
  const spent = sample.money.filter(({ at, kind }) => kind === 'spent' && at >= '2026-07-01' && at < '2026-10-01');
  expect(byNeed.total?.['spentMinor']).toBe(spent.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
  expect(tableOf(document, 'money').rows[0]?.values['spentMinor']).toBe(byNeed.total?.['spentMinor']);
});

describe('one change', () => {
  const shownOf = (cases: Cases) =>
    madeOf(cases).tables.flatMap(({ id, rows, total }) =>
      id === 'speed' || id === 'utility' || id === 'money'
        ? []
        : [...rows.map(({ values }) => values), total ?? {}].map((values) => values['households']),
    );

  test('of one household more is never seen as one: what is told stays, or goes up by ten', () => {
    const before = shownOf(sample);
    const after = shownOf({
      ...sample,
      grants: [...sample.grants, grantOf('hh_9', { need: 'groceries' })],
      requests: [...sample.requests, requestOf('hh_9', { need: 'groceries' })],
    });
    expect(after.length).toBe(before.length);
    for (const [place, figure] of after.entries()) {
      const was = before[place];
      if (isShown(figure) && isShown(was)) expect([0, 10]).toContain(figure - was);
    }
  });

  test('of which partner is called what changes nothing that the public sees', () => {
    const ids = [...new Set(sample.grants.map(({ partnerId }) => partnerId))];
    const renamed = new Map(ids.map((id, place) => [id, ids[(place + 1) % ids.length] ?? id]));
    const rename = <T extends { readonly partnerId: string }>(one: T): T => ({
      ...one,
      partnerId: renamed.get(one.partnerId) ?? one.partnerId,
    });
    const cases = { ...sample, grants: sample.grants.map(rename), requests: sample.requests.map(rename) };
    expect(canonical(madeOf(cases)) === canonical(madeOf(sample))).toBe(true);
  });
});
