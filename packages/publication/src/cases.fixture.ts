// Cases written by hand: one grant or request with only what a test is about told.
import type { Cases, GrantCase, RequestCase } from './cases.ts';

const at = (day: string): string => `${day}T12:00:00.000Z`;

/** A grant of $500 that was paid ten days after it was asked for, on 2026-08-15 unless told otherwise. */
export const grantOf = (householdId: string, told: Partial<GrantCase> = {}): GrantCase => {
  const submittedAt = told.submittedAt ?? at('2026-08-05');
  return {
    awardId: `awd_of_${householdId}`,
    attempt: 1,
    householdId,
    programId: 'prg_1',
    partnerId: `org_${Number(/\d+$/.exec(householdId)?.[0] ?? 0) % 2}`,
    need: 'food',
    area: 'US-MA-suffolk',
    sizeBand: '2-3',
    language: 'es',
    rail: 'bank',
    currency: 'USD',
    draws: [{ fundId: 'fund_1', amountMinor: told.amountMinor ?? 50_000 }],
    amountMinor: 50_000,
    submittedAt,
    approvedAt: at('2026-08-10'),
    ...('approvedAt' in told && !('paidAt' in told) ? {} : { paidAt: at('2026-08-15') }),
    ...told,
  };
};

/** A request that still waits for screening. */
export const requestOf = (householdId: string, told: Partial<RequestCase> = {}): RequestCase => {
  const submittedAt = told.submittedAt ?? at('2026-08-05');
  return {
    applicationId: `app_of_${householdId}`,
    householdId,
    programId: 'prg_1',
    partnerId: 'org_1',
    need: 'food',
    area: 'US-MA-suffolk',
    sizeBand: '2-3',
    language: 'es',
    cameBy: 'walk-in',
    currency: 'USD',
    requestedMinor: 50_000,
    submittedAt,
    standings: [{ at: submittedAt, standing: 'open' }],
    ...told,
  };
};

/** The same thing for each of so many households `hh_1`, `hh_2`, from a number on. */
export const ofMany = <T>(count: number, make: (householdId: string) => T, from = 1): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(`hh_${from + place}`));

/** Cases with only some of their lists told; one fund, `fund_1`, in dollars. */
export const casesOf = (told: Partial<Cases> = {}): Cases => ({
  cutOff: '2027-01-01T00:00:00.000Z',
  grants: [],
  requests: [],
  funds: [{ fundId: 'fund_1', name: 'General fund', currency: 'USD' }],
  money: [],
  integrity: [],
  aliases: [],
  ...told,
});
