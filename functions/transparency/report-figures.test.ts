// The figures of the report: sums that add up in every direction, and funds that bear what was drawn on them.
import { describe, expect, test } from 'vitest';
import { drawOf, fundOf, inventedReport, paidRow, rowOf } from './report.fixture.ts';
import { reportFigures } from './report-figures.ts';

const november = { from: '2026-11', until: '2026-11' };
const now = '2026-11-21T21:00:00.000Z';

describe('the figures', () => {
  test('of a grant stand in its month, under its partner, its need and its funds', async () => {
    const draws = [drawOf('fund_river', 15_000), drawOf('fund_hill', 5_000)];
    const funds = [fundOf(), fundOf({ fundId: 'fund_hill', gifts: [], receivedMinor: 0 })];
    const { currencies, grants } = await reportFigures(november, funds, [paidRow(1, { draws })]);
    const paid = { grants: 1, approvedMinor: 20_000, paidMinor: 20_000, encumberedMinor: 0 };
    expect(currencies).toMatchObject([
      {
        currency: 'USD',
        total: { ...paid, receivedMinor: 100_000 },
        byMonth: [{ key: '2026-11', ...paid }],
        byPartner: [{ key: 'org_casa', ...paid }],
        byNeed: [{ key: 'food', ...paid }],
      },
    ]);
    expect(currencies[0]?.byFund).toMatchObject([
      { key: 'fund_river', grants: 1, paidMinor: 15_000, receivedMinor: 100_000 },
      { key: 'fund_hill', grants: 1, paidMinor: 5_000, receivedMinor: 0 },
    ]);
    expect(grants).toEqual({ approved: 1, waiting: 0, paid: 1, returned: 0, disencumbered: 0 });
  });

  test('count each grant once: set aside, paid, come back, or set free', async () => {
    const rows = [
      rowOf({ awardId: 'a' }),
      paidRow(1, { awardId: 'b' }),
      rowOf({ awardId: 'c', encumberedMinor: 0, returnedMinor: 20_000, paidAt: now }),
      rowOf({ awardId: 'd', encumberedMinor: 0 }),
    ];
    const { grants, currencies, daysToPaid: days } = await reportFigures(november, [fundOf()], rows);
    expect(grants).toEqual({ approved: 4, waiting: 1, paid: 1, returned: 1, disencumbered: 1 });
    expect(currencies[0]?.total).toMatchObject({
      approvedMinor: 80_000,
      encumberedMinor: 20_000,
      paidMinor: 20_000,
      returnedMinor: 20_000,
      disencumberedMinor: 20_000,
    });
    expect(days).toEqual({ grants: 1, p50: 1, p90: 1 });
  });

  test('count a grant that was paid in the second try once, with the money of both tries where it was drawn', async () => {
    const tries = [rowOf({ encumberedMinor: 0 }), paidRow(9, { draws: [drawOf('fund_hill', 20_000)] })];
    const {
      grants,
      currencies,
      daysToPaid: days,
    } = await reportFigures(november, [fundOf(), fundOf({ fundId: 'fund_hill' })], tries);
    expect(grants).toEqual({ approved: 1, waiting: 0, paid: 1, returned: 0, disencumbered: 0 });
    expect(days).toEqual({ grants: 1, p50: 9, p90: 9 });
    expect(currencies[0]?.total).toMatchObject({
      grants: 1,
      approvedMinor: 40_000,
      paidMinor: 20_000,
      disencumberedMinor: 20_000,
    });
    expect(
      currencies[0]?.byFund.map(({ key, paidMinor, disencumberedMinor }) => [key, paidMinor, disencumberedMinor]),
    ).toEqual([
      ['fund_hill', 20_000, 0],
      ['fund_river', 0, 20_000],
    ]);
  });

  test('have a line for every month, also for one in which nothing was asked', async () => {
    const { currencies } = await reportFigures({ from: '2026-09', until: '2026-11' }, [fundOf()], []);
    expect(currencies[0]?.byMonth.map(({ key, receivedMinor }) => [key, receivedMinor])).toEqual([
      ['2026-09', 0],
      ['2026-10', 0],
      ['2026-11', 100_000],
    ]);
  });

  test('leave out gifts and allotments of other months, but not from where the money is today', async () => {
    const gifts = [
      { month: '2026-10', amountMinor: 70_000 },
      { month: '2026-11', amountMinor: 30_000 },
    ];
    const allotments = [
      { month: '2026-10', partnerId: 'org_casa', amountMinor: 50_000 },
      { month: '2026-11', partnerId: 'org_casa', amountMinor: 10_000 },
    ];
    const slices = [
      {
        ...drawOf('fund_river', 0),
        restriction: {},
        allottedMinor: 60_000,
        availableMinor: 20_000,
        encumberedMinor: 30_000,
        spentMinor: 10_000,
      },
    ];
    const { currencies } = await reportFigures(
      november,
      [fundOf({ gifts, allotments, slices, allottedMinor: 60_000 })],
      [],
    );
    expect(currencies[0]?.total).toMatchObject({ receivedMinor: 30_000, allottedMinor: 10_000 });
    expect(currencies[0]?.today).toEqual({
      receivedMinor: 100_000,
      unallottedMinor: 40_000,
      availableMinor: 20_000,
      encumberedMinor: 30_000,
      spentMinor: 10_000,
      differenceMinor: 0,
    });
  });

  test('say by how much the slices differ from what was received', async () => {
    const { currencies } = await reportFigures(november, [fundOf({ allottedMinor: 60_000 })], []);
    expect(currencies[0]?.today.differenceMinor).toBe(60_000);
  });

  test('of one currency never mix with those of another', async () => {
    const funds = [
      fundOf(),
      fundOf({ fundId: 'fund_euro', currency: 'EUR', gifts: [{ month: '2026-11', amountMinor: 7 }] }),
    ];
    const { currencies } = await reportFigures(november, funds, [
      paidRow(0),
      paidRow(0, { awardId: 'awd_2', draws: [drawOf('fund_euro', 20_000)] }),
    ]);
    expect(currencies.map(({ currency, total }) => [currency, total.receivedMinor, total.paidMinor])).toEqual([
      ['EUR', 7, 20_000],
      ['USD', 100_000, 20_000],
    ]);
  });

  test('fail loudly when a grant draws on a fund that nobody told of', async () => {
    await expect(reportFigures(november, [], [rowOf()])).rejects.toThrow('awd_1');
  });

  test('of a whole year add up in every direction', async () => {
    const { currencies, grants } = await inventedReport();
    const [dollars] = currencies;
    expect(grants.approved).toBe(2400);
    expect(grants.waiting + grants.paid + grants.returned + grants.disencumbered).toBe(2400);
    for (const part of [
      'approvedMinor',
      'paidMinor',
      'encumberedMinor',
      'returnedMinor',
      'disencumberedMinor',
    ] as const) {
      for (const lines of [dollars?.byMonth, dollars?.byFund, dollars?.byPartner, dollars?.byNeed]) {
        expect(lines?.reduce((sum, line) => sum + line[part], 0)).toBe(dollars?.total[part]);
      }
    }
    expect(dollars?.today.differenceMinor).toBe(0);
  });

  test('of forty thousand grants are summed without keeping them', async () => {
    let live = 0;
    const rows = (function* () {
      for (let index = 0; index < 40_000; index += 1) {
        live += 1;
        yield paidRow(index % 30, { awardId: `awd_${index}` });
      }
    })();
    const { grants, daysToPaid: days } = await reportFigures(november, [fundOf()], rows);
    expect([grants.paid, days.grants, live]).toEqual([40_000, 40_000, 40_000]);
  });
});
