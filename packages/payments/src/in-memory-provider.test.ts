import { describe, expect, test } from 'vitest';
import { type InMemoryProvider, inMemoryProvider } from './in-memory-provider.ts';
import { payRequest, recipientRequest } from './provider.ts';

const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-21T12:00:00.000Z');

const open = recipientRequest({
  partnerId: 'org_2',
  fiscalAgentId: 'org_1',
  kind: 'company',
  country: 'US',
  displayName: 'Partner',
  attempt: 1,
});

const payment = (recipient: string, awardOrAdvanceId = 'awd_1', amountMinor = 400) =>
  payRequest({
    fiscalAgentId: 'org_1',
    awardOrAdvanceId,
    attempt: 1,
    rail: 'bank',
    disbursementId: 'dsb_1',
    financialAccount: 'fa_1',
    recipient,
    amountMinor,
    currency: 'usd',
    statementText: 'COMMUNITY FUND',
  });

/** A funded twin with one payee, and a clock to move. */
const funded = async (settings: { feeMinor?: number; reversalMs?: number } = {}) => {
  const clock = { at: startMs };
  const twin = inMemoryProvider({ now: () => clock.at, ...settings });
  const opened = await twin.openRecipient(open);
  if (opened.known !== 'done') throw new Error(opened.reason);
  const recipient = opened.value.providerAccountId;
  twin.onboard(recipient, '000123456789');
  twin.credit(10_000);
  return { twin, clock, recipient };
};

const paidBy = async (twin: InMemoryProvider, recipient: string, awardId = 'awd_1'): Promise<string> => {
  const outcome = await twin.pay(payment(recipient, awardId));
  if (outcome.known !== 'done') throw new Error(outcome.reason);
  return outcome.value.providerPaymentId;
};

describe('what changed is named once, as events would', () => {
  test('for money in', async () => {
    const twin = inMemoryProvider({ now: () => 0 });
    const creditId = twin.credit(100);
    expect(twin.changes()).toEqual([creditId]);
    expect(twin.changes()).toEqual([]);
  });

  test('for each move of a payment, and for the reversal that follows its return', async () => {
    const { twin, clock, recipient } = await funded({ reversalMs: dayMs });
    twin.fail({ on: 'pay', how: 'course', course: { ends: 'returned', reason: 'recalled', afterDays: 3 } });
    const id = await paidBy(twin, recipient);
    twin.changes();
    const seen: unknown[] = [];
    for (let at = twin.nextMoveAt(); at !== undefined; at = twin.nextMoveAt()) {
      clock.at = at;
      const outcome = await twin.readPayment(id);
      seen.push([(at - startMs) / dayMs, twin.changes(), outcome.known === 'done' && outcome.value.status]);
    }
    const settled = 1_500 / dayMs;
    expect(seen).toEqual([
      [settled, [id], 'posted'],
      [3 + settled, [id], 'returned'],
      [4 + settled, [id], 'returned'],
    ]);
  });
});

describe('a fault', () => {
  test('waits for its call and goes away after its times', async () => {
    const twin = inMemoryProvider({ now: () => 0 });
    twin.fail({ on: 'openRecipient', how: 'refused', next: 'later' });
    await expect(twin.readBalance()).resolves.toMatchObject({ known: 'done' });
    await expect(twin.openRecipient(open)).resolves.toMatchObject({ known: 'refused', next: 'later' });
    await expect(twin.openRecipient(open)).resolves.toMatchObject({ known: 'done' });
  });

  test('of a lost answer may have happened or not, and says what it is asked to say', async () => {
    const { twin, recipient } = await funded();
    twin.fail({ on: 'pay', how: 'lost-before', reason: 'RateLimitError:after-resend' });
    twin.fail({ on: 'pay', how: 'lost-after' });
    const asked = () => twin.pay(payment(recipient));
    await expect(asked()).resolves.toEqual({ known: 'unknown', reason: 'RateLimitError:after-resend' });
    expect(twin.payments()).toEqual([]);
    await expect(asked()).resolves.toEqual({ known: 'unknown', reason: 'no-answer' });
    expect(twin.payments()).toMatchObject([{ key: payment(recipient).key, amountMinor: 400 }]);
    await expect(asked()).resolves.toMatchObject({ known: 'done' });
    expect(twin.payments()).toHaveLength(1);
  });

  test('that never came is forgotten when it is told to behave', async () => {
    const { twin, recipient } = await funded();
    twin.fail({ on: 'pay', how: 'refused', next: 'stop', times: 1_000 });
    twin.behave();
    await paidBy(twin, recipient);
  });

  test.each(['fail', 'later', 'top-up', 'person', 'stop'] as const)('of the kind %s moves no money', async (next) => {
    const { twin, recipient } = await funded();
    twin.fail({ on: 'pay', how: 'refused', next, reason: 'as-asked' });
    await expect(twin.pay(payment(recipient))).resolves.toEqual({ known: 'refused', next, reason: 'as-asked' });
    expect(twin.balance()).toMatchObject({ availableMinor: 10_000, outboundPendingMinor: 0 });
  });
});

describe('a payment can be steered', () => {
  test('out of being stuck: it posts when it is let go', async () => {
    const { twin, clock, recipient } = await funded();
    twin.fail({ on: 'pay', how: 'course', course: { ends: 'stuck', reason: 'under_review' } });
    const id = await paidBy(twin, recipient);
    expect(twin.nextMoveAt()).toBeUndefined();
    clock.at += 50 * dayMs;
    expect(twin.payments()).toMatchObject([{ status: 'processing', reason: 'under_review' }]);
    twin.steer(id, { ends: 'posted' });
    expect(twin.payments()[0]).toMatchObject({ status: 'posted' });
    expect(twin.payments()[0]).not.toHaveProperty('reason');
  });

  test('into coming back, long after it posted', async () => {
    const { twin, clock, recipient } = await funded();
    const id = await paidBy(twin, recipient);
    clock.at += 10 * dayMs;
    expect(twin.payments()).toMatchObject([{ status: 'posted' }]);
    twin.steer(id, { ends: 'returned', reason: 'a_reason_of_next_year', afterDays: 40 });
    clock.at += 29 * dayMs;
    expect(twin.payments()).toMatchObject([{ status: 'posted' }]);
    clock.at += 2 * dayMs;
    expect(twin.payments()).toMatchObject([{ status: 'returned', reason: 'a_reason_of_next_year' }]);
    expect(twin.balance()).toMatchObject({ availableMinor: 10_000 });
  });

  test('no more once it has ended for good', async () => {
    const { twin, clock, recipient } = await funded();
    const id = await paidBy(twin, recipient);
    await twin.cancelPayment(id);
    twin.steer(id, { ends: 'posted' });
    clock.at += dayMs;
    expect(twin.payments()).toMatchObject([{ status: 'canceled' }]);
    expect(twin.balance()).toMatchObject({ availableMinor: 10_000, outboundPendingMinor: 0 });
  });
});

test('a key is new after thirty days: asking again pays a second time, as the provider itself would', async () => {
  const { twin, clock, recipient } = await funded();
  await paidBy(twin, recipient);
  clock.at += 30 * dayMs - 1;
  await paidBy(twin, recipient);
  expect(twin.payments()).toHaveLength(1);
  clock.at += 1;
  await paidBy(twin, recipient);
  const keys = twin.payments().map(({ key }) => key);
  expect(keys).toEqual([keys[0], keys[0]]);
});

test('the same calls at the same instants give the same answers, whatever is asked in between', async () => {
  const run = async (isCurious: boolean) => {
    const { twin, clock, recipient } = await funded({ feeMinor: 15 });
    for (let nth = 0; nth < 20; nth += 1) {
      clock.at += 700;
      if (nth % 4 === 0) twin.fail({ on: 'pay', how: nth % 8 === 0 ? 'lost-after' : 'wrong-echo' });
      await twin.pay(payment(recipient, `awd_${nth}`));
      if (isCurious) twin.payments();
    }
    clock.at += dayMs;
    return twin.payments();
  };
  expect(await run(true)).toEqual(await run(false));
});
