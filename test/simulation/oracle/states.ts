// Invariants 2 and 6: the record only grows, each stream without a gap; and states move along the table of states, written down here once more.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Facts } from './facts.ts';
import type { Judge } from './judge.ts';

/** An event that moves nothing, where it may stand at all. */
const asItWas = 'as it was';

/** From where to where each event may take an award, a payment or an advance. `none` is before the first event. */
const moves: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  AwardMade: [['none'], 'awaiting-approval'],
  AwardConsented: [['awaiting-approval', 'waiting-for-funds'], asItWas],
  AwardApproved: [['awaiting-approval', 'awaiting-reissue', 'waiting-for-funds'], 'approved'],
  AwardSentBack: [['awaiting-approval', 'waiting-for-funds'], 'sent-back'],
  AwardWaitsForPayee: [['approved'], 'waiting-for-payee'],
  AwardWaitsForFunds: [['awaiting-approval'], 'waiting-for-funds'],
  AwardLapsed: [['waiting-for-payee'], 'lapsed'],
  AwardWithdrawn: [['awaiting-approval', 'waiting-for-funds'], 'withdrawn'],
  AwardReissueProposed: [['approved', 'waiting-for-payee', 'lapsed', 'reissue-dropped'], 'awaiting-reissue'],
  AwardReissueDropped: [['awaiting-reissue'], 'reissue-dropped'],
  DisbursementIntended: [['none'], 'intended'],
  DisbursementReleased: [['intended', 'held'], 'released'],
  DisbursementSettled: [['intended', 'released', 'held'], 'settled'],
  DisbursementFailed: [['intended', 'released', 'held'], 'failed'],
  DisbursementReturned: [['settled'], 'returned'],
  DisbursementHeld: [['intended', 'released'], 'held'],
  DisbursementAskedAgain: [['intended'], 'intended'],
  CheckDue: [['none'], 'waiting-for-register'],
  CheckRegistered: [['waiting-for-register'], 'registered'],
  CheckUnregistered: [['registered'], 'waiting-for-register'],
  CheckIssued: [['registered'], 'issued'],
  CheckCleared: [['issued'], 'cleared'],
  CheckVoided: [['registered', 'issued'], 'voided'],
  CheckStale: [['issued'], 'stale'],
  RegisterPrepared: [['none'], 'prepared'],
  RegisterReleased: [['prepared'], 'released'],
  RegisterDropped: [['prepared'], 'dropped'],
  HandoverDue: [['none'], 'waiting-for-advance'],
  HandoverAdvanced: [['waiting-for-advance'], 'advanced'],
  HandoverAdvanceFailed: [['advanced'], 'waiting-for-advance'],
  HandedOver: [['advanced'], 'handed-over'],
  HandoverConfirmed: [['handed-over'], 'confirmed'],
  HandoverUnclaimed: [['advanced'], 'unclaimed'],
  AdvanceIntended: [['none'], 'intended'],
  AdvanceReleased: [['intended', 'held'], 'released'],
  AdvanceSettled: [['intended', 'released', 'held'], 'settled'],
  AdvanceFailed: [['intended', 'released', 'held'], 'failed'],
  AdvanceHeld: [['intended', 'released', 'settled'], 'held'],
};

const grows = 'the record only grows, each stream without a gap';
const along = 'states move along their table, and a terminal one never moves but from settled to returned';

/** Judges one event by its place in its stream. */
export const judgePlace = ({ heads }: Pick<Facts, 'heads'>, { violated }: Judge, event: RecordedEvent): void => {
  const { stream, sequence, type, previousHash, hash } = event;
  const head = heads.get(stream) ?? { sequence: 0, hash: '' };
  if (sequence !== head.sequence + 1 || previousHash !== head.hash)
    violated(2, grows, `${type} stands at ${stream}/${sequence} behind ${head.sequence}`);
  heads.set(stream, { sequence, hash });
};

/** Judges one event by its place and by the state it finds; then moves the state. */
export const judgeState = (facts: Facts, judge: Judge, event: RecordedEvent): void => {
  judgePlace(facts, judge, event);
  const { stream, type } = event;
  const move = moves[type];
  const subject = facts.awards.get(stream) ?? facts.payments.get(stream);
  if (move === undefined || subject === undefined) return;
  if (!move[0].includes(subject.status))
    judge.violated(6, along, `${type} came to ${stream}, which is ${subject.status}`);
  if (move[1] !== asItWas) subject.status = move[1];
};
