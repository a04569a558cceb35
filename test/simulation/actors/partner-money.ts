// What partners owe and prove: codes for households, refunds of what nobody came for; and breaks that a controller sees to.

import { dateOf } from '@hearth/domain/time';
import { issueCode } from '@hearth/functions/disbursement/handover-codes.ts';
import { recordRefund } from '@hearth/functions/disbursement/record-refund.ts';
import { assignBreak, explainBreak } from '@hearth/functions/reconciliation/see-to-break.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworkersOf, controller, partners, treasurers } from '../founding.ts';
import type { Actor } from '../world-shape.ts';
import { paymentsIn } from './actor.ts';

export const codes: Actor = {
  name: 'code issued',
  weight: 1,
  act: (world) => {
    const { dice } = world;
    const ids = paymentsIn(world, 'advanced', 'handed-over');
    if (ids.length === 0) return undefined;
    const [id, key] = [dice.pick(ids), world.nextKey()];
    const actor = dice.pick(caseworkersOf(dice.pick(partners)));
    return {
      who: 'caseworker issues a code',
      isRequest: true,
      run: (ports) => issueCode(ports)(callOf(actor, {}, { id, key, now: ports.now })),
    };
  },
};

export const refunds: Actor = {
  name: 'refund',
  weight: 0.8,
  act: (world) => {
    const { dice, oracle } = world;
    const partnerId = dice.pick(partners);
    const owedMinor = oracle.facts.balances.get(`due-from:${partnerId}`) ?? 0;
    if (owedMinor === 0 && !dice.chance(0.1)) return undefined;
    const amountMinor = dice.pick([owedMinor, 5_000]) || 5_000;
    const [actor, key] = [dice.pick(treasurers), world.nextKey()];
    return {
      who: `treasurer records a refund of ${amountMinor}`,
      isRequest: true,
      run: (ports) => {
        const body = { amountMinor, currency: 'USD', receivedOn: dateOf(ports.now) };
        return recordRefund(ports)(callOf(actor, body, { id: partnerId, key, now: ports.now }));
      },
    };
  },
};

export const breaks: Actor = {
  name: 'break seen to',
  weight: 1.5,
  act: (world) => {
    const { dice, oracle } = world;
    const ids = [...oracle.facts.openBreaks.keys()];
    if (ids.length === 0) return undefined;
    const [id, key] = [dice.pick(ids), world.nextKey()];
    const ifMatch = oracle.facts.heads.get(id)?.sequence ?? 0;
    const isExplained = dice.chance(0.7);
    return {
      who: isExplained ? 'controller explains a break' : 'controller names an owner of a break',
      isRequest: true,
      run: (ports) =>
        isExplained
          ? explainBreak(ports)(
              callOf(controller, { code: 'looked-into', text: 'seen' }, { id, key, ifMatch, now: ports.now }),
            )
          : assignBreak(ports)(callOf(controller, { memberId: controller.memberId }, { id, key, now: ports.now })),
    };
  },
};
