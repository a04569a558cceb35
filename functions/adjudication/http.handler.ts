// Adjudication over HTTP: what was referred, matches, awards and declines by a reviewer.
import { now } from '@hearth/runtime/clock';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { keyRows } from '@hearth/store/vault-rows';
import { deployedVault } from '@hearth/vault/deployed-vault';
import { adjudicationRoutes } from './adjudication-routes.ts';

const config = readConfig();
const tables = openTables(config);
const vault = deployedVault(config, keyRows(tables), random, now);
const ports = { tables, vault, random, readPolicy: policyReader(tables) };

export const handler = httpEndpoint(identify(tables, config), adjudicationRoutes(ports));
