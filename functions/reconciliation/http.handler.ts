// Reconciliation over HTTP: on demand by the controller, and what the last one found.
import { reconciliationRoutes as on } from '@hearth/contracts/routes';
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { readReconciliation, reconcile } from './reconcile.ts';

const config = readConfig();
const tables = openTables(config);
const provider = openProvider(config, () => readSecretJson(providerSecret, config.providerSecretId));

export const handler = httpEndpoint(identify(tables, config), [
  route(on.reconcile, reconcile({ tables, provider, random })),
  route(on.readReconciliation, readReconciliation({ tables })),
]);
