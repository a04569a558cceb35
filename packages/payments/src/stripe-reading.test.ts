import { describe, expect, test } from 'vitest';
import { recipientFrom } from './stripe-reading.ts';

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
