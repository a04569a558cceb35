// Routes of the money: funds, payees, payments on every rail, the provider's word, the books.
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
import { listQuery } from './governance.ts';
import {
  advanceBody,
  confirmationBody,
  disbursementsQuery,
  handoverBody,
  onboardingBody,
  payeeChangeBody,
  payeeClosingBody,
  refundBody,
  unclaimedBody,
} from './payments.ts';
import { fromProvider, read, write } from './route-contract.ts';

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
