// Routes of those who ask and decide: people and policies, applications, reviewers, approvers and their meetings.
import {
  adjudicationBody,
  applicationBody,
  applicationsQuery,
  declinesBody,
  followUpBody,
  matchDecisionBody,
  withdrawalBody,
} from './applications.ts';
import { adviceBody, demandAnswerBody, demandBody, evidenceBody } from './demands.ts';
import { listQuery, memberBody, organizationBody, programBody } from './governance.ts';
import {
  agendaQuery,
  attendanceBody,
  closingBody,
  consentBody,
  docketBody,
  meetingBody,
  meetingsQuery,
  recusalBody,
} from './meetings.ts';
import { overrideBody, overrideDecisionBody, overridesQuery } from './overrides.ts';
import { policyBody } from './policies.ts';
import {
  reissueBody,
  reissueConfirmationBody,
  reissuePreviewBody,
  reissuesQuery,
  waitingListQuery,
} from './reissues.ts';
import { read, write } from './route-contract.ts';
import { sanctionsCheckBody, sanctionsQuery, sanctionsResolutionBody } from './sanctions.ts';
import { signalAnswerBody } from './signals.ts';

export const governanceRoutes = {
  proposeOrganization: write('/v1/organizations', 'governance-http', 'propose-organization', organizationBody),
  confirmOrganization: write('/v1/organizations/{id}/confirmation', 'governance-http', 'confirm-organization'),
  listOrganizations: read('/v1/organizations', 'governance-http', 'read-governance', listQuery),
  proposeMember: write('/v1/members', 'governance-http', 'propose-member', memberBody),
  listMembers: read('/v1/members', 'governance-http', 'read-members', listQuery),
  readMember: read('/v1/members/{id}', 'governance-http', 'read-members'),
  /** If-Match: what is confirmed is what was seen, not what somebody proposed since. */
  confirmMember: {
    ...write('/v1/members/{id}/confirmation', 'governance-http', 'confirm-member'),
    ifMatch: true,
  } as const,
  openProgram: write('/v1/programs', 'governance-http', 'open-program', programBody),
  listPrograms: read('/v1/programs', 'governance-http', 'read-governance', listQuery),
  draftPolicy: write('/v1/policies', 'governance-http', 'draft-policy', policyBody),
  readPolicy: read('/v1/policies/{id}', 'governance-http', 'read-governance'),
  ratifyPolicy: write('/v1/policies/{id}/ratification', 'governance-http', 'ratify-policy'),
  /** The id is an organization's or an application's: whoever is paid. */
  checkSanctions: write('/v1/sanctions-checks/{id}', 'governance-http', 'check-sanctions', sanctionsCheckBody),
  resolveSanctions: write(
    '/v1/sanctions-checks/{id}/resolution',
    'governance-http',
    'resolve-sanctions',
    sanctionsResolutionBody,
  ),
  listSanctions: read('/v1/sanctions-checks', 'governance-http', 'read-sanctions', sanctionsQuery),
  receiveDemand: write('/v1/demands', 'governance-http', 'register-demand', demandBody),
  listDemands: read('/v1/demands', 'governance-http', 'read-demands', listQuery),
  readDemand: read('/v1/demands/{id}', 'governance-http', 'read-demands'),
  adviseDemand: write('/v1/demands/{id}/advice', 'governance-http', 'register-demand', adviceBody),
  answerDemand: write('/v1/demands/{id}/answer', 'governance-http', 'answer-demand', demandAnswerBody),
};

export const intakeRoutes = {
  submitApplication: write('/v1/applications', 'intake-http', 'submit-application', applicationBody),
  readApplication: read('/v1/applications/{id}', 'intake-http', 'read-application'),
  listApplications: read('/v1/applications', 'intake-http', 'read-application', applicationsQuery),
  amendApplication: {
    ...write('/v1/applications/{id}', 'intake-http', 'amend-application', applicationBody),
    method: 'PUT',
    ifMatch: true,
  } as const,
  withdrawApplication: write('/v1/applications/{id}/withdrawal', 'intake-http', 'withdraw-application', withdrawalBody),
  answerFollowUp: write('/v1/applications/{id}/follow-up', 'intake-http', 'answer-follow-up', followUpBody),
};

export const adjudicationRoutes = {
  listReferrals: read('/v1/referrals', 'adjudication-http', 'read-referrals', listQuery),
  readReferral: read('/v1/referrals/{id}', 'adjudication-http', 'read-identity'),
  listMatches: read('/v1/matches', 'adjudication-http', 'read-matches', listQuery),
  readMatch: read('/v1/matches/{id}', 'adjudication-http', 'read-identity'),
  decideMatch: write('/v1/matches/{id}/decision', 'adjudication-http', 'decide-match', matchDecisionBody),
  listSignals: read('/v1/signals', 'adjudication-http', 'read-signals', listQuery),
  readSignal: read('/v1/signals/{id}', 'adjudication-http', 'read-signals'),
  answerSignal: write('/v1/signals/{id}/answer', 'adjudication-http', 'answer-signal', signalAnswerBody),
  adjudicate: write('/v1/applications/{id}/adjudication', 'adjudication-http', 'adjudicate', adjudicationBody),
  declineMany: write('/v1/adjudications', 'adjudication-http', 'adjudicate', declinesBody),
  readEvidence: write('/v1/awards/{id}/evidence', 'adjudication-http', 'read-evidence', evidenceBody),
};

export const approvalRoutes = {
  readDocket: read('/v1/docket', 'approval-http', 'read-docket', listQuery),
  closeDocket: write('/v1/dockets', 'approval-http', 'approve', docketBody),
  readClosedDocket: read('/v1/dockets/{id}', 'approval-http', 'read-docket'),
  openMeeting: write('/v1/meetings', 'approval-http', 'open-meeting', meetingBody),
  listMeetings: read('/v1/meetings', 'approval-http', 'read-meetings', meetingsQuery),
  readMeeting: read('/v1/meetings/{id}', 'approval-http', 'read-meetings', agendaQuery),
  readMeetingPage: read('/v1/meetings/{id}/page', 'approval-http', 'read-meetings', agendaQuery),
  readMinutes: read('/v1/meetings/{id}/minutes', 'approval-http', 'read-meetings'),
  recordAttendance: write('/v1/meetings/{id}/attendance', 'approval-http', 'attend-meeting', attendanceBody),
  recuse: write('/v1/meetings/{id}/recusals', 'approval-http', 'attend-meeting', recusalBody),
  consent: write('/v1/meetings/{id}/consents', 'approval-http', 'approve', consentBody),
  /** If-Match: what is closed is the meeting that was seen, with who was there and who stood back. */
  closeMeeting: {
    ...write('/v1/meetings/{id}/closing', 'approval-http', 'approve', closingBody),
    ifMatch: true,
  } as const,
  proposeOverride: write('/v1/overrides', 'approval-http', 'propose-override', overrideBody),
  decideOverride: write('/v1/overrides/{id}/decision', 'approval-http', 'decide-override', overrideDecisionBody),
  listOverrides: read('/v1/overrides', 'approval-http', 'read-overrides', overridesQuery),
  discloseRelationship: write('/v1/applications/{id}/relationship', 'approval-http', 'disclose-relationship'),
  listRelationships: read('/v1/relationships', 'approval-http', 'read-relationships', listQuery),
  readWaitingList: read('/v1/waiting-list', 'approval-http', 'read-waiting-list', waitingListQuery),
  listReissues: read('/v1/reissues', 'approval-http', 'read-reissues', reissuesQuery),
  /** Writes nothing, so that it needs no key. */
  previewReissues: {
    ...write('/v1/reissues/preview', 'approval-http', 'read-reissues', reissuePreviewBody),
    idempotent: false,
  } as const,
  proposeReissues: write('/v1/reissues', 'approval-http', 'propose-reissue', reissueBody),
  confirmReissues: write('/v1/reissues/confirmations', 'approval-http', 'confirm-reissue', reissueConfirmationBody),
};
