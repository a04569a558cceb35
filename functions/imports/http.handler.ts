// Lists over HTTP: they are opened, checked, read, applied and given up. Wiring only.
import { bucketAnyFiles } from '@hearth/channels/large-files';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { importsRoutes } from './imports-routes.ts';

const config = readConfig();
const tables = openTables(config);
const files = bucketAnyFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });
const writeTemplate = async () => (await import('@hearth/spreadsheets/template')).templateFile;
const ports = { tables, files, random, readPolicy: policyReader(tables), writeTemplate };

export const handler = httpEndpoint(identify(tables, config), importsRoutes(ports));
