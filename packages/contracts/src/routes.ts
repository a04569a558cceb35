// Every route of the API, once: infra makes the gateway from it, the entry files bind use cases to it.
import {
  adjudicationBody,
  applicationBody,
  applicationsQuery,
  declinesBody,
  matchDecisionBody,
  withdrawalBody,
} from './applications.ts';
import { breakExplanationBody, breakOwnerBody } from './breaks.ts';
import { mostResultsBytes, registerBody, registerDropBody, registerResultsBody, registersQuery } from './checks.ts';
import {
  allotmentBody,
  allotmentMoveBody,
  fundBody,
  giftBody,
  givenBackBody,
  moveDecisionBody,
  reductionBody,
} from './funding.ts';
import { listQuery, memberBody, organizationBody, programBody } from './governance.ts';
import {
  advanceBody,
  confirmationBody,
  disbursementsQuery,
  docketBody,
  handoverBody,
  onboardingBody,
  payeeChangeBody,
  payeeClosingBody,
  refundBody,
  reportQuery,
  unclaimedBody,
} from './payments.ts';
import { policyBody } from './policies.ts';
import {
  reissueBody,
  reissueConfirmationBody,
  reissuePreviewBody,
  reissuesQuery,
  waitingListQuery,
} from './reissues.ts';
import { fromProvider, read, write } from './route-contract.ts';
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
};

export const fundingRoutes = {
  openFund: write('/v1/funds', 'funding-http', 'open-fund', fundBody),
  listFunds: read('/v1/funds', 'funding-http', 'read-funds', listQuery),
  readFund: read('/v1/funds/{id}', 'funding-http', 'read-funds'),
  recordGift: write('/v1/funds/{id}/gifts', 'funding-http', 'record-gift', giftBody),
  reduceGift: write('/v1/funds/{id}/gifts/{giftId}/reduction', 'funding-http', 'reduce-gift', reductionBody),
  giveBack: write('/v1/funds/{id}/gifts/{giftId}/given-back', 'funding-http', 'give-back', givenBackBody),
  allot: write('/v1/funds/{id}/allotments', 'funding-http', 'allot', allotmentBody),
  proposeMove: write('/v1/funds/{id}/allotment-moves', 'funding-http', 'propose-allotment-move', allotmentMoveBody),
  decideMove: write(
    '/v1/funds/{id}/allotment-moves/{moveId}/decision',
    'funding-http',
    'decide-allotment-move',
    moveDecisionBody,
  ),
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
};

export const approvalRoutes = {
  readDocket: read('/v1/docket', 'approval-http', 'read-docket', listQuery),
  closeDocket: write('/v1/dockets', 'approval-http', 'approve', docketBody),
  readClosedDocket: read('/v1/dockets/{id}', 'approval-http', 'read-docket'),
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

export const payeesRoutes = {
  requestPayee: write('/v1/applications/{id}/payee', 'payees-http', 'request-payee', onboardingBody),
  requestPartnerPayee: write('/v1/organizations/{id}/payee', 'payees-http', 'request-partner-payee', onboardingBody),
  listPayeeChanges: read('/v1/payee-changes', 'payees-http', 'read-payee-changes', listQuery),
  /** If-Match: what is confirmed is what was seen, not where the payee wants to be paid since. The id is a household's or a partner's. */
  decidePayeeChange: {
    ...write('/v1/payee-changes/{id}/decision', 'payees-http', 'confirm-payee-change', payeeChangeBody),
    ifMatch: true,
  } as const,
  closePayee: write('/v1/households/{id}/payee/closing', 'payees-http', 'close-payee', payeeClosingBody),
  hearOfAccount: fromProvider('/v1/provider-events/accounts', 'payees-http'),
};

export const disbursementRoutes = {
  advance: write('/v1/advances', 'disbursement-http', 'advance', advanceBody),
  readAdvance: read('/v1/advances/{id}', 'disbursement-http', 'read-disbursements'),
  listDisbursements: read('/v1/disbursements', 'disbursement-http', 'read-disbursements', disbursementsQuery),
  handOver: write('/v1/disbursements/{id}/handover', 'disbursement-http', 'hand-over', handoverBody),
  issueCode: write('/v1/disbursements/{id}/code', 'disbursement-http', 'issue-handover-code'),
  confirmHandover: write(
    '/v1/disbursements/{id}/confirmation',
    'disbursement-http',
    'confirm-handover',
    confirmationBody,
  ),
  /** The id is a disbursement's or an advance's. */
  inquire: write('/v1/payments/{id}/inquiry', 'disbursement-http', 'inquire'),
  declareUnpaid: write('/v1/payments/{id}/unpaid', 'disbursement-http', 'declare-unpaid', unclaimedBody),
  confirmUnpaid: write('/v1/payments/{id}/unpaid/confirmation', 'disbursement-http', 'confirm-unpaid'),
  recordRefund: write('/v1/organizations/{id}/refunds', 'disbursement-http', 'record-refund', refundBody),
  readStanding: read('/v1/organizations/{id}/standing', 'disbursement-http', 'read-standing'),
  reportUnclaimed: write('/v1/disbursements/{id}/unclaimed', 'disbursement-http', 'report-unclaimed', unclaimedBody),
};

export const checksRoutes = {
  prepareRegister: write('/v1/check-registers', 'checks-http', 'prepare-register', registerBody),
  listRegisters: read('/v1/check-registers', 'checks-http', 'read-registers', registersQuery),
  readRegister: read('/v1/check-registers/{id}', 'checks-http', 'read-registers'),
  releaseRegister: write('/v1/check-registers/{id}/release', 'checks-http', 'release-register'),
  dropRegister: write('/v1/check-registers/{id}/drop', 'checks-http', 'drop-register', registerDropBody),
  exportRegister: write('/v1/check-registers/{id}/export', 'checks-http', 'export-register'),
  recordResults: {
    ...write('/v1/check-registers/{id}/results', 'checks-http', 'record-checks', registerResultsBody),
    maxBytes: mostResultsBytes,
  } as const,
};

export const settlementRoutes = { hearOfPayment: fromProvider('/v1/provider-events/payments', 'settlement-http') };

export const reconciliationRoutes = {
  reconcile: write('/v1/reconciliations', 'reconciliation-http', 'reconcile'),
  readReconciliation: read('/v1/reconciliations/latest', 'reconciliation-http', 'read-report'),
  readReconciliationPage: read('/v1/reconciliations/latest/page', 'reconciliation-http', 'read-report'),
  listBreaks: read('/v1/breaks', 'reconciliation-http', 'read-breaks', listQuery),
  readBreak: read('/v1/breaks/{id}', 'reconciliation-http', 'read-breaks'),
  assignBreak: write('/v1/breaks/{id}/owner', 'reconciliation-http', 'assign-break', breakOwnerBody),
  /** If-Match: what is explained is what was seen, not another amount that it became since. */
  explainBreak: {
    ...write('/v1/breaks/{id}/explanation', 'reconciliation-http', 'explain-break', breakExplanationBody),
    ifMatch: true,
  } as const,
};

export const transparencyRoutes = {
  readReport: read('/v1/report', 'transparency-http', 'read-report', reportQuery),
  exportReport: write('/v1/reports', 'transparency-http', 'read-report', reportQuery),
};

/** All of them, for the gateway and for the tests that compare. */
export const routes: readonly {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: string;
  readonly caller: 'member' | 'provider';
}[] = [
  governanceRoutes,
  fundingRoutes,
  intakeRoutes,
  adjudicationRoutes,
  approvalRoutes,
  payeesRoutes,
  disbursementRoutes,
  checksRoutes,
  settlementRoutes,
  reconciliationRoutes,
  transparencyRoutes,
].flatMap((group) =>
  Object.values(group).map(({ method, path, function: fn, caller }) => ({ method, path, function: fn, caller })),
);
