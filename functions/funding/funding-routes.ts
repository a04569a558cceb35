// Which use case serves which route of funding.
import { fundingRoutes as routes } from '@hearth/contracts/money-routes';
import type { RandomBytes } from '@hearth/domain/ids';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { allot } from './allot.ts';
import { decideMove } from './decide-move.ts';
import { giveBack } from './give-back.ts';
import { listFunds } from './list-funds.ts';
import { openFund } from './open-fund.ts';
import { proposeMove } from './propose-move.ts';
import { readFund } from './read-fund.ts';
import { recordGift } from './record-gift.ts';
import { reduceGift } from './reduce-gift.ts';

/** The routes of funding over their ports. */
export const funding = (ports: { readonly tables: Tables; readonly random: RandomBytes }): readonly Route[] => [
  route(routes.openFund, openFund(ports)),
  route(routes.listFunds, listFunds(ports)),
  route(routes.readFund, readFund(ports)),
  route(routes.recordGift, recordGift(ports)),
  route(routes.reduceGift, reduceGift(ports)),
  route(routes.giveBack, giveBack(ports)),
  route(routes.allot, allot(ports)),
  route(routes.proposeMove, proposeMove(ports)),
  route(routes.decideMove, decideMove(ports)),
];
