import { describe, expect, test } from 'vitest';
import {
  grantKey,
  type HouseholdEvent,
  householdEntity,
  leftUnderCap,
  withGrants,
  withoutGrants,
} from './households.ts';
import { policyWith } from './policy.fixture.ts';
import type { Rule } from './policy-rules.ts';
import { award, elderHousehold, household, match, storedCall, told } from './relief-fund.fixture.ts';

const aliased = {
  type: 'HouseholdAliased',
  data: { elder: elderHousehold, matchId: match, moved: [] },
} as const;
const requested: HouseholdEvent = { type: 'PayeeRequested', data: { call: storedCall } };
const opened: HouseholdEvent = { type: 'PayeeOpened', data: { accountId: 'acct_1' } };
const ready: HouseholdEvent = { type: 'PayeeReady', data: { accountId: 'acct_1' } };
const restricted: HouseholdEvent = { type: 'PayeeRestricted', data: { accountId: 'acct_1', readiness: 'rejected' } };
const after = (...events: readonly HouseholdEvent[]) => told(householdEntity, household, ...events);

describe('a household', () => {
  test('becomes an alias of the elder once, and keeps its payee', () => {
    expect(after(requested, opened, aliased)).toMatchObject({
      id: household,
      aliasOf: elderHousehold,
      payee: { accountId: 'acct_1' },
    });
    expect(() => after(aliased, aliased)).toThrow(TypeError);
  });

  test('knows since when the household that it is an alias of applies, where that was kept', () => {
    const data = { ...aliased.data, elderSince: '2026-03-01T00:00:00.000Z' };
    expect(after({ type: 'HouseholdAliased', data })).toMatchObject({ elderSince: data.elderSince });
    expect(after(aliased)).not.toHaveProperty('elderSince');
  });

  test('has one payee, whose readiness moves with the word of the provider', () => {
    expect(after(requested)?.payee).toEqual({ call: storedCall, attempt: 1, readiness: 'requested' });
    expect(after(requested, opened)?.payee).toMatchObject({ accountId: 'acct_1', readiness: 'opened' });
    expect(after(requested, opened, ready)?.payee?.readiness).toBe('ready');
    expect(after(requested, opened, ready, restricted)?.payee?.readiness).toBe('restricted');
    expect(after(requested, opened, restricted, ready)?.payee?.readiness).toBe('ready');
    for (const event of [opened, ready, restricted]) expect(() => after(event)).toThrow(TypeError);
  });

  test('stands in no queue', () => {
    expect(householdEntity.places({ id: household })).toEqual({});
  });
});

const grant = (attempt: number, amountMinor = 10_000, at = '2026-11-16T15:00:00.000Z') => ({
  key: grantKey(award, attempt),
  at,
  amountMinor,
});

describe('a window', () => {
  test('has the same bytes in whatever order its grants arrived, and each of them once', () => {
    const [one, two, three] = [grant(1), grant(2), grant(3)];
    expect(withGrants(withGrants([two], [one]), [three])).toEqual(withGrants([three], [two, one]));
    expect(withGrants([one, two], [two])).toEqual([one, two]);
  });

  test('without a grant keeps the others, and does not miss what it never had', () => {
    expect(withoutGrants([grant(1), grant(2)], [grantKey(award, 1)])).toEqual([grant(2)]);
    expect(withoutGrants([grant(1)], [grantKey(award, 7)])).toEqual([grant(1)]);
  });

  const cap = (capMinor: number, windowDays: number): Rule => ({
    code: `cap-${windowDays}`,
    otherwise: 'refer',
    kind: 'cap-per-household',
    capMinor,
    windowDays,
  });
  test('leaves what the tightest cap leaves', () => {
    const policy = policyWith(cap(100_000, 365), cap(30_000, 30));
    const grants = [grant(1, 20_000, '2026-11-01T12:00:00.000Z'), grant(2, 50_000, '2026-03-01T12:00:00.000Z')];
    expect(leftUnderCap(policy, grants, '2026-11-20')).toEqual({ capMinor: 30_000, leftMinor: 10_000 });
    expect(leftUnderCap(policy, grants, '2026-12-15')).toEqual({ capMinor: 100_000, leftMinor: 30_000 });
  });

  // ADR 010: two households that join have one cap, and what each was granted counts under it.
  test('of two households that join holds the grants of both under one cap', () => {
    const policy = policyWith(cap(100_000, 365));
    const [elder, newer] = [[grant(1, 40_000)], [grant(2, 50_000)]];
    expect(leftUnderCap(policy, withGrants(elder, newer), '2026-11-17').leftMinor).toBe(10_000);
  });

  // ADR 010: a household that splits leaves its grants where they were given.
  test('of a household that parted from another begins empty, and the other one keeps what it was granted', () => {
    const policy = policyWith(cap(100_000, 365));
    expect(leftUnderCap(policy, [], '2026-11-17').leftMinor).toBe(100_000);
    expect(leftUnderCap(policy, [grant(1, 40_000)], '2026-11-17').leftMinor).toBe(60_000);
  });

  test('forgets a grant on the day after its last, and not before', () => {
    const policy = policyWith(cap(100_000, 30));
    const grants = [grant(1, 40_000, '2026-11-01T23:59:59.999Z')];
    expect(leftUnderCap(policy, grants, '2026-11-30').leftMinor).toBe(60_000);
    expect(leftUnderCap(policy, grants, '2026-12-01').leftMinor).toBe(100_000);
  });

  test('tells what was granted over the cap as less than nothing, and knows no bound without a cap', () => {
    expect(leftUnderCap(policyWith(cap(30_000, 30)), [grant(1, 40_000)], '2026-11-17').leftMinor).toBe(-10_000);
    expect(
      leftUnderCap(policyWith({ code: 'told', otherwise: 'refer', kind: 'situation-told' }), [grant(1)], '2026-11-17')
        .leftMinor,
    ).toBe(Number.MAX_SAFE_INTEGER);
  });
});
