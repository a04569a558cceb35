// Which use case answers which route.
import type { Files } from '@hearth/channels/files';
import { transparencyRoutes as on } from '@hearth/contracts/record-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { exportReport } from './export-report.ts';
import { readAwardPage, readAwardRecord } from './read-award-record.ts';
import { readReport } from './read-report.ts';

/** The routes of transparency over their ports. */
export const transparency = (ports: { readonly tables: Tables; readonly files: Files }): readonly Route[] => [
  route(on.readReport, readReport(ports)),
  route(on.exportReport, exportReport(ports)),
  route(on.readAwardRecord, readAwardRecord(ports)),
  route(on.readAwardPage, readAwardPage(ports)),
];
