import { describe, expect, test } from 'vitest';
import { payRequest, recipientRequest, withSnapshotHash } from './provider.ts';

const ask = {
  fiscalAgentId: 'org_1',
  awardOrAdvanceId: 'awd_1',
  attempt: 1,
  rail: 'bank',
  disbursementId: 'dsb_1',
  financialAccount: 'fa_1',
  recipient: 'acct_1',
  amountMinor: 40_000,
  currency: 'USD',
  statementText: 'COMMUNITY FUND',
} as const;

describe('a payment request', () => {
  test('is the same key and the same bytes for the same attempt', () => {
    expect(payRequest(ask)).toEqual(payRequest({ ...ask }));
  });

  test('has another key for another attempt, award, rail or fiscal agent, and for nothing else', () => {
    const others = [
      { attempt: 2 },
      { awardOrAdvanceId: 'awd_2' },
      { rail: 'partner' as const },
      { fiscalAgentId: 'org_2' },
    ];
    const keys = others.map((other) => payRequest({ ...ask, ...other }).key);
    expect(new Set([...keys, payRequest(ask).key]).size).toBe(5);
    expect(payRequest({ ...ask, amountMinor: 1 }).key).toBe(payRequest(ask).key);
  });

  test('carries ids as metadata, never the key itself, and notifies nobody', () => {
    const { key, body } = payRequest(ask);
    const sent = JSON.parse(body);
    expect(Object.keys(sent.metadata).sort()).toEqual(['attempt', 'disbursement', 'keyHash']);
    expect(body).not.toContain(key);
    expect(sent.recipient_notification).toEqual({ setting: 'none' });
    expect(sent.amount).toEqual({ value: 40_000, currency: 'usd' });
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 53])('is not made for %s minor units', (amountMinor) => {
    expect(() => payRequest({ ...ask, amountMinor })).toThrow(RangeError);
  });

  test.each(['ab', 'x'.repeat(23), 'RENT <b>'])('is not made with the statement text %s', (statementText) => {
    expect(() => payRequest({ ...ask, statementText })).toThrow(RangeError);
  });
});

test('a recipient request leaves out an email that is not known, and names its owner by id', () => {
  const made = recipientRequest({
    householdId: 'hh_1',
    fiscalAgentId: 'org_1',
    kind: 'individual',
    country: 'US',
    displayName: 'Recipient 1',
    attempt: 1,
  });
  expect(JSON.parse(made.body)).not.toHaveProperty('contact_email');
  expect(JSON.parse(made.body).metadata).toEqual({ payee: 'hh_1', fiscalAgent: 'org_1' });
});

test('a payment has one snapshot hash however it was read', () => {
  const told = {
    providerPaymentId: 'obp_1',
    status: 'returned',
    amountMinor: 1,
    currency: 'usd',
    recipient: 'acct_1',
    metadata: {},
    createdAt: '2026-11-21T00:00:00.000Z',
  } as const;
  expect(withSnapshotHash({ ...told, reversalPosted: true }).snapshotHash).toBe(withSnapshotHash(told).snapshotHash);
  expect(withSnapshotHash({ ...told, status: 'posted' }).snapshotHash).not.toBe(withSnapshotHash(told).snapshotHash);
});
