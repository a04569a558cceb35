// Routes of referrals: peers who are pointed to, and households handed on for what money can't give.
import {
  peerAnswerBody,
  peerClosingBody,
  peerEndBody,
  peerOfferBody,
  peerReferralBody,
  peerReferralsQuery,
  pointingBody,
  serviceAnswerBody,
  serviceEndBody,
  serviceLinkBody,
  serviceReferralBody,
  serviceReferralsQuery,
  unmetNeedsQuery,
} from './referrals.ts';
import { householdWrites, read, write } from './route-contract.ts';

const by = 'referrals-http';

export const referralsRoutes = {
  referPeer: write('/v1/peer-referrals', by, 'refer-peer', peerReferralBody),
  pointToPeer: householdWrites('/v1/peer-referrals/by-household', by, pointingBody),
  listPeerReferrals: read('/v1/peer-referrals', by, 'read-peer-referrals', peerReferralsQuery),
  /** Who accepted sees who it is about; that leaves its event in the record. */
  readPeerReferral: read('/v1/peer-referrals/{id}', by, 'read-peer-referrals'),
  answerPeerReferral: write('/v1/peer-referrals/{id}/answer', by, 'answer-peer-referral', peerAnswerBody),
  offerPeerReferral: write('/v1/peer-referrals/{id}/offer', by, 'offer-peer-referral', peerOfferBody),
  endPeerReferral: write('/v1/peer-referrals/{id}/end', by, 'answer-peer-referral', peerEndBody),
  closePeerReferral: write('/v1/peer-referrals/{id}/closing', by, 'close-peer-referral', peerClosingBody),
  referForService: write('/v1/service-referrals', by, 'refer-for-service', serviceReferralBody),
  listServiceReferrals: read('/v1/service-referrals', by, 'refer-for-service', serviceReferralsQuery),
  readServiceReferral: read('/v1/service-referrals/{id}', by, 'refer-for-service'),
  answerServiceReferral: write('/v1/service-referrals/{id}/answer', by, 'answer-service-referral', serviceAnswerBody),
  endServiceReferral: write('/v1/service-referrals/{id}/end', by, 'answer-service-referral', serviceEndBody),
  linkServiceReferral: write('/v1/service-referrals/{id}/application', by, 'refer-for-service', serviceLinkBody),
  readUnmetNeeds: read('/v1/unmet-needs', by, 'read-unmet-needs', unmetNeedsQuery),
};
