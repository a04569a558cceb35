// Approval over HTTP: the docket, and closing it.
import { approvalRoutes as on } from '@hearth/contracts/routes';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { randomBytes as random } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { policyReader } from '@hearth/store/policies';
import { closeDocket, readClosedDocket } from './close-docket.ts';
import { readDocket } from './read-docket.ts';

const config = readConfig();
const tables = openTables(config);

export const handler = httpEndpoint(identify(tables, config), [
  route(on.readDocket, readDocket({ tables })),
  route(on.closeDocket, closeDocket({ tables, random, readPolicy: policyReader(tables) })),
  route(on.readClosedDocket, readClosedDocket({ tables })),
]);
