// The proof of each attempt to pay an award: rail, references, days, receipts, and what came of it. Pure.
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Attempt } from './gather-award.ts';

/** One thing that happened to a payment. `by`: a member, or the step that the system did it with. */
type PaymentStep = { readonly at: string; readonly event: string; readonly by: string; readonly note?: string };

type Told = string | undefined;
export type PaymentProof = {
  readonly attempt: number;
  readonly disbursementId: string;
  readonly rail: string;
  readonly status: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly intendedAt: string;
  /** When the household had it, or the payment left: settled, confirmed, or a check cashed. */ readonly paidAt: Told;
  readonly providerReference: Told;
  readonly requestHash: Told;
  readonly receiptNumber: Told;
  readonly receiptHash: Told;
  readonly confirmedHow: Told;
  readonly advanceId: Told;
  readonly advanceReference: Told;
  readonly checkNumber: Told;
  readonly issuedOn: Told;
  readonly clearedOn: Told;
  readonly escheatOn: Told;
  readonly reason: Told;
  readonly steps: readonly PaymentStep[];
};

type Event = RecordedEvent<DisbursementEvent>;
type Of<T extends Event['type']> = Extract<Event, { readonly type: T }>;

const lastOf = <T extends Event['type']>(events: readonly Event[], type: T): Of<T> | undefined =>
  events.findLast((event): event is Of<T> => event.type === type);

const paid: ReadonlySet<Event['type']> = new Set(['DisbursementSettled', 'HandoverConfirmed', 'CheckCleared']);

const noteOf = ({ data }: Event): string | undefined => ('reason' in data ? data.reason : undefined);

const stepOf = (event: Event): PaymentStep => {
  const note = noteOf(event);
  return { at: event.at, event: event.type, by: event.actor, ...(note === undefined ? {} : { note }) };
};

const ofHandover = (events: readonly Event[]) => {
  const handedOver = lastOf(events, 'HandedOver')?.data;
  const confirmed = lastOf(events, 'HandoverConfirmed')?.data;
  return {
    receiptNumber: handedOver?.receiptNumber,
    receiptHash: handedOver?.receiptHash,
    confirmedHow: confirmed === undefined ? undefined : (confirmed.how ?? 'second-person'),
  };
};

const isPaid = ({ status }: Attempt['disbursement']): boolean =>
  ['settled', 'confirmed', 'cleared'].some((each) => status === each);

/** Reads an attempt as proof. Codes, ids and references only: no name, no account. */
export const paymentProof = ({ disbursement, events, advance }: Attempt): PaymentProof => {
  const { id, attempt, rail, status, amountMinor, currency, intendedAt, reason } = disbursement;
  return {
    ...{ attempt, disbursementId: id, rail, status, amountMinor, currency, intendedAt, reason },
    paidAt: isPaid(disbursement) ? events.findLast(({ type }) => paid.has(type))?.at : undefined,
    providerReference: disbursement.providerPaymentId,
    requestHash: disbursement.call?.hash,
    ...ofHandover(events),
    advanceId: advance?.id,
    advanceReference: advance?.providerPaymentId,
    checkNumber: disbursement.checkNumber,
    issuedOn: disbursement.issuedOn,
    clearedOn: disbursement.clearedOn,
    escheatOn: lastOf(events, 'CheckStale')?.data.escheatOn,
    steps: events.map(stepOf),
  };
};
