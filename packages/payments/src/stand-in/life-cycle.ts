// What time does by itself: payments post, fail and come back, credits become available, when the virtual clock says so.
import { settleCredit } from './credits.ts';
import type { Desk } from './desk.ts';
import { movePayment } from './payment-moves.ts';
import { wholeOf } from './tables.ts';

const batch = 100;

const nextDue = ({ tables }: Desk): number => {
  const row = tables.one(
    `SELECT min(coalesce((SELECT min(due_at) FROM payments WHERE due_at IS NOT NULL), 9e15),
                coalesce((SELECT min(due_at) FROM credits WHERE due_at IS NOT NULL), 9e15)) + 0 AS due`,
  );
  return Number(row?.['due'] ?? Number.POSITIVE_INFINITY);
};

const moveSome = (desk: Desk): boolean =>
  desk.tables.atomically(() => {
    const due = [desk.now(), batch] as const;
    const payments = desk.tables.all(
      'SELECT * FROM payments WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ?',
      ...due,
    );
    const credits = desk.tables.all(
      'SELECT * FROM credits WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ?',
      ...due,
    );
    for (const row of payments) movePayment(desk, row);
    for (const row of credits) settleCredit(desk, row);
    return payments.length + credits.length > 0;
  });

export type LifeCycle = {
  /** Moves on what is due, everything or a first batch of it; says whether anything moved. */ turn(
    all: boolean,
  ): boolean;
  /** Something was written: it may become due earlier than what was known. */ somethingNew(): void;
};

/** Remembers when the next thing is due, so that asking costs nothing until then. */
export const lifeCycle = (desk: Desk): LifeCycle => {
  let next = nextDue(desk);
  return {
    turn(all) {
      let hasMoved = false;
      while (desk.now() >= next) {
        if (moveSome(desk)) hasMoved = true;
        next = nextDue(desk);
        if (!all) break;
      }
      return hasMoved;
    },
    somethingNew() {
      const { settle, credit } = desk.lifeCycleMs;
      // A credit that takes no time was settled when it came.
      next = Math.min(next, desk.now() + (credit > 0 ? Math.min(settle, credit) : settle));
    },
  };
};

/** The number of events that wait to be delivered. */
export const undeliveredCount = ({ tables }: Desk): number =>
  wholeOf(tables.one('SELECT count(*) AS n FROM outbox WHERE next_at IS NOT NULL'), 'n');

/** The number of payments and credits that move on by themselves within so many virtual milliseconds. */
export const settlingCount = ({ tables, now }: Desk, withinMs: number): number => {
  const until = now() + withinMs;
  const count = (table: 'payments' | 'credits'): number =>
    wholeOf(tables.one(`SELECT count(*) AS n FROM ${table} WHERE due_at IS NOT NULL AND due_at <= ?`, until), 'n');
  return count('payments') + count('credits');
};
