import { describe, expect, test } from 'vitest';
import { busMessage, heardTypes, isHeard, providerSource } from './provider-events.ts';

const detail = {
  id: 'evt_1',
  object: 'v2.core.event',
  type: 'v2.money_management.outbound_payment.posted',
  livemode: false,
  related_object: { id: 'obp_1', type: 'v2.money_management.outbound_payment', url: '/x' },
};
const message = {
  version: '0',
  id: '6f87d04b-9f74-4f04-a780-7acf4b0a9b38',
  'detail-type': detail.type,
  source: `${providerSource}ed_test_1`,
  account: '000000000000',
  time: '2026-11-21T12:00:00Z',
  region: 'us-east-1',
  resources: [],
  detail,
};
const takes = (more: object, inside: object = {}): boolean =>
  busMessage.safeParse({ ...message, detail: { ...detail, ...inside }, ...more }).success;

describe('a message of the bus', () => {
  test.each<readonly [string, object, object]>([
    ['of another source', { source: 'com.example.orders' }, {}],
    ['of a source that only contains the name', { source: `x.${providerSource}` }, {}],
    ['without a source', { source: undefined }, {}],
    ['without an event', { detail: null }, {}],
    ['of the older family, with the whole object in it', {}, { object: 'event' }],
    ['with a type that never ends', {}, { type: 'v2.'.repeat(100) }],
    ['with an id that never ends', {}, { related_object: { id: 'o'.repeat(201) } }],
    ['with an id that leads elsewhere', {}, { related_object: { id: '../accounts' } }],
    ['with a number for an id', {}, { related_object: { id: 7 } }],
  ])('%s is not taken', (_how, more, inside) => {
    expect(takes(more, inside)).toBe(false);
  });

  test('is taken with members that nobody knew, and of what it says only what to look at is kept', () => {
    expect(takes({ 'replay-name': 'x' }, { context: null, data: { updated_capability: 'bank_accounts.ach' } })).toBe(
      true,
    );
    expect(takes({}, { related_object: null })).toBe(true);
    expect(busMessage.parse({ ...message, detail: { ...detail, data: { note: 'x' } } })).toEqual({
      id: message.id,
      source: message.source,
      detail: { id: 'evt_1', object: 'v2.core.event', type: detail.type, related_object: { id: 'obp_1' } },
    });
  });
});

test('no type is heard twice, and none is a family', () => {
  const all = [...heardTypes.payments, ...heardTypes.accounts];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((type) => !isHeard(type))).toEqual([]);
  for (const type of ['v2.money_management.outbound_payment.created', 'v2.core.account_link.returned', ''])
    expect(isHeard(type)).toBe(false);
  for (const type of all) expect(type).toMatch(/^v2\.[a-z_.[\]]+\.[a-z_]+$/);
});
