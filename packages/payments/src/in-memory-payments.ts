// The payments of the twin: made under a condition on the balance, moved on by the clock, told as the port tells them.
import { instantOf, type Ledger, openBooks } from './in-memory-books.ts';
import { type Motion, moveOn, type Paid, steer, undo } from './in-memory-moves.ts';
import { type ProviderPayment, withSnapshotHash } from './provider.ts';
import type { PayBody } from './stripe-requests.ts';
import type { PaymentCourse } from './test-numbers.ts';

const toldOf = ({ id, status, asked, reason, createdAt }: Paid): ProviderPayment =>
  withSnapshotHash({
    providerPaymentId: id,
    status,
    amountMinor: asked.amount.value,
    currency: asked.amount.currency,
    recipient: asked.to.recipient,
    ...(reason === undefined ? {} : { reason }),
    metadata: asked.metadata,
    createdAt: instantOf(createdAt),
  });

/** The twin's payments, its balance and its books. */
export const openPayments = (ledger: Ledger) => {
  const books = openBooks(ledger);
  const { balance } = books;
  const { feeMinor } = ledger;
  const byId = new Map<string, Paid>();
  const inOrder: Paid[] = [];
  const motion: Motion = {
    ...ledger,
    books,
    moving: new Set(),
    dueAt: Number.POSITIVE_INFINITY,
    feesDueMinor: 0,
  };
  return {
    lines: books.lines,
    byId,
    inOrder,
    moveOn: (): void => moveOn(motion),
    balance: () => ({ ...balance }),
    /** Whether the account holds the amount and every fee that is owed. */
    covers: (amountMinor: number): boolean => balance.availableMinor - motion.feesDueMinor >= amountMinor + feeMinor,
    create(key: string, asked: PayBody, course: PaymentCourse): Paid {
      const id = ledger.newId('obp_');
      const line = books.open('outbound_payment', -asked.amount.value, id);
      balance.availableMinor -= asked.amount.value;
      balance.outboundPendingMinor += asked.amount.value;
      motion.feesDueMinor += feeMinor;
      const paid: Paid = { id, key, asked, createdAt: ledger.now(), line, course, status: 'processing' };
      byId.set(id, paid);
      inOrder.push(paid);
      steer(motion, paid, course);
      return paid;
    },
    /** Money in, or a correction of the provider's own. */
    enter(category: 'received_credit' | 'adjustment', amountMinor: number, flowId: string): void {
      books.close(books.open(category, amountMinor, flowId), 'posted', false);
    },
    /** Cancels what still processes; anything else stays as it is. */
    cancel(paid: Paid): void {
      if (paid.status === 'processing') undo(motion, paid, 'canceled');
    },
    steer: (paid: Paid, course: PaymentCourse): void => steer(motion, paid, course),
    told(paid: Paid): ProviderPayment {
      paid.told ??= toldOf(paid);
      return paid.told;
    },
    isReversed: (paid: Paid): boolean => paid.reversal?.status === 'posted',
    nextMoveAt: (): number | undefined => (motion.moving.size === 0 ? undefined : motion.dueAt),
  };
};

export type Payments = ReturnType<typeof openPayments>;
