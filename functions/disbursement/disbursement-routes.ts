// Which use case answers which route.
import { disbursementRoutes as on } from '@hearth/contracts/routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { advancePartner, type Ports, readAdvance } from './advance-partner.ts';
import { confirmHandover, handOver, reportUnclaimed } from './handovers.ts';
import { listDisbursements } from './list-disbursements.ts';

/** The routes of disbursement over their ports. */
export const disbursementRoutes = (ports: Ports): readonly Route[] => [
  route(on.advance, advancePartner(ports)),
  route(on.readAdvance, readAdvance(ports)),
  route(on.listDisbursements, listDisbursements(ports)),
  route(on.handOver, handOver(ports)),
  route(on.confirmHandover, confirmHandover(ports)),
  route(on.reportUnclaimed, reportUnclaimed(ports)),
];
