// Which use case answers which route.
import { disbursementRoutes as on } from '@hearth/contracts/money-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { advancePartner, type Ports } from './advance-partner.ts';
import { issueCode } from './handover-codes.ts';
import { confirmHandover, handOver, reportUnclaimed } from './handovers.ts';
import { confirmUnpaid, declareUnpaid, inquire } from './held-payments.ts';
import { listDisbursements } from './list-disbursements.ts';
import { readAdvance } from './read-advance.ts';
import { readStanding } from './read-standing.ts';
import { recordRefund } from './record-refund.ts';

/** The routes of disbursement over their ports. */
export const disbursementRoutes = (ports: Ports): readonly Route[] => [
  route(on.advance, advancePartner(ports)),
  route(on.readAdvance, readAdvance(ports)),
  route(on.listDisbursements, listDisbursements(ports)),
  route(on.handOver, handOver(ports)),
  route(on.issueCode, issueCode(ports)),
  route(on.confirmHandover, confirmHandover(ports)),
  route(on.reportUnclaimed, reportUnclaimed(ports)),
  route(on.inquire, inquire(ports)),
  route(on.declareUnpaid, declareUnpaid(ports)),
  route(on.confirmUnpaid, confirmUnpaid(ports)),
  route(on.recordRefund, recordRefund(ports)),
  route(on.readStanding, readStanding(ports)),
];
