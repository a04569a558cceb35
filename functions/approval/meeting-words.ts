// What the page of a meeting says of a line in words: why it is not green, what would become of it, and what did.
import type { NotGreen } from './meeting-agenda.ts';

export const notGreenWords: Readonly<Record<NotGreen, string>> = {
  decided: 'decided elsewhere',
  finding: 'a rule is not met: decide it by name',
  'open-match': 'a possible match is open',
  recusal: 'somebody stood back',
  relationship: 'somebody is close to the household',
};

/** By what an approval would come to now. */
export const wouldWords: Readonly<Record<string, string>> = {
  'wait-for-consent': 'would wait for a second approver',
  'wait-for-funds': 'would wait for money',
  'over-cap': 'would pass the household’s cap',
  restricted: 'no allotment may be used for it',
  'insufficient-funds': 'no money for the provider’s fee',
};

/** By the answer of an award. */
export const answerWords: Readonly<Record<string, string>> = {
  approved: 'approved, its money set aside',
  consented: 'consented to, a second approver decides',
  'waiting-for-funds': 'waits in line for money',
  'sent-back': 'sent back to the reviewer',
  'wrong-state': 'not possible any more',
  'same-person': 'left for somebody else: submitted, adjudicated or consented to by the same person',
  related: 'left for somebody else: stood back or close to the household',
  'open-match': 'a possible match was open',
  'over-cap': 'would have passed the household’s cap',
  'over-limit': 'would have passed the approver’s own limit',
  restricted: 'no allotment could be used for it',
  'insufficient-funds': 'no money for the provider’s fee',
  'policy-not-in-force': 'its policy was never put in force',
  'role-missing': 'who closed the meeting was no approver any more',
  'not-found': 'there is no such award',
};
