// Every route of the API, once: infra makes the gateway from it, the entry files bind use cases to it.

import { assistedRoutes } from './assisted-routes.ts';
import { adjudicationRoutes, approvalRoutes, governanceRoutes, intakeRoutes } from './decision-routes.ts';
import { formRoutes } from './form-routes.ts';
import { appealsRoutes, statusRoutes } from './household-routes.ts';
import { importsRoutes } from './imports-routes.ts';
import { messageRoutes } from './message-routes.ts';
import {
  checksRoutes,
  disbursementRoutes,
  fundingRoutes,
  payeesRoutes,
  reconciliationRoutes,
  settlementRoutes,
} from './money-routes.ts';
import { retentionRoutes, sealingRoutes, transparencyRoutes } from './record-routes.ts';
import { referenceRoutes } from './reference-routes.ts';
import { referralsRoutes } from './referrals-routes.ts';
import type { Caller } from './route-contract.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Each step's routes, by the step. A new group brings its `api/<thing>-told.ts` with it (`api/told-groups.ts`). */
export const routeGroups = {
  governance: governanceRoutes,
  funding: fundingRoutes,
  intake: intakeRoutes,
  imports: importsRoutes,
  assisted: assistedRoutes,
  referrals: referralsRoutes,
  adjudication: adjudicationRoutes,
  approval: approvalRoutes,
  payees: payeesRoutes,
  disbursement: disbursementRoutes,
  checks: checksRoutes,
  settlement: settlementRoutes,
  reconciliation: reconciliationRoutes,
  transparency: transparencyRoutes,
  sealing: sealingRoutes,
  retention: retentionRoutes,
  forms: formRoutes,
  status: statusRoutes,
  appeals: appealsRoutes,
  webhooks: webhookRoutes,
  messages: messageRoutes,
  reference: referenceRoutes,
} as const;

/** All of them, for the gateway and for the tests that compare. */
export const routes: readonly {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: string;
  readonly caller: Caller;
}[] = Object.values(routeGroups).flatMap((group) =>
  Object.values(group).map(({ method, path, function: fn, caller }) => ({ method, path, function: fn, caller })),
);
