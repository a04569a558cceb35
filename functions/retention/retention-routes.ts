// Which use case answers which route.
import { retentionRoutes as on } from '@hearth/contracts/record-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { askErasure } from './ask-erasure.ts';
import { decideErasure } from './decide-erasure.ts';
import { liftHold, placeHold } from './legal-holds.ts';
import { listErasures, listHolds, readErasure } from './read-erasure.ts';
import { type ReadPorts, readKeptRecord } from './read-kept-record.ts';

/** The routes of retention over its ports. */
export const retentionRoutes = (ports: ReadPorts): readonly Route[] => [
  route(on.askErasure, askErasure(ports)),
  route(on.readErasure, readErasure(ports)),
  route(on.listErasures, listErasures(ports)),
  route(on.decideErasure, decideErasure(ports)),
  route(on.listHolds, listHolds(ports)),
  route(on.placeHold, placeHold(ports)),
  route(on.liftHold, liftHold(ports)),
  route(on.readKeptRecord, readKeptRecord(ports)),
];
