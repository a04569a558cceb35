// Intake from its queue: the rows of lists, and what forms sent, become applications. Wiring only.
import { bucketAnyFiles } from '@hearth/channels/large-files';
import { intakeMessage } from '@hearth/contracts/events';
import { now as clock } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes as random } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { workOffIntake } from './work-off-intake.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, clock);
const files = bucketAnyFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });
const ports = { tables, vault, random, readPolicy: policyReader(tables), files, clock };

export const handler = queueConsumer(intakeMessage, workOffIntake(ports));
