// A running local cloud as a client sees it: API calls as a member, tokens, the controls, the tables and the provider's desk.
import type { PaymentProvider } from '@hearth/payments/provider';
import { stripeProvider } from '@hearth/payments/stripe-provider';
import { openTables } from '@hearth/store/open-tables';
import type { Tables } from '@hearth/store/tables';
import { type ApiClient, openApi } from './api-client.ts';
import type { CloudAddresses } from './cloud-addresses.ts';
import { type Controls, openControls } from './controls.ts';
import { type HttpClient, openHttp } from './http-client.ts';
import { openDesk, type ProviderDesk } from './provider-desk.ts';
import { openTokens } from './tokens.ts';

export type CloudAccess = {
  readonly addresses: CloudAddresses;
  readonly http: HttpClient;
  readonly api: ApiClient;
  readonly tokenFor: (sub: string) => Promise<string>;
  readonly controls: Controls;
  /** The tables behind the API's back: for verification only. */
  readonly tables: Tables;
  /** The provider as Hearth sees it. */
  readonly provider: PaymentProvider;
  /** The provider as a bank and a payee see it: money in, the hosted page. */
  readonly desk: ProviderDesk;
  readonly close: () => void;
};

const region = 'us-east-1';
const providerTimeoutMs = 8_000;

/** Opens the ways into a cloud that runs, in this process or another one. They outlive its restarts. */
export const accessTo = (addresses: CloudAddresses): CloudAccess => {
  const http = openHttp();
  const tokenFor = openTokens(http, addresses);
  return {
    addresses,
    http,
    tokenFor,
    api: openApi(http, addresses.apiUrl, tokenFor),
    controls: openControls(http, addresses),
    tables: openTables(addresses.tables, {
      endpoint: addresses.dynamodbUrl,
      region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    provider: stripeProvider({
      apiKey: addresses.providerKey,
      baseUrl: addresses.providerUrl,
      financialAccount: addresses.financialAccount,
      timeoutMs: providerTimeoutMs,
      maxNetworkRetries: 2,
    }),
    desk: openDesk(http, addresses),
    close: http.close,
  };
};
