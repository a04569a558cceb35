// Webhooks by the clock: messages whose pause is over, each partner in its turn, and replays whose message was lost.
import type { Delivery } from '@hearth/domain/deliveries';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import type { Webhook } from '@hearth/domain/webhooks';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { type DeliverPorts, deliver } from './deliver.ts';
import { replayDeliveries } from './replay-deliveries.ts';

const mostListed = 200;
const atOnce = 20;
const mostFailures = 3;
const replayLateDays = 10 / (24 * 60);

/** One of each webhook in turn: who has many waiting does not stand before who has one. */
export const inFairOrder = (waiting: readonly Delivery[]): readonly Delivery[] => {
  const ofEach = new Map<string, Delivery[]>();
  for (const delivery of waiting) ofEach.set(delivery.webhookId, [...(ofEach.get(delivery.webhookId) ?? []), delivery]);
  const longest = Math.max(0, ...[...ofEach.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => [...ofEach.values()].flatMap((own) => own[at] ?? [])).flat();
};

const listed = async <S>(tables: Tables, queue: string, upTo: string): Promise<readonly S[]> => {
  const page = await inQueue<S>(tables, queue, { limit: mostListed }, upTo);
  if (isRejected(page)) throw new TypeError('a list without a cursor is never refused');
  return page.states;
};

/** Tries what is due. A webhook that fails three times in a run is left alone until the next one: nobody waits behind it. */
const tryDue = async (ports: DeliverPorts, now: string): Promise<{ delivered: number; failed: number }> => {
  const told = { delivered: 0, failed: 0 };
  const failures = new Map<string, number>();
  const waiting = [...inFairOrder(await listed<Delivery>(ports.tables, 'delivery-waiting', now))];
  const each = async ({ id, webhookId }: Delivery): Promise<void> => {
    if ((failures.get(webhookId) ?? 0) >= mostFailures) return;
    const outcome = await deliver(ports)(id, now);
    if (outcome === 'delivered') told.delivered += 1;
    if (outcome !== 'failed') return;
    told.failed += 1;
    failures.set(webhookId, (failures.get(webhookId) ?? 0) + 1);
  };
  for (let from = 0; from < waiting.length; from += atOnce)
    await Promise.all(waiting.slice(from, from + atOnce).map(each));
  return told;
};

/** At most 200 messages a run. Returns how many were delivered, failed, and asked for again. */
export const workOffWebhooks =
  (ports: DeliverPorts) =>
  async (now: string): Promise<{ delivered: number; failed: number; replayed: number }> => {
    let replayed = 0;
    for (const { id } of await listed<Webhook>(ports.tables, 'webhook-replay', addDays(now, -replayLateDays)))
      replayed += await replayDeliveries(ports)(id, now);
    return { ...(await tryDue(ports, now)), replayed };
  };
