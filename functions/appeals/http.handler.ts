// Appeals over HTTP: from households and for them, and the answers.
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { appealsRoutes } from './appeals-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);

export const handler = httpEndpoint(identify(tables, config), appealsRoutes({ tables, vault, random }));
