import { describe, expect, test } from 'vitest';
import type { Delivery, DeliveryTried } from './deliveries.ts';
import { derivedId } from './ids.ts';
import type { RecordedEvent } from './record.ts';
import { ana, eastPartner, hour, monday } from './relief-fund.fixture.ts';
import { addDays } from './time.ts';
import {
  failingAfterTries,
  healthAfter,
  isToldStill,
  keptDays,
  missedFromOf,
  unreachedDays,
} from './webhook-health.ts';
import { type Webhook, type WebhookEvent, webhookEntity } from './webhooks.ts';

const stream = derivedId('webhook', 1);
const deliveryId = derivedId('delivery', 1);
const hook = (...events: readonly WebhookEvent[]): Webhook =>
  [
    { type: 'WebhookRegistered', data: { organizationId: eastPartner, types: ['payment.sent'], by: ana } } as const,
    ...events,
  ].reduce<Webhook | undefined>(
    (state, event, nth) =>
      webhookEntity.evolve(state, { ...event, stream, sequence: nth + 1, at: hour(nth) } as RecordedEvent<never>),
    undefined,
  ) as Webhook;

const failing: WebhookEvent = { type: 'WebhookFailing', data: { deliveryId } };
const missed: WebhookEvent = { type: 'WebhookMissed', data: { deliveryId } };
const reached: WebhookEvent = { type: 'WebhookReached', data: { deliveryId } };
const off = (reason: 'asked' | 'gone' | 'unreached'): WebhookEvent => ({ type: 'WebhookDisabled', data: { reason } });
const on = (missedFrom?: string): WebhookEvent => ({
  type: 'WebhookEnabled',
  data: { by: ana, ...(missedFrom === undefined ? {} : { missedFrom }) },
});

const trying = (tried: number): Delivery => ({ id: deliveryId, tried }) as unknown as Delivery;
const failed = (isLast = false, status = 503): DeliveryTried['data'] => ({
  outcome: { status },
  result: 'failed',
  ...(isLast ? {} : { nextAt: hour(99) }),
});
const delivered: DeliveryTried['data'] = { outcome: { status: 204 }, result: 'delivered' };
const said = (...of: Parameters<typeof healthAfter>): readonly string[] => healthAfter(...of).map(({ type }) => type);

describe('a try of a message', () => {
  const watched = hook(failing);
  const since = watched.failing?.since ?? '';
  const late = addDays(since, unreachedDays);

  test('says nothing of its webhook while that is well and the message is young', () => {
    expect(said(hook(), trying(0), delivered, monday)).toEqual([]);
    for (let tried = 0; tried < failingAfterTries - 1; tried += 1)
      expect(said(hook(), trying(tried), failed(), monday)).toEqual([]);
  });

  test('makes it a failing one at its fifth failure, once, and one that arrives ends that', () => {
    expect(said(hook(), trying(failingAfterTries - 1), failed(), monday)).toEqual(['WebhookFailing']);
    expect(said(watched, trying(failingAfterTries - 1), failed(), monday)).toEqual([]);
    expect(said(watched, trying(0), delivered, monday)).toEqual(['WebhookReached']);
  });

  test('that was its last counts as missed, three times and no more', () => {
    expect(said(hook(), trying(9), failed(true), monday)).toEqual(['WebhookFailing', 'WebhookMissed']);
    expect(said(hook(failing, missed, missed), trying(9), failed(true), since)).toEqual(['WebhookMissed']);
    expect(said(hook(failing, missed, missed, missed), trying(9), failed(true), since)).toEqual([]);
  });

  test('switches it off when three were missed and nothing arrived for five days, and not a moment or a message before', () => {
    const three = hook(failing, missed, missed, missed);
    expect(said(three, trying(1), failed(), late)).toEqual(['WebhookDisabled']);
    expect(said(three, trying(1), failed(), new Date(Date.parse(late) - 1).toISOString())).toEqual([]);
    expect(said(hook(failing, missed, missed), trying(1), failed(), late)).toEqual([]);
    expect(said(hook(failing, missed, missed), trying(9), failed(true), late)).toEqual([
      'WebhookMissed',
      'WebhookDisabled',
    ]);
  });

  test('that is answered 410 switches it off at once, and says nothing of one that is off', () => {
    expect(healthAfter(hook(), trying(0), failed(true, 410), monday)).toMatchObject([{ data: { reason: 'gone' } }]);
    for (const each of [delivered, failed(true), failed(true, 410)])
      expect(said(hook(off('asked')), trying(9), each, late)).toEqual([]);
  });
});

describe('a webhook that was switched off', () => {
  test('because nothing arrived listens for a month more; one that was switched off on purpose, or is gone, does not', () => {
    const unreached = hook(failing, off('unreached'));
    expect(isToldStill(unreached, addDays(unreached.disabledAt ?? '', keptDays))).toBe(true);
    expect(isToldStill(unreached, addDays(unreached.disabledAt ?? '', keptDays + 1))).toBe(false);
    expect(isToldStill(hook(), monday)).toBe(true);
    for (const reason of ['asked', 'gone'] as const)
      expect(isToldStill(hook(failing, off(reason)), monday)).toBe(false);
  });

  test('remembers from when on it missed something until all of that is asked for, also when it is switched off again', () => {
    const missedFrom = missedFromOf(hook(failing, off('unreached'))) ?? '';
    expect(missedFrom < monday).toBe(true);
    const back = hook(failing, off('unreached'), on(missedFrom));
    expect(back).toMatchObject({ status: 'active', missedFrom });
    expect(back).not.toHaveProperty('failing');
    const again = hook(failing, off('unreached'), on(missedFrom), failing, off('unreached'));
    expect(missedFromOf(again)).toBe(missedFrom);
    const asked = (from: string): WebhookEvent => ({
      type: 'WebhookReplayAsked',
      data: { what: 'undelivered', from, until: hour(9), by: ana },
    });
    expect(hook(failing, off('unreached'), on(missedFrom), asked(hour(1)))).toHaveProperty('missedFrom');
    expect(hook(failing, off('unreached'), on(missedFrom), asked(missedFrom))).not.toHaveProperty('missedFrom');
    expect(missedFromOf(hook(off('asked')))).toBeUndefined();
  });

  test('forgets of what it missed only as much as a span asks for', () => {
    const from = '2026-01-01T00:00:00.000Z';
    const after = (span: { from: string; until: string }, what: 'all' | 'undelivered' = 'all') => {
      const asked: WebhookEvent = { type: 'WebhookReplayAsked', data: { what, ...span, by: ana } };
      return hook(failing, off('unreached'), on(from), asked).missedFrom;
    };
    const dayBefore = addDays(from, -1);
    expect(after({ from: dayBefore, until: dayBefore })).toBe(from);
    expect(after({ from: dayBefore, until: addDays(from, 3) })).toBe(addDays(from, 3));
    expect(after({ from, until: addDays(from, 3) }, 'undelivered')).toBe(addDays(from, 3));
    expect(after({ from, until: hour(4) })).toBeUndefined();
  });

  test.each([
    ['failing twice', [failing, failing]],
    ['failing while it is off', [off('asked'), failing]],
    ['missed before it is failing', [missed]],
    ['reached before it is failing', [reached]],
    ['off on purpose twice', [off('asked'), off('asked')]],
    ['off because nothing arrived, twice', [failing, off('unreached'), off('unreached')]],
  ])('can not be %s', (_what, events) => {
    expect(() => hook(...events)).toThrow(TypeError);
  });

  test('because nothing arrived can be switched off on purpose, too', () => {
    expect(hook(failing, off('unreached'), off('asked'))).toMatchObject({ disabledBecause: 'asked' });
  });
});
