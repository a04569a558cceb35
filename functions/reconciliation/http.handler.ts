// Reconciliation over HTTP: on demand by the controller, what the last one found, and the breaks that people see to.
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { pause } from '@hearth/runtime/pause';
import { randomBytes as random } from '@hearth/runtime/random';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { reconciliationRoutes } from './reconciliation-routes.ts';

const config = readConfig();
const tables = openTables(config);
const provider = openProvider(config, () => readSecretJson(providerSecret, config.providerSecretId));
const ports = { tables, provider, random, pause: () => pause(1_500) };

export const handler = httpEndpoint(identify(tables, config), reconciliationRoutes(ports));
