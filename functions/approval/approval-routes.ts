// Which use case answers which route.
import { approvalRoutes as on } from '@hearth/contracts/routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { type ClosePorts, closeDocket } from './close-docket.ts';
import { confirmReissues } from './confirm-reissues.ts';
import { listReissues } from './list-reissues.ts';
import { previewReissues } from './preview-reissues.ts';
import { proposeReissues } from './propose-reissues.ts';
import { readClosedDocket } from './read-closed-docket.ts';
import { readDocket } from './read-docket.ts';
import { readWaitingList } from './read-waiting-list.ts';

/** The routes of approval over their ports. */
export const approvalRoutes = (ports: ClosePorts): readonly Route[] => [
  route(on.readDocket, readDocket(ports)),
  route(on.closeDocket, closeDocket(ports)),
  route(on.readClosedDocket, readClosedDocket(ports)),
  route(on.readWaitingList, readWaitingList(ports)),
  route(on.listReissues, listReissues(ports)),
  route(on.previewReissues, previewReissues(ports)),
  route(on.proposeReissues, proposeReissues(ports)),
  route(on.confirmReissues, confirmReissues(ports)),
];
