// Payees over HTTP: onboarding at the provider, and its signed events about accounts.
import { payeesRoutes as on } from '@hearth/contracts/routes';
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { hearOfAccount } from './hear-of-account.ts';
import { requestPartnerPayee, requestPayee } from './request-payee.ts';

const config = readConfig();
const tables = openTables(config);
const secret = () => readSecretJson(providerSecret, config.providerSecretId);
const ports = {
  tables,
  provider: openProvider(config, secret),
  fiscalAgentId: config.fiscalAgentId,
  webhookSecrets: async () => (await secret()).webhookSecrets,
};

export const handler = httpEndpoint(identify(tables, config), [
  route(on.requestPayee, requestPayee(ports)),
  route(on.requestPartnerPayee, requestPartnerPayee(ports)),
  route(on.hearOfAccount, hearOfAccount(ports)),
]);
