import { derivedId } from '@hearth/domain/ids';
import type { ProviderPayment } from '@hearth/payments/provider';
import { rootOf } from '@hearth/store/household-roots';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import { fails, opened, returns, word } from './settlement.fixture.ts';

describe('the word of the provider', () => {
  test('that a payment left spends what was set aside, once, however often it comes', async () => {
    const { tables, disbursementId, hear, pass, slice } = await opened();
    expect(await hear('created')).toEqual(word('moved'));
    pass(1);
    expect(await hear('posted')).toEqual(word('moved'));
    const before = bytesOf(tables);
    for (const late of ['posted', 'created', 'updated', 'posted']) expect(await hear(late)).toEqual(word('unchanged'));
    expect(bytesOf(tables)).toBe(before);
    expect(await typesOf(tables, disbursementId)).toEqual([
      'DisbursementIntended',
      'DisbursementReleased',
      'DisbursementSettled',
    ]);
    expect(await slice()).toMatchObject({ encumberedMinor: 0, spentMinor: 50_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('delivered many times at the same moment is recorded once', async () => {
    const { tables, disbursementId, hear, pass, slice } = await opened();
    pass(1);
    await Promise.all(Array.from({ length: 8 }, () => hear('posted')));
    expect(await typesOf(tables, disbursementId)).toEqual(['DisbursementIntended', 'DisbursementSettled']);
    expect(await slice()).toMatchObject({ spentMinor: 50_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that a payment failed gives the money back to slice and window', async () => {
    const { tables, disbursementId, householdId, hear, pass, slice } = await opened(fails);
    pass(1);
    expect(await hear('failed')).toEqual(word('moved'));
    expect(await stateOf(tables, disbursementId)).toMatchObject({
      status: 'failed',
      reason: 'payout_method_does_not_exist',
    });
    expect(await slice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0, spentMinor: 0 });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
    expect(await hear('failed')).toEqual(word('unchanged'));
    expect(await troubles(tables)).toEqual([]);
  });

  test('that a payment came back is understood even when nobody heard that it left', async () => {
    const { tables, disbursementId, householdId, hear, pass, slice } = await opened(returns);
    pass(10);
    expect(await hear('returned')).toEqual(word('moved'));
    expect(await hear('posted')).toEqual(word('unchanged'));
    expect(await typesOf(tables, disbursementId)).toEqual([
      'DisbursementIntended',
      'DisbursementSettled',
      'DisbursementReturned',
    ]);
    expect(await slice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0, spentMinor: 0 });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that a payment came back waits for the money itself', async () => {
    const { tables, disbursementId, change, hear, pass, slice } = await opened(returns);
    pass(1);
    await hear('posted');
    pass(10);
    change.told = (payment) => ({ ...payment, reversalPosted: false });
    expect(await hear('returned')).toEqual(word('unchanged'));
    expect(await slice()).toMatchObject({ spentMinor: 50_000 });
    delete change.told;
    expect(await hear('updated')).toEqual(word('moved'));
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'returned' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that differs from what was asked holds the payment for a person; a terminal state stays', async () => {
    const differences: readonly Partial<ProviderPayment>[] = [
      { amountMinor: 50_001 },
      { recipient: 'acct_else' },
      { currency: 'eur' },
    ];
    for (const difference of differences) {
      const { tables, disbursementId, change, hear, slice } = await opened();
      change.told = (payment) => ({ ...payment, ...difference });
      expect(await hear('created')).toEqual(word('moved'));
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: 'echo-differs' });
      expect(await slice()).toMatchObject({ encumberedMinor: 50_000 });
      expect(await troubles(tables)).toEqual([]);
    }
    const { tables, disbursementId, change, hear, pass } = await opened();
    pass(1);
    await hear('posted');
    change.told = (payment) => ({ ...payment, status: 'failed' });
    expect(await hear('failed')).toEqual(word('unchanged'));
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
  });

  test('of a status that nobody knows holds the payment', async () => {
    const { tables, disbursementId, change, hear } = await opened();
    change.told = (payment) => ({ ...payment, status: 'unrecognized' });
    await hear('updated');
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: 'unrecognized-status' });
  });

  test('about a payment of nobody changes nothing', async () => {
    const { tables, twin, hear, pay } = await opened();
    const stranger = await twin.pay({ ...pay(derivedId('disbursement', 'nobody')), key: 'k2' });
    const other = await twin.pay({
      key: 'k3',
      body: pay(derivedId('disbursement', 'x')).body.replace(/dsb_\w+/, 'their-own-words'),
    });
    const before = bytesOf(tables);
    for (const paid of [stranger, other])
      expect(await hear('created', paid.known === 'done' ? paid.value.providerPaymentId : '')).toEqual(
        word('unknown-payment'),
      );
    expect(bytesOf(tables)).toBe(before);
  });

  test("that can't be read back now is delivered again: nothing is believed", async () => {
    const { tables, twin, hear } = await opened();
    twin.fail({ on: 'readPayment', how: 'lost-before' });
    const before = bytesOf(tables);
    await expect(hear('posted')).rejects.toThrow();
    await expect(hear('posted', 'obp_000000009999')).rejects.toThrow();
    expect(bytesOf(tables)).toBe(before);
  });
});

describe('a delivery', () => {
  test('that is forged, old, from the future or altered is refused before anything is read', async () => {
    const { tables, deliver, providerPaymentId, clock } = await opened();
    const before = bytesOf(tables);
    const type = 'v2.money_management.outbound_payment.posted';
    const at = (seconds: number) => new Date(Date.parse(clock.now) + seconds * 1000).toISOString();
    for (const how of [{ by: 'whsec_other' }, { at: at(-302) }, { at: at(302) }, { tampered: true }])
      expect(await deliver(type, providerPaymentId, how)).toMatchObject({ rejected: 'signature-invalid' });
    expect(bytesOf(tables)).toBe(before);
    expect(await deliver(type, providerPaymentId, { at: at(-299) })).toMatchObject({ status: 200 });
    expect(await deliver('v2.core.something.else', 'x')).toEqual(word('nothing-to-do'));
  });

  test('about money that arrived is recorded once', async () => {
    const { tables, creditId, deliver } = await opened();
    const type = 'v2.money_management.received_credit.succeeded';
    expect(await deliver(type, creditId)).toEqual(word('moved'));
    expect(await deliver(type, creditId)).toEqual(word('unchanged'));
    expect(await stateOf(tables, derivedId('treasury', creditId))).toMatchObject({
      seen: { type: 'ProviderToppedUp', data: { amountMinor: 10_000_000, currency: 'USD' } },
    });
    expect(await troubles(tables)).toEqual([]);
  });
});
