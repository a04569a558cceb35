// Payments of which nobody knows: what a person can do about them, and what nobody can do alone.
import type { Disbursement } from '@hearth/domain/disbursements';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import type { PaymentProvider } from '@hearth/payments/provider';
import { recordProviderWord } from '@hearth/store/provider-words';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { controller, treasurer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { disburse } from './disburse.ts';
import { opened } from './disbursement.fixture.ts';
import { confirmUnpaid, declareUnpaid, inquire } from './held-payments.ts';
import { release } from './release.ts';

/** A payment whose call was lost on its way, before or after the provider had it; held since its key was forgotten when `days` is long. */
const lost = async (how: 'lost-before' | 'lost-after', days: number) => {
  const estate = await opened();
  const { messages, approved, twin, clock, ports } = estate;
  const { awardId, disbursementId: id } = await approved({ name: 'lost' });
  twin.fail({ on: 'pay', how });
  await disburse({ ...ports, provider: async () => twin })(messages.approved(awardId), clock.now).catch(
    () => undefined,
  );
  clock.now = addDays(clock.now, days);
  if (days > 29) await release(ports, id, clock.now);
  const held = { ...ports, provider: async (): Promise<PaymentProvider> => twin };
  const call = (actor = treasurer, body = {}) => callOf(actor, body, { id, now: clock.now });
  return {
    ...estate,
    id,
    inquire: () => inquire(held)(call()),
    declare: () => declareUnpaid(held)(callOf(treasurer, { reason: 'nowhere-to-be-found' }, { id, now: clock.now })),
    confirm: (actor = controller) => confirmUnpaid(held)(call(actor)),
    status: async () => (await stateOf(estate.tables, id))['status'],
  };
};
const reasonOf = (answer: unknown): string => (isRejected(answer) ? answer.rejected : 'done');

test('a payment whose answer was lost is asked about with its own key, and is paid once', async () => {
  for (const how of ['lost-before', 'lost-after'] as const) {
    const { inquire: ask, status, twin, tables, clock } = await lost(how, 1);
    expect(await ask()).toMatchObject({ status: 200, body: { isKnown: true } });
    expect(['released', 'settled']).toContain(await status());
    const listed = await twin.listPayments({ createdFrom: '2026-01-01T00:00:00.000Z' });
    expect(listed.known === 'done' && listed.value.payments.length).toBe(1);
    expect(await troubles(tables, clock.now)).toEqual([]);
  }
});

test('a held payment that the provider has is found in its list, and its word is recorded', async () => {
  const { inquire: ask, declare, status, twin } = await lost('lost-after', 40);
  expect(await status()).toBe('held');
  expect(reasonOf(await declare())).toBe('wrong-state');
  expect(await ask()).toMatchObject({ status: 200, body: { status: 'settled', isKnown: true } });
  expect((await twin.readBalance()).known).toBe('done');
});

test('a held payment that was never made goes back to its slice when two people say so, and not before', async () => {
  const { inquire: ask, declare, confirm, status, tables, eastSlice, clock, id } = await lost('lost-before', 40);
  expect(await ask()).toMatchObject({ status: 200, body: { status: 'held', isKnown: false } });
  expect(reasonOf(await confirm())).toBe('wrong-state');
  expect(await declare()).toMatchObject({ status: 202 });
  expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
  const before = bytesOf(tables);
  expect(reasonOf(await confirm({ ...treasurer, roles: ['treasurer', 'controller'] }))).toBe('same-person');
  expect(bytesOf(tables)).toBe(before);
  expect(await confirm()).toMatchObject({ status: 200, body: { status: 'failed' } });
  expect(await confirm()).toMatchObject({ status: 200, body: { status: 'failed' } });
  expect(await status()).toBe('failed');
  expect(await eastSlice()).toMatchObject({ encumberedMinor: 0, availableMinor: 500_000 });
  expect(await typesOf(tables, id)).toEqual([
    'DisbursementIntended',
    'DisbursementHeld',
    'DisbursementDeclaredUnpaid',
    'DisbursementFailed',
  ]);
  expect(await troubles(tables, clock.now)).toEqual([]);
});

test('nothing is declared unpaid while the provider knows its key, or while it does not show its list', async () => {
  const early = await lost('lost-before', 29.5);
  expect(await early.status()).toBe('held');
  expect(reasonOf(await early.declare())).toBe('wrong-state');
  const silent = await lost('lost-before', 40);
  silent.twin.fail({ on: 'listPayments', how: 'lost-before' });
  expect(reasonOf(await silent.declare())).toBe('provider-unknown');
  expect(await silent.status()).toBe('held');
});

test('a payment that ended, another partner’s handover and one that is not there are not asked about', async () => {
  const { inquire: ask, twin, clock, declare, confirm, id, ports } = await lost('lost-after', 1);
  await ask();
  clock.now = addDays(clock.now, 1);
  await ask();
  expect(reasonOf(await ask())).toBe('wrong-state');
  expect(reasonOf(await declare())).toBe('wrong-state');
  expect(reasonOf(await confirm())).toBe('wrong-state');
  const provider = async () => twin;
  for (const strange of ['', 'nonsense', `${id}0`, 'awd_00000000000000000000000000'])
    expect(reasonOf(await inquire({ ...ports, provider })(callOf(treasurer, {}, { id: strange })))).toBe('not-found');
});

test('a payment that failed while somebody was about to ask is not paid by that inquiry', async () => {
  const { tables, ports, messages, approved, twin, clock, eastSlice } = await opened();
  const { awardId, disbursementId: id } = await approved({ name: 'raced' });
  const { promise: asking, resolve: asks } = Promise.withResolvers<void>();
  const { promise: answer, resolve: refuse } = Promise.withResolvers<void>();
  const refusing: PaymentProvider = {
    ...twin,
    pay: async () => {
      asks();
      await answer;
      return { known: 'refused', reason: 'InvalidPayoutMethodError', next: 'fail' };
    },
  };
  const worker = disburse({ ...ports, provider: async () => refusing })(messages.approved(awardId), clock.now);
  await asking;
  const provider = async (): Promise<PaymentProvider> => {
    refuse();
    await worker;
    return twin;
  };
  expect(reasonOf(await inquire({ ...ports, provider })(callOf(treasurer, {}, { id, now: clock.now })))).toBe(
    'wrong-state',
  );
  const listed = await twin.listPayments({ createdFrom: '2026-01-01T00:00:00.000Z' });
  expect(listed.known === 'done' && listed.value.payments).toEqual([]);
  expect(await eastSlice()).toMatchObject({ encumberedMinor: 0 });
  expect(await troubles(tables, clock.now)).toEqual([]);
});

test('who agrees that it was never paid, while the provider tells of it after all, is told so, and nothing is held anew', async () => {
  const { declare, status, twin, tables, ports, clock, id } = await lost('lost-before', 40);
  await declare();
  const { recipient = '' } = await stateOf<Disbursement>(tables, id);
  const word = { providerPaymentId: 'obp_late', status: 'processing', recipient, snapshotHash: 'late' } as const;
  const provider = async (): Promise<PaymentProvider> => ({
    ...twin,
    listPayments: async (span) => {
      const sums = { amountMinor: 50_000, currency: 'usd' };
      await recordProviderWord(tables, id, { ...word, ...sums }, { at: clock.now, actor: 'step:settlement' });
      return twin.listPayments(span);
    },
  });
  const agreed = await confirmUnpaid({ ...ports, provider })(callOf(controller, {}, { id, now: clock.now }));
  expect(reasonOf(agreed)).toBe('wrong-state');
  expect(await status()).toBe('released');
  expect((await typesOf(tables, id)).at(-1)).toBe('DisbursementReleased');
});
