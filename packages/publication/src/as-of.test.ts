import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOf, eldestOf } from './as-of.ts';
import { casesOf, grantOf, requestOf } from './cases.fixture.ts';
import { sampleCases } from './sample-cases.fixture.ts';

const end = '2026-10-01T00:00:00.000Z';

describe('cases as of an instant', () => {
  test('take back what was told at that very instant, and keep the last word before it', () => {
    const last = '2026-09-30T23:59:59.999Z';
    const cases = casesOf({
      grants: [
        grantOf('hh_1', { paidAt: last, backAt: end }),
        grantOf('hh_2', { paidAt: end }),
        grantOf('hh_3', { approvedAt: end }),
      ],
      requests: [
        requestOf('hh_1', {
          standings: [
            { at: last, standing: 'open' },
            { at: end, standing: 'declined' },
          ],
          helped: { at: end, answer: 'yes' },
        }),
      ],
      money: [
        { at: last, fundId: 'fund_1', kind: 'spent', amountMinor: 1 },
        { at: end, fundId: 'fund_1', kind: 'spent', amountMinor: -1 },
      ],
      aliases: [{ at: end, householdId: 'hh_2', elder: 'hh_1' }],
      integrity: [{ at: end, kind: 'match-same' }],
    });
    const then = asOf(cases, end);
    expect(then.grants.map(({ householdId, paidAt, backAt }) => [householdId, paidAt, backAt])).toEqual([
      ['hh_1', last, undefined],
      ['hh_2', undefined, undefined],
    ]);
    expect(then.requests[0]?.standings).toHaveLength(1);
    expect(then.requests[0]?.helped).toBeUndefined();
    expect(then.money).toHaveLength(1);
    expect([...then.aliases, ...then.integrity]).toEqual([]);
  });

  test('tell what was asked for before an amendment that came only later', () => {
    const { householdId, need, area, sizeBand, language, cameBy, currency, requestedMinor } = requestOf('hh_1');
    const was = { householdId, need, area, sizeBand, language, cameBy, currency, requestedMinor };
    const days = ['2026-09-29', '2026-10-02', '2026-10-03'].map((day) => `${day}T12:00:00.000Z`);
    const now = requestOf('hh_1', {
      need: 'utilities',
      amended: ['groceries', 'rent', 'diapers'].map((each, place) => ({
        at: days[place] ?? '',
        was: { ...was, need: each },
      })),
      standings: days.map((at) => ({ at, standing: 'open' })),
    });
    const then = (instant: string) => {
      const [request] = asOf(casesOf({ requests: [now] }), instant).requests;
      return [request?.need, request?.amended?.length ?? 0];
    };
    expect(then(end)).toEqual(['rent', 1]);
    expect(then('2026-10-02T12:00:00.000Z')).toEqual(['rent', 1]);
    expect(then('2026-10-03T00:00:00.000Z')).toEqual(['diapers', 2]);
    expect(then('2026-09-01T00:00:00.000Z')).toEqual(['groceries', 0]);
    expect(then('2026-11-01T00:00:00.000Z')).toEqual(['utilities', 3]);
  });

  test('of an instant are the same, whether or not later ones were looked at first', () => {
    const cases = sampleCases({ seed: 4, grants: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
          (month) => `2026-${String(month).padStart(2, '0')}-01T00:00:00.000Z`,
        ) as [string, string];
        expect(asOf(asOf(cases, late), early)).toEqual(asOf(cases, early));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the eldest of a household', () => {
  test('is found through several aliases, in whatever order they were told', () => {
    const aliases = [
      { at: '2026-02-01', householdId: 'hh_3', elder: 'hh_2' },
      { at: '2026-01-01', householdId: 'hh_2', elder: 'hh_1' },
    ];
    for (const list of [aliases, aliases.toReversed()]) {
      const eldest = eldestOf(list);
      expect(['hh_1', 'hh_2', 'hh_3', 'hh_4'].map(eldest)).toEqual(['hh_1', 'hh_1', 'hh_1', 'hh_4']);
    }
  });

  test('is the least id of a circle, whoever of it is asked for', () => {
    const circle = ['hh_2', 'hh_3', 'hh_1'].map((householdId, place, all) => ({
      at: '2026-01-01',
      householdId,
      elder: all[(place + 1) % 3] ?? '',
    }));
    expect(['hh_1', 'hh_2', 'hh_3'].map(eldestOf(circle))).toEqual(['hh_1', 'hh_1', 'hh_1']);
  });
});
