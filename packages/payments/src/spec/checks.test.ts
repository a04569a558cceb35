import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { routes } from '../stand-in/routes.ts';
import { validateRequest, validateResponse } from './checks.ts';
import { specMisfits } from './misfits.ts';
import { operations, specVersion } from './subset.ts';

const paying = { method: 'POST', path: '/v2/money_management/outbound_payments', query: '' };
const body = {
  amount: { value: 100, currency: 'usd' },
  from: { financial_account: 'fa_1', currency: 'usd' },
  to: { recipient: 'acct_1' },
};
const payment = (change: object = {}) => ({ ...paying, body: JSON.stringify({ ...body, ...change }) });
const listing = (query: string) => ({ ...paying, method: 'GET', query, body: '' });
const payout = (text: string) => ({ method: 'POST', path: '/v1/payouts', query: '', body: text });
const kinds = (request: Parameters<typeof validateRequest>[0]) =>
  validateRequest(request).map(({ kind, at }) => `${kind} ${at}`);

test('the description is of the version that the SDK speaks', () => {
  expect(specVersion).toBe(Stripe.API_VERSION);
});

test('the stand-in plays every operation of the description and no other', () => {
  const described = operations.map(({ method, template }) => `${method} ${template}`);
  expect(Object.keys(routes).sort()).toEqual(described.sort());
});

test('every schema of the description compiles', () => {
  for (const { method, template } of operations) {
    const path = template.replace('{id}', 'x1');
    expect(validateResponse(method, path, 0).map(({ kind }) => kind)).toEqual(['wrong-type']);
    expect(validateRequest({ method, path, query: 'none[of]=these', body: '' })).not.toEqual([]);
  }
});

describe('a request does not fit when it', () => {
  test.each([
    [
      'names an operation that is not described',
      { ...payment(), path: '/v2/money_management/nothing' },
      'unknown-operation ',
    ],
    ['has an unknown field', payment({ delivery_options: {} }), 'unknown-parameter body.delivery_options'],
    ['has an unknown field inside', payment({ to: { recipient: 'a', card: 'x' } }), 'unknown-parameter body.to.card'],
    ['lacks a field', payment({ amount: { currency: 'usd' } }), 'missing body.amount.value'],
    ['says a number as text', payment({ amount: { value: '100', currency: 'usd' } }), 'wrong-type body.amount.value'],
    ['pays a fraction', payment({ amount: { value: 1.5, currency: 'usd' } }), 'wrong-type body.amount.value'],
    [
      'is outside a closed list',
      payment({ recipient_notification: { setting: 'loud' } }),
      'wrong-value body.recipient_notification.setting',
    ],
    ['is no JSON', { ...paying, body: '{' }, 'unreadable body'],
    ['asks for an unknown filter', listing('colour=blue'), 'unknown-parameter query.colour'],
    ['filters by a time that is none', listing('created[gte]=yesterday'), 'wrong-type query.created.gte'],
    ['filters by a status that is none', listing('status[0]=lost'), 'wrong-value query.status.0'],
    ['says a filter twice', listing('limit=1&limit=2'), 'unreadable query'],
    ['is a form with an unknown field', payout('amount=5&currency=usd&speed=high'), 'unknown-parameter body.speed'],
    ['is a form whose number is none', payout('amount=five&currency=usd'), 'wrong-type body.amount'],
    ['is a form whose brackets do not close', payout('amount=5&currency=usd&metadata[a=1'), 'unreadable body'],
    ['sends JSON where a form belongs', payout('{"amount":5}'), 'missing body.amount'],
  ])('%s', (_, request, expected) => {
    expect(kinds(request)).toContain(expected);
    expect(specMisfits([payment(), request])).toHaveLength(1);
  });
});

test('a value outside an open list only warns', () => {
  const networks = { bank_account: { preferred_networks: ['pigeon'] } };
  const request = payment({ to: { recipient: 'acct_1', payout_method_options: networks } });
  expect(kinds(request)).toEqual(['open-enum body.to.payout_method_options.bank_account.preferred_networks.0']);
  expect(specMisfits([request])).toEqual([]);
});

test('what fits has no misfits, in either family', () => {
  const metadata = { disbursement: 'dsb_1' };
  const fitting = [
    payment({ metadata, statement_descriptor: 'COMMUNITY FUND' }),
    listing('created[gte]=1700000000&limit=100&status[0]=posted&page=abc'),
    payout('amount=500&currency=usd&metadata[batch]=7&expand[0]=destination'),
  ];
  expect(specMisfits(fitting)).toEqual([]);
});

test('an answer with a member that nobody described does not fit', () => {
  const list = { data: [], next_page_url: null, previous_page_url: null };
  expect(validateResponse('GET', paying.path, list)).toEqual([]);
  expect(validateResponse('GET', paying.path, { ...list, total: 0 })).toMatchObject([
    { kind: 'unknown-parameter', at: 'answer.total' },
  ]);
});
