// One suite for the payment provider's port: the twin, and the real SDK against the stand-in over HTTP.
import * as benches from '@hearth/payments/provider-benches.fixture';
import { afterEach, expect, test } from 'vitest';

const { dayMs, household, known, payment, startMs } = benches;
const every = test.each(benches.providerBenches);

let bench: benches.ProviderBench | undefined;
afterEach(async () => bench?.stop());

type Open = () => Promise<benches.ProviderBench>;

const opened = async (open: Open): Promise<benches.ProviderBench> => (bench = await open());

const ready = async (open: Open, number = '000123456789', funds = 100_000) => {
  const on = await opened(open);
  const { providerAccountId } = known(await on.provider.openRecipient(household()));
  on.onboard(providerAccountId, number);
  if (funds > 0) on.credit(funds);
  return { ...on, recipient: providerAccountId };
};

every(
  '%s: a recipient is pending with requirements until it has been through the hosted page, and is then ready',
  async (_, open) => {
    const { provider, onboard } = await opened(open);
    const made = known(await provider.openRecipient(household()));
    expect(made.readiness).toBe('pending');
    expect(made.requirements.length).toBeGreaterThan(0);
    onboard(made.providerAccountId, '000123456789');
    const after = known(await provider.readRecipient(made.providerAccountId));
    expect(after).toMatchObject({ readiness: 'ready', requirements: [], payoutMethodFingerprint: expect.any(String) });
  },
);

every('%s: the fingerprint changes with the destination and with nothing else', async (_, open) => {
  const { provider, onboard, recipient } = await ready(open);
  const first = known(await provider.readRecipient(recipient)).payoutMethodFingerprint;
  expect(known(await provider.readRecipient(recipient)).payoutMethodFingerprint).toBe(first);
  onboard(recipient, '000111111113');
  expect(known(await provider.readRecipient(recipient)).payoutMethodFingerprint).not.toBe(first);
});

every('%s: opening a recipient again with the same request gives the same recipient', async (_, open) => {
  const { provider, loseAnswer } = await opened(open);
  loseAnswer('openRecipient', 'after');
  await expect(provider.openRecipient(household())).resolves.toMatchObject({ known: 'unknown' });
  const made = known(await provider.openRecipient(household()));
  expect(known(await provider.openRecipient(household()))).toEqual(made);
  expect(known(await provider.openRecipient(household(2))).providerAccountId).not.toBe(made.providerAccountId);
});

every('%s: a link to the hosted page is made before onboarding and after it', async (_, open) => {
  const { provider, clock, recipient } = await ready(open);
  const addresses = { refreshUrl: 'https://fund.example/again', returnUrl: 'https://fund.example/done' };
  const { url, expiresAt } = known(await provider.onboardingLink(recipient, addresses));
  expect(url).toMatch(/^https?:/);
  expect(Date.parse(expiresAt) - clock.at).toBe(600_000);
  expect(known(await provider.onboardingLink(recipient, addresses)).url).not.toBe(url);
});

every('%s: a payment is processing, then posted, and leaves the balance once', async (_, open) => {
  const { provider, clock, recipient } = await ready(open);
  const paid = known(await provider.pay(payment(recipient)));
  expect(paid).toMatchObject({ status: 'processing', amountMinor: 40_000, currency: 'usd', recipient });
  expect(paid.metadata).toMatchObject({ disbursement: 'dsb_1', attempt: '1' });
  expect(known(await provider.readBalance())).toMatchObject({
    availableMinor: 60_000,
    outboundPendingMinor: 40_000,
  });
  clock.at += 2000;
  const after = known(await provider.readPayment(paid.providerPaymentId));
  expect(after.status).toBe('posted');
  expect(after.snapshotHash).not.toBe(paid.snapshotHash);
  expect(known(await provider.readBalance())).toMatchObject({ availableMinor: 60_000, outboundPendingMinor: 0 });
});

every('%s: a number without an account fails, with its reason, and the money stays', async (_, open) => {
  const { provider, clock, recipient } = await ready(open, '000111111116');
  const { providerPaymentId } = known(await provider.pay(payment(recipient)));
  clock.at += 2000;
  const after = known(await provider.readPayment(providerPaymentId));
  expect(after).toMatchObject({ status: 'failed', reason: 'payout_method_does_not_exist' });
  expect(known(await provider.readBalance()).availableMinor).toBe(100_000);
});

every(
  '%s: a closed account takes the payment and gives it back weeks later, and the reversal is told',
  async (_, open) => {
    const { provider, clock, recipient } = await ready(open, '000111111113');
    const { providerPaymentId } = known(await provider.pay(payment(recipient)));
    clock.at += 20 * dayMs;
    expect(known(await provider.readPayment(providerPaymentId)).status).toBe('posted');
    clock.at += 2 * dayMs;
    const after = known(await provider.readPayment(providerPaymentId));
    expect(after).toMatchObject({ status: 'returned', reason: 'payout_method_closed', reversalPosted: true });
    expect(known(await provider.readBalance()).availableMinor).toBe(100_000);
    const [listed] = known(await provider.listPayments({ createdFrom: new Date(startMs).toISOString() })).payments;
    expect(listed?.snapshotHash).toBe(after.snapshotHash);
  },
);

every(
  '%s: an answer that is lost, before the commit or after it, is unknown; the same key pays once',
  async (_, open) => {
    const { provider, recipient, loseAnswer } = await ready(open);
    for (const when of ['before', 'after'] as const) {
      const request = payment(recipient, { awardOrAdvanceId: when });
      loseAnswer('pay', when);
      await expect(provider.pay(request)).resolves.toMatchObject({ known: 'unknown' });
      const first = known(await provider.pay(request));
      expect(known(await provider.pay(request))).toEqual(first);
    }
    expect(known(await provider.readBalance()).outboundPendingMinor).toBe(2 * 40_000);
  },
);

every('%s: a repeated key answers the payment as it is by now', async (_, open) => {
  const { provider, clock, recipient } = await ready(open);
  known(await provider.pay(payment(recipient)));
  clock.at += 29 * dayMs;
  expect(known(await provider.pay(payment(recipient))).status).toBe('posted');
});

every('%s: a key older than thirty days is new, which is why an old attempt is held for a person', async (_, open) => {
  const { provider, clock, recipient } = await ready(open);
  const first = known(await provider.pay(payment(recipient)));
  clock.at += 30 * dayMs;
  expect(known(await provider.pay(payment(recipient))).providerPaymentId).not.toBe(first.providerPaymentId);
});

every('%s: the same key with other bytes stops', async (_, open) => {
  const { provider, recipient } = await ready(open);
  known(await provider.pay(payment(recipient)));
  const drifted = await provider.pay(payment(recipient, { amountMinor: 40_001 }));
  expect(drifted).toMatchObject({ known: 'refused', next: 'stop' });
});

every('%s: an answer that does not echo the request is unknown', async (_, open) => {
  const { provider, recipient, echoWrongly } = await ready(open);
  echoWrongly();
  await expect(provider.pay(payment(recipient))).resolves.toEqual({ known: 'unknown', reason: 'echo-mismatch' });
});

every('%s: without funds it asks for a top-up, and the same key pays after it', async (_, open) => {
  const { provider, recipient, credit } = await ready(open, '000123456789', 0);
  await expect(provider.pay(payment(recipient))).resolves.toMatchObject({ known: 'refused', next: 'top-up' });
  const creditId = credit(40_000);
  known(await provider.pay(payment(recipient)));
  expect(known(await provider.readReceivedCredit(creditId))).toMatchObject({
    creditId,
    amountMinor: 40_000,
    status: 'succeeded',
  });
  const { credits } = known(await provider.listReceivedCredits({ createdFrom: new Date(startMs).toISOString() }));
  expect(credits).toHaveLength(1);
});

every('%s: a recipient that is not ready is refused for good', async (_, open) => {
  const { provider, credit } = await opened(open);
  credit(100_000);
  const { providerAccountId } = known(await provider.openRecipient(household()));
  await expect(provider.pay(payment(providerAccountId))).resolves.toMatchObject({ known: 'refused', next: 'fail' });
});

every('%s: what nobody has is unknown, never a failure', async (_, open) => {
  const { provider } = await opened(open);
  await expect(provider.readPayment('obp_none')).resolves.toMatchObject({ known: 'unknown' });
  await expect(provider.readRecipient('acct_none')).resolves.toMatchObject({ known: 'unknown' });
  await expect(provider.pay(payment('acct_none'))).resolves.toMatchObject({ known: 'unknown' });
});

every('%s: a stored request that is broken throws before anything is sent', async (_, open) => {
  const { provider } = await ready(open);
  await expect(provider.pay({ key: 'k', body: '{}' })).rejects.toThrow(TypeError);
  await expect(provider.openRecipient({ key: 'k', body: 'not json' })).rejects.toThrow(TypeError);
  expect(known(await provider.readBalance()).outboundPendingMinor).toBe(0);
});

every('%s: lists hold what was created in a span, to the millisecond, newest first', async (_, open) => {
  const { provider, clock, recipient } = await ready(open);
  const ids: string[] = [];
  for (const name of ['awd_a', 'awd_b', 'awd_c']) {
    ids.push(
      known(await provider.pay(payment(recipient, { awardOrAdvanceId: name, amountMinor: 100 }))).providerPaymentId,
    );
    clock.at += 500;
  }
  const span = {
    createdFrom: new Date(startMs + 500).toISOString(),
    createdTo: new Date(startMs + 1000).toISOString(),
  };
  const listed = async (of: typeof span | { createdFrom: string }) =>
    known(await provider.listPayments(of)).payments.map(({ providerPaymentId }) => providerPaymentId);
  expect(await listed(span)).toEqual([ids[1]]);
  expect(await listed({ createdFrom: new Date(startMs).toISOString() })).toEqual(ids.toReversed());
});
