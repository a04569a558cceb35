// What the provider's word on a payment means for a disbursement or an advance: the table of money.md section 7, as a pure function.
import { type Advance, type AdvanceEvent, advanceMayFollow } from './advances.ts';
import { type Disbursement, type DisbursementEvent, mayFollow } from './disbursements.ts';
import type { HouseholdId } from './ids.ts';
import { advanceEntry, disencumbranceEntry, expenseEntry, returnEntry } from './ledger.ts';

/** A payment as the provider tells it, read back and never taken from an event. Amounts in minor units. */
export type ProviderWord = {
  readonly providerPaymentId: string;
  readonly status: 'processing' | 'posted' | 'failed' | 'canceled' | 'returned' | 'unrecognized';
  readonly amountMinor: number;
  /** ISO 4217; compared without regard to case. */ readonly currency: string;
  readonly recipient: string;
  readonly reason?: string;
  /** For `returned`: the money is back in our account. */ readonly reversalPosted?: boolean;
  readonly snapshotHash: string;
};

type Asked = {
  readonly amountMinor: number;
  readonly currency: string;
  readonly recipient?: string;
  readonly providerPaymentId?: string;
};

/** The echo: what the provider has must be what was asked, and one payment only, or a person looks. */
const isEcho = (word: ProviderWord, asked: Asked): boolean =>
  word.amountMinor === asked.amountMinor &&
  word.currency.toUpperCase() === asked.currency.toUpperCase() &&
  word.recipient === asked.recipient &&
  (asked.providerPaymentId === undefined || word.providerPaymentId === asked.providerPaymentId);

const settledEvent = (
  disbursement: Disbursement,
  { providerPaymentId, snapshotHash }: ProviderWord,
): DisbursementEvent => ({
  type: 'DisbursementSettled',
  data: {
    providerPaymentId,
    snapshotHash,
    entry: expenseEntry(disbursement.draws, disbursement.currency, 'cash:provider'),
  },
});

const returnedEvent = (disbursement: Disbursement, word: ProviderWord, windowOf: HouseholdId): DisbursementEvent => ({
  type: 'DisbursementReturned',
  data: {
    reason: word.reason ?? 'none-given',
    snapshotHash: word.snapshotHash,
    entry: returnEntry(disbursement.draws, disbursement.currency),
    windowOf,
  },
});

const eventsFor = (
  disbursement: Disbursement,
  word: ProviderWord,
  windowOf: HouseholdId,
): readonly DisbursementEvent[] => {
  const { providerPaymentId, snapshotHash } = word;
  switch (word.status) {
    case 'processing':
      return [{ type: 'DisbursementReleased', data: { providerPaymentId, snapshotHash } }];
    case 'posted':
      return [settledEvent(disbursement, word)];
    case 'failed':
    case 'canceled':
      return [
        {
          type: 'DisbursementFailed',
          data: {
            reason: word.reason ?? word.status,
            snapshotHash,
            entry: disencumbranceEntry(disbursement.draws, disbursement.currency),
            windowOf,
          },
        },
      ];
    case 'returned': {
      // It can only come back after it left: when we never heard that it posted, both are said, in order.
      const posted = disbursement.status === 'settled' ? [] : [settledEvent(disbursement, word)];
      return word.reversalPosted === true ? [...posted, returnedEvent(disbursement, word, windowOf)] : posted;
    }
    case 'unrecognized':
      return [{ type: 'DisbursementHeld', data: { reason: 'unrecognized-status' } }];
  }
};

/**
 * What follows from the provider's word. `windowOf` is the household whose window carries it. A repeat, or a word that would
 * move a terminal state back, gives no event; an echo that differs holds the disbursement for a person.
 */
export const decideDisbursement = (
  disbursement: Disbursement,
  word: ProviderWord,
  windowOf: HouseholdId,
): readonly DisbursementEvent[] => {
  const events: readonly DisbursementEvent[] = isEcho(word, disbursement)
    ? eventsFor(disbursement, word, windowOf)
    : [{ type: 'DisbursementHeld', data: { reason: 'echo-differs' } }];
  const [first] = events;
  if (first === undefined || first.type === 'DisbursementIntended' || first.type === 'HandoverDue') return [];
  return mayFollow[first.type].includes(disbursement.status) ? events : [];
};

const advanceEventsFor = (advance: Advance, word: ProviderWord): readonly AdvanceEvent[] => {
  const { providerPaymentId, snapshotHash } = word;
  switch (word.status) {
    case 'processing':
      return [{ type: 'AdvanceReleased', data: { providerPaymentId, snapshotHash } }];
    case 'posted':
      return [
        {
          type: 'AdvanceSettled',
          data: {
            providerPaymentId,
            snapshotHash,
            entry: advanceEntry(advance.partnerId, advance.amountMinor, advance.currency),
          },
        },
      ];
    case 'failed':
    case 'canceled':
      return [{ type: 'AdvanceFailed', data: { reason: word.reason ?? word.status, snapshotHash } }];
    case 'returned':
      return [{ type: 'AdvanceHeld', data: { reason: 'returned' } }];
    case 'unrecognized':
      return [{ type: 'AdvanceHeld', data: { reason: 'unrecognized-status' } }];
  }
};

/**
 * The same for an advance. One that comes back is a person's case: aid may have been handed over already. Nothing else moves one
 * that settled, since from a hold it would settle, and be booked, once more.
 */
export const decideAdvance = (advance: Advance, word: ProviderWord): readonly AdvanceEvent[] => {
  const isAsAsked = isEcho(word, advance);
  if (advance.status === 'settled' && !(isAsAsked && word.status === 'returned')) return [];
  const events: readonly AdvanceEvent[] = isAsAsked
    ? advanceEventsFor(advance, word)
    : [{ type: 'AdvanceHeld', data: { reason: 'echo-differs' } }];
  const [first] = events;
  if (first === undefined || first.type === 'AdvanceIntended') return [];
  return advanceMayFollow[first.type].includes(advance.status) ? events : [];
};
