// Reviewers decide; households ask that somebody else look again, by themselves or told to somebody; somebody new answers.
import { adjudicate } from '@hearth/functions/adjudication/adjudicate.ts';
import { answerAppeal } from '@hearth/functions/appeals/answer-appeal.ts';
import { makeAppeal, recordAppeal } from '@hearth/functions/appeals/make-appeal.ts';
import { withdrawOwnAppeal } from '@hearth/functions/appeals/withdraw-appeal.ts';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { nobody, peopleOf, reviewers } from '../door-people.ts';
import type { DoorActor } from '../doors-shape.ts';
import { byCode, caseIn } from './codes.ts';

export const decidingCases: DoorActor = {
  name: 'decide',
  weight: 5,
  act: (world) => {
    const one = caseIn(world, 'referred');
    if (one === undefined) return undefined;
    const { dice } = world;
    const body = dice.chance(0.8)
      ? ({ decision: 'decline', reason: 'outside-area' } as const)
      : ({ decision: 'award', amountMinor: 30_000, reason: 'seen-in-person' } as const);
    const [actor, key] = [dice.pick(reviewers), world.nextKey()];
    return {
      who: `reviewer says ${body.decision}`,
      isRequest: true,
      run: (ports) => adjudicate(ports)(callOf(actor, body, { id: one.id, key, now: ports.now })),
    };
  },
};

const plea = 'The landlord wrote to us.';

export const appealing: DoorActor = {
  name: 'appeal',
  weight: 6,
  act: (world) =>
    byCode(
      world,
      'household appeals',
      (ports, headers, key) => makeAppeal(ports)(callOf(nobody, { words: plea }, { headers, key, now: ports.now })),
      'declined',
    ),
};

export const takingBack: DoorActor = {
  name: 'take back',
  weight: 1,
  act: (world) =>
    byCode(
      world,
      'household takes its appeal back',
      (ports, headers, key) => withdrawOwnAppeal(ports)(callOf(nobody, undefined, { headers, key, now: ports.now })),
      'declined',
    ),
};

export const writingDown: DoorActor = {
  name: 'write down',
  weight: 1,
  act: (world) => {
    const one = caseIn(world, 'declined');
    if (one === undefined) return undefined;
    const { dice } = world;
    const [actor, key] = [dice.pick([...peopleOf(one.partnerId), ...reviewers]), world.nextKey()];
    const body = { words: plea, channel: 'phone' } as const;
    return {
      who: 'somebody writes an appeal down',
      isRequest: true,
      run: (ports) => recordAppeal(ports)(callOf(actor, body, { id: one.id, key, now: ports.now })),
    };
  },
};

export const answering: DoorActor = {
  name: 'answer',
  weight: 8,
  act: (world) => {
    const { dice, oracle } = world;
    const open = [...oracle.appeals.values()].filter(({ status }) => status === 'open' || dice.chance(0.02));
    if (open.length === 0) return undefined;
    const [{ id }, actor, key] = [dice.pick(open), dice.pick(reviewers), world.nextKey()];
    const body = { outcome: dice.pick(['granted', 'stands'] as const), words: 'We have read it.' };
    return {
      who: 'reviewer answers an appeal',
      isRequest: true,
      run: (ports) => answerAppeal(ports)(callOf(actor, body, { id, key, now: ports.now })),
    };
  },
};
