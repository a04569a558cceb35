// What payments mean for items that several streams share: the award they pay, the slices, the reporting rows.
import type { Advance, AdvanceEvent } from '@hearth/domain/advances';
import { endedUnpaid } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { grantKey } from '@hearth/domain/households';
import type { RecordedEvent } from '@hearth/domain/record';
import { withFee } from './award-items.ts';
import { stateRef } from './entities.ts';
import { ofEndedHandover, ofSettledAdvance } from './partner-standing.ts';
import { rowGivenUp, rowPaid, rowReturned } from './reporting-rows.ts';
import { checkNumbered } from './shared-items.ts';
import { disencumbered, encumbered, liquidated, returned } from './slices.ts';
import type { Change } from './tables.ts';

/** An intent takes the award out of the queue of approved ones; the award must still be as it was read. */
const taken = (awardId: string, awardVersion: number): Change => ({
  update: stateRef(awardId),
  remove: ['queue', 'since'],
  when: [{ attribute: 'version', equals: awardVersion }],
});

/**
 * An attempt that ended unpaid puts its award where a reissue is proposed from. Nothing moves an award while an attempt is alive, so
 * it stands as the intent found it; folded, an award that went on since is left where it is.
 */
const unpaid = (awardId: string, awardVersion: number, at: string): Change => ({
  update: stateRef(awardId),
  set: { queue: endedUnpaid, since: at },
  when: [{ attribute: 'version', equals: awardVersion }],
});

/** The changes of one event of a disbursement, its partner's standing included. A fee that was liquidated stays spent when the payment comes back. */
export const ofDisbursement = (
  event: RecordedEvent<DisbursementEvent>,
  disbursement: Disbursement,
): readonly Change[] => [...ofPayment(event, disbursement), ...ofEndedHandover(event, disbursement)];

const ofPayment = (
  event: RecordedEvent<DisbursementEvent>,
  { awardId, awardVersion, attempt, draws, fee, reportMonth, amountMinor, checkNumber }: Disbursement,
): readonly Change[] => {
  const key = grantKey(awardId, attempt);
  switch (event.type) {
    case 'DisbursementIntended':
    case 'HandoverDue':
    case 'CheckDue':
      return [taken(awardId, event.data.awardVersion)];
    case 'DisbursementSettled':
    case 'HandoverConfirmed':
      return [...withFee(draws, fee).map(liquidated), rowPaid(reportMonth, key, amountMinor, event.at)];
    case 'DisbursementFailed':
    case 'HandoverUnclaimed':
      return [
        ...withFee(draws, fee).map(disencumbered),
        rowGivenUp(reportMonth, key, amountMinor, event.at),
        unpaid(awardId, awardVersion, event.at),
      ];
    case 'DisbursementReturned':
      return [
        ...draws.map(returned),
        rowReturned(reportMonth, key, amountMinor, event.at),
        unpaid(awardId, awardVersion, event.at),
      ];
    case 'CheckIssued':
      return [
        ...draws.map(liquidated),
        rowPaid(reportMonth, key, amountMinor, event.at),
        checkNumbered(event.data.number, event.stream),
      ];
    case 'CheckVoided':
      // One that has no number was never given out: what was set aside goes back, and nothing was paid.
      return [
        ...draws.map(checkNumber === undefined ? disencumbered : returned),
        (checkNumber === undefined ? rowGivenUp : rowReturned)(reportMonth, key, amountMinor, event.at),
        unpaid(awardId, awardVersion, event.at),
      ];
    default:
      return [];
  }
};

/** The changes of one event of an advance: its own fee, and nothing of the handovers that it covers. */
export const ofAdvance = (event: RecordedEvent<AdvanceEvent>, advance: Advance): readonly Change[] => [
  ...ofFee(event, advance),
  ...ofSettledAdvance(event, advance),
];

const ofFee = (event: RecordedEvent<AdvanceEvent>, { fee }: Advance): readonly Change[] => {
  const fees = withFee([], fee);
  switch (event.type) {
    case 'AdvanceIntended':
      return fees.map(encumbered);
    case 'AdvanceSettled':
      return fees.map(liquidated);
    case 'AdvanceFailed':
      return fees.map(disencumbered);
    default:
      return [];
  }
};
