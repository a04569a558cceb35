// Routes of the household's side: what became of its request, appeals against a decision, and stepping back.
import { appealAnswerBody, appealBody, appealsQuery, recordedAppealBody } from './appeals.ts';
import { claimCodeBody, statusPageQuery, stepBackBody } from './claims.ts';
import { householdReads, householdWrites, open, read, write } from './route-contract.ts';

export const statusRoutes = {
  readStatus: householdReads('/v1/status', 'status-http'),
  readStatusPage: open('/v1/status/page', 'status-http', statusPageQuery),
  stepBack: householdWrites('/v1/step-back', 'status-http', stepBackBody),
  issueClaimCode: write('/v1/applications/{id}/claim-code', 'status-http', 'issue-claim-code', claimCodeBody),
};

export const appealsRoutes = {
  makeAppeal: householdWrites('/v1/appeals', 'appeals-http', appealBody),
  withdrawOwnAppeal: householdWrites('/v1/appeals/withdrawal', 'appeals-http'),
  recordAppeal: write('/v1/applications/{id}/appeals', 'appeals-http', 'record-appeal', recordedAppealBody),
  listAppeals: read('/v1/appeals', 'appeals-http', 'read-appeals', appealsQuery),
  readAppeal: read('/v1/appeals/{id}', 'appeals-http', 'read-appeal'),
  answerAppeal: write('/v1/appeals/{id}/answer', 'appeals-http', 'answer-appeal', appealAnswerBody),
  withdrawAppeal: write('/v1/appeals/{id}/withdrawal', 'appeals-http', 'withdraw-appeal'),
};
