// Which use case answers which route.
import { referralsRoutes as on } from '@hearth/contracts/referrals-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { answerPeerReferral, endPeerReferral, offerPeerReferral } from './act-on-peer.ts';
import { answerServiceReferral, endServiceReferral } from './act-on-service.ts';
import { closePeerReferral } from './close-peer.ts';
import { linkServiceReferral } from './link-service.ts';
import { pointToPeer, referPeer } from './point-to-peer.ts';
import { listPeerReferrals, readPeerReferral } from './read-peers.ts';
import { listServiceReferrals, readServiceReferral } from './read-services.ts';
import { referForService } from './refer-for-service.ts';
import type { NotePorts } from './referral-note.ts';
import { readUnmetNeeds } from './unmet-needs.ts';

/** The routes of referrals over their ports. */
export const referralsRoutes = (ports: NotePorts): readonly Route[] => [
  route(on.referPeer, referPeer(ports)),
  route(on.pointToPeer, pointToPeer(ports)),
  route(on.listPeerReferrals, listPeerReferrals(ports)),
  route(on.readPeerReferral, readPeerReferral(ports)),
  route(on.answerPeerReferral, answerPeerReferral(ports)),
  route(on.offerPeerReferral, offerPeerReferral(ports)),
  route(on.endPeerReferral, endPeerReferral(ports)),
  route(on.closePeerReferral, closePeerReferral(ports)),
  route(on.referForService, referForService(ports)),
  route(on.listServiceReferrals, listServiceReferrals(ports)),
  route(on.readServiceReferral, readServiceReferral(ports)),
  route(on.answerServiceReferral, answerServiceReferral(ports)),
  route(on.endServiceReferral, endServiceReferral(ports)),
  route(on.linkServiceReferral, linkServiceReferral(ports)),
  route(on.readUnmetNeeds, readUnmetNeeds(ports)),
];
