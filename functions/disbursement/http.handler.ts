// Disbursement over HTTP: advances by the treasurer, handovers by partners, and what waits where.
import { disbursementRoutes as on } from '@hearth/contracts/routes';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { advancePartner, readAdvance } from './advance-partner.ts';
import { confirmHandover, handOver, reportUnclaimed } from './handovers.ts';
import { listDisbursements } from './list-disbursements.ts';

const config = readConfig();
const tables = openTables(config);
const { fiscalAgentId, providerFinancialAccount: financialAccount } = config;

export const handler = httpEndpoint(identify(tables, config), [
  route(on.advance, advancePartner({ tables, random, fiscalAgentId, financialAccount })),
  route(on.readAdvance, readAdvance({ tables })),
  route(on.listDisbursements, listDisbursements({ tables })),
  route(on.handOver, handOver({ tables })),
  route(on.confirmHandover, confirmHandover({ tables })),
  route(on.reportUnclaimed, reportUnclaimed({ tables })),
]);
