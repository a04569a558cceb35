// Approvers close dockets over awards that wait, several at once and over the same awards; one of them has acted on some before.
import type { AwardId } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { discloseRelationship } from '@hearth/functions/approval/disclose-relationship.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvers } from '../founding.ts';
import type { Actor, Errand, World } from '../world-shape.ts';
import { awardsIn } from './actor.ts';

/** An approver turns out to be close to one of the households. */
const discloses = (world: World, awardId: string): Errand | undefined => {
  const id = world.cases.find((each) => each.awardId === awardId)?.applicationId;
  if (id === undefined) return undefined;
  const actor = world.dice.pick(approvers);
  const key = world.nextKey();
  return {
    who: 'approver discloses a relationship',
    isRequest: true,
    run: (ports) => discloseRelationship(ports)(callOf(actor, undefined, { id, key, now: ports.now })),
  };
};

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
    if (world.isStrict && dice.chance(0.05)) return discloses(world, dice.pick(awards));
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
