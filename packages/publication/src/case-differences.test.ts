import { describe, expect, test } from 'vitest';
import { caseDifferences, type ToldTwice } from './case-differences.ts';
import type { GrantCase, RequestCase } from './cases.ts';

const grant: GrantCase = {
  awardId: 'awd_1',
  attempt: 1,
  householdId: 'hh_1',
  programId: 'prg_1',
  partnerId: 'org_1',
  need: 'food',
  area: 'US-MA-suffolk',
  sizeBand: '2-3',
  language: 'es',
  rail: 'bank',
  currency: 'USD',
  draws: [{ fundId: 'fund_1', amountMinor: 5_000 }],
  amountMinor: 5_000,
  submittedAt: '2026-11-01T10:00:00.000Z',
  approvedAt: '2026-11-02T10:00:00.000Z',
};
const {
  awardId: _award,
  attempt: _attempt,
  rail: _rail,
  draws: _draws,
  amountMinor: _amount,
  approvedAt: _at,
  ...coarse
} = grant;
const request: RequestCase = {
  ...coarse,
  applicationId: 'app_1',
  cameBy: 'walk-in',
  requestedMinor: 9_000,
  standings: [{ at: coarse.submittedAt, standing: 'open' }],
};
const told: ToldTwice = { grants: [grant], requests: [request] };

describe('rows and record', () => {
  test('agree when they tell the same, in whatever order', () => {
    const other = { ...grant, awardId: 'awd_2' };
    expect(caseDifferences({ ...told, grants: [grant, other] }, { ...told, grants: [other, grant] })).toEqual([]);
    expect(caseDifferences({ grants: [], requests: [] }, { grants: [], requests: [] })).toEqual([]);
  });

  test('differ in one field, in any: it is named with the case, and never its value', () => {
    const changes: readonly Partial<GrantCase>[] = [
      ...(Object.keys(grant) as (keyof GrantCase)[])
        .filter((name) => !['awardId', 'attempt', 'draws'].includes(name))
        .map((name) => ({ [name]: 'secret' })),
      { draws: [{ fundId: 'fund_1', amountMinor: 4_999 }] },
      { paidAt: 'secret' },
      { backAt: 'secret' },
    ];
    for (const change of changes) {
      const differences = caseDifferences({ ...told, grants: [{ ...grant, ...change }] }, told);
      expect(differences).toEqual([{ id: 'awd_1#1', what: Object.keys(change) }]);
      expect(JSON.stringify(differences)).not.toContain('secret');
    }
    const later = [...request.standings, { at: '2026-11-03T10:00:00.000Z', standing: 'referred' as const }];
    expect(caseDifferences({ ...told, requests: [{ ...request, standings: later }] }, told)).toEqual([
      { id: 'app_1', what: ['standings'] },
    ]);
  });

  test('differ when one has a case, or an attempt, that the other has not; no more are named than asked for', () => {
    const second = { ...grant, attempt: 2 };
    expect(caseDifferences(told, { ...told, grants: [grant, second] })).toEqual([
      { id: 'awd_1#2', what: ['only in the record'] },
    ]);
    expect(caseDifferences({ ...told, requests: [] }, told)).toEqual([{ id: 'app_1', what: ['only in the record'] }]);
    expect(caseDifferences(told, { grants: [], requests: [] })).toEqual([
      { id: 'app_1', what: ['only in the rows'] },
      { id: 'awd_1#1', what: ['only in the rows'] },
    ]);
    expect(caseDifferences(told, { grants: [], requests: [] }, 1)).toHaveLength(1);
  });
});
