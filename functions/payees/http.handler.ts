// Payees over HTTP: onboarding at the provider, and its signed events about accounts.
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { payeesRoutes } from './payees-routes.ts';

const config = readConfig();
const { fiscalAgentId, providerSecretId } = config;
const tables = openTables(config);
const secret = () => readSecretJson(providerSecret, providerSecretId);
const webhookSecrets = async () => (await secret()).webhookSecrets;
const ports = { tables, fiscalAgentId, provider: openProvider(config, secret), webhookSecrets };

export const handler = httpEndpoint(identify(tables, config), payeesRoutes(ports));
