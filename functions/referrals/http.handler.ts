// Referrals over HTTP: who points to whom, who takes it, and what nobody could give.
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { referralsRoutes } from './referrals-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);

export const handler = httpEndpoint(identify(tables, config), referralsRoutes({ tables, vault, random }));
