// Which use case answers which route.
import type { Files } from '@hearth/channels/files';
import { transparencyRoutes as on } from '@hearth/contracts/record-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { type AskPorts, askPublication } from './ask-publication.ts';
import { exportReport } from './export-report.ts';
import { readAwardPage, readAwardRecord } from './read-award-record.ts';
import { listOwnPublications, readOwnPublication, readOwnPublicationForm } from './read-own-publications.ts';
import { listPublications, readPublication, readPublicationForm } from './read-publications.ts';
import { readReport } from './read-report.ts';
import { askPublicationAgain, dropPublication, signPublication } from './sign-publication.ts';

/** What transparency needs from outside. */
export type Ports = AskPorts & {
  readonly tables: Tables;
  /** Passing files: exports of the internal report. */ readonly files: Files;
  /** The bucket of publications. */ readonly publications: Files;
  /** Where the public reads them; asked for when a form is. */ readonly publicationsUrl: () => string;
};

/** The routes of transparency over their ports. */
export const transparency = (ports: Ports): readonly Route[] => [
  route(on.readReport, readReport(ports)),
  route(on.exportReport, exportReport(ports)),
  route(on.readAwardRecord, readAwardRecord(ports)),
  route(on.readAwardPage, readAwardPage(ports)),
  route(on.askPublication, askPublication(ports)),
  route(on.askPublicationAgain, askPublicationAgain(ports)),
  route(on.signPublication, signPublication(ports)),
  route(on.dropPublication, dropPublication(ports)),
  route(on.listPublications, listPublications(ports)),
  route(on.readPublication, readPublication(ports)),
  route(on.readPublicationForm, readPublicationForm(ports)),
  route(on.listOwnPublications, listOwnPublications(ports)),
  route(on.readOwnPublication, readOwnPublication(ports)),
  route(on.readOwnPublicationForm, readOwnPublicationForm(ports)),
];
