// Who did what on an award: everything that the one function of duties has to know of it.
import type { Award } from './awards.ts';
import type { Acted } from './duties.ts';

/** Everybody who had a hand in an award, each with the act, in the order of a grant's life. */
export const actsOn = ({
  handledBy,
  adjudicatedBy,
  decidedBefore = [],
  consentedBy = [],
  approvedBy,
  reissue,
}: Award): readonly Acted[] => [
  ...handledBy.map((memberId) => ({ memberId, act: 'submitted' })),
  ...(adjudicatedBy === undefined ? [] : [{ memberId: adjudicatedBy, act: 'adjudicated' }]),
  ...decidedBefore.map((memberId) => ({ memberId, act: 'adjudicated' })),
  ...consentedBy.map((memberId) => ({ memberId, act: 'consented to' })),
  ...(approvedBy === undefined ? [] : [{ memberId: approvedBy, act: 'approved' }]),
  ...(reissue === undefined ? [] : [{ memberId: reissue.by, act: 'proposed' }]),
];
