// The twin of the payment provider: the same answers from memory, with faults on demand and a clock from outside.
import { faultsInWaiting, type Holder, onceAKey, type ProviderFault } from './in-memory-book.ts';
import { instantOf, type Tariff } from './in-memory-books.ts';
import { foundOrThrow, moneyCalls, paymentCalls, recipientCalls, type Twin } from './in-memory-calls.ts';
import { openPayments } from './in-memory-payments.ts';
import type { PaymentProvider, ProviderBalance, ProviderPayment, Recipient } from './provider.ts';
import type { PaymentCourse } from './test-numbers.ts';

export type InMemoryProvider = PaymentProvider & {
  /** Money in; returns the credit's id. */ credit(amountMinor: number): string;
  /** A correction of the provider's own, up or down; returns its id. */ adjust(amountMinor: number): string;
  /** What the payee does on the hosted page; the account number decides what becomes of payments to it. */
  onboard(providerAccountId: string, accountNumber: string): void;
  setReadiness(providerAccountId: string, readiness: Recipient['readiness']): void;
  /** Makes coming calls go wrong. */ fail(fault: ProviderFault): void;
  /** Forgets every fault that still waits. */ behave(): void;
  /** What becomes of a payment from now on, whatever its account says. */
  steer(providerPaymentId: string, course: PaymentCourse): void;
  /** Ids of what changed since the last asking, as events would name it. */ changes(): readonly string[];
  /** When something will change by itself: not later than told here, and not at all when undefined. */
  nextMoveAt(): number | undefined;
  /** Everything it ever paid, oldest first, as it is now, with the key that paid it. */
  payments(): readonly (ProviderPayment & { readonly key: string })[];
  balance(): ProviderBalance;
};

const controls = (
  twin: Twin,
  faults: ReturnType<typeof faultsInWaiting>,
): Omit<InMemoryProvider, keyof PaymentProvider> => {
  const { now, newId, changed, holders, credits, payments } = twin;
  const change = (id: string, what: Partial<Holder>): void => {
    holders.set(id, { ...foundOrThrow(holders, id), ...what });
    changed.add(id);
  };
  return {
    credit(amountMinor) {
      const creditId = newId('rc_');
      credits.push({ creditId, amountMinor, currency: 'usd', status: 'succeeded', createdAt: instantOf(now()) });
      payments.enter('received_credit', amountMinor, creditId);
      changed.add(creditId);
      return creditId;
    },
    adjust(amountMinor) {
      const id = newId('adj_');
      payments.enter('adjustment', amountMinor, id);
      return id;
    },
    onboard(id, accountNumber) {
      change(id, { readiness: 'ready', method: foundOrThrow(holders, id).method + 1, accountNumber });
    },
    setReadiness: (id, readiness) => change(id, { readiness }),
    fail: faults.fail,
    behave: faults.forget,
    steer(id, course) {
      payments.moveOn();
      payments.steer(foundOrThrow(payments.byId, id), course);
    },
    changes() {
      payments.moveOn();
      const ids = [...changed];
      changed.clear();
      return ids;
    },
    nextMoveAt: payments.nextMoveAt,
    payments() {
      payments.moveOn();
      return payments.inOrder.map((paid) => ({ ...payments.told(paid), key: paid.key }));
    },
    balance() {
      payments.moveOn();
      return payments.balance();
    },
  };
};

const numbered = () => {
  let count = 0;
  return (prefix: string): string => {
    count += 1;
    return `${prefix}${String(count).padStart(12, '0')}`;
  };
};

/**
 * The twin. `now` is its clock, in milliseconds, which must not go back. Virtual times: a payment stays `processing` for
 * `settleMs` (1500 when absent), and money that came back is in the account `reversalMs` (0) after `returned`. `feeMinor` (0)
 * is charged for each payment that posts. No timers, nothing random: the same calls give the same answers.
 */
export const inMemoryProvider = (settings: { readonly now: () => number } & Partial<Tariff>): InMemoryProvider => {
  const { settleMs = 1500, reversalMs = 0, feeMinor = 0 } = settings;
  const faults = faultsInWaiting();
  const changed = new Set<string>();
  const newId = numbered();
  const { now } = settings;
  const payments = openPayments({ now, newId, changed, settleMs, reversalMs, feeMinor });
  const twin: Twin = {
    now,
    newId,
    changed,
    holders: new Map(),
    credits: [],
    payments,
    once: onceAKey(now),
    call(on, does) {
      payments.moveOn();
      return faults.call(on, does);
    },
  };
  return { ...recipientCalls(twin), ...paymentCalls(twin), ...moneyCalls(twin), ...controls(twin, faults) };
};
