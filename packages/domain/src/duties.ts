// Who may do what to which record: the one function that answers, and the roles it knows.
import { isKeptApart } from './duty-relations.ts';
import type { MemberId, OrganizationId } from './ids.ts';
import type { Duty } from './policy.ts';
import { type Rejected, reject } from './rejections.ts';

/** The roles there are. A member may hold several; duties are still kept per record. */
export const roles = [
  'caseworker',
  'partner-system',
  'representative',
  'reviewer',
  'approver',
  'treasurer',
  'controller',
  'committee',
  'administrator',
  'funder',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** The person or system that asks, as our own records describe it. */
export type Actor = {
  readonly memberId: MemberId;
  readonly organizationId: OrganizationId;
  readonly organizationKind: 'fiscal-agent' | 'partner' | 'funder';
  readonly roles: readonly Role[];
};

/** Every act that a route offers, and the roles that may call it at all. */
export const actions = {
  'propose-organization': ['administrator'],
  'confirm-organization': ['administrator'],
  'propose-member': ['administrator'],
  'confirm-member': ['administrator'],
  'read-governance': [
    'administrator',
    'committee',
    'controller',
    'treasurer',
    'approver',
    'reviewer',
    'auditor',
    'caseworker',
    'partner-system',
    'representative',
  ],
  'read-members': ['administrator', 'controller', 'auditor'],
  'open-program': ['committee'],
  'draft-policy': ['committee'],
  'ratify-policy': ['committee', 'representative'],
  'open-fund': ['treasurer'],
  'record-gift': ['treasurer'],
  'reduce-gift': ['treasurer'],
  'give-back': ['treasurer'],
  allot: ['treasurer'],
  'propose-allotment-move': ['treasurer'],
  'decide-allotment-move': ['committee', 'treasurer'],
  'read-funds': ['treasurer', 'controller', 'committee', 'approver', 'auditor'],
  'submit-application': ['caseworker', 'partner-system'],
  'amend-application': ['caseworker', 'partner-system'],
  'withdraw-application': ['caseworker', 'partner-system'],
  'read-application': ['caseworker', 'partner-system'],
  'answer-follow-up': ['caseworker', 'partner-system'],
  'import-applications': ['caseworker', 'partner-system'],
  'read-import': ['caseworker', 'partner-system'],
  'connect-form': ['caseworker', 'partner-system'],
  'read-forms': ['caseworker', 'partner-system'],
  'register-helper-contact': ['caseworker', 'representative'],
  'remove-helper-contact': ['caseworker', 'representative'],
  'read-helper-contacts': ['caseworker', 'representative', 'reviewer', 'controller', 'auditor'],
  'issue-claim-code': ['caseworker', 'partner-system'],
  'record-appeal': ['caseworker', 'partner-system', 'reviewer', 'controller'],
  'withdraw-appeal': ['caseworker', 'partner-system', 'reviewer', 'controller'],
  'read-appeal': ['caseworker', 'partner-system', 'reviewer', 'controller', 'committee', 'auditor'],
  'read-appeals': ['reviewer', 'controller', 'committee', 'auditor'],
  'answer-appeal': ['reviewer'],
  'refer-peer': ['caseworker', 'partner-system', 'representative'],
  'read-peer-referrals': ['caseworker', 'partner-system', 'representative', 'reviewer', 'controller'],
  'answer-peer-referral': ['caseworker', 'representative'],
  'offer-peer-referral': ['reviewer'],
  'close-peer-referral': ['reviewer'],
  'refer-for-service': ['caseworker', 'representative'],
  'answer-service-referral': ['caseworker', 'representative'],
  'read-unmet-needs': ['committee', 'controller', 'reviewer', 'auditor'],
  'read-referrals': ['reviewer'],
  'read-identity': ['reviewer'],
  'read-matches': ['reviewer'],
  'decide-match': ['reviewer'],
  'read-signals': ['reviewer', 'controller'],
  'answer-signal': ['reviewer'],
  adjudicate: ['reviewer'],
  'read-docket': ['approver', 'committee', 'controller', 'auditor'],
  approve: ['approver'],
  'open-meeting': ['committee', 'approver'],
  'read-meetings': ['committee', 'approver', 'controller', 'auditor'],
  'attend-meeting': ['committee', 'approver'],
  'read-overrides': ['approver', 'treasurer', 'committee', 'controller', 'auditor'],
  'propose-override': ['approver', 'treasurer'],
  'decide-override': ['committee', 'approver'],
  'disclose-relationship': [
    'caseworker',
    'representative',
    'reviewer',
    'approver',
    'treasurer',
    'controller',
    'committee',
  ],
  'read-relationships': ['controller', 'auditor'],
  'read-waiting-list': ['caseworker', 'partner-system', 'approver', 'treasurer', 'controller', 'committee'],
  'read-reissues': ['treasurer', 'approver', 'controller'],
  'propose-reissue': ['treasurer'],
  'confirm-reissue': ['approver'],
  'request-payee': ['caseworker', 'partner-system'],
  'request-partner-payee': ['treasurer'],
  'read-payee-changes': ['approver', 'controller'],
  'confirm-payee-change': ['approver', 'controller'],
  'close-payee': ['treasurer', 'controller'],
  advance: ['treasurer'],
  'read-disbursements': ['caseworker', 'partner-system', 'treasurer', 'controller', 'auditor'],
  'hand-over': ['caseworker'],
  'issue-handover-code': ['caseworker', 'partner-system'],
  'confirm-handover': ['caseworker'],
  'report-unclaimed': ['caseworker'],
  inquire: ['treasurer', 'controller'],
  'declare-unpaid': ['treasurer'],
  'confirm-unpaid': ['controller', 'approver'],
  'record-refund': ['treasurer'],
  'read-standing': ['caseworker', 'partner-system', 'treasurer', 'controller'],
  'prepare-register': ['treasurer'],
  'release-register': ['treasurer', 'approver'],
  'drop-register': ['treasurer', 'approver'],
  'export-register': ['treasurer'],
  'record-checks': ['treasurer', 'controller'],
  'read-registers': ['treasurer', 'approver', 'controller', 'auditor'],
  reconcile: ['controller'],
  'read-breaks': ['controller', 'treasurer', 'auditor'],
  'assign-break': ['controller'],
  'explain-break': ['controller'],
  'check-sanctions': ['reviewer', 'controller'],
  'resolve-sanctions': ['controller', 'approver'],
  'read-sanctions': ['reviewer', 'controller', 'approver', 'auditor'],
  'register-demand': ['controller'],
  'answer-demand': ['controller', 'committee'],
  'read-demands': ['controller', 'committee', 'auditor'],
  'read-award-record': ['controller', 'auditor'],
  'read-evidence': ['controller', 'auditor'],
  'read-report': ['controller', 'committee', 'auditor'],
  'prepare-publication': ['controller', 'committee'],
  'sign-publication': ['committee'],
  'read-own-publications': ['committee', 'controller', 'auditor', 'funder', 'representative', 'caseworker'],
  'ask-erasure': ['caseworker', 'partner-system', 'controller'],
  'read-erasure': ['caseworker', 'partner-system', 'controller', 'auditor'],
  'confirm-erasure': ['controller', 'committee'],
  'read-retention': ['controller', 'committee', 'auditor'],
  'place-hold': ['controller'],
  'lift-hold': ['controller', 'committee'],
  'read-kept-record': ['controller', 'auditor'],
  'set-public-contact': ['representative', 'caseworker', 'administrator'],
  'read-public-contact': ['representative', 'caseworker', 'partner-system', 'administrator', 'controller', 'auditor'],
  'read-messages': ['caseworker', 'partner-system', 'reviewer', 'controller', 'auditor'],
  'read-message-texts': [
    'representative',
    'caseworker',
    'partner-system',
    'reviewer',
    'committee',
    'controller',
    'administrator',
    'auditor',
  ],
  'review-message-texts': ['representative', 'caseworker', 'reviewer', 'committee', 'controller'],
  'manage-webhooks': ['representative', 'partner-system'],
  'read-webhooks': ['representative', 'partner-system', 'caseworker'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Action = keyof typeof actions;

/** What the record says of those who acted before, and of who stands close to the household. */
export type Relation = {
  /** The organization whose record it is; a partner's member acts on its own organization's records only. */
  readonly organizationId?: string;
  /** Who did what on it before; which of it keeps from this act, `duty-relations` says. */
  readonly actedBefore?: readonly Acted[];
  /** Members who disclosed a relationship to the household. */
  readonly related?: readonly string[];
  /** Members who stood back from it in a meeting. */
  readonly recused?: readonly string[];
  /** Duties that the tier of its award keeps apart beside those that always are. */
  readonly separate?: readonly (readonly [Duty, Duty])[];
};
export type Acted = { readonly memberId: string; readonly act: string };

/**
 * May this person do this to this record, and if not, why?
 * Returns undefined when yes. Rejections: `role-missing`, `not-found` (another organization's record: it must look as if it
 * did not exist), `related` (also who stood back), `same-person`. Source: ADR 023.
 */
export const refusal = (actor: Actor, action: Action, relation: Relation = {}): Rejected | undefined => {
  const may: readonly Role[] = actions[action];
  if (!actor.roles.some((role) => may.includes(role))) {
    return reject('role-missing', `Only ${list(may)} may do this. Your roles: ${list(actor.roles)}.`);
  }
  const isOutside = actor.organizationKind !== 'fiscal-agent';
  if (isOutside && relation.organizationId !== undefined && relation.organizationId !== actor.organizationId) {
    return reject('not-found', 'There is no such record.');
  }
  if (relation.related?.includes(actor.memberId)) {
    return reject('related', 'You disclosed a relationship to this household, so somebody else has to do this.');
  }
  if (relation.recused?.includes(actor.memberId)) {
    return reject('related', 'You stood back from this in the meeting, so somebody else has to decide it.');
  }
  const before = relation.actedBefore?.find(
    ({ memberId, act }) => memberId === actor.memberId && isKeptApart(action, act, relation.separate ?? []),
  );
  if (before !== undefined) {
    return reject('same-person', `You ${before.act} this yourself, so somebody else has to do this.`);
  }
  return undefined;
};

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
