// Disbursement from its queue: approved awards, payees that became ready, advances that were intended.
import { disbursementMessage } from '@hearth/contracts/events';
import { openProvider, providerSecret } from '@hearth/payments/open-provider';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { readSecretJson } from '@hearth/runtime/secrets';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { disburse } from './disburse.ts';

const config = readConfig();
const tables = openTables(config);
const { providerSecretId, fiscalAgentId, providerFinancialAccount: financialAccount } = config;
const provider = openProvider(config, () => readSecretJson(providerSecret, providerSecretId));

export const handler = queueConsumer(
  disbursementMessage,
  disburse({ tables, provider, readPolicy: policyReader(tables), fiscalAgentId, financialAccount }),
);
