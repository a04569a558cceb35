// Forms over HTTP: partners connect and read them, and forms hand in what was answered. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { formsRoutes } from './forms-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);
const files = bucketFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });
const writeForm = async () => (await import('@hearth/spreadsheets/forms/form-file')).formFile;
const ports = { tables, vault, random, files, writeForm, outbound: config.outbound };

export const handler = httpEndpoint(identify(tables, config), formsRoutes(ports));
