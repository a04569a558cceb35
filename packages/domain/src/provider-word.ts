// What the provider's word on a payment means for a disbursement or an advance: the table of states, as a pure function.
import { type Advance, type AdvanceEvent, advanceMayFollow } from './advances.ts';
import type { DisbursementEvent } from './disbursement-events.ts';
import { type Disbursement, isBeginning, mayFollow } from './disbursements.ts';
import { advanceEntry, disencumbranceEntry, expenseEntry, feeEntry, joined, returnEntry } from './entries.ts';
import type { HouseholdId } from './ids.ts';
import { type Draw, type Entry, reversed } from './ledger.ts';

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

/** What two people say of a held payment that the provider does not have: as if it had failed there. */
export const neverMade = ({
  amountMinor,
  currency,
  recipient = '',
}: Pick<ProviderWord, 'amountMinor' | 'currency'> & { readonly recipient?: string }): ProviderWord => ({
  providerPaymentId: '',
  status: 'failed',
  amountMinor,
  currency,
  recipient,
  reason: 'declared-unpaid',
  snapshotHash: '',
});

/** The provider told of it after all: what two people said of it before counts no more. */
const isOvertaken = ({ providerPaymentId }: ProviderWord, { status }: { readonly status: string }): boolean =>
  providerPaymentId === '' && status !== 'held';

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

/** Why a payment that is under way there waits for a person here: the provider looks into it, or says what nobody listed. */
const holdFor = (reason: string): string => (reason === 'under_review' ? 'under-review' : 'unrecognized-reason');

/** The provider takes its fee with the payment. */
const withFee = (entry: Entry, { fee, currency }: { readonly fee?: Draw; readonly currency: string }): Entry =>
  fee === undefined ? entry : joined(entry, feeEntry(fee, currency));

/** What was set aside for a payment that never left: the grant, and the fee that nobody will take. */
export const givenBack = ({ draws, fee, currency }: Pick<Disbursement, 'draws' | 'fee' | 'currency'>): Entry =>
  disencumbranceEntry(fee === undefined ? draws : [...draws, fee], currency);

const settledEvent = (
  disbursement: Disbursement,
  { providerPaymentId, snapshotHash }: ProviderWord,
): DisbursementEvent => ({
  type: 'DisbursementSettled',
  data: {
    providerPaymentId,
    snapshotHash,
    entry: withFee(expenseEntry(disbursement.draws, disbursement.currency, 'cash:provider'), disbursement),
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
    case 'processing': {
      const released = { type: 'DisbursementReleased', data: { providerPaymentId, snapshotHash } } as const;
      if (word.reason === undefined) return [released];
      // Its name at the provider is kept before it is held: so it can be asked about, and a repeat is one.
      const held = { type: 'DisbursementHeld', data: { reason: holdFor(word.reason) } } as const;
      return disbursement.providerPaymentId === undefined ? [released, held] : [held];
    }
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
            entry: givenBack(disbursement),
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
  if (isOvertaken(word, disbursement)) return [];
  const events: readonly DisbursementEvent[] = isEcho(word, disbursement)
    ? eventsFor(disbursement, word, windowOf)
    : [{ type: 'DisbursementHeld', data: { reason: 'echo-differs' } }];
  const [first] = events;
  if (first === undefined || isBeginning(first)) return [];
  return mayFollow[first.type].includes(disbursement.status) ? events : [];
};

const advanceSettled = (advance: Advance, { providerPaymentId, snapshotHash }: ProviderWord): AdvanceEvent => {
  const entry = withFee(advanceEntry(advance.partnerId, advance.amountMinor, advance.currency), advance);
  return { type: 'AdvanceSettled', data: { providerPaymentId, snapshotHash, entry } };
};

const advanceReturned = (advance: Advance, { reason = 'none-given', snapshotHash }: ProviderWord): AdvanceEvent => {
  const entry = reversed(advanceEntry(advance.partnerId, advance.amountMinor, advance.currency));
  return { type: 'AdvanceReturned', data: { reason, snapshotHash, entry } };
};

const advanceEventsFor = (advance: Advance, word: ProviderWord): readonly AdvanceEvent[] => {
  const { providerPaymentId, snapshotHash } = word;
  switch (word.status) {
    case 'processing': {
      const released = { type: 'AdvanceReleased', data: { providerPaymentId, snapshotHash } } as const;
      if (word.reason === undefined) return [released];
      const held = { type: 'AdvanceHeld', data: { reason: holdFor(word.reason) } } as const;
      return advance.providerPaymentId === undefined ? [released, held] : [held];
    }
    case 'posted':
      return [advanceSettled(advance, word)];
    case 'failed':
    case 'canceled':
      return [
        {
          type: 'AdvanceFailed',
          data: {
            reason: word.reason ?? word.status,
            snapshotHash,
            ...(advance.fee === undefined ? {} : { entry: disencumbranceEntry([advance.fee], advance.currency) }),
          },
        },
      ];
    case 'returned': {
      const posted = advance.status === 'settled' ? [] : [advanceSettled(advance, word)];
      return word.reversalPosted === true ? [...posted, advanceReturned(advance, word)] : posted;
    }
    case 'unrecognized':
      return [{ type: 'AdvanceHeld', data: { reason: 'unrecognized-status' } }];
  }
};

/**
 * The same for an advance. One that comes back is due from the partner no more; what it handed over meanwhile, the partner is
 * owed. Nothing else moves one that settled, since from a hold it would settle, and be booked, once more.
 */
export const decideAdvance = (advance: Advance, word: ProviderWord): readonly AdvanceEvent[] => {
  if (isOvertaken(word, advance)) return [];
  const isAsAsked = isEcho(word, advance);
  if (advance.status === 'settled' && !(isAsAsked && word.status === 'returned')) return [];
  const events: readonly AdvanceEvent[] = isAsAsked
    ? advanceEventsFor(advance, word)
    : [{ type: 'AdvanceHeld', data: { reason: 'echo-differs' } }];
  const [first] = events;
  if (first === undefined || first.type === 'AdvanceIntended') return [];
  return advanceMayFollow[first.type].includes(advance.status) ? events : [];
};
