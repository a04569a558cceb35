// The household's side over HTTP: status, its page, stepping back; and the codes that open it.
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { statusRoutes } from './status-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);

export const handler = httpEndpoint(identify(tables, config), statusRoutes({ tables, vault }));
