// Messages over HTTP: the public number, the messages of a case, and the texts with their marks.
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { messagesRoutes } from './messages-routes.ts';

const config = readConfig();
const tables = openTables(config);

export const handler = httpEndpoint(identify(tables, config), messagesRoutes({ tables }));
