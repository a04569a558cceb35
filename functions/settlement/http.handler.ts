// Settlement over HTTP: the provider's signed events about payments and credits.
import { settlementRoutes as on } from '@hearth/contracts/money-routes';
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { hearOfPayment } from './hear-of-payment.ts';

const config = readConfig();
const tables = openTables(config);
const secret = () => readSecretJson(providerSecret, config.providerSecretId);
const webhookSecrets = async () => (await secret()).webhookSecrets;

export const handler = httpEndpoint(identify(tables, config), [
  route(on.hearOfPayment, hearOfPayment({ tables, provider: openProvider(config, secret), webhookSecrets })),
]);
