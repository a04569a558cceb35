// Which use case answers which route.
import { adjudicationRoutes as on } from '@hearth/contracts/decision-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { adjudicate, type Ports as DecisionPorts, declineMany } from './adjudicate.ts';
import { answerSignal } from './answer-signal.ts';
import { decideMatch } from './decide-match.ts';
import { readEvidence } from './read-evidence.ts';
import type { Ports as ReadingPorts } from './read-identities.ts';
import { listMatches, readMatch } from './read-matches.ts';
import { listReferrals, readReferral } from './read-referrals.ts';
import { listSignals, readSignal } from './read-signals.ts';

/** The routes of adjudication over its ports. */
export const adjudicationRoutes = (ports: DecisionPorts & ReadingPorts): readonly Route[] => [
  route(on.listReferrals, listReferrals(ports)),
  route(on.readReferral, readReferral(ports)),
  route(on.listMatches, listMatches(ports)),
  route(on.readMatch, readMatch(ports)),
  route(on.decideMatch, decideMatch(ports)),
  route(on.listSignals, listSignals(ports)),
  route(on.readSignal, readSignal(ports)),
  route(on.answerSignal, answerSignal(ports)),
  route(on.adjudicate, adjudicate(ports)),
  route(on.declineMany, declineMany(ports)),
  route(on.readEvidence, readEvidence(ports)),
];
