import { describe, expect, test } from 'vitest';
import { paymentFrom, recipientFrom } from './stripe-reading.ts';

const account = (id: string) => ({
  id,
  object: 'v2.core.account',
  configuration: { recipient: { capabilities: { bank_accounts: { ach: { status: 'active' } } } } },
});
const usable = { archived: false, usage_status: { payments: 'eligible' } };
const bank = (id: string, fingerprint?: string) => ({
  ...usable,
  id,
  bank_account: { last4: '6789', ...(fingerprint === undefined ? {} : { fingerprint }) },
});
const card = (id: string, fingerprint: string) => ({ ...usable, id, card: { fingerprint } });
const of = (id: string, ...data: readonly object[]) => recipientFrom(account(id), { data })?.destinations;

describe('where a payee is paid', () => {
  test('is equal for two payees of one bank account or card, and says neither number nor fingerprint', () => {
    expect(of('acct_1', bank('usba_1', 'fp1'))).toEqual(of('acct_2', bank('usba_2', 'fp1')));
    expect(of('acct_1', card('card_1', 'fp1'))).toEqual(of('acct_2', card('card_2', 'fp1')));
    expect(of('acct_1', bank('usba_1', 'fp1'))).not.toEqual(of('acct_2', bank('usba_2', 'fp2')));
    expect(of('acct_1', bank('usba_1', 'fp1'))).not.toEqual(of('acct_2', card('card_2', 'fp1')));
    expect(JSON.stringify(of('acct_1', bank('usba_1', 'fp1')))).not.toMatch(/fp1|6789|usba/);
  });

  test('is not told where the provider tells no fingerprint, or the account can not be used', () => {
    expect(of('acct_1', bank('usba_1'))).toBeUndefined();
    expect(of('acct_1', { ...bank('usba_1', 'fp1'), archived: true })).toBeUndefined();
  });

  test('is told of at most four accounts', () => {
    const many = Array.from({ length: 9 }, (_, nth) => bank(`usba_${nth}`, `fp${nth}`));
    expect(of('acct_1', ...many)).toHaveLength(4);
  });
});

describe('a payment', () => {
  const payment = (status: string, details: object = {}) =>
    paymentFrom({
      id: 'obp_1',
      object: 'v2.money_management.outbound_payment',
      amount: { value: 50_000, currency: 'usd' },
      to: { recipient: 'acct_1' },
      created: '2026-11-21T12:00:00Z',
      status,
      status_details: details,
      metadata: {},
    });

  test('in a state that nobody listed is unrecognized, never one of ours', () => {
    for (const status of ['paused', 'POSTED', 'posted ', '', 'constructor'])
      expect(payment(status)).toMatchObject({ status: 'unrecognized' });
  });

  test('tells its reason as the provider wrote it, of the state that it is in and no other', () => {
    expect(payment('processing', { processing: { reason: 'under_review' } })).toMatchObject({ reason: 'under_review' });
    expect(payment('failed', { failed: { reason: 'a_reason_of_next_year' } })).toMatchObject({
      status: 'failed',
      reason: 'a_reason_of_next_year',
    });
    expect(payment('posted', { processing: { reason: 'under_review' } })).not.toHaveProperty('reason');
    expect(payment('processing', { processing: { reason: 7 } })).not.toHaveProperty('reason');
  });
});
