// The port's later verbs, twin and real SDK alike: closing a payee, stopping a payment, reading the provider's own books.
import * as benches from '@hearth/payments/provider-benches.fixture';
import { afterEach, describe, expect, test } from 'vitest';

const { dayMs, household, known, payment, startMs } = benches;
const every = describe.each(benches.providerBenches);

let bench: benches.ProviderBench | undefined;
afterEach(async () => bench?.stop());

const since = { createdFrom: new Date(startMs).toISOString() };

every('%s', (_, open) => {
  const ready = async (settings: benches.BenchSettings = {}, funds = 100_000) => {
    const on = await open(settings);
    bench = on;
    const { providerAccountId } = known(await on.provider.openRecipient(household()));
    on.onboard(providerAccountId, '000123456789');
    if (funds > 0) on.credit(funds);
    return { ...on, recipient: providerAccountId };
  };

  const linesOf = async ({ provider }: benches.ProviderBench) =>
    known(await provider.listTransactions(since)).transactions;

  /** The books say of the balance what the balance says. */
  const expectReconciled = async (on: benches.ProviderBench) => {
    const { availableMinor, inboundPendingMinor, outboundPendingMinor } = known(await on.provider.readBalance());
    const impacts = (await linesOf(on)).map(({ impactMinor }) => impactMinor);
    expect(impacts.reduce((sum, one) => sum + one, 0)).toBe(
      availableMinor + inboundPendingMinor + outboundPendingMinor,
    );
  };

  describe('closing a payee', () => {
    test('is for good: it reads as rejected, is told nowhere to be paid, and is not paid any more', async () => {
      const { provider, recipient } = await ready();
      expect(known(await provider.closeRecipient(recipient, 'close-1'))).toEqual({ providerAccountId: recipient });
      const after = known(await provider.readRecipient(recipient));
      expect(after).toEqual({ providerAccountId: recipient, readiness: 'rejected', requirements: [] });
      await expect(provider.pay(payment(recipient))).resolves.toMatchObject({ known: 'refused', next: 'fail' });
      const addresses = { refreshUrl: 'https://fund.example/again', returnUrl: 'https://fund.example/done' };
      expect((await provider.onboardingLink(recipient, addresses)).known).not.toBe('done');
    });

    test('of a closed one is done, under the same key and under another', async () => {
      const { provider, recipient } = await ready();
      for (const key of ['close-1', 'close-1', 'close-2'])
        await expect(provider.closeRecipient(recipient, key)).resolves.toMatchObject({ known: 'done' });
    });

    test('waits until no payment is under way to it, and the same key does it then', async () => {
      const { provider, recipient, clock } = await ready();
      known(await provider.pay(payment(recipient)));
      await expect(provider.closeRecipient(recipient, 'close-1')).resolves.toMatchObject({
        known: 'refused',
        next: 'later',
      });
      expect(known(await provider.readRecipient(recipient)).readiness).toBe('ready');
      clock.at += 2_000;
      known(await provider.closeRecipient(recipient, 'close-1'));
    });

    test('that nobody has is unknown', async () => {
      const { provider } = await ready();
      await expect(provider.closeRecipient('acct_none', 'close-1')).resolves.toMatchObject({ known: 'unknown' });
    });
  });

  describe('stopping a payment', () => {
    test('that processes gives its money back, and stopping it again says the same', async () => {
      const on = await ready({ feeMinor: 150 });
      const paid = known(await on.provider.pay(payment(on.recipient)));
      const stopped = known(await on.provider.cancelPayment(paid.providerPaymentId));
      expect(stopped).toMatchObject({ status: 'canceled', amountMinor: 40_000 });
      expect(known(await on.provider.cancelPayment(paid.providerPaymentId))).toEqual(stopped);
      on.clock.at += 30 * dayMs;
      expect(known(await on.provider.readPayment(paid.providerPaymentId))).toEqual(stopped);
      expect(known(await on.provider.readBalance())).toMatchObject({
        availableMinor: 100_000,
        outboundPendingMinor: 0,
      });
      await expectReconciled(on);
    });

    test('that left already is too late: it is read back as it is', async () => {
      const { provider, recipient, clock } = await ready();
      const paid = known(await provider.pay(payment(recipient)));
      clock.at += 2_000;
      expect(known(await provider.cancelPayment(paid.providerPaymentId)).status).toBe('posted');
    });

    test('that nobody has is unknown', async () => {
      const { provider } = await ready();
      await expect(provider.cancelPayment('obp_none')).resolves.toMatchObject({ known: 'unknown' });
    });
  });

  describe("the provider's books", () => {
    test('have a line for money in, money out, its fee and a correction, each with what it did to the balance', async () => {
      const on = await ready({ feeMinor: 150 });
      const paid = known(await on.provider.pay(payment(on.recipient)));
      const flowId = paid.providerPaymentId;
      expect(await linesOf(on)).toMatchObject([
        { category: 'outbound_payment', amountMinor: -40_000, impactMinor: 0, flowId, status: 'pending' },
        { category: 'received_credit', amountMinor: 100_000, impactMinor: 100_000, status: 'posted' },
      ]);
      on.clock.at += 2_000;
      on.adjust(-25);
      const { availableMinor } = known(await on.provider.readBalance());
      expect(availableMinor).toBe(100_000 - 40_000 - 150 - 25);
      const lines = await linesOf(on);
      const told = lines.map(({ category, amountMinor, impactMinor }) => ({ category, amountMinor, impactMinor }));
      expect(told).toContainEqual({ category: 'outbound_payment', amountMinor: -40_000, impactMinor: -40_000 });
      expect(told).toContainEqual({ category: 'stripe_fee', amountMinor: -150, impactMinor: -150 });
      expect(told).toContainEqual({ category: 'adjustment', amountMinor: -25, impactMinor: -25 });
      expect(new Set(lines.map(({ transactionId }) => transactionId)).size).toBe(lines.length);
      await expectReconciled(on);
    });

    test('keep the fee of a payment that came back, and give back the payment only when its reversal is posted', async () => {
      const on = await ready({ feeMinor: 150, reversalMs: 2 * dayMs });
      on.decide({ ends: 'returned', reason: 'payout_method_closed', afterDays: 10 });
      const { providerPaymentId: id } = known(await on.provider.pay(payment(on.recipient)));
      on.clock.at += 11 * dayMs;
      expect(known(await on.provider.readPayment(id))).toMatchObject({ status: 'returned', reversalPosted: false });
      const reversal = { category: 'outbound_payment_reversal', amountMinor: 40_000, flowId: id };
      expect(await linesOf(on)).toContainEqual(
        expect.objectContaining({ ...reversal, status: 'pending', impactMinor: 0 }),
      );
      expect(known(await on.provider.readBalance()).availableMinor).toBe(59_850);
      await expectReconciled(on);
      on.clock.at += 2 * dayMs;
      expect(known(await on.provider.readPayment(id))).toMatchObject({ status: 'returned', reversalPosted: true });
      expect(await linesOf(on)).toContainEqual(
        expect.objectContaining({ ...reversal, status: 'posted', impactMinor: 40_000 }),
      );
      expect(known(await on.provider.readBalance()).availableMinor).toBe(99_850);
      await expectReconciled(on);
    });

    test('charge nothing for a payment that failed', async () => {
      const on = await ready({ feeMinor: 150 });
      on.decide({ ends: 'failed', reason: 'payout_method_declined' });
      known(await on.provider.pay(payment(on.recipient)));
      on.clock.at += 2_000;
      expect(known(await on.provider.readBalance()).availableMinor).toBe(100_000);
      expect(await linesOf(on)).toMatchObject([{ status: 'void', amountMinor: -40_000, impactMinor: 0 }, {}]);
      await expectReconciled(on);
    });

    test('are told by span', async () => {
      const on = await ready();
      on.clock.at += dayMs;
      on.credit(7);
      const later = { createdFrom: new Date(startMs + dayMs).toISOString() };
      const { transactions } = known(await on.provider.listTransactions(later));
      expect(transactions).toMatchObject([{ category: 'received_credit', amountMinor: 7 }]);
      const before = { ...since, createdTo: later.createdFrom };
      expect(known(await on.provider.listTransactions(before)).transactions).toHaveLength(1);
    });
  });

  describe('a payment', () => {
    test('needs its fee as well, and the fees of those that process', async () => {
      const { provider, recipient, credit } = await ready({ feeMinor: 150 }, 80_299);
      known(await provider.pay(payment(recipient)));
      const second = payment(recipient, { awardOrAdvanceId: 'awd_2' });
      await expect(provider.pay(second)).resolves.toMatchObject({ known: 'refused', next: 'top-up' });
      credit(1);
      known(await provider.pay(second));
    });

    test('may stay in processing, with the word that it is under review', async () => {
      const { provider, recipient, clock, decide } = await ready();
      decide({ ends: 'stuck', reason: 'under_review' });
      const paid = known(await provider.pay(payment(recipient)));
      clock.at += 60 * dayMs;
      const after = known(await provider.readPayment(paid.providerPaymentId));
      expect(after).toMatchObject({ status: 'processing', reason: 'under_review' });
    });

    test('may get into a state that nobody listed', async () => {
      const { provider, recipient, clock, decide } = await ready();
      decide({ ends: 'unrecognized' });
      const paid = known(await provider.pay(payment(recipient)));
      clock.at += 2_000;
      expect(known(await provider.readPayment(paid.providerPaymentId)).status).toBe('unrecognized');
    });

    test('may fail for a reason that nobody listed, which is passed on as it is', async () => {
      const { provider, recipient, clock, decide } = await ready();
      decide({ ends: 'failed', reason: 'payout_method_out_of_order' });
      const paid = known(await provider.pay(payment(recipient)));
      clock.at += 2_000;
      const after = known(await provider.readPayment(paid.providerPaymentId));
      expect(after).toMatchObject({ status: 'failed', reason: 'payout_method_out_of_order' });
    });

    test('under the key of one that was refused for lack of money, with other bytes, stops', async () => {
      const { provider, recipient } = await ready({}, 0);
      await expect(provider.pay(payment(recipient))).resolves.toMatchObject({ next: 'top-up' });
      const drifted = await provider.pay(payment(recipient, { amountMinor: 40_001 }));
      expect(drifted).toMatchObject({ known: 'refused', next: 'stop' });
    });
  });

  test('the fingerprint of a payee changes with every new bank account, also back to an earlier one', async () => {
    const { provider, recipient, onboard } = await ready();
    const seen = new Set<unknown>();
    for (const number of ['000111111113', '000123456789', '000123456789']) {
      onboard(recipient, number);
      seen.add(known(await provider.readRecipient(recipient)).payoutMethodFingerprint);
    }
    expect(seen.size).toBe(3);
  });
});
