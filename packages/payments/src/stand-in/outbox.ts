// Delivery of recorded events: signed when sent, repeated until taken, in no promised order, sometimes twice.
import { Agent, request } from 'node:http';
import { signProviderEvent } from '../provider-events.ts';
import { instant } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

/** Where events go; an absent address keeps its events waiting. */
export type Destinations = { readonly payments?: string | undefined; readonly accounts?: string | undefined };

export type Outbox = {
  /** Starts what is due and has room. */ pump(): void;
  /** Resolves when nothing that could be sent now waits or is on its way. */ delivered(): Promise<void>;
  stop(): void;
};

type Settings = { readonly deliverTo: () => Destinations; readonly secret: string; readonly isDoubled: () => boolean };

const lanes = 8;
const dayMs = 86_400_000;

/** Doubles from a second to an hour; given up after three days and a fair number of tries. */
const nextTry = (attempts: number, createdAt: number, now: number): number | null =>
  attempts >= 8 && now - createdAt > 3 * dayMs ? null : now + Math.min(1000 * 2 ** Math.min(attempts, 12), 3_600_000);

const post = (agent: Agent, url: string, body: string, signature: string): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'stripe-signature': signature,
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers, timeout: 20_000 }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve((answer.statusCode ?? 500) < 300));
      answer.on('error', () => resolve(false));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(false));
    sent.end(body);
  });

/** The outbox over the events table. Whatever was undelivered when the process ended is due at once. */
export const openOutbox = (desk: Desk, { deliverTo, secret, isDoubled }: Settings): Outbox => {
  const { tables } = desk;
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const sending = new Set<number>();
  let waiting: (() => void)[] = [];
  let isStopped = false;
  tables.run('UPDATE outbox SET next_at = 0 WHERE next_at IS NOT NULL');

  const finish = (row: Row, isTaken: boolean): void => {
    const [seq, attempts] = [wholeOf(row, 'seq'), wholeOf(row, 'attempts') + 1];
    const next = isTaken ? null : nextTry(attempts, wholeOf(row, 'created_at'), desk.now());
    tables.run('UPDATE outbox SET attempts = ?, next_at = ? WHERE seq = ?', attempts, next, seq);
    sending.delete(seq);
  };

  const send = async (row: Row, url: string): Promise<void> => {
    const body = textOf(row, 'body');
    const signed = () => signProviderEvent({ rawBody: body, secret, at: instant(desk.now()) });
    const isTaken = await post(agent, url, body, signed());
    if (isTaken && isDoubled()) await post(agent, url, body, signed());
    if (isStopped) return;
    finish(row, isTaken);
    pump();
  };

  const start = (destination: 'payments' | 'accounts', url: string | undefined): void => {
    if (url === undefined || sending.size >= lanes) return;
    const due = tables.all(
      'SELECT * FROM outbox WHERE next_at IS NOT NULL AND destination = ? AND next_at <= ? ORDER BY next_at, seq LIMIT ?',
      ...[destination, desk.now(), lanes * 2],
    );
    for (const row of due) {
      if (sending.size >= lanes || sending.has(wholeOf(row, 'seq'))) continue;
      sending.add(wholeOf(row, 'seq'));
      void send(row, url);
    }
  };

  const pump = (): void => {
    if (isStopped) return;
    const to = deliverTo();
    start('accounts', to.accounts);
    start('payments', to.payments);
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
