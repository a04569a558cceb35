// A running local cloud as a client sees it: API calls as a member, tokens, the controls, the tables and the provider's desk.
import { randomBytes } from 'node:crypto';
import type { PaymentProvider } from '@hearth/payments/provider';
import { stripeProvider } from '@hearth/payments/stripe-provider';
import { openTables } from '@hearth/store/open-tables';
import type { Tables } from '@hearth/store/tables';
import { keyRows } from '@hearth/store/vault-rows';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openVault, type Vault } from '@hearth/vault/vault';
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
  /** What is sealed, behind the API's back: for replaying decisions and for exports only. */
  readonly vault: Pick<Vault, 'openFields'>;
  /** The provider as Hearth sees it. */
  readonly provider: PaymentProvider;
  /** The provider as a bank and a payee see it: money in, the hosted page. */
  readonly desk: ProviderDesk;
  readonly close: () => void;
};

const region = 'us-east-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const providerTimeoutMs = 8_000;

/** Opens the ways into a cloud that runs, in this process or another one. They outlive its restarts. */
export const accessTo = (addresses: CloudAddresses): CloudAccess => {
  const http = openHttp();
  const tokenFor = openTokens(http, addresses);
  const tables = openTables(addresses.tables, { endpoint: addresses.dynamodbUrl, region, credentials });
  return {
    addresses,
    http,
    tokenFor,
    api: openApi(http, addresses.apiUrl, tokenFor),
    controls: openControls(http, addresses),
    tables,
    vault: openVault({
      kms: kmsKeyService({ endpoint: addresses.kmsUrl, region, credentials }),
      keyRows: keyRows(tables),
      fiscalAgentId: addresses.fiscalAgentId,
      vaultKeyId: addresses.vaultKeyId,
      random: randomBytes,
      now: () => new Date().toISOString(),
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
