// Funding over HTTP: funds, gifts and allotments. Wiring only.
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { randomBytes } from '@hearth/runtime/random';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { funding } from './funding-routes.ts';

const config = readConfig();
const tables = openTables(config);

export const handler = httpEndpoint(identify(tables, config), funding({ tables, random: randomBytes }));
