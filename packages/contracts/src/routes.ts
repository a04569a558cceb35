// Every route of the API, once: infra makes the gateway from it, the entry files bind use cases to it.

import { adjudicationRoutes, approvalRoutes, governanceRoutes, intakeRoutes } from './decision-routes.ts';
import {
  checksRoutes,
  disbursementRoutes,
  fundingRoutes,
  payeesRoutes,
  reconciliationRoutes,
  settlementRoutes,
} from './money-routes.ts';
import { retentionRoutes, sealingRoutes, transparencyRoutes } from './record-routes.ts';
import type { Caller } from './route-contract.ts';

/** All of them, for the gateway and for the tests that compare. */
export const routes: readonly {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: string;
  readonly caller: Caller;
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
  sealingRoutes,
  retentionRoutes,
].flatMap((group) =>
  Object.values(group).map(({ method, path, function: fn, caller }) => ({ method, path, function: fn, caller })),
);
