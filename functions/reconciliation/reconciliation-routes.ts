// Which use case answers which route.
import { reconciliationRoutes as on } from '@hearth/contracts/money-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { listBreaks, readBreak } from './read-breaks.ts';
import { readReconciliationPage } from './read-page.ts';
import { type Ports, readReconciliation, reconcile } from './reconcile.ts';
import { assignBreak, explainBreak } from './see-to-break.ts';

/** The routes of reconciliation over their ports. */
export const reconciliationRoutes = (ports: Ports): readonly Route[] => [
  route(on.reconcile, reconcile(ports)),
  route(on.readReconciliation, readReconciliation(ports)),
  route(on.readReconciliationPage, readReconciliationPage(ports)),
  route(on.listBreaks, listBreaks(ports)),
  route(on.readBreak, readBreak(ports)),
  route(on.assignBreak, assignBreak(ports)),
  route(on.explainBreak, explainBreak(ports)),
];
