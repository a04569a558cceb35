// Disbursement over HTTP: advances by the treasurer, handovers by partners, and what waits where.
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { disbursementRoutes } from './disbursement-routes.ts';

const config = readConfig();
const tables = openTables(config);
const { fiscalAgentId, providerFinancialAccount: financialAccount } = config;
const ports = { tables, random, fiscalAgentId, financialAccount };

export const handler = httpEndpoint(identify(tables, config), disbursementRoutes(ports));
