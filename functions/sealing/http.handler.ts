// Sealing over HTTP: checkpoints and proofs, for anybody. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { keptLog } from '@hearth/channels/kept-log';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { sealingRoutes } from './sealing-routes.ts';

const config = readConfig();
const { fiscalAgentId, logBucket, filesEndpoint } = config;
const tables = openTables(config);
const kept = keptLog(bucketFiles({ bucket: logBucket, endpoint: filesEndpoint }));

export const handler = httpEndpoint(identify(tables, config), sealingRoutes({ tables, kept, fiscalAgentId }));
