// Each check notices what it is there for, and nothing else.
import { appendEvents, emptyHead } from '@hearth/domain/record';
import type { Item } from '@hearth/store/tables';
import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import {
  applicationId,
  atRest,
  bankAward,
  bankPayment,
  fundState,
  payment,
  slice,
  stateItem,
} from './invariants.fixture.ts';
import { invariants } from './invariants.ts';

const failing = (evidence: Evidence): readonly string[] =>
  invariants(evidence)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);
const withState = (...items: readonly Item[]): Evidence => {
  const evidence = atRest();
  const keys = new Set(items.map(({ pk, sk }) => `${pk} ${sk}`));
  return { ...evidence, state: [...evidence.state.filter(({ pk, sk }) => !keys.has(`${pk} ${sk}`)), ...items] };
};

test('a deployment at rest holds in everything', () => {
  expect(failing(atRest())).toEqual([]);
});

test.each([
  [
    'an application that nobody decided',
    () => withState(stateItem(applicationId, { status: 'referred' })),
    'every application ended somewhere',
  ],
  [
    'an award that waits for its payee',
    () => withState(stateItem(bankAward, { status: 'waiting-for-payee', attempt: 2 })),
    'every application ended somewhere',
  ],
  ['a slice that spent a cent too much', () => withState({ ...slice, spentMinor: 501 }), 'no cent overspent'],
  ['a slice below zero', () => withState({ ...slice, availableMinor: -1, spentMinor: 901 }), 'no cent overspent'],
  [
    'a fund that allotted more than it received',
    () => withState(fundState(899, 900)),
    'allotted and not allotted are what was received and not given back',
  ],
  [
    'a fund that holds another sum than its entries tell',
    () => withState(fundState(1_001, 900)),
    'allotted and not allotted are what was received and not given back',
  ],
  [
    'a second payment that stands for one award',
    () => ({ ...atRest(), payments: [...atRest().payments, payment('obp_1', 300, bankPayment, 'processing')] }),
    'nothing is paid twice',
  ],
  ['an entry that does not balance', () => unbalanced(), 'every entry balances'],
  [
    'a provider that holds another sum',
    () => ({ ...atRest(), balance: { ...atRest().balance, availableMinor: 1_499 } }),
    'the ledger equals the provider',
  ],
  [
    'a payment of another amount',
    () => ({ ...atRest(), payments: [payment('obp_1', 301, bankPayment), ...atRest().payments.slice(1)] }),
    'each provider payment is one disbursement or advance, of the same amount',
  ],
  [
    'a payment that nobody here intended',
    () => ({ ...atRest(), payments: [...atRest().payments, payment('obp_9', 1, 'dsb_nobody', 'failed')] }),
    'each provider payment is one disbursement or advance, of the same amount',
  ],
  [
    'a payment that the provider does not have',
    () => ({ ...atRest(), payments: atRest().payments.slice(1) }),
    'each provider payment is one disbursement or advance, of the same amount',
  ],
  [
    'state that is not the record’s',
    () => ({ ...atRest(), differences: [{ key: 'state|a|b', is: 'x', rebuilt: undefined }] }),
    'state is what the record folds to',
  ],
  [
    'a dead letter',
    () => ({ ...atRest(), queues: { 'screening-dlq': { ready: 1, inFlight: 0, delayed: 0 } } }),
    'queues and dead-letter queues are empty',
  ],
  ['an event that was changed', () => changedEvent(), 'event chains hold'],
])('%s is noticed, by one check', (_what, evidence, name) => {
  expect(failing(evidence())).toEqual([name]);
});

const changedEvent = (): Evidence => {
  const evidence = atRest();
  const streams = new Map(
    [...evidence.streams].map(([stream, events]) => [
      stream,
      events.map((event) => (stream === bankPayment ? { ...event, actor: 'somebody-else' } : event)),
    ]),
  );
  return { ...evidence, streams };
};

const unbalanced = (): Evidence => {
  const data = { entry: { currency: 'USD', legs: [{ account: 'other', minor: 7 }] } };
  const occasion = { at: '2026-11-21T00:00:00.000Z', actor: 'step:test' };
  return {
    ...atRest(),
    streams: new Map([
      ...atRest().streams,
      ['trs_y', appendEvents('trs_y', emptyHead, [{ type: 'Happened', data }], occasion)],
    ]),
  };
};

test('two awards may each have a payment, and a failed one may be tried again', () => {
  const evidence = atRest();
  expect(
    failing({ ...evidence, payments: [...evidence.payments, payment('obp_1', 300, bankPayment, 'failed')] }),
  ).toEqual([]);
});
