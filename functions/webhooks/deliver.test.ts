// Messages and receivers that do not take them: tried again over days, in turn, given up in the end, and shown as they are.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import type { Delivery } from '@hearth/domain/deliveries';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { deliver } from './deliver.ts';
import { deliveriesIn, east, fine, type Step, stepOver, toldHouse, west, workedOff } from './webhooks.fixture.ts';
import { inFairOrder } from './work-off-webhooks.ts';

const minutes = (count: number): string => addDays(monday, count / 1_440);

/** One webhook and one message for it, tried once. */
const toldOnce = async (receiver: () => OutboundOutcome): Promise<{ step: Step; webhookId: string; id: string }> => {
  const step = await toldHouse(receiver);
  const { webhookId } = await fine(step.register());
  await submittedCase(step.tables, { name: 'told' });
  await workedOff(step);
  const [delivery] = await deliveriesIn(step.tables);
  return { step, webhookId: String(webhookId), id: delivery?.id ?? '' };
};

/** Lets the clock come by every five minutes for so many days. */
const through = async (step: Step, days: number): Promise<void> => {
  for (let at = 5; at <= days * 1_440; at += 5) await step.tick(minutes(at));
};

describe('a receiver that does not take a message', () => {
  test('is tried ten times in more than three days, the same message each time, and then it is given up', async () => {
    const { step, id } = await toldOnce(() => answeredWith(503));
    await through(step, 5);
    expect(await step.delivery(id)).toMatchObject({ status: 'given-up', tries: 10 });
    expect(new Set(step.calls.map(({ body }) => body)).size).toBe(1);
    expect(new Set(step.calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
    const { latest } = await step.delivery(id);
    const days = (Date.parse(latest.at(-1)?.at ?? '') - Date.parse(latest[0]?.at ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(5);
    expect(await troubles(step.tables, addDays(monday, 5))).toEqual([]);
  });

  test('and says when to come back is believed, a day at most', async () => {
    for (const [word, leastMinutes, mostMinutes] of [
      ['3600', 60, 60],
      ['999999999', 1_440, 1_440],
      [new Date(Date.parse(monday) + 7_200_000).toUTCString(), 120, 120],
      ['-5', 4, 6],
      ['soon', 4, 6],
      ['0', 4, 6],
    ] as const) {
      const { step, id } = await toldOnce(() => answeredWith(429, '', { 'retry-after': word }));
      const { nextAt = '' } = await step.delivery(id);
      expect([word, nextAt >= minutes(leastMinutes), nextAt <= minutes(mostMinutes)]).toEqual([word, true, true]);
    }
  });

  test('any more (410) is not tried again, and its webhook is switched off with the reason', async () => {
    const { step, webhookId, id } = await toldOnce(() => answeredWith(410));
    expect(await step.delivery(id)).toMatchObject({ status: 'given-up', tries: 1 });
    expect(await fine(step.look(webhookId))).toMatchObject({ status: 'disabled', disabledBecause: 'gone' });
    await submittedCase(step.tables, { name: 'afterwards' });
    await workedOff(step);
    expect(step.calls).toHaveLength(1);
    expect(await troubles(step.tables)).toEqual([]);
  });

  test.each<[string, OutboundOutcome, object]>([
    ['a redirect', answeredWith(302, '', { location: 'http://169.254.169.254/' }), { status: 302 }],
    ['a page of its own', answeredWith(404, '<html>'), { status: 404 }],
    ['nothing in time', { kind: 'failed', why: 'timed-out' }, { why: 'timed-out' }],
    ['a certificate nobody trusts', { kind: 'failed', why: 'not-trusted' }, { why: 'not-trusted' }],
    ['a name that leads inside', { kind: 'refused', why: 'private-address' }, { why: 'private-address' }],
    ['a name that nobody knows', { kind: 'refused', why: 'name-unknown' }, { why: 'name-unknown' }],
  ])('but answers with %s is shown so, and tried again', async (_what, outcome, shown) => {
    const { step, webhookId, id } = await toldOnce(() => outcome);
    expect(await step.delivery(id)).toMatchObject({ status: 'waiting', tries: 1, latest: [shown] });
    expect(await fine(step.deliveries(webhookId))).toMatchObject({
      deliveries: [{ status: 'waiting', latest: [shown] }],
    });
    await step.tick(minutes(10));
    expect(step.calls).toHaveLength(2);
  });

  test('but then does has it once', async () => {
    let tries = 0;
    const { step, id } = await toldOnce(() => {
      tries += 1;
      return answeredWith(tries < 3 ? 500 : 204);
    });
    await through(step, 1);
    expect(await step.delivery(id)).toMatchObject({ status: 'delivered', tries: 3 });
    expect(step.calls).toHaveLength(3);
    expect(await step.tick(addDays(monday, 3))).toEqual({ delivered: 0, failed: 0, replayed: 0 });
  });
});

describe('partners beside each other', () => {
  test('one who is silent keeps nobody waiting: three tries a run, and the others are told', async () => {
    const step = await toldHouse(({ url }) =>
      url.includes('west') ? answeredWith(200) : { kind: 'failed', why: 'timed-out' },
    );
    const { webhookId: silent } = await fine(step.register());
    const { webhookId: open } = await fine(step.register({ url: 'https://hooks.west.example/x' }, west));
    for (let nth = 0; nth < 40; nth += 1) await fine(step.ping(String(silent)));
    await fine(step.ping(String(open), west));
    const told = await step.tick(minutes(6));
    expect(told.delivered).toBe(1);
    expect(told.failed).toBeLessThanOrEqual(22);
  });

  test('stand in line one after the other, however many each has', () => {
    const of = (webhookId: string, id: string) => ({ webhookId, id }) as Delivery;
    const order = inFairOrder([
      of('a', 'a1'),
      of('a', 'a2'),
      of('a', 'a3'),
      of('b', 'b1'),
      of('c', 'c1'),
      of('c', 'c2'),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });
});

test('two workers that try one message at once may call twice, under one id, and write down one try', async () => {
  for (let seed = 0; seed < 16; seed += 1) {
    const step = await toldHouse(() => answeredWith(seed % 2 === 0 ? 200 : 500));
    const { webhookId } = await fine(step.register());
    const { deliveryId } = await fine(step.ping(String(webhookId)));
    const worker = (gate: () => Promise<void>) =>
      deliver({ ...step, tables: watchedTables(step.tables, { before: gate }) })(String(deliveryId), monday);
    await inTurns(
      Array.from({ length: 40 }, (_, nth) => (seed >> (nth % 4)) & 1),
      [worker, worker],
    );
    const { tries } = await step.delivery(String(deliveryId));
    expect([seed, tries]).toEqual([seed, 1]);
    expect(new Set(step.calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([deliveryId]));
    expect(await typesOf(step.tables, String(deliveryId))).toEqual(['DeliveryIntended', 'DeliveryTried']);
  }
});

test('a list of messages goes on where it was left, the newest first, and not with another list’s cursor', async () => {
  const step = await toldHouse(() => answeredWith(200));
  const { webhookId } = await fine(step.register());
  const { webhookId: other } = await fine(step.register());
  for (let nth = 0; nth < 5; nth += 1) await fine(step.ping(String(webhookId), east, undefined, minutes(nth)));
  const first = await fine(step.deliveries(String(webhookId), east, { limit: 2 }));
  const next = String(first['next']);
  expect(await fine(step.deliveries(String(webhookId), east, { limit: 3, cursor: next }))).toMatchObject({
    deliveries: [{ occurredAt: minutes(2) }, { occurredAt: minutes(1) }, { occurredAt: monday }],
  });
  expect(await step.deliveries(String(other), east, { cursor: next })).toMatchObject({ rejected: 'invalid' });
  expect(stepOver(step.tables, () => answeredWith(200)).calls).toEqual([]);
});
