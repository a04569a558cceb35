// A fund whose households ask for payees at the provider's twin, and the provider's signed word on them.
import { busMessage } from '@hearth/contracts/provider-events';
import type { Household } from '@hearth/domain/households';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import type { PaymentProvider, StoredRequest } from '@hearth/payments/provider';
import { signProviderEvent } from '@hearth/payments/provider-events';
import { loaded, stateRef } from '@hearth/store/entities';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import { hearFromBus } from './hear-from-bus.ts';
import { hearOfAccount } from './hear-of-account.ts';
import { requestPayee } from './request-payee.ts';

const secret = 'whsec_test_secret';
export const body = { returnUrl: 'https://partner.example.org/done' };

const changed = 'v2.core.account[configuration.recipient].capability_status_updated';

/** The provider says, over its event bus, that an account changed. */
export const heardFromBus = (ports: Parameters<typeof hearFromBus>[0], accountId: string | undefined, at: string) =>
  hearFromBus(ports)(
    busMessage.parse({
      id: 'b1',
      source: 'aws.partner/stripe.com/ed_test_1',
      'detail-type': changed,
      time: at,
      detail: {
        id: 'evt_1',
        object: 'v2.core.event',
        type: changed,
        created: at,
        ...(accountId === undefined ? {} : { related_object: { id: accountId, type: 'v2.core.account', url: '/x' } }),
      },
    }),
    monday,
  );

/** The provider says, signed, that an account changed. */
export const heardOf = (ports: Parameters<typeof hearOfAccount>[0], accountId: string | undefined, by = secret) => {
  const rawBody = JSON.stringify({
    id: 'evt_1',
    object: 'v2.core.event',
    type: changed,
    livemode: false,
    created: monday,
    ...(accountId === undefined ? {} : { related_object: { id: accountId, type: 'v2.core.account', url: '/x' } }),
  });
  return hearOfAccount(ports)(
    callOf(caseworker, undefined, {
      rawBody,
      headers: { 'stripe-signature': signProviderEvent({ rawBody, secret: by, at: monday }) },
    }),
  );
};

export const opened = async () => {
  const tables = await founded();
  const twin = inMemoryProvider({ now: () => Date.parse(monday) });
  const asked: (StoredRequest & { readonly recordSaid: string | undefined })[] = [];
  const ids = await submittedCase(tables, { name: 'one' });
  const provider: PaymentProvider = {
    ...twin,
    openRecipient: async (request) => {
      const { state } = loaded<Household>(ids.householdId, (await tables.read([stateRef(ids.householdId)]))[0]);
      asked.push({ ...request, recordSaid: state?.payee?.readiness });
      return twin.openRecipient(request);
    },
  };
  const ports = { tables, provider: async () => provider, fiscalAgentId, webhookSecrets: async () => [secret] };
  const request = (id: string = ids.applicationId, actor = caseworker) =>
    requestPayee(ports)(callOf(actor, body, { id }));
  const hear = (accountId: string | undefined, by = secret) => heardOf(ports, accountId, by);
  const payee = async () => (await stateOf<Household>(tables, ids.householdId)).payee;
  return { tables, twin, asked, ports, ...ids, request, hear, payee };
};
