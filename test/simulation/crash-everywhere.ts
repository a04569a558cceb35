// The process ended at every call of the scripted story, one after the other: what has to come out each time.
import { expect } from 'vitest';
import { scriptedStory } from './scripted-story.ts';
import type { Doom } from './stage.ts';

/** Plays the story once for each of its calls, and expects the same end each time. Returns how many calls there were. */
export const endedEverywhere = async (how: Doom['how']): Promise<number> => {
  const whole = await scriptedStory(undefined, true);
  expect(whole.violations).toEqual([]);
  for (let atCall = 1; atCall <= whole.calls; atCall += 1) {
    const { shape, violations } = await scriptedStory({ atCall, how }, atCall % 10 === 0);
    expect({ atCall, how, shape, violations }).toEqual({ atCall, how, shape: whole.shape, violations: [] });
  }
  return whole.calls;
};

/** Every event of the money part that the story tells: a use case without a crash point would be missing here. */
export const toldEvents: readonly string[] = [
  'AllotmentMoveProposed',
  'AllotmentMoved',
  'Allotted',
  'AdvanceIntended',
  'AdvanceSettled',
  'AwardApproved',
  'AwardReissueProposed',
  'AwardSentBack',
  'AwardWaitsForPayee',
  'CheckCleared',
  'CheckDue',
  'CheckIssued',
  'CheckRegistered',
  'CheckVoided',
  'DisbursementIntended',
  'DisbursementReturned',
  'DisbursementSettled',
  'DocketApplied',
  'DocketClosed',
  'GiftReceived',
  'GiftReduced',
  'GivenBack',
  'HandedOver',
  'HandoverAdvanced',
  'HandoverCodeIssued',
  'HandoverConfirmed',
  'HandoverDue',
  'HandoverUnclaimed',
  'MatchDecided',
  'PartnerRefunded',
  'PayeeChangeConfirmed',
  'PayeeChanged',
  'PayeeClosed',
  'PayeeClosing',
  'PayeeClosingRequested',
  'PayeeOpened',
  'PayeeReady',
  'PayeeRequested',
  'ProviderToppedUp',
  'Reconciled',
  'RegisterPrepared',
  'RegisterReleased',
  'RegisterResultsRead',
];
