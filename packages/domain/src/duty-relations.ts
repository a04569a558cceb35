// What is asked of a record before somebody acts on it: who is close to the household, who stood back, and who did what before.
import type { Duty } from './policy.ts';

/** What somebody did on a record before, in the words of a refusal: "You ... this yourself". */
export const acts = [
  'submitted',
  'adjudicated',
  'consented to',
  'approved',
  'released',
  'approved or released',
  'proposed',
  'drafted',
  'ratified',
  'prepared',
  'declared',
  'handed over',
  'asked for',
  'asked for its link',
  'are the subject of',
  'registered',
  'advised on',
  'looked up',
  'resolved',
  'placed',
  'signed',
  'wrote down',
  'decided a match of',
  'opened again',
  'decided',
  'gave out a code of',
  'read',
] as const;
export type Act = (typeof acts)[number];

/** The duty of a grant that an act was, where it was one. */
const dutyOfAct: Partial<Readonly<Record<Act, Duty>>> = {
  submitted: 'submit',
  adjudicated: 'adjudicate',
  'consented to': 'approve',
  approved: 'approve',
  released: 'release',
  'approved or released': 'release',
};

/** The duty of a grant that an action is, where it is one. */
const dutyOfAction: Readonly<Record<string, Duty>> = {
  adjudicate: 'adjudicate',
  approve: 'approve',
  'confirm-reissue': 'approve',
  advance: 'release',
  'release-register': 'release',
  'declare-unpaid': 'release',
  'confirm-unpaid': 'release',
  reconcile: 'reconcile',
  'assign-break': 'reconcile',
  'explain-break': 'reconcile',
};

/** Kept apart for every grant, whatever its tier says. */
const alwaysApart: readonly (readonly [Duty, Duty])[] = [
  ['submit', 'adjudicate'],
  ['submit', 'approve'],
  ['adjudicate', 'approve'],
  ['release', 'reconcile'],
];

/** What a record is asked beside the roles. `household`: it is about a household, to which nobody who acts may be close. */
type Asks = { readonly household?: true; readonly before?: readonly Act[] };

/** By action; one that is not here asks for the roles and the organization alone. Two duties of a grant are asked by their pairs. */
export const asks: Readonly<Record<string, Asks>> = {
  'confirm-organization': { before: ['proposed'] },
  'confirm-member': { before: ['proposed'] },
  'ratify-policy': { before: ['drafted', 'ratified'] },
  'decide-allotment-move': { before: ['proposed'] },
  'amend-application': { household: true },
  'withdraw-application': { household: true },
  'answer-follow-up': { household: true },
  'refer-for-service': { household: true },
  'answer-peer-referral': { household: true },
  'issue-claim-code': { household: true },
  'record-appeal': { household: true },
  'withdraw-appeal': { household: true },
  'read-appeal': { household: true },
  'set-public-contact': { before: ['proposed'] },
  'review-message-texts': { before: ['read'] },
  'answer-appeal': {
    household: true,
    before: ['submitted', 'adjudicated', 'wrote down', 'decided a match of', 'opened again', 'gave out a code of'],
  },
  'read-identity': { household: true },
  'decide-match': { household: true },
  'answer-signal': { household: true },
  adjudicate: { household: true, before: ['decided'] },
  approve: { household: true, before: ['consented to'] },
  'propose-reissue': { household: true },
  'confirm-reissue': { household: true, before: ['proposed'] },
  'propose-override': { household: true, before: ['submitted', 'adjudicated'] },
  'decide-override': { household: true, before: ['proposed', 'are the subject of', 'submitted', 'adjudicated'] },
  'request-payee': { household: true },
  'confirm-payee-change': { household: true, before: ['asked for its link'] },
  'close-payee': { household: true, before: ['asked for'] },
  advance: { household: true },
  'hand-over': { household: true },
  'issue-handover-code': { household: true, before: ['handed over'] },
  'confirm-handover': { household: true, before: ['handed over'] },
  'report-unclaimed': { household: true },
  'declare-unpaid': { household: true },
  'confirm-unpaid': { household: true, before: ['declared'] },
  'prepare-register': { household: true },
  'release-register': { household: true, before: ['prepared'] },
  'drop-register': { household: true },
  'export-register': { household: true },
  'record-checks': { household: true },
  'check-sanctions': { household: true },
  'resolve-sanctions': { household: true, before: ['looked up', 'resolved'] },
  'answer-demand': { before: ['registered', 'advised on'] },
  'read-evidence': { household: true },
  'sign-publication': { before: ['signed'] },
  'ask-erasure': { household: true },
  'confirm-erasure': { household: true, before: ['asked for'] },
  'place-hold': { household: true },
  'lift-hold': { household: true, before: ['asked for', 'placed'] },
  'read-kept-record': { household: true },
};

const isAct = (act: string): act is Act => acts.some((one) => one === act);
const isPair = (pairs: readonly (readonly [Duty, Duty])[], one: Duty, other: Duty): boolean =>
  pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

/**
 * Says whether who did `act` may not do `action` on the same record: `always`, `by-tier` where the tier of its award keeps the two
 * duties apart, or `never`. An act that nobody has written down here keeps its doer from everything: better asked once too often.
 */
export const keptApart = (action: string, act: string): 'always' | 'by-tier' | 'never' => {
  if (!isAct(act) || asks[action]?.before?.includes(act) === true) return 'always';
  const [doing, did] = [dutyOfAction[action], dutyOfAct[act]];
  if (doing === undefined || did === undefined || doing === did) return 'never';
  return isPair(alwaysApart, doing, did) ? 'always' : 'by-tier';
};

/** The same for one grant, of whose tier `separate` are the pairs. */
export const isKeptApart = (action: string, act: string, separate: readonly (readonly [Duty, Duty])[]): boolean => {
  const kept = keptApart(action, act);
  if (kept !== 'by-tier') return kept === 'always';
  const [doing, did] = [dutyOfAction[action], isAct(act) ? dutyOfAct[act] : undefined];
  return doing !== undefined && did !== undefined && isPair(separate, doing, did);
};
