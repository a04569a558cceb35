// Which use case answers which route.
import { appealsRoutes as on } from '@hearth/contracts/household-routes';
import type { RandomBytes } from '@hearth/domain/ids';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { answerAppeal } from './answer-appeal.ts';
import { type AppealPorts, makeAppeal, recordAppeal } from './make-appeal.ts';
import { listAppeals, readAppeal } from './read-appeals.ts';
import { withdrawAppeal, withdrawOwnAppeal } from './withdraw-appeal.ts';

/** The routes of appeals over their ports. */
export const appealsRoutes = (ports: AppealPorts & { readonly random: RandomBytes }): readonly Route[] => [
  route(on.makeAppeal, makeAppeal(ports)),
  route(on.withdrawOwnAppeal, withdrawOwnAppeal(ports)),
  route(on.recordAppeal, recordAppeal(ports)),
  route(on.listAppeals, listAppeals(ports)),
  route(on.readAppeal, readAppeal(ports)),
  route(on.answerAppeal, answerAppeal(ports)),
  route(on.withdrawAppeal, withdrawAppeal(ports)),
];
