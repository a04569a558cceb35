// Transparency over HTTP: the internal report, read or exported. Wiring only.
import { bucketFiles } from '@hearth/channels/files';
import { transparencyRoutes as routes } from '@hearth/contracts/routes';
import { readConfig } from '@hearth/runtime/config';
import { httpEndpoint, route } from '@hearth/runtime/http-endpoint';
import { identify } from '@hearth/store/members';
import { openTables } from '@hearth/store/open-tables';
import { exportReport } from './export-report.ts';
import { readReport } from './read-report.ts';

const config = readConfig();
const tables = openTables(config);
const files = bucketFiles({ bucket: config.filesBucket, endpoint: config.filesEndpoint });

export const handler = httpEndpoint(identify(tables, config), [
  route(routes.readReport, readReport({ tables })),
  route(routes.exportReport, exportReport({ tables, files })),
]);
