// Every route of the API, once: infra makes the gateway from it, the entry files bind use cases to it.
import type { Action } from '@hearth/domain/duties';
import type { z } from 'zod';
import {
  adjudicationBody,
  applicationBody,
  applicationsQuery,
  declinesBody,
  matchDecisionBody,
  withdrawalBody,
} from './applications.ts';
import { allotmentBody, fundBody, giftBody } from './funding.ts';
import { listQuery, memberBody, organizationBody, programBody } from './governance.ts';
import {
  advanceBody,
  disbursementsQuery,
  docketBody,
  handoverBody,
  onboardingBody,
  reportQuery,
  unclaimedBody,
} from './payments.ts';
import { policyBody } from './policies.ts';
import { signalAnswerBody } from './signals.ts';

/** What a route promises: who may call it, with which body, and which contracts (idempotency, If-Match) it keeps. */
export type RouteContract<B = unknown, Q = unknown> = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/v1/${string}`;
  /** The Lambda that serves it: `<step>-<trigger>`. */
  readonly function: string;
  /** `member`: a token of ours. `provider`: no token, the signature over the raw body is checked by the use case. */
  readonly caller: 'member' | 'provider';
  readonly action?: Action;
  readonly body?: z.ZodType<B>;
  readonly query?: z.ZodType<Q>;
  readonly idempotent: boolean;
  readonly ifMatch?: boolean;
  readonly maxBytes?: number;
};

const read = <Q = unknown>(
  path: `/v1/${string}`,
  fn: string,
  action: Action,
  query?: z.ZodType<Q>,
): RouteContract<undefined, Q> => ({
  method: 'GET',
  path,
  function: fn,
  caller: 'member',
  action,
  idempotent: false,
  ...(query === undefined ? {} : { query }),
});

const write = <B = unknown>(
  path: `/v1/${string}`,
  fn: string,
  action: Action,
  body?: z.ZodType<B>,
): RouteContract<B, unknown> => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'member',
  action,
  idempotent: true,
  ...(body === undefined ? {} : { body }),
});

const fromProvider = (path: `/v1/${string}`, fn: string): RouteContract => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'provider',
  idempotent: false,
});

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
  allot: write('/v1/funds/{id}/allotments', 'funding-http', 'allot', allotmentBody),
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
};

export const payeesRoutes = {
  requestPayee: write('/v1/applications/{id}/payee', 'payees-http', 'request-payee', onboardingBody),
  requestPartnerPayee: write('/v1/organizations/{id}/payee', 'payees-http', 'request-partner-payee', onboardingBody),
  hearOfAccount: fromProvider('/v1/provider-events/accounts', 'payees-http'),
};

export const disbursementRoutes = {
  advance: write('/v1/advances', 'disbursement-http', 'advance', advanceBody),
  readAdvance: read('/v1/advances/{id}', 'disbursement-http', 'read-disbursements'),
  listDisbursements: read('/v1/disbursements', 'disbursement-http', 'read-disbursements', disbursementsQuery),
  handOver: write('/v1/disbursements/{id}/handover', 'disbursement-http', 'hand-over', handoverBody),
  confirmHandover: write('/v1/disbursements/{id}/confirmation', 'disbursement-http', 'confirm-handover'),
  reportUnclaimed: write('/v1/disbursements/{id}/unclaimed', 'disbursement-http', 'report-unclaimed', unclaimedBody),
};

export const settlementRoutes = { hearOfPayment: fromProvider('/v1/provider-events/payments', 'settlement-http') };

export const reconciliationRoutes = {
  reconcile: write('/v1/reconciliations', 'reconciliation-http', 'reconcile'),
  readReconciliation: read('/v1/reconciliations/latest', 'reconciliation-http', 'read-report'),
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
  settlementRoutes,
  reconciliationRoutes,
  transparencyRoutes,
].flatMap((group) =>
  Object.values(group).map(({ method, path, function: fn, caller }) => ({ method, path, function: fn, caller })),
);
