// What goes wrong with the delivery of an event: decided once an event, from what was asked for or from the seed.
import { jsonOf, textAt } from '../wire-reading.ts';
import type { Desk } from './desk.ts';
import type { EventFault, Queue } from './faults.ts';
import { recordMisdeed, type Temper } from './misdeeds.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

/** How to deliver now: not at all, or with these extra deliveries before and after the true one. */
export type Delivery = {
  readonly isSent: boolean;
  readonly isDoubled: boolean;
  /** Told before the true one, which follows. */ readonly before?: 'forged' | 'stale';
};

export type EventTroubles = {
  /** What to do with an event that is due; an event that is put off or dropped is marked so here. */
  deliveryOf(row: Row): Delivery;
  /** An event was taken: one of the same object that was held back may follow now. */ delivered(row: Row): void;
};

/** An event that waits for a later one is not held back longer than this. */
const heldBackMs = 600_000;

const relatedIn = (row: Row): string => textAt(jsonOf(textOf(row, 'body')), 'related_object', 'id') ?? '';
const typeIn = (row: Row): string => textAt(jsonOf(textOf(row, 'body')), 'type') ?? '';

const plain: Delivery = { isSent: true, isDoubled: false };

/** The troubles over the outbox table. */
export const eventTroubles = (desk: Desk, faults: Queue<EventFault>, temper: Temper): EventTroubles => {
  const { tables, now } = desk;
  const decided = new Set<number>();
  const heldBack = new Map<string, number>();

  const putOff = (row: Row, until: number | null): Delivery => {
    tables.run('UPDATE outbox SET next_at = ? WHERE seq = ?', until, wholeOf(row, 'seq'));
    return { isSent: false, isDoubled: false };
  };

  /** What stays the same in every run of a seed: ids of the provider do not. */
  const markOf = (about: string): string => {
    const payment = tables.one('SELECT body FROM payments WHERE id = ?', about);
    return textAt(jsonOf(textOf(payment, 'body')), 'metadata', 'disbursement') ?? about;
  };

  const faultOf = (row: Row): EventFault | undefined => {
    const [type, about] = [typeIn(row), relatedIn(row)];
    const asked = faults.take(type);
    const mischief = temper.mischief();
    const drawn = asked === undefined && mischief !== undefined ? mischief.ofEvent(type, markOf(about)) : undefined;
    const fault = asked ?? drawn?.fault;
    if (fault === undefined) return undefined;
    const payment = about.startsWith('obp_') ? { providerPaymentId: about } : {};
    recordMisdeed(desk, { kind: drawn?.kind ?? `event-${fault.how}`, eventType: type, ...payment });
    return fault;
  };

  return {
    deliveryOf(row) {
      const seq = wholeOf(row, 'seq');
      if (decided.has(seq) || wholeOf(row, 'attempts') > 0) return plain;
      decided.add(seq);
      const fault = faultOf(row);
      if (fault === undefined) return plain;
      if (fault.how === 'dropped') return putOff(row, null);
      if (fault.how === 'late') return putOff(row, now() + fault.ms);
      if (fault.how === 'twice') return { isSent: true, isDoubled: true };
      if (fault.how === 'forged' || fault.how === 'stale') return { ...plain, before: fault.how };
      heldBack.set(relatedIn(row), seq);
      return putOff(row, now() + heldBackMs);
    },
    delivered(row) {
      const seq = heldBack.get(relatedIn(row));
      if (seq === undefined) return;
      heldBack.delete(relatedIn(row));
      if (seq !== wholeOf(row, 'seq'))
        tables.run('UPDATE outbox SET next_at = 0 WHERE seq = ? AND next_at IS NOT NULL', seq);
    },
  };
};
