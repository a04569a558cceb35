// Sealing by the clock.
import { bucketFiles } from '@hearth/channels/files';
import { keptLog } from '@hearth/channels/kept-log';
import { readConfig } from '@hearth/runtime/config';
import { count } from '@hearth/runtime/metrics';
import { scheduled } from '@hearth/runtime/scheduled';
import { openTables } from '@hearth/store/open-tables';
import { kmsLogSigner } from '@hearth/vault/log-signer';
import { seal } from './seal.ts';

const config = readConfig();
const { fiscalAgentId, logBucket, logKeyId, logOrigin, filesEndpoint } = config;
const kept = keptLog(bucketFiles({ bucket: logBucket, endpoint: filesEndpoint }));
const tellFlaws = (flaws: number) => count('RecordFlaw', flaws);
const signer = kmsLogSigner(logKeyId);

export const handler = scheduled(
  seal({ tables: openTables(config), kept, signer, origin: logOrigin, fiscalAgentId, tellFlaws }),
);
