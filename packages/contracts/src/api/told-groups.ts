// What is told of every route, by step. A group of routes without it does not compile.
import type { routeGroups } from '../routes.ts';
import { adjudicationTold } from './adjudication-told.ts';
import { approvalTold } from './approval-told.ts';
import { assistedTold } from './assisted-told.ts';
import { checksTold, settlementTold } from './checks-told.ts';
import { disbursementTold } from './disbursement-told.ts';
import { formsTold } from './forms-told.ts';
import { fundingTold } from './funding-told.ts';
import { governanceTold } from './governance-told.ts';
import { appealsTold, statusTold } from './household-told.ts';
import { importsTold } from './imports-told.ts';
import { intakeTold } from './intake-told.ts';
import { messagesTold } from './messages-told.ts';
import { payeesTold } from './payees-told.ts';
import { reconciliationTold } from './reconciliation-told.ts';
import { referenceTold } from './reference-told.ts';
import { referralsTold } from './referrals-told.ts';
import { retentionTold } from './retention-told.ts';
import { sealingTold } from './sealing-told.ts';
import type { ToldOf } from './told.ts';
import { transparencyTold } from './transparency-told.ts';
import { webhooksTold } from './webhooks-told.ts';

/** By the same names as `routeGroups`. */
export const toldGroups = {
  governance: governanceTold,
  funding: fundingTold,
  intake: intakeTold,
  imports: importsTold,
  forms: formsTold,
  assisted: assistedTold,
  referrals: referralsTold,
  adjudication: adjudicationTold,
  approval: approvalTold,
  payees: payeesTold,
  disbursement: disbursementTold,
  checks: checksTold,
  settlement: settlementTold,
  reconciliation: reconciliationTold,
  transparency: transparencyTold,
  sealing: sealingTold,
  retention: retentionTold,
  status: statusTold,
  appeals: appealsTold,
  messages: messagesTold,
  webhooks: webhooksTold,
  reference: referenceTold,
} as const satisfies { readonly [Step in keyof typeof routeGroups]: ToldOf<(typeof routeGroups)[Step]> };
