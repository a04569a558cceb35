// Many histories in a row, for tests: what broke, told so that it can be replayed, and what came how often.
import { history } from './history.ts';

export type Many = {
  readonly broken: readonly string[];
  readonly tally: ReadonlyMap<string, number>;
  readonly steps: number;
};

/** Plays `count` seeds from `from` on. */
export const histories = async (from: number, count: number): Promise<Many> => {
  const tally = new Map<string, number>();
  const broken: string[] = [];
  let steps = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const played = await history(seed);
    steps += played.steps;
    for (const [what, times] of played.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    for (const { invariant, says, found } of played.violations)
      broken.push(`seed ${seed}, invariant ${invariant}: ${says}, but ${found} (pnpm simulate --from ${seed} --story)`);
  }
  return { broken, tally, steps };
};

/** What many histories must have met, or they say nothing about it: faults, events, refusals. */
export const mustCome: readonly string[] = [
  'fault crash-before',
  'fault crash-after',
  'fault answer-late',
  'fault store-busy',
  'fault answer-lost',
  'fault provider-silent-before',
  'fault provider-silent-after',
  'fault provider-500',
  'fault provider-429',
  'fault provider-refuses',
  'fault provider-blocks',
  'fault status-unknown',
  'fault echo-wrong',
  'fault queue-refuses',
  'fault queue-answer-lost',
  'AwardApproved',
  'AwardSentBack',
  'AwardWaitsForFunds',
  'AwardWaitsForPayee',
  'AwardLapsed',
  'AwardReissueProposed',
  'DisbursementIntended',
  'DisbursementReleased',
  'DisbursementSettled',
  'DisbursementFailed',
  'DisbursementReturned',
  'DisbursementHeld',
  'DisbursementAskedAgain',
  'HandedOver',
  'HandoverConfirmed',
  'HandoverUnclaimed',
  'AdvanceIntended',
  'AdvanceSettled',
  'AdvanceHeld',
  'CheckIssued',
  'CheckCleared',
  'CheckVoided',
  'RegisterReleased',
  'AllotmentMoved',
  'GiftReduced',
  'GivenBack',
  'HouseholdAliased',
  'PayeeChanged',
  'PayeeChangeConfirmed',
  'PayeeClosed',
  'refused same-person',
  'refused wrong-state',
];
