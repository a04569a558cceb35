// Transparency over HTTP: the internal report, read or exported, and the record of one grant. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { transparency } from './transparency-routes.ts';

const config = readConfig();
const tables = openTables(config);
const files = bucketFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });

export const handler = httpEndpoint(identify(tables, config), transparency({ tables, files }));
