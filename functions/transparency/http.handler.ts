// Transparency over HTTP: the internal report, the record of one grant, and publications. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { transparency } from './transparency-routes.ts';

const config = readConfig();
const tables = openTables(config);
const { fiscalAgentId, fiscalAgentName, filesEndpoint: endpoint } = config;
const files = bucketFiles({ bucket: config.filesBucket, endpoint });
const publications = bucketFiles({ bucket: config.publicationsBucket, endpoint });
const publicationsUrl = () => config.publicationsUrl;
const ports = { tables, files, publications, publicationsUrl, random, fiscalAgentId, fiscalAgentName };

export const handler = httpEndpoint(identify(tables, config), transparency(ports));
