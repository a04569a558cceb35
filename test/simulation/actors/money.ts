// Money coming in: gifts and allotments by treasurers, and cash at the provider.

import { program } from '@hearth/domain/relief-fund.fixture';
import { dateOf } from '@hearth/domain/time';
import { allot } from '@hearth/functions/funding/allot.ts';
import { recordGift } from '@hearth/functions/funding/record-gift.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { openFunds, partners, treasurers } from '../founding.ts';
import type { Actor } from '../world-shape.ts';

export const gifts: Actor = {
  name: 'gift',
  weight: 0.5,
  act: (world) => {
    const { dice } = world;
    const [fund, actor] = [dice.pick(openFunds), dice.pick(treasurers)];
    const amountMinor = dice.pick([10_000, 30_000]);
    const key = world.nextKey();
    return {
      who: 'treasurer records a gift',
      isRequest: true,
      run: (ports) => {
        const body = { amountMinor, currency: 'USD', receivedOn: dateOf(ports.now), restriction: fund.restriction };
        return recordGift(ports)(callOf(actor, body as never, { id: fund.id, key, now: ports.now }));
      },
    };
  },
};

export const allotments: Actor = {
  name: 'allotment',
  weight: 0.7,
  act: (world) => {
    const { dice } = world;
    const [fund, actor] = [dice.pick(openFunds), dice.pick(treasurers)];
    const amountMinor = dice.pick([3_000, 10_000, 40_000]);
    const body = { programId: program, partnerId: dice.pick(partners), purpose: 'any', amountMinor, currency: 'USD' };
    const key = world.nextKey();
    return {
      who: `treasurer allots of ${fund.name}`,
      isRequest: true,
      run: (ports) => allot(ports)(callOf(actor, body as never, { id: fund.id, key, now: ports.now })),
    };
  },
};

/** The bank's doing: nothing of it is a task. */
export const topUps: Actor = {
  name: 'top-up',
  weight: 0.6,
  act: ({ dice, twin, story }) => {
    const amountMinor = dice.pick([20_000, 50_000]);
    const id = twin.credit(amountMinor);
    story.say(() => `${amountMinor} arrive at the provider as ${id}`);
    return undefined;
  },
};
