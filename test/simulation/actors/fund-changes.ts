// Money of a fund moves or shrinks: allotments go elsewhere by two people, gifts are reduced or given back, and more than is free is asked for.
import type { GiftId, MoveId } from '@hearth/domain/ids';
import { program } from '@hearth/domain/relief-fund.fixture';
import { dateOf } from '@hearth/domain/time';
import { decideMove } from '@hearth/functions/funding/decide-move.ts';
import { giveBack } from '@hearth/functions/funding/give-back.ts';
import { proposeMove } from '@hearth/functions/funding/propose-move.ts';
import { reduceGift } from '@hearth/functions/funding/reduce-gift.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { openFunds, partners, treasurers } from '../founding.ts';
import type { Actor } from '../world-shape.ts';

export const moving: Actor = {
  name: 'move proposed',
  weight: 1,
  act: (world) => {
    const { dice } = world;
    const [fund, actor, key] = [dice.pick(openFunds), dice.pick(treasurers), world.nextKey()];
    const slice = () => ({ programId: program, partnerId: dice.pick(partners), purpose: 'any' as const });
    const to = dice.chance(0.3) ? ('unallotted' as const) : slice();
    const body = { from: slice(), to, amountMinor: dice.pick([5_000, 20_000, 60_000]), reason: 'need-elsewhere' };
    return {
      who: `treasurer proposes a move within ${fund.name}`,
      isRequest: true,
      run: (ports) => proposeMove(ports)(callOf(actor, body, { id: fund.id, key, now: ports.now })),
    };
  },
};

export const decidingMoves: Actor = {
  name: 'move decided',
  weight: 1.5,
  act: (world) => {
    const { dice, oracle } = world;
    const moves = [...oracle.facts.moves];
    if (moves.length === 0) return undefined;
    const [moveId, { fundId }] = dice.pick(moves);
    const [actor, key] = [dice.pick(treasurers), world.nextKey()];
    const body = dice.chance(0.8)
      ? { decision: 'confirm' as const }
      : { decision: 'drop' as const, reason: 'not-needed' };
    return {
      who: `treasurer decides a move: ${body.decision}`,
      isRequest: true,
      run: (ports) => {
        const call = callOf(actor, body, { id: fundId, key, now: ports.now });
        return decideMove(ports)({ ...call, params: { id: fundId, moveId: moveId as MoveId } });
      },
    };
  },
};

export const shrinking: Actor = {
  name: 'gift shrinks',
  weight: 0.7,
  act: (world) => {
    const { dice, oracle } = world;
    const [giftId, fundId] = dice.pick([...oracle.facts.gifts]);
    const [actor, key] = [dice.pick(treasurers), world.nextKey()];
    const amountMinor = dice.pick([1_000, 4_000, 30_000]);
    const isBack = dice.chance(0.5);
    return {
      who: isBack ? 'treasurer gives money back' : 'treasurer reduces a gift',
      isRequest: true,
      run: (ports) => {
        const params = { id: fundId, giftId: giftId as GiftId };
        const reason = 'funder-asked';
        if (!isBack) {
          const call = callOf(actor, { amountMinor, reason }, { id: fundId, key, now: ports.now });
          return reduceGift(ports)({ ...call, params });
        }
        const body = { amountMinor, reason, givenBackOn: dateOf(ports.now) };
        return giveBack(ports)({ ...callOf(actor, body, { id: fundId, key, now: ports.now }), params });
      },
    };
  },
};
