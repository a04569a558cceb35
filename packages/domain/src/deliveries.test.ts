import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Delivery,
  type DeliveryEvent,
  deliveryEntity,
  deliveryOf,
  nextTryAt,
  pausesMinutes,
} from './deliveries.ts';
import { derivedId } from './ids.ts';
import type { RecordedEvent } from './record.ts';
import { ana, eastPartner, hour } from './relief-fund.fixture.ts';
import { type Webhook, type WebhookEvent, webhookEntity } from './webhooks.ts';

const webhookId = derivedId('webhook', 1);
const id = deliveryOf(webhookId, 'app_1', 2);
const at = hour(1);
const placed = <E extends { type: string }>(stream: string, event: E, sequence: number): RecordedEvent<never> =>
  ({ ...event, stream, sequence, at: hour(sequence) }) as never;
const folded = (...events: readonly DeliveryEvent[]): Delivery =>
  events.reduce<Delivery | undefined>(
    (state, event, nth) => deliveryEntity.evolve(state, placed(id, event, nth + 1)),
    undefined,
  ) as Delivery;
const intended: DeliveryEvent = {
  type: 'DeliveryIntended',
  data: { webhookId, organizationId: eastPartner, type: 'payment.sent', about: ['app_1'], occurredAt: at },
};
const failed = (nextAt?: string): DeliveryEvent => ({
  type: 'DeliveryTried',
  data: { outcome: { status: 500 }, result: 'failed', ...(nextAt === undefined ? {} : { nextAt }) },
});
const delivered: DeliveryEvent = { type: 'DeliveryTried', data: { outcome: { status: 200 }, result: 'delivered' } };
const replayed = (replay: number): DeliveryEvent => ({ type: 'DeliveryReplayed', data: { replay } });
const dropped: DeliveryEvent = { type: 'DeliveryDropped', data: {} };

describe('a message', () => {
  test('is the same one however often its event comes, and another for another event or webhook', () => {
    expect(deliveryOf(webhookId, 'app_1', 2)).toBe(id);
    expect(new Set([id, deliveryOf(webhookId, 'app_1', 3), deliveryOf(derivedId('webhook', 2), 'app_1', 2)]).size).toBe(
      3,
    );
  });

  test('waits where the clock finds it when it is due, and nowhere once it is over', () => {
    expect(deliveryEntity.places(folded(intended))).toMatchObject({ queue: 'delivery-waiting', partner: webhookId });
    expect(deliveryEntity.places(folded(intended, failed(hour(5))))).toMatchObject({ since: hour(5) });
    for (const over of [folded(intended, delivered), folded(intended, failed()), folded(intended, dropped)])
      expect(deliveryEntity.places(over)).not.toHaveProperty('queue');
  });

  test('is listed with the newest before the older', () => {
    const older = deliveryEntity.places({ ...folded(intended), intendedAt: hour(1) }).createdAt ?? '';
    const newer = deliveryEntity.places({ ...folded(intended), intendedAt: hour(2) }).createdAt ?? '';
    expect(newer < older).toBe(true);
  });

  test('counts its tries, remembers the latest, and begins its patience anew when it is asked for again', () => {
    const state = folded(intended, failed(hour(5)), failed(), replayed(1));
    expect(state).toMatchObject({ status: 'waiting', tried: 0, tries: 2, replay: 1 });
    const many = folded(intended, ...Array.from({ length: 20 }, () => failed(hour(5))));
    expect([many.tries, many.latest.length]).toEqual([20, 12]);
  });

  test.each([
    ['before it was intended', [delivered]],
    ['twice intended', [intended, intended]],
    ['after it was delivered', [intended, delivered, failed()]],
    ['after it was given up', [intended, failed(), delivered]],
    ['dropped after it was delivered', [intended, delivered, dropped]],
    ['asked for again by a replay that is over', [intended, delivered, replayed(2), delivered, replayed(2)]],
  ])('can not be tried %s', (_when, events) => {
    expect(() => folded(...events)).toThrow(TypeError);
  });
});

describe('the patience of a message', () => {
  test('is ten tries, each pause within a fifth of its length, over more than three days and less than five', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const one = derivedId('delivery', seed);
        let now = at;
        for (const [tried, pause] of pausesMinutes.entries()) {
          const next = nextTryAt({ id: one, tried, tries: tried }, now) ?? '';
          const minutes = (Date.parse(next) - Date.parse(now)) / 60_000;
          if (minutes < pause * 0.8 - 0.01 || minutes > pause * 1.2 + 0.01) return false;
          now = next;
        }
        const days = (Date.parse(now) - Date.parse(at)) / 86_400_000;
        return (
          days > 2.6 && days < 5 && nextTryAt({ id: one, tried: pausesMinutes.length, tries: 9 }, now) === undefined
        );
      }),
      { numRuns: 100 },
    );
  });

  test('brings two that failed together back apart, and keeps to what the receiver asked for if that is later', () => {
    const one = { tried: 3, tries: 3 };
    const all = Array.from({ length: 50 }, (_, nth) => nextTryAt({ ...one, id: derivedId('delivery', nth) }, at));
    expect(new Set(all).size).toBeGreaterThan(45);
    expect(nextTryAt({ ...one, id }, at, hour(90))).toBe(hour(90));
    expect(nextTryAt({ ...one, id }, at, at)).toBe(nextTryAt({ ...one, id }, at));
  });
});

describe('a webhook', () => {
  const hook = (...events: readonly WebhookEvent[]): Webhook =>
    events.reduce<Webhook | undefined>(
      (state, event, nth) => webhookEntity.evolve(state, placed(webhookId, event, nth + 1)),
      undefined,
    ) as Webhook;
  const registered: WebhookEvent = {
    type: 'WebhookRegistered',
    data: { organizationId: eastPartner, types: ['payment.sent'], by: ana },
  };
  const off: WebhookEvent = { type: 'WebhookDisabled', data: { reason: 'gone' } };
  const on: WebhookEvent = { type: 'WebhookEnabled', data: { by: ana } };
  const again: WebhookEvent = { type: 'WebhookReplayAsked', data: { what: 'all', from: at, until: at, by: ana } };
  const done: WebhookEvent = { type: 'WebhookReplayed', data: { deliveries: 1 } };
  const turned: WebhookEvent = { type: 'WebhookRotated', data: { until: hour(9), by: ana } };

  test('says why it is off, forgets that when it is on, and counts its secrets and replays', () => {
    expect(hook(registered, off)).toMatchObject({ status: 'disabled', disabledBecause: 'gone' });
    expect(hook(registered, off, on)).not.toHaveProperty('disabledBecause');
    expect(hook(registered, turned, turned)).toMatchObject({ generation: 3, oldUntil: hour(9) });
    expect(hook(registered, again)).toMatchObject({ replays: 1, replay: { what: 'all', from: at, until: at } });
    expect(hook(registered, again, done)).not.toHaveProperty('replay');
    expect(webhookEntity.places(hook(registered, again))).toMatchObject({ queue: 'webhook-replay' });
  });

  test.each([
    ['off twice', [registered, off, off]],
    ['on twice', [registered, on]],
    ['registered twice', [registered, registered]],
    ['asked for two replays at once', [registered, again, again]],
    ['done with a replay that nobody asked for', [registered, done]],
    ['turned before it is there', [turned]],
  ])('can not be %s', (_what, events) => {
    expect(() => hook(...events)).toThrow(TypeError);
  });
});
