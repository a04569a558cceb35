// What the twin of the provider remembers, and how it answers a repeated key, a passing clock and an asked-for fault.
import {
  type PaymentProvider,
  type ProviderBalance,
  type ProviderOutcome,
  type ProviderPayment,
  type ReceivedCredit,
  type Recipient,
  type StoredRequest,
  withSnapshotHash,
} from './provider.ts';
import type { PayBody } from './stripe-requests.ts';
import type { PaymentCourse } from './test-numbers.ts';

type Next = Extract<ProviderOutcome<never>, { known: 'refused' }>['next'];

/** What goes wrong with a coming call of that name. `times` is 1 when absent. */
export type ProviderFault = { readonly on: keyof PaymentProvider; readonly times?: number } & (
  | { readonly how: 'lost-before' | 'lost-after' | 'wrong-echo' }
  | { readonly how: 'refused'; readonly next: Next }
);

/** A payee in the twin. */
export type Holder = {
  readonly id: string;
  readonly kind: string;
  readonly readiness: Recipient['readiness'];
  readonly method: number;
  readonly accountNumber: string;
};

/** A payment in the twin: nothing is scheduled, the clock alone decides its state. */
export type Paid = {
  readonly id: string;
  readonly asked: PayBody;
  readonly createdAt: number;
  readonly course: PaymentCourse;
};

const dayMs = 86_400_000;
const keyWindowMs = 30 * dayMs;

export const done = <T>(value: T): ProviderOutcome<T> => ({ known: 'done', value });
export const unknown = (reason: string) => ({ known: 'unknown', reason }) as const;
export const refused = (reason: string, next: Next) => ({ known: 'refused', reason, next }) as const;
export const instantOf = (ms: number): string => new Date(ms).toISOString();

const statusAt = ({ createdAt, course }: Paid, now: number, settleMs: number): ProviderPayment['status'] => {
  if (now < createdAt + settleMs) return 'processing';
  if (course.ends === 'failed') return 'failed';
  return course.ends === 'returned' && now >= createdAt + settleMs + course.afterDays * dayMs ? 'returned' : 'posted';
};

const paymentAt = (paid: Paid, now: number, settleMs: number): ProviderPayment => {
  const status = statusAt(paid, now, settleMs);
  const hasReason = status === 'failed' || status === 'returned';
  return withSnapshotHash({
    providerPaymentId: paid.id,
    status,
    amountMinor: paid.asked.amount.value,
    currency: paid.asked.amount.currency,
    recipient: paid.asked.to.recipient,
    ...(hasReason && paid.course.ends !== 'posted' ? { reason: paid.course.reason } : {}),
    metadata: paid.asked.metadata,
    createdAt: instantOf(paid.createdAt),
  });
};

type Make<T> = () => { readonly made: string; readonly value: T } | Exclude<ProviderOutcome<T>, { known: 'done' }>;

/** A repeat finds what the first call made; other bytes under the same key are our own fault; after 30 days the key is new. */
const onceAKey = (now: () => number) => {
  const keys = new Map<string, { readonly body: string; readonly made: string; readonly at: number }>();
  return <T>({ key, body }: StoredRequest, current: (made: string) => T, make: Make<T>): ProviderOutcome<T> => {
    const known = keys.get(key);
    if (known !== undefined && now() - known.at < keyWindowMs) {
      return known.body === body ? done(current(known.made)) : refused('key-reused', 'stop');
    }
    const outcome = make();
    if (!('made' in outcome)) return outcome;
    keys.set(key, { body, made: outcome.made, at: now() });
    return done(outcome.value);
  };
};

/** Faults wait for the call they name; `lost-after` lets it happen and drops the answer. */
const faultQueue = () => {
  const waiting: { readonly fault: ProviderFault; left: number }[] = [];
  const take = (on: keyof PaymentProvider): ProviderFault | undefined => {
    const index = waiting.findIndex(({ fault }) => fault.on === on);
    const taken = waiting[index];
    if (taken === undefined) return undefined;
    taken.left -= 1;
    if (taken.left <= 0) waiting.splice(index, 1);
    return taken.fault;
  };
  return {
    fail: (fault: ProviderFault): void => void waiting.push({ fault, left: fault.times ?? 1 }),
    async call<T>(on: keyof PaymentProvider, does: () => ProviderOutcome<T>): Promise<ProviderOutcome<T>> {
      const fault = take(on);
      if (fault?.how === 'refused') return refused('asked-for', fault.next);
      if (fault?.how === 'lost-before') return unknown('no-answer');
      const outcome = does();
      if (fault?.how === 'lost-after') return unknown('no-answer');
      return fault?.how === 'wrong-echo' ? unknown('echo-mismatch') : outcome;
    },
  };
};

/** The twin's memory. `settleMs` is how long a payment stays in `processing`, on the given clock. */
export const openBook = (now: () => number, settleMs: number) => {
  const payments = new Map<string, Paid>();
  const credits = new Map<string, ReceivedCredit>();
  let count = 0;
  const told = (paid: Paid): ProviderPayment => paymentAt(paid, now(), settleMs);
  return {
    now,
    holders: new Map<string, Holder>(),
    payments,
    credits,
    changed: new Set<string>(),
    once: onceAKey(now),
    ...faultQueue(),
    told,
    newId(prefix: string): string {
      count += 1;
      return `${prefix}${String(count).padStart(12, '0')}`;
    },
    balance(): ProviderBalance {
      let [availableMinor, outboundPendingMinor] = [0, 0];
      for (const { amountMinor } of credits.values()) availableMinor += amountMinor;
      for (const paid of payments.values()) {
        const status = statusAt(paid, now(), settleMs);
        if (status === 'processing' || status === 'posted') availableMinor -= paid.asked.amount.value;
        if (status === 'processing') outboundPendingMinor += paid.asked.amount.value;
      }
      return { availableMinor, inboundPendingMinor: 0, outboundPendingMinor, currency: 'usd' };
    },
  };
};

export type Book = ReturnType<typeof openBook>;
