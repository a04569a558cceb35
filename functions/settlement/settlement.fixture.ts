// A payment that was intended and asked for, and the deliveries of a provider that signs its events.
import type { Award } from '@hearth/domain/awards';
import type { DisbursementIntended } from '@hearth/domain/disbursement-events';
import { disbursementOf } from '@hearth/domain/disbursements';
import { eastPartner, intended, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { type PaymentProvider, type ProviderPayment, payRequest, recipientRequest } from '@hearth/payments/provider';
import { signProviderEvent } from '@hearth/payments/provider-events';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { hearOfPayment } from './hear-of-payment.ts';

const secret = 'whsec_test_secret';
const posts = '000123456789';
export const [fails, returns] = ['000111111116', '000222222227'];

/** A thin event, as the provider puts it into either way in. */
export const eventOf = (type: string, relatedId: string | undefined, at: string) => ({
  id: 'evt_1',
  object: 'v2.core.event',
  type,
  livemode: false,
  created: at,
  ...(relatedId === undefined ? {} : { related_object: { id: relatedId, type: 'v2.x', url: '/x' } }),
});

/** A payment that was intended and asked for; nothing was heard of it yet. */
export const opened = async (accountNumber = posts) => {
  const tables = await founded();
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now) });
  const creditId = twin.credit(10_000_000);
  const change: { told?: (payment: ProviderPayment) => ProviderPayment } = {};
  const provider: PaymentProvider = {
    ...twin,
    readPayment: async (id) => {
      const outcome = await twin.readPayment(id);
      return outcome.known === 'done' && change.told !== undefined
        ? { known: 'done', value: change.told(outcome.value) }
        : outcome;
    },
  };
  const ids = await approvedCase(tables, { name: 'one' });
  const open = await twin.openRecipient(
    recipientRequest({
      householdId: ids.householdId,
      fiscalAgentId,
      kind: 'individual',
      country: 'US',
      displayName: 'Household',
      attempt: 1,
    }),
  );
  if (open.known !== 'done') throw new Error('no account');
  const recipient = open.value.providerAccountId;
  twin.onboard(recipient, accountNumber);
  const disbursementId = disbursementOf(ids.awardId, 1);
  const pay = (id: string, amountMinor = 50_000) =>
    payRequest({
      fiscalAgentId,
      awardOrAdvanceId: ids.awardId,
      attempt: 1,
      rail: 'bank',
      disbursementId: id,
      financialAccount: 'fa_test_1',
      recipient,
      amountMinor,
      currency: 'USD',
      statementText: 'HEARTH',
    });
  const { draws } = await stateOf<Award>(tables, ids.awardId);
  const call = { ...pay(disbursementId), hash: 'hash' };
  const data: DisbursementIntended['data'] = {
    ...intended.data,
    awardId: ids.awardId,
    awardVersion: 2,
    householdId: ids.householdId,
    draws,
    recipient,
    call,
  };
  await write(tables, disbursementStream, disbursementId, [{ type: 'DisbursementIntended', data }]);
  const paid = await twin.pay(call);
  if (paid.known !== 'done') throw new Error('not paid');
  const { providerPaymentId } = paid.value;

  const deliver = (
    type: string,
    relatedId: string | undefined,
    { at = clock.now, by = secret, tampered = false } = {},
  ) => {
    const rawBody = JSON.stringify(eventOf(type, relatedId, at));
    const headers = { 'stripe-signature': signProviderEvent({ rawBody, secret: by, at }) };
    return hearOfPayment({
      tables,
      provider: async () => provider,
      webhookSecrets: async () => ['whsec_rotated_out', secret],
    })(
      callOf(caseworker, undefined, {
        rawBody: tampered ? rawBody.replace('evt_1', 'evt_2') : rawBody,
        headers,
        now: clock.now,
      }),
    );
  };
  const hear = (word: string, id = providerPaymentId) => deliver(`v2.money_management.outbound_payment.${word}`, id);
  const pass = (days: number) => {
    clock.now = addDays(clock.now, days);
  };
  const slice = async () => (await slicesOf(tables, eastPartner))[0];
  return {
    tables,
    clock,
    twin,
    change,
    ...ids,
    disbursementId,
    providerPaymentId,
    recipient,
    pay,
    creditId,
    provider,
    deliver,
    hear,
    pass,
    slice,
  };
};
export const word = (what: string) => ({ status: 200, body: { heard: what } });
