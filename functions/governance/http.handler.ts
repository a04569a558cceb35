// Governance over HTTP: organizations, members, programs and policies. Wiring only.
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { governance } from './governance-routes.ts';

const config = readConfig();
const tables = openTables(config);

export const handler = httpEndpoint(
  identify(tables, config),
  governance({ tables, random: randomBytes, fiscalAgentId: config.fiscalAgentId }),
);
