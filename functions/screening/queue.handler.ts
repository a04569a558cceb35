// Screening from its queue: applications that arrived or changed, matches that were decided.
import { screeningMessage } from '@hearth/contracts/events';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes as random } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openVault } from '@hearth/vault/vault';
import { screenApplication } from './screen-application.ts';

const config = readConfig();
const tables = openTables(config);
const vault = openVault({
  kms: kmsKeyService(),
  keyRows: keyRows(tables),
  fiscalAgentId: config.fiscalAgentId,
  vaultKeyId: config.vaultKeyId,
  random,
  now,
});

export const handler = queueConsumer(
  screeningMessage,
  screenApplication({ tables, vault, readPolicy: policyReader(tables) }),
);
