// Whatever the provider does with a call, a household is paid once or not at all, and the record says which.
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Fault } from '@hearth/payments/stand-in/faults';
import { loaded, stateRef } from '@hearth/store/entities';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue, paymentsFor } from './held-true.ts';
import { householdOf } from './households.ts';
import { depthOf, untilAfterTries, untilRest } from './queue-talk.ts';
import { advance, approve, docket, onboard, submit, told } from './story-steps.ts';
import { until } from './until.ts';

const dayMs = 86_400_000;
const paying = 'POST /v2/money_management/outbound_payments';

let estate: Estate;
let system: string;
let nth = 0;
beforeAll(async () => {
  estate = await openEstate({ secondAfterMs: 0 });
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());
afterEach(async () => {
  estate.standIn.deliverTwice(false);
  await forgetFaults();
});

/** A call without a key of ours uses up one fault, and is refused once none is left. */
const forgetFaults = async (): Promise<void> => {
  const { providerUrl } = estate.addresses;
  for (let status = 0; status !== 401; ) {
    const answer = await fetch(`${providerUrl}/v2/money_management/outbound_payments`, {
      method: 'POST',
      body: '{}',
    }).catch(() => undefined);
    status = answer?.status ?? 0;
  }
};

type Paid = { readonly applicationId: string; readonly disbursementId: string };

/** Carries a new household to its payment, with these faults waiting for the call that pays it. */
const payWith = async (faults: readonly Fault[], account?: string): Promise<Paid> => {
  nth += 1;
  const applicationId = await submit(estate, system, householdOf(estate.programId, nth));
  await untilRest(estate);
  await onboard(estate, system, applicationId, account);
  await untilRest(estate);
  for (const fault of faults) estate.standIn.fail(fault);
  const [award] = (await docket(estate)).filter((one) => one.applicationId === applicationId);
  await approve(estate, [award?.awardId ?? '']);
  await until('its payment', async () => (await told(estate, system, applicationId)).award?.disbursement !== undefined);
  return {
    applicationId,
    disbursementId: (await told(estate, system, applicationId)).award?.disbursement?.disbursementId ?? '',
  };
};

const disbursement = async ({ disbursementId }: Paid): Promise<Disbursement> => {
  const [item] = await estate.tables.read([stateRef(disbursementId)]);
  const { state } = loaded<Disbursement>(disbursementId, item);
  if (state === undefined) throw new Error(`there is no ${disbursementId}`);
  return state;
};

const ended = new Set<string>(['settled', 'failed', 'returned', 'held']);

/** Lets failed messages come again and schedules run, until the payment has ended. */
const untilEnded = async (paid: Paid): Promise<Disbursement> => {
  await untilAfterTries(estate, async () => ended.has((await disbursement(paid)).status));
  await untilRest(estate);
  return disbursement(paid);
};

const reconcile = () => estate.host.controls.fireSchedule('reconciliation-schedule');
const isDown = { how: 'error-before', on: paying, type: 'api_error' } as const;

const recoverable: readonly (readonly [string, readonly Fault[]])[] = [
  ['is lost on its way there', [{ how: 'lost-before', on: paying }]],
  ['is lost on its way there and again each time it is repeated', [{ how: 'lost-before', on: paying, times: 6 }]],
  ['is carried out and its answer is lost', [{ how: 'lost-after', on: paying }]],
  ['is carried out and every answer is lost for a while', [{ how: 'lost-after', on: paying, times: 6 }]],
  ['meets a provider that is down', [{ ...isDown, status: 500, times: 4 }]],
  [
    'is carried out by a provider that then says it broke',
    [{ how: 'error-after', on: paying, status: 500, type: 'api_error', times: 4 }],
  ],
  [
    'meets a provider that has too much to do',
    [{ how: 'error-before', on: paying, status: 429, type: 'rate_limit', times: 4 }],
  ],
  ['takes longer than anybody waits', [{ how: 'delay', on: paying, ms: 9_500 }]],
];

describe('a payment whose call', () => {
  test.each(recoverable)('%s is paid once', async (_, faults) => {
    const paid = await payWith(faults);
    expect((await untilEnded(paid)).status).toBe('settled');
    expect(await paymentsFor(estate, paid.disbursementId)).toMatchObject([{ status: 'posted', amountMinor: 40_000 }]);
  });

  test('is answered with another amount than was asked is not believed: it is paid once, as the provider says when it is read back', async () => {
    const paid = await payWith([{ how: 'wrong-echo', on: paying }]);
    expect((await untilEnded(paid)).status).toBe('settled');
    expect(await paymentsFor(estate, paid.disbursementId)).toMatchObject([{ status: 'posted', amountMinor: 40_000 }]);
  });
});

/** Lets the message of a payment fail until nobody tries any more. */
const untilGivenUp = async (): Promise<void> => {
  const dead = depthOf(estate, 'disbursement-dlq');
  await untilAfterTries(estate, () => depthOf(estate, 'disbursement-dlq') > dead);
};

test('an answer that never came leaves the payment intended, and reconciliation asks again with the same key and bytes', async () => {
  const paid = await payWith([{ how: 'lost-before', on: paying, times: 1_000 }]);
  await untilGivenUp();
  const waiting = await disbursement(paid);
  expect(waiting).toMatchObject({ status: 'intended' });
  expect(await paymentsFor(estate, paid.disbursementId)).toEqual([]);

  await forgetFaults();
  await estate.controls.advance(11 * 60_000);
  expect(await reconcile()).toMatchObject({ ended: true });
  await untilRest(estate);
  expect(await disbursement(paid)).toMatchObject({ status: 'settled', call: waiting.call });
  const events = await estate.tables.query({ table: 'events', partition: paid.disbursementId });
  const told = events.items.map((item) => JSON.parse(String(item['body'])));
  expect(told.slice(0, 3).map(({ type, actor }) => [type, actor])).toEqual([
    ['DisbursementIntended', 'step:disbursement'],
    // While its queue tries, the clock goes on and the schedule runs too: whichever comes first writes that it asks again.
    ['DisbursementAskedAgain', expect.stringMatching(/^step:(disbursement|reconciliation)$/)],
    [expect.stringMatching(/^Disbursement(Released|Settled)$/), 'step:reconciliation'],
  ]);
  expect(await paymentsFor(estate, paid.disbursementId)).toMatchObject([
    { amountMinor: waiting.amountMinor, recipient: waiting.recipient },
  ]);
});

test('events that come twice settle a payment once', async () => {
  estate.standIn.deliverTwice(true);
  const paid = await payWith([]);
  await untilRest(estate);
  expect(await disbursement(paid)).toMatchObject({ status: 'settled' });
  const settled = await estate.tables.query({ table: 'events', partition: paid.disbursementId });
  expect(settled.items.filter((item) => item['type'] === 'DisbursementSettled')).toHaveLength(1);
});

test("a payment that the bank refuses gives its money and the household's window back", async () => {
  const paid = await payWith([], '000111111116');
  expect(await untilEnded(paid)).toMatchObject({ status: 'failed', reason: 'payout_method_does_not_exist' });
  expect(await paymentsFor(estate, paid.disbursementId)).toMatchObject([{ status: 'failed' }]);
});

test('a payment that comes back after three weeks is returned, once, and its slice has the money again', async () => {
  const paid = await payWith([], '000111111113');
  await untilRest(estate);
  expect(await disbursement(paid)).toMatchObject({ status: 'settled' });
  await estate.controls.advance(22 * dayMs);
  await untilRest(estate);
  expect(await disbursement(paid)).toMatchObject({ status: 'returned', reason: 'payout_method_closed' });
  expect(await paymentsFor(estate, paid.disbursementId)).toMatchObject([{ status: 'returned' }]);
});

test('an advance whose answer is lost is paid once too', async () => {
  nth += 1;
  const [{ organizationId }] = estate.partners;
  const id = await submit(estate, system, householdOf(estate.programId, nth, { rail: 'partner' }));
  await untilRest(estate);
  await approve(
    estate,
    (await docket(estate)).filter(({ applicationId }) => applicationId === id).map(({ awardId }) => awardId),
  );
  await untilRest(estate);
  estate.standIn.fail({ how: 'lost-after', on: paying, times: 6 });
  const { advanceId } = await advance(estate, organizationId, `advance-${nth}`);
  const status = async () =>
    good(await estate.api.as('treasurer-1').get<{ status: string }>(`/v1/advances/${advanceId}`)).status;
  await untilAfterTries(estate, async () => (await status()) === 'settled');
  expect(await status()).toBe('settled');
  expect(await paymentsFor(estate, advanceId ?? '')).toHaveLength(1);
});

test('a payment that nobody could ask about until the provider forgets its key is held for a person, and not asked again', async () => {
  const paid = await payWith([{ how: 'lost-before', on: paying, times: 1_000 }]);
  await untilGivenUp();
  expect(await disbursement(paid)).toMatchObject({ status: 'intended' });
  await estate.controls.advance(29 * dayMs);
  await reconcile();
  expect(await disbursement(paid)).toMatchObject({ status: 'held', reason: 'key-window-over' });
  expect(await paymentsFor(estate, paid.disbursementId)).toEqual([]);
});

test('a message that comes back when the provider has forgotten the key pays nothing either', async () => {
  const paid = await payWith([{ how: 'lost-before', on: paying, times: 1_000 }]);
  expect(await disbursement(paid)).toMatchObject({ status: 'intended' });
  await estate.controls.advance(29 * dayMs);
  await forgetFaults();
  await untilRest(estate);
  expect(await disbursement(paid)).toMatchObject({ status: 'held', reason: 'key-window-over' });
  expect(await paymentsFor(estate, paid.disbursementId)).toEqual([]);
});

test("at the end the books are the provider's", async () => {
  await untilRest(estate);
  const { folded, payments } = await expectAllTrue(estate, [
    'every application ended somewhere',
    'queues and dead-letter queues are empty',
  ]);
  expect(payments.filter(({ status }) => status === 'posted')).toHaveLength(
    folded.disbursements.filter(({ status, rail }) => status === 'settled' && rail === 'bank').length + 1,
  );
});
