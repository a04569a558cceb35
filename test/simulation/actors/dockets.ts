// Approvers close dockets over awards that wait, several at once and over the same awards; one of them has acted on some before.
import type { AwardId } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvers } from '../founding.ts';
import type { Actor } from '../world-shape.ts';
import { awardsIn } from './actor.ts';

export const dockets: Actor = {
  name: 'docket',
  weight: 2.5,
  act: (world) => {
    const { dice } = world;
    const tried = world.memory('awards that a docket had');
    const waiting = dice.chance(0.95)
      ? awardsIn(world, 'awaiting-approval')
      : world.cases.map(({ awardId }) => awardId);
    const awards = dice.some(waiting, 0.6).filter((id) => !tried.has(id) || dice.chance(0.15));
    for (const id of awards) if (dice.chance(0.5)) tried.add(id);
    if (awards.length === 0) return undefined;
    const decisions = awards.map((awardId): DocketDecision => {
      const id = awardId as AwardId;
      return dice.chance(0.06)
        ? { awardId: id, decision: 'send-back', reason: 'amount-unclear' }
        : { awardId: id, decision: 'approve' };
    });
    const actor = dice.pick(approvers);
    const key = world.nextKey();
    return {
      who: `approver closes a docket of ${decisions.length}`,
      isRequest: true,
      run: (ports) => closeDocket(ports)(callOf(actor, { decisions }, { key, now: ports.now })),
    };
  },
};
