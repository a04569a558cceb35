// Disbursement over HTTP: advances by the treasurer, handovers by partners, and what waits where.
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { readSecretJson } from '@hearth/runtime/secrets';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { disbursementRoutes } from './disbursement-routes.ts';

const config = readConfig();
const tables = openTables(config);
const { fiscalAgentId, providerFinancialAccount: financialAccount, providerFeeMinor: feeMinor } = config;
const provider = openProvider(config, () => readSecretJson(providerSecret, config.providerSecretId));
const ports = { tables, provider, random, readPolicy: policyReader(tables), fiscalAgentId, financialAccount, feeMinor };

export const handler = httpEndpoint(identify(tables, config), disbursementRoutes(ports));
