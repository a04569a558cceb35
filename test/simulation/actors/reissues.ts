// Awards whose payment ended unpaid: a treasurer proposes to pay them again, an approver confirms or drops it, perhaps the same approver as before.

import type { AwardId } from '@hearth/domain/ids';
import { confirmReissues } from '@hearth/functions/approval/confirm-reissues.ts';
import { proposeReissues } from '@hearth/functions/approval/propose-reissues.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvers, treasurers } from '../founding.ts';
import type { Actor, World } from '../world-shape.ts';
import { awardsIn } from './actor.ts';

const ended = new Set(['failed', 'returned', 'unclaimed', 'voided']);

const endedUnpaid = (world: World): readonly string[] => {
  const { facts } = world.oracle;
  const isEnded = (id: string): boolean =>
    ended.has(facts.payments.get(facts.attemptsOf.get(id)?.at(-1) ?? '')?.status ?? 'none');
  return [
    ...awardsIn(world, 'approved', 'waiting-for-payee').filter(isEnded),
    ...awardsIn(world, 'lapsed', 'reissue-dropped'),
  ];
};

export const proposing: Actor = {
  name: 'reissue proposed',
  weight: 2,
  act: (world) => {
    const { dice } = world;
    const ids = dice.chance(0.9) ? endedUnpaid(world) : world.cases.map(({ awardId }) => awardId);
    const awardIds = dice.some(ids, 0.7) as AwardId[];
    if (awardIds.length === 0) return undefined;
    const [actor, key] = [dice.pick(treasurers), world.nextKey()];
    return {
      who: `treasurer proposes to pay ${awardIds.length} again`,
      isRequest: true,
      run: (ports) => proposeReissues(ports)(callOf(actor, { awardIds, reason: 'came-back' }, { key, now: ports.now })),
    };
  },
};

export const confirmingReissues: Actor = {
  name: 'reissue confirmed',
  weight: 2.5,
  act: (world) => {
    const { dice } = world;
    const awardIds = awardsIn(world, 'awaiting-reissue') as AwardId[];
    if (awardIds.length === 0) return undefined;
    const [actor, key] = [dice.pick(approvers), world.nextKey()];
    const body = dice.chance(0.85)
      ? { awardIds, decision: 'confirm' as const }
      : { awardIds, decision: 'drop' as const, reason: 'not-now' };
    return {
      who: `approver decides on paying ${awardIds.length} again: ${body.decision}`,
      isRequest: true,
      run: (ports) => confirmReissues(ports)(callOf(actor, body, { key, now: ports.now })),
    };
  },
};
