// The moves of the twin's payments: each one changes state, balance and books together, when the clock says so.
import type { Ledger, Line, openBooks } from './in-memory-books.ts';
import type { PaymentStatus, ProviderPayment } from './provider.ts';
import type { PayBody } from './stripe-requests.ts';
import type { PaymentCourse } from './test-numbers.ts';

type Move = 'posted' | 'failed' | 'returned' | 'reversed' | 'unrecognized';

/** A payment in the twin. */
export type Paid = {
  readonly id: string;
  readonly key: string;
  readonly asked: PayBody;
  readonly createdAt: number;
  readonly line: Line;
  course: PaymentCourse;
  status: PaymentStatus;
  reason?: string | undefined;
  postedAt?: number;
  reversal?: Line;
  /** What comes by itself, if anything does. */ next?: { readonly at: number; readonly move: Move } | undefined;
  /** What was told last, until the next move. */ told?: ProviderPayment | undefined;
};

/** What moves, and when the first of it does: `dueAt` may be early, never late. */
export type Motion = Ledger & {
  readonly books: ReturnType<typeof openBooks>;
  readonly moving: Set<Paid>;
  dueAt: number;
  /** Fees of payments that did not post yet. */ feesDueMinor: number;
};

const dayMs = 86_400_000;

const schedule = (motion: Motion, paid: Paid, next: Paid['next']): void => {
  paid.next = next;
  if (next === undefined) {
    motion.moving.delete(paid);
    return;
  }
  motion.moving.add(paid);
  motion.dueAt = Math.min(motion.dueAt, next.at);
};

const becomes = ({ changed }: Motion, paid: Paid, status: PaymentStatus, reason?: string): void => {
  paid.status = status;
  paid.reason = reason;
  paid.told = undefined;
  changed.add(paid.id);
};

/** Money never left: it is available again, and no fee is owed. */
export const undo = (motion: Motion, paid: Paid, status: 'failed' | 'canceled', reason?: string): void => {
  motion.books.close(paid.line, 'void', true);
  motion.feesDueMinor -= motion.feeMinor;
  schedule(motion, paid, undefined);
  becomes(motion, paid, status, reason);
};

const post = (motion: Motion, paid: Paid, at: number): void => {
  const { books, feeMinor, newId } = motion;
  const { course } = paid;
  books.close(paid.line, 'posted', true);
  motion.feesDueMinor -= feeMinor;
  if (feeMinor > 0) books.close(books.open('stripe_fee', -feeMinor, newId('feebatch_')), 'posted', false);
  paid.postedAt = at;
  const back = course.ends === 'returned' ? at + course.afterDays * dayMs : undefined;
  schedule(motion, paid, back === undefined ? undefined : { at: back, move: 'returned' });
  becomes(motion, paid, 'posted');
};

const giveBack = (motion: Motion, paid: Paid, at: number): void => {
  paid.reversal = motion.books.open('outbound_payment_reversal', paid.asked.amount.value, paid.id);
  schedule(motion, paid, { at: at + motion.reversalMs, move: 'reversed' });
  becomes(motion, paid, 'returned', paid.course.ends === 'returned' ? paid.course.reason : 'unknown_failure');
};

const bringBack = (motion: Motion, paid: Paid): void => {
  if (paid.reversal !== undefined) motion.books.close(paid.reversal, 'posted', false);
  schedule(motion, paid, undefined);
  motion.changed.add(paid.id);
};

const move = (motion: Motion, paid: Paid, next: Exclude<Paid['next'], undefined>): void => {
  const { course } = paid;
  if (next.move === 'posted') post(motion, paid, next.at);
  else if (next.move === 'returned') giveBack(motion, paid, next.at);
  else if (next.move === 'reversed') bringBack(motion, paid);
  else if (next.move === 'failed')
    undo(motion, paid, 'failed', course.ends === 'failed' ? course.reason : 'unknown_failure');
  else {
    schedule(motion, paid, undefined);
    becomes(motion, paid, 'unrecognized');
  }
};

/** Moves on what is due; costs nothing while nothing is. */
export const moveOn = (motion: Motion): void => {
  const at = motion.now();
  while (motion.dueAt <= at) {
    for (const paid of motion.moving)
      while (paid.next !== undefined && paid.next.at <= at) move(motion, paid, paid.next);
    motion.dueAt = Number.POSITIVE_INFINITY;
    for (const { next } of motion.moving) if (next !== undefined) motion.dueAt = Math.min(motion.dueAt, next.at);
  }
};

/** Decides what becomes of a payment from now on. One that has ended for good stays as it is. */
export const steer = (motion: Motion, paid: Paid, course: PaymentCourse): void => {
  paid.course = course;
  const now = motion.now();
  if (paid.status === 'posted') {
    const back = course.ends === 'returned' ? (paid.postedAt ?? now) + course.afterDays * dayMs : undefined;
    schedule(motion, paid, back === undefined ? undefined : { at: Math.max(back, now), move: 'returned' });
  }
  if (paid.status !== 'processing' && paid.status !== 'unrecognized') return;
  const at = Math.max(now, paid.createdAt + motion.settleMs);
  if (course.ends === 'stuck') schedule(motion, paid, undefined);
  else schedule(motion, paid, { at, move: course.ends === 'returned' ? 'posted' : course.ends });
  becomes(motion, paid, 'processing', course.ends === 'stuck' ? course.reason : undefined);
};
