import { describe, expect, test } from 'vitest';
import { casesOf, grantOf, ofMany } from './cases.fixture.ts';
import type { Cases, MoneyMove } from './cases.ts';
import { type Period, type Scope, suppressed } from './document.ts';
import { moneyTable } from './fund-money.ts';
import { quarter, roundOf } from './periods.ts';
import { publishedRecipe } from './protection.ts';

const all: Scope = { kind: 'all' };
const summer = quarter(2026, 3);
const move = (day: string, kind: MoneyMove['kind'], amountMinor: number, fundId = 'fund_1'): MoneyMove => ({
  at: `${day}T12:00:00.000Z`,
  fundId,
  kind,
  amountMinor,
});
const money = (told: Partial<Cases>, period: Period = summer, scope: Scope = all) => {
  const { table } = moneyTable(casesOf(told), period, scope, 'USD', publishedRecipe('USD'));
  return Object.fromEntries(table.rows.map(({ key, values }) => [key[0] ?? '', values]));
};
const many = { grants: ofMany(40, (id) => grantOf(id)) };

const moves = [
  move('2026-05-01', 'received', 9_000_000),
  move('2026-05-02', 'allotted', 8_000_000),
  move('2026-08-10', 'encumbered', 2_050_000),
  move('2026-08-15', 'encumbered', -2_000_000),
  move('2026-08-15', 'spent', 2_000_000),
  move('2026-08-15', 'fees', 1_000),
  move('2026-09-01', 'reduced', 100_000),
  move('2026-09-02', 'given-back', 50_000),
  move('2026-09-03', 'spent', -50_000),
  move('2026-10-01', 'received', 7),
];

describe('the money table', () => {
  test('adds up: what was held, what came and went, and what is held', () => {
    const { period, ever } = money({ ...many, money: moves });
    expect(period).toEqual({
      openingMinor: 9_000_000,
      receivedMinor: 0,
      reducedMinor: 100_000,
      givenBackMinor: 50_000,
      spentMinor: 1_950_000,
      feesMinor: 1_000,
      allottedMinor: 0,
      closingMinor: 6_899_000,
      encumberedMinor: 50_000,
      freeMinor: 6_849_000,
    });
    expect(ever).toMatchObject({
      openingMinor: 0,
      receivedMinor: 9_000_000,
      spentMinor: 1_950_000,
      closingMinor: 6_899_000,
    });
  });

  test('is of its own funds and its own currency', () => {
    const told = {
      ...many,
      funds: [
        { fundId: 'fund_1', name: 'A', currency: 'USD' },
        { fundId: 'fund_2', name: 'B', currency: 'USD' },
        { fundId: 'fund_3', name: 'C', currency: 'CAD' },
      ],
      money: [
        move('2026-08-01', 'received', 1),
        move('2026-08-01', 'received', 20, 'fund_2'),
        move('2026-08-01', 'received', 300, 'fund_3'),
      ],
    };
    const scope: Scope = { kind: 'funder', funderId: 'org_1', name: 'F', fundIds: ['fund_2', 'fund_3'] };
    expect(money(told)['period']).toMatchObject({ receivedMinor: 21 });
    expect(money(told, summer, scope)['period']).toMatchObject({ receivedMinor: 20 });
  });
});

describe('money that would tell of a few households', () => {
  test('is hidden when they are those of the period, with all from which it could be worked out', () => {
    const { period, ever } = money({ grants: ofMany(4, (id) => grantOf(id)), money: moves });
    for (const hidden of ['openingMinor', 'spentMinor', 'feesMinor', 'closingMinor', 'freeMinor'])
      expect(period?.[hidden]).toEqual(suppressed);
    for (const hidden of ['spentMinor', 'feesMinor', 'closingMinor', 'freeMinor'])
      expect(ever?.[hidden]).toEqual(suppressed);
    expect(period).toMatchObject({ receivedMinor: 0, reducedMinor: 100_000, givenBackMinor: 50_000 });
  });

  test('is hidden when an earlier quarter had few: two sums since the beginning tell what lies between', () => {
    const early = grantOf('hh_77', {
      paidAt: '2026-05-15T12:00:00.000Z',
      submittedAt: '2026-05-05T12:00:00.000Z',
      approvedAt: '2026-05-10T12:00:00.000Z',
    });
    const { period, ever } = money({ grants: [...many.grants, early], money: moves });
    expect(period).toMatchObject({
      spentMinor: 1_950_000,
      openingMinor: suppressed,
      closingMinor: suppressed,
      freeMinor: suppressed,
    });
    expect(ever).toMatchObject({ spentMinor: suppressed });
  });

  test('is hidden when few wait for their payment', () => {
    const waiting = ofMany(3, (id) => grantOf(id, { approvedAt: '2026-09-20T12:00:00.000Z' }), 100);
    const { period } = money({ grants: [...many.grants, ...waiting], money: moves });
    expect(period).toMatchObject({ encumberedMinor: suppressed, freeMinor: suppressed, closingMinor: 6_899_000 });
  });

  test('is hidden when all but few of its households are of one partner, which knows what its own were paid', () => {
    const grants = [
      ...ofMany(40, (id) => grantOf(id, { partnerId: 'org_1' })),
      ...ofMany(10, (id) => grantOf(id, { partnerId: 'org_2' }), 100),
    ];
    expect(money({ grants, money: moves })['period']).toMatchObject({
      spentMinor: suppressed,
      openingMinor: suppressed,
    });
    const alone = grants.filter(({ partnerId }) => partnerId === 'org_1');
    expect(money({ grants: alone, money: moves })['period']).toMatchObject({ spentMinor: 1_950_000 });
  });

  test('is hidden from the smallest funder when what no funder is told of is that of few', () => {
    const of = (fundId: string) => (id: string) => grantOf(id, { draws: [{ fundId, amountMinor: 50_000 }] });
    const funds = ['fund_1', 'fund_2', 'fund_3'].map((fundId) => ({
      fundId,
      name: fundId,
      currency: 'USD',
      ...(fundId === 'fund_1' ? {} : { funderId: `org_of_${fundId}` }),
    }));
    const scope = (fundId: string): Scope => ({
      kind: 'funder',
      funderId: `org_of_${fundId}`,
      name: 'F',
      fundIds: [fundId],
    });
    const spent = (general: number, fundId: string) => {
      const grants = [
        ...ofMany(30, of('fund_2')),
        ...ofMany(50, of('fund_3'), 100),
        ...ofMany(general, of('fund_1'), 200),
      ];
      return money({ grants, funds, money: [move('2026-08-15', 'spent', 1_500_000, fundId)] }, summer, scope(fundId))[
        'period'
      ]?.['spentMinor'];
    };
    expect(spent(3, 'fund_2')).toEqual(suppressed);
    expect(spent(3, 'fund_3')).toBe(1_500_000);
    expect(spent(0, 'fund_2')).toBe(1_500_000);
    expect(spent(30, 'fund_2')).toBe(1_500_000);
  });

  test('is hidden when a quarter only brought money of few back', () => {
    const back = grantOf('hh_1', { paidAt: '2026-02-15T12:00:00.000Z', backAt: '2026-05-15T12:00:00.000Z' });
    const { period, ever } = money({ grants: [...many.grants.slice(1), back], money: moves });
    expect(period).toMatchObject({ spentMinor: 1_950_000, openingMinor: suppressed, closingMinor: suppressed });
    expect(ever).toMatchObject({ spentMinor: suppressed });
  });

  test('is not told since the beginning for a round, which may end a few payments behind a quarter', () => {
    const { period, ever } = money({ ...many, money: moves }, roundOf('2026-08-01', '2026-09-10'));
    expect(period).toMatchObject({ spentMinor: 1_950_000, openingMinor: suppressed });
    expect(ever).toMatchObject({ spentMinor: suppressed, receivedMinor: 9_000_000 });
  });
});

test('sums that no number holds exactly are a fault', () => {
  const money = [1, 2].map(() => move('2026-08-01', 'received', Number.MAX_SAFE_INTEGER));
  expect(() => moneyTable(casesOf({ money }), summer, all, 'USD', publishedRecipe('USD'))).toThrow(RangeError);
});
