// Which use case answers which route.
import { adjudicationRoutes as on } from '@hearth/contracts/routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { adjudicate, type Ports as DecisionPorts, declineMany } from './adjudicate.ts';
import { decideMatch } from './decide-match.ts';
import { listReferrals, type Ports as ReadingPorts, readReferral } from './read-referrals.ts';

/** The routes of adjudication over its ports. */
export const adjudicationRoutes = (ports: DecisionPorts & ReadingPorts): readonly Route[] => [
  route(on.listReferrals, listReferrals(ports)),
  route(on.readReferral, readReferral(ports)),
  route(on.decideMatch, decideMatch(ports)),
  route(on.adjudicate, adjudicate(ports)),
  route(on.declineMany, declineMany(ports)),
];
