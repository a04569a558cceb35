// Partners: one advance for what waits, then each household's aid against a receipt, confirmed by a second person, or unclaimed.

import { advancePartner } from '@hearth/functions/disbursement/advance-partner.ts';
import { confirmHandover, handOver, reportUnclaimed } from '@hearth/functions/disbursement/handovers.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworkersOf, partners, treasurers } from '../founding.ts';
import type { Actor, World } from '../world-shape.ts';
import { heardOfPayees, paymentsIn } from './actor.ts';

export const advances: Actor = {
  name: 'advance',
  weight: 5,
  act: (world) => {
    const { dice } = world;
    if (paymentsIn(world, 'waiting-for-advance').length === 0) return undefined;
    const body = { partnerId: dice.pick(partners), ...(dice.chance(0.4) ? { limit: 1 } : {}) };
    const actor = dice.pick(treasurers);
    const key = world.nextKey();
    return {
      who: 'treasurer asks for an advance',
      isRequest: true,
      mayLeave: heardOfPayees,
      run: (ports) => advancePartner(ports)(callOf(actor, body, { key, now: ports.now })),
    };
  },
};

const handed = (world: World, ...statuses: readonly string[]) => {
  const { dice, oracle } = world;
  const ids = dice.chance(0.9) ? paymentsIn(world, ...statuses) : [...oracle.facts.payments.keys()];
  if (ids.length === 0) return undefined;
  const id = dice.pick(ids);
  const { awardId } = oracle.facts.payments.get(id) ?? {};
  const partnerId = oracle.facts.awards.get(awardId ?? '')?.made.partnerId ?? partners[0];
  return { id, actor: dice.pick(caseworkersOf(partnerId)), key: world.nextKey() };
};

export const handingOver: Actor = {
  name: 'handover',
  weight: 5,
  act: (world) => {
    const one = handed(world, 'advanced');
    if (one === undefined) return undefined;
    const { id, actor, key } = one;
    const handedOverAt = new Date(world.clock.ms - 600_000).toISOString();
    const body = { receiptNumber: `R-${id.slice(-6)}`, method: 'cash', handedOverAt };
    return {
      who: 'caseworker hands over',
      isRequest: true,
      run: (ports) => handOver(ports)(callOf(actor, body, { id, key, now: ports.now })),
    };
  },
};

export const confirming: Actor = {
  name: 'confirm',
  weight: 5,
  act: (world) => {
    const one = handed(world, 'handed-over');
    if (one === undefined) return undefined;
    const { id, actor, key } = one;
    return {
      who: 'caseworker confirms a handover',
      isRequest: true,
      run: (ports) => confirmHandover(ports)(callOf(actor, {}, { id, key, now: ports.now })),
    };
  },
};

export const unclaimed: Actor = {
  name: 'unclaimed',
  weight: 3,
  act: (world) => {
    const one = handed(world, 'advanced');
    if (one === undefined) return undefined;
    const { id, actor, key } = one;
    return {
      who: 'caseworker reports aid unclaimed',
      isRequest: true,
      run: (ports) => reportUnclaimed(ports)(callOf(actor, { reason: 'nobody-came' }, { id, key, now: ports.now })),
    };
  },
};
