// Lists from their queue: what came up is checked. Wiring only.
import { bucketAnyFiles } from '@hearth/channels/large-files';
import { importsMessage } from '@hearth/contracts/events';
import { readConfig } from '@hearth/runtime/config';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { randomBytes as random } from '@hearth/runtime/random';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { kmsKeyService } from '@hearth/vault/kms-key-service';
import { openMacs } from '@hearth/vault/macs';
import { workOffImport } from './work-off-import.ts';

const config = readConfig();
const tables = openTables(config);
const macs = openMacs(kmsKeyService(), config.macKeyId);
const files = bucketAnyFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });
const workOff = workOffImport({ tables, macs, files, random, readPolicy: policyReader(tables) });

export const handler = queueConsumer(importsMessage, ({ stream }, now) => workOff(stream, now));
