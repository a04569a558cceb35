import { describe, expect, test } from 'vitest';
import { casesOf, grantOf, requestOf } from './cases.fixture.ts';
import type { Cases } from './cases.ts';
import type { Scope } from './document.ts';
import { quarter } from './periods.ts';
import type { PopulationName } from './registry.ts';
import { unitsOf } from './units.ts';

const all: Scope = { kind: 'all' };
const summer = quarter(2026, 3);
const noon = (day: string): string => `${day}T12:00:00.000Z`;
const of = (population: PopulationName, told: Partial<Cases>, scope: Scope = all) =>
  unitsOf(casesOf(told), population, summer, scope, 'USD');

describe('households helped', () => {
  test('are those whose money came in the period and was not back by its end', () => {
    const grants = [
      grantOf('hh_1'),
      grantOf('hh_2', { paidAt: noon('2026-06-30') }),
      grantOf('hh_3', { paidAt: noon('2026-10-01') }),
      grantOf('hh_4', { backAt: noon('2026-09-30') }),
      grantOf('hh_5', { backAt: noon('2026-10-01') }),
      grantOf('hh_6', { approvedAt: noon('2026-09-01') }),
      grantOf('hh_7', { currency: 'CAD' }),
    ];
    expect(of('helped', { grants }).map(({ householdId }) => householdId)).toEqual(['hh_1', 'hh_5']);
  });

  test('stand once in each combination, with all that they were paid there', () => {
    const grants = [
      grantOf('hh_1', { awardId: 'awd_a' }),
      grantOf('hh_1', { awardId: 'awd_b', submittedAt: noon('2026-08-12') }),
      grantOf('hh_1', { awardId: 'awd_c', need: 'rent', amountMinor: 70_000 }),
    ];
    expect(of('helped', { grants }).map(({ codes, amountMinor, days }) => [codes.purpose, amountMinor, days])).toEqual([
      ['food', 100_000, [3, 10]],
      ['rent', 70_000, [10]],
    ]);
  });

  test('are counted once when a reviewer had said by the end of the period that two are one', () => {
    const grants = [grantOf('hh_1'), grantOf('hh_2', { partnerId: 'org_1' })];
    const alias = (at: string) => of('helped', { grants, aliases: [{ at, householdId: 'hh_2', elder: 'hh_1' }] });
    expect(alias(noon('2026-09-30')).map(({ householdId }) => householdId)).toEqual(['hh_1']);
    expect(alias(noon('2026-10-01'))).toHaveLength(2);
  });

  test('are there again when any money reached them before the period, also of another fund', () => {
    const before = { paidAt: noon('2026-02-01'), submittedAt: noon('2026-01-20'), approvedAt: noon('2026-01-21') };
    const grants = [
      grantOf('hh_1'),
      grantOf('hh_1', { awardId: 'awd_b', ...before, draws: [{ fundId: 'fund_2', amountMinor: 50_000 }] }),
      grantOf('hh_2'),
      grantOf('hh_2', { awardId: 'awd_c', ...before, backAt: noon('2026-02-20') }),
    ];
    expect(of('helped', { grants }).map(({ householdId, codes }) => [householdId, codes.times])).toEqual([
      ['hh_1', 'again'],
      ['hh_2', 'first'],
    ]);
  });

  test('of a funder are those who were paid of its funds, with its part of the money', () => {
    const draws = [
      { fundId: 'fund_1', amountMinor: 20_000 },
      { fundId: 'fund_2', amountMinor: 30_000 },
    ];
    const scope: Scope = { kind: 'funder', funderId: 'org_9', name: 'A', fundIds: ['fund_2'] };
    const told = { grants: [grantOf('hh_1', { draws }), grantOf('hh_2')], requests: [requestOf('hh_1')] };
    expect(of('helped', told, scope).map(({ householdId, amountMinor }) => [householdId, amountMinor])).toEqual([
      ['hh_1', 30_000],
    ]);
    expect(of('asked', told, scope)).toEqual([]);
  });

  test('came by the way that their request tells, found also when the household became an alias', () => {
    const told = {
      grants: [grantOf('hh_1'), grantOf('hh_3')],
      requests: [requestOf('hh_2', { cameBy: 'peer-referral' })],
      aliases: [{ at: noon('2026-08-06'), householdId: 'hh_2', elder: 'hh_1' }],
    };
    expect(of('helped', told).map(({ codes }) => codes['came-by'])).toEqual(['peer-referral', 'other']);
  });

  test('are told apart by nothing that is not on the list', () => {
    const told = { grants: [grantOf('hh_1', { need: 'dialysis', language: 'es-MX', sizeBand: '17' })] };
    expect(of('helped', told)[0]?.codes).toMatchObject({ purpose: 'other', language: 'es', size: 'other' });
  });
});

describe('households that asked', () => {
  const standing = (...words: readonly (readonly [string, string, string?])[]) => ({
    standings: words.map(([day, word, reason]) => ({
      at: noon(day),
      standing: word as 'open',
      ...(reason === undefined ? {} : { reason }),
    })),
  });

  test('stand where they stood at the end of the period, whatever came later and in whatever order it is told', () => {
    const requests = [
      requestOf('hh_1', standing(['2026-09-01', 'awarded'], ['2026-08-05', 'open'], ['2026-10-02', 'declined'])),
      requestOf('hh_2', standing(['2026-08-05', 'open'], ['2026-08-07', 'referred'])),
      requestOf('hh_3', standing(['2026-08-05', 'open'], ['2026-08-09', 'withdrawn'])),
      requestOf('hh_4', { submittedAt: noon('2026-06-30') }),
    ];
    expect(of('asked', { requests }).map(({ codes }) => codes.outcome)).toEqual(['awarded', 'waiting', 'withdrawn']);
  });

  test('are declined for a reason of the list only: what a reviewer wrote of illness is never told', () => {
    const requests = [
      requestOf('hh_1', standing(['2026-08-05', 'open'], ['2026-08-07', 'declined', 'cap-reached'])),
      requestOf('hh_2', standing(['2026-08-05', 'open'], ['2026-08-07', 'declined', 'has-hiv'])),
      requestOf('hh_3', standing(['2026-08-05', 'open'], ['2026-08-07', 'declined'], ['2026-08-08', 'open'])),
      requestOf('hh_4', standing(['2026-05-05', 'open'], ['2026-06-07', 'declined', 'cap-reached'])),
    ];
    const found = of('declined', { requests });
    expect(found.map(({ codes }) => codes.reason)).toEqual(['cap-reached', 'other']);
    expect(JSON.stringify(found)).not.toContain('hiv');
  });

  test('wait at one stage until they are paid, declined or withdrawn', () => {
    const awarded = standing(['2026-08-05', 'open'], ['2026-08-07', 'awarded']);
    const told = {
      requests: [1, 2, 3, 4, 5].map((each) => requestOf(`hh_${each}`, each === 1 ? {} : awarded)),
      grants: [
        grantOf('hh_3', { approvedAt: noon('2026-09-01') }),
        grantOf('hh_4'),
        grantOf('hh_5', { attempt: 1, backAt: noon('2026-09-01') }),
        grantOf('hh_5', { attempt: 2, approvedAt: noon('2026-09-05') }),
      ],
    };
    expect(of('waiting', told).map(({ householdId, codes }) => [householdId, codes.stage])).toEqual([
      ['hh_1', 'open'],
      ['hh_2', 'awarded'],
      ['hh_3', 'approved'],
      ['hh_5', 'approved'],
    ]);
  });

  test('answered in the period in which the answer came', () => {
    const requests = [
      requestOf('hh_1', { helped: { at: noon('2026-09-01'), answer: 'partly' } }),
      requestOf('hh_2', { helped: { at: noon('2026-10-01'), answer: 'no' } }),
      requestOf('hh_3'),
    ];
    expect(of('answered', { requests }).map(({ codes }) => codes.answer)).toEqual(['partly']);
  });
});
