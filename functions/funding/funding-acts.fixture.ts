// What the people of a house do with its fund, each as one call, watched: a refusal leaves every table as it was.

import {
  allotmentBody,
  allotmentMoveBody,
  giftBody,
  givenBackBody,
  moveDecisionBody,
  reductionBody,
} from '@hearth/contracts/funding';
import type { RandomBytes } from '@hearth/domain/ids';
import type { Tables } from '@hearth/store/tables';
import { allot } from './allot.ts';
import { decideMove } from './decide-move.ts';
import { callOf, committee, type More } from './funding-calls.fixture.ts';
import { giveBack } from './give-back.ts';
import type { openHouse } from './house-books.fixture.ts';
import { proposeMove } from './propose-move.ts';
import { recordGift } from './record-gift.ts';
import { reduceGift } from './reduce-gift.ts';

type Body = Readonly<Record<string, unknown>>;
type House = {
  readonly ports: { readonly tables: Tables; readonly random: RandomBytes };
  readonly untouched: ReturnType<typeof openHouse>['untouched'];
  readonly fundId: string;
  readonly programId: string;
  readonly partnerId: string;
};

/** The acts on one fund: what is not told is the usual. */
export const actsOn = ({ ports, untouched, fundId, programId, partnerId }: House) => {
  const on = (more: More): More => ({ id: fundId, ...more });
  const gift = (body: Body = {}, more: More = {}) => {
    const whole = giftBody.parse({ amountMinor: 100_000, receivedOn: '2026-11-01', ...body });
    return untouched(() => recordGift(ports)(callOf(whole, on(more))));
  };
  const allotment = (body: Body = {}, more: More = {}) => {
    const whole = allotmentBody.parse({ programId, partnerId, purpose: 'any', amountMinor: 40_000, ...body });
    return untouched(() => allot(ports)(callOf(whole, on(more))));
  };
  const reduce = (giftId: string, amountMinor: number, more: More & { readonly currency?: string } = {}) => {
    const whole = reductionBody.parse({ amountMinor, currency: more.currency, reason: 'came-short' });
    return untouched(() => reduceGift(ports)(callOf(whole, on({ giftId, ...more }))));
  };
  const backTo = (giftId: string, amountMinor: number, body: Body = {}, more: More = {}) => {
    const whole = givenBackBody.parse({ amountMinor, givenBackOn: '2026-11-20', reason: 'unspent', ...body });
    return untouched(() => giveBack(ports)(callOf(whole, on({ giftId, ...more }))));
  };
  const propose = (body: Body = {}, more: More = {}) => {
    const from = { programId, partnerId, purpose: 'any' };
    const to = { ...from, purpose: 'rent' };
    const whole = allotmentMoveBody.parse({ from, to, amountMinor: 10_000, reason: 'rent-is-due', ...body });
    return untouched(() => proposeMove(ports)(callOf(whole, on(more))));
  };
  const decide = (moveId: string, decision: 'confirm' | 'drop', more: More = {}) => {
    const whole = moveDecisionBody.parse({ decision, ...(decision === 'drop' ? { reason: 'not-needed' } : {}) });
    const call = callOf(whole, on({ moveId, actor: committee, ...more }));
    return untouched(() => decideMove(ports)(call));
  };
  return { gift, allotment, reduce, backTo, propose, decide };
};
