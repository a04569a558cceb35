// Which use case answers which route.
import { payeesRoutes as on } from '@hearth/contracts/money-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { closePayee } from './close-payee.ts';
import { decidePayeeChange } from './decide-payee-change.ts';
import { type Ports as HearingPorts, hearOfAccount } from './hear-of-account.ts';
import { listPayeeChanges } from './list-payee-changes.ts';
import { type Ports as RequestPorts, requestPartnerPayee, requestPayee } from './request-payee.ts';

/** The routes of payees over their ports. */
export const payeesRoutes = (ports: HearingPorts & RequestPorts): readonly Route[] => [
  route(on.requestPayee, requestPayee(ports)),
  route(on.requestPartnerPayee, requestPartnerPayee(ports)),
  route(on.listPayeeChanges, listPayeeChanges(ports)),
  route(on.decidePayeeChange, decidePayeeChange(ports)),
  route(on.closePayee, closePayee(ports)),
  route(on.hearOfAccount, hearOfAccount(ports)),
];
