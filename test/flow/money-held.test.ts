// The provider says nothing until it has forgotten the key: a person asks it, or two people say that the payment was never made.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, joins, openEstate } from './estate.ts';
import { expectAllTrue, paymentsFor } from './held-true.ts';
import { householdOf } from './households.ts';
import { area, awarded, post, refusedPost, sliceFor } from './money-steps.ts';
import { untilRest, untilStill } from './queue-talk.ts';
import { approve, onboard, told } from './story-steps.ts';
import { until } from './until.ts';

const dayMs = 86_400_000;
const payments = '/v2/money_management/outbound_payments';

let estate: Estate;
let system: string;
beforeAll(async () => {
  estate = await openEstate();
  system = estate.partners[0].system;
  await joins(estate, 'treasurer-and-controller', estate.addresses.fiscalAgentId, ['treasurer', 'controller']);
});
afterAll(() => estate?.close());

type Paying = { readonly applicationId: string; readonly awardId: string; readonly disbursementId: string };

const disbursementOf = async (applicationId: string) => (await told(estate, system, applicationId)).award?.disbursement;
const statusOf = async ({ applicationId }: Paying) => (await disbursementOf(applicationId))?.status;
const slice = () => sliceFor(estate, estate.partners[0].organizationId);

/** A household whose payment the provider is asked for in vain. */
const paidInVain = async (nth: number, how: 'lost-before' | 'lost-after'): Promise<Paying> => {
  const [one] = await awarded(estate, system, [householdOf(estate.programId, nth, { area })]);
  const { applicationId = '', awardId = '' } = one ?? {};
  await onboard(estate, system, applicationId);
  await estate.controls.untilIdle();
  estate.standIn.fail({ how, on: `POST ${payments}`, times: 1_000 });
  estate.standIn.fail({ how: 'lost-before', on: `GET ${payments}`, times: 1_000 });
  estate.standIn.failEvent({ how: 'dropped', times: 1_000 });
  await approve(estate, [awardId]);
  await until('its payment', async () => (await disbursementOf(applicationId)) !== undefined);
  // Until its call has ended: one that the clock overtakes would ask with a key that was known when it began.
  await untilStill(estate);
  return { applicationId, awardId, disbursementId: (await disbursementOf(applicationId))?.disbursementId ?? '' };
};

/** So long that the provider no longer knows the key, or longer. */
const forgotten = async (paying: Paying, days: number): Promise<void> => {
  await estate.controls.advance((days + 0.5) * dayMs);
  await untilRest(estate);
  expect(await statusOf(paying)).toBe('held');
  expect(await estate.api.as('treasurer-1').list('/v1/disbursements?queue=held', 'disbursements')).toMatchObject([
    { id: paying.disbursementId, status: 'held', reason: 'key-window-over', days: 0 },
  ]);
};

const at = ({ disbursementId }: Paying, act: string) => `/v1/payments/${disbursementId}/${act}`;
const reason = { reason: 'not-in-the-list' };

test('a payment whose answers were lost is held, and settled when a person asks and the provider has it', async () => {
  const paying = await paidInVain(1, 'lost-after');
  await forgotten(paying, 31);
  const silent = await refusedPost(estate, 'treasurer-1', at(paying, 'inquiry'), undefined, [502, 'provider-unknown']);
  expect(silent.detail).toContain('It stays as it is; ask again later.');
  await refusedPost(estate, 'treasurer-1', at(paying, 'unpaid'), reason, [502, 'provider-unknown']);
  estate.standIn.behave();
  const there = await refusedPost(estate, 'treasurer-1', at(paying, 'unpaid'), reason, [409, 'wrong-state']);
  expect(there.detail).toBe('The provider has this payment (posted): ask it, and that is recorded.');
  await refusedPost(estate, system, at(paying, 'inquiry'), undefined, [403, 'role-missing']);
  const asked = await post(estate, 'treasurer-1', at(paying, 'inquiry'));
  expect(asked).toEqual({ paymentId: paying.disbursementId, status: 'settled', isKnown: true });
  const again = await refusedPost(estate, 'controller-1', at(paying, 'inquiry'), undefined, [409, 'wrong-state']);
  expect(again.detail).toBe('This payment is settled: there is nothing to ask the provider.');
  expect(await paymentsFor(estate, paying.disbursementId)).toMatchObject([{ status: 'posted', amountMinor: 40_000 }]);
  expect(await slice()).toMatchObject({ encumberedMinor: 0, spentMinor: 40_000 });
});

test('one that the provider never had is given up by two people, its money is back, and it is paid again', async () => {
  const before = await slice();
  const paying = await paidInVain(2, 'lost-before');
  await forgotten(paying, 29);
  estate.standIn.behave();
  const asked = await post(estate, 'treasurer-1', at(paying, 'inquiry'));
  expect(asked).toEqual({ paymentId: paying.disbursementId, status: 'held', isKnown: false });
  const early = await refusedPost(estate, 'treasurer-1', at(paying, 'unpaid'), reason, [409, 'wrong-state']);
  expect(early.detail).toMatch(/^The provider still knows its key until \d{4}-\d{2}-\d{2}: ask it instead\.$/);
  const nobody = await refusedPost(estate, 'controller-1', at(paying, 'unpaid/confirmation'), undefined, [
    409,
    'wrong-state',
  ]);
  expect(nobody.detail).toBe('Nobody has said that this payment was never made.');

  await estate.controls.advance(2 * dayMs);
  await untilRest(estate);
  await refusedPost(estate, 'controller-1', at(paying, 'unpaid'), reason, [403, 'role-missing']);
  const declare = () => post(estate, 'treasurer-and-controller', at(paying, 'unpaid'), reason);
  const declared = await declare();
  expect(declared).toMatchObject({ status: 'held', waitsFor: 'a second person' });
  expect(await declare()).toEqual(declared);
  expect(await slice()).toMatchObject({ availableMinor: before.availableMinor - 40_000, encumberedMinor: 40_000 });
  const confirmation = at(paying, 'unpaid/confirmation');
  const own = await refusedPost(estate, 'treasurer-and-controller', confirmation, undefined, [403, 'same-person']);
  expect(own.detail).toBe('You declared this yourself, so somebody else has to do this.');
  await refusedPost(estate, 'treasurer-1', confirmation, undefined, [403, 'role-missing']);
  for (const nth of [1, 2])
    expect(await post(estate, 'controller-1', confirmation, undefined, nth)).toMatchObject({ status: 'failed' });
  expect(await slice()).toEqual(before);

  const awardIds = [paying.awardId];
  expect(await estate.api.as('treasurer-1').list('/v1/reissues', 'awards')).toMatchObject([
    { awardId: paying.awardId, ended: { status: 'failed', reason: 'declared-unpaid' } },
  ]);
  await post(estate, 'treasurer-1', '/v1/reissues', { awardIds, reason: 'never-made' });
  const reissued = await post(estate, 'approver-2', '/v1/reissues/confirmations', { awardIds, decision: 'confirm' });
  expect(reissued).toMatchObject({ answers: [{ outcome: 'reissued' }] });
  await estate.controls.untilIdle();
  expect(await statusOf(paying)).toBe('settled');
});

test('both are paid once, reconciliation finds nothing, and every check holds', async () => {
  const looked = await expectAllTrue(estate);
  expect(looked.payments.map(({ status }) => status)).toEqual(['posted', 'posted']);
  expect(await post(estate, 'controller-1', '/v1/reconciliations')).toMatchObject({ breaks: [], held: 0 });
});
