// Delivery of recorded events: signed when sent, repeated until taken, in no promised order, sometimes twice.
import { Agent } from 'node:http';
import type { Desk } from './desk.ts';
import { postSigned, putOnBus } from './event-post.ts';
import type { Delivery, EventTroubles } from './event-troubles.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

/**
 * Where events go; an event without any address waits. With an event bus beside an address an event goes to both, as to two
 * destinations of the real provider.
 */
export type Destinations = {
  readonly payments?: string | undefined;
  readonly accounts?: string | undefined;
  /** An Amazon event bus: every event is put there, unsigned. */ readonly eventBus?: string | undefined;
};

export type Outbox = {
  /** Starts what is due and has room. */ pump(): void;
  /** Resolves when nothing that could be sent now waits or is on its way. */ delivered(): Promise<void>;
  stop(): void;
};

type Settings = {
  readonly deliverTo: () => Destinations;
  readonly secret: string;
  readonly isDoubled: () => boolean;
  readonly troubles: EventTroubles;
};

type Addresses = { readonly url: string | undefined; readonly bus: string | undefined };

const lanes = 8;
const dayMs = 86_400_000;
/** Twice what a receiver tolerates. */
const staleMs = 600_000;

/** Doubles from a second to an hour; given up after three days and a fair number of tries. */
const nextTry = (attempts: number, createdAt: number, now: number): number | null =>
  attempts >= 8 && now - createdAt > 3 * dayMs ? null : now + Math.min(1000 * 2 ** Math.min(attempts, 12), 3_600_000);

const senderFor = (desk: Desk, agent: Agent, { secret, isDoubled }: Settings) => {
  const once = async (body: string, { url, bus }: Addresses): Promise<boolean> => {
    const isSigned = url === undefined || (await postSigned(agent, url, body, { secret, at: desk.now() }));
    const isPut = bus === undefined || (await putOnBus(agent, bus, body));
    return isSigned && isPut;
  };
  return async (row: Row, to: Addresses, delivery: Delivery): Promise<boolean> => {
    const body = textOf(row, 'body');
    const { before } = delivery;
    // A bus takes nothing from strangers, so only an address has to cope with these.
    if (to.url !== undefined && before === 'forged')
      await postSigned(agent, to.url, body, { secret: `${secret}-forged`, at: desk.now() });
    if (to.url !== undefined && before === 'stale')
      await postSigned(agent, to.url, body, { secret, at: desk.now() - staleMs });
    const isTaken = await once(body, to);
    if (isTaken && (delivery.isDoubled || isDoubled())) await once(body, to);
    return isTaken;
  };
};

/** The outbox over the events table. Whatever was undelivered when the process ended is due at once. */
export const openOutbox = (desk: Desk, settings: Settings): Outbox => {
  const { tables } = desk;
  const { deliverTo, troubles } = settings;
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const deliver = senderFor(desk, agent, settings);
  const sending = new Set<number>();
  let waiting: (() => void)[] = [];
  let isStopped = false;
  tables.run('UPDATE outbox SET next_at = 0 WHERE next_at IS NOT NULL');

  const send = async (row: Row, to: Addresses, delivery: Delivery): Promise<void> => {
    const isTaken = await deliver(row, to, delivery);
    if (isStopped) return;
    const [seq, attempts] = [wholeOf(row, 'seq'), wholeOf(row, 'attempts') + 1];
    const next = isTaken ? null : nextTry(attempts, wholeOf(row, 'created_at'), desk.now());
    tables.run('UPDATE outbox SET attempts = ?, next_at = ? WHERE seq = ?', attempts, next, seq);
    if (isTaken) troubles.delivered(row);
    sending.delete(seq);
    pump();
  };

  const start = (destination: 'payments' | 'accounts', { url, bus }: Addresses): void => {
    if ((url === undefined && bus === undefined) || sending.size >= lanes) return;
    const due = tables.all(
      'SELECT * FROM outbox WHERE next_at IS NOT NULL AND destination = ? AND next_at <= ? ORDER BY next_at, seq LIMIT ?',
      ...[destination, desk.now(), lanes * 2],
    );
    for (const row of due) {
      if (sending.size >= lanes || sending.has(wholeOf(row, 'seq'))) continue;
      const delivery = troubles.deliveryOf(row);
      if (!delivery.isSent) continue;
      sending.add(wholeOf(row, 'seq'));
      void send(row, { url, bus }, delivery);
    }
  };

  const pump = (): void => {
    if (isStopped) return;
    const { accounts, payments, eventBus: bus } = deliverTo();
    start('accounts', { url: accounts, bus });
    start('payments', { url: payments, bus });
    if (sending.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  return {
    pump,
    delivered: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        pump();
      }),
    stop() {
      isStopped = true;
      agent.destroy();
      for (const resolve of waiting) resolve();
    },
  };
};
