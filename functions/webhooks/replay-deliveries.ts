// A replay that a partner asked for: each message of it waits to be sent again, under the id that it had. Goes on where it was left.
import type { Delivery } from '@hearth/domain/deliveries';
import { isRejected } from '@hearth/domain/rejections';
import type { Replay, Webhook } from '@hearth/domain/webhooks';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import { again, untilSettled } from '@hearth/store/outcomes';
import { deliveryStream, webhookStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const actor = 'step:webhooks';
const pageSize = 100;

/** A replay, and which one of its webhook it is. */
type Asked = { readonly replay: Replay; readonly count: number };

/** Says whether it is in the span, and did not arrive where only such are asked for. */
const isIn = (replay: Replay, { status, intendedAt, id }: Delivery): boolean => {
  if (replay.what === 'one') return id === replay.deliveryId;
  const isInSpan = intendedAt >= replay.from && intendedAt <= replay.until;
  return isInSpan && (replay.what === 'all' || status !== 'delivered');
};

/** What waits comes without being asked for. */
const isMeant = (replay: Replay, delivery: Delivery): boolean =>
  isIn(replay, delivery) && (replay.what === 'one' || delivery.status !== 'waiting');

/** The messages of a replay, a page at a time; lists begin with the newest, so that the span's beginning is where they end. */
async function* meant(tables: Tables, webhookId: string, replay: Replay): AsyncGenerator<readonly string[]> {
  if (replay.what === 'one') {
    yield [replay.deliveryId];
    return;
  }
  let cursor: string | undefined;
  do {
    const page = await ofPartner<Delivery>(tables, webhookId, { cursor, limit: pageSize });
    if (isRejected(page)) throw new TypeError('a cursor of this list is never refused');
    // The list may be behind: what still waits in it may be dropped by now. Each message is looked at itself.
    yield page.states.filter((state) => isIn(replay, state)).map(({ id }) => id);
    const oldest = page.states.at(-1);
    if (oldest !== undefined && oldest.intendedAt < replay.from) return;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** One message waits again, which is true; nothing happens to one that does so already by this replay. */
const replayed = (tables: Tables, id: string, { replay, count }: Asked, now: string): Promise<boolean> =>
  untilSettled(async () => {
    const found = loaded<Delivery>(id, (await tables.read([stateRef(id)]))[0]);
    if (found.state === undefined) return false;
    if ((found.state.replay ?? 0) >= count) return true;
    if (!isMeant(replay, found.state)) return false;
    const outcome = await commit(tables, {
      occasion: { at: now, actor },
      appends: [append(deliveryStream, found, [{ type: 'DeliveryReplayed', data: { replay: count } }])],
    });
    return 'committed' in outcome ? true : again;
  });

/** Says that it is done, unless whoever was faster said so. The webhook may have moved on meanwhile: what was sent again has arrived. */
const done = (tables: Tables, webhookId: string, { count }: Asked, deliveries: number, now: string): Promise<void> =>
  untilSettled(async () => {
    const found = loaded<Webhook>(webhookId, (await tables.read([stateRef(webhookId)]))[0]);
    if (found.state?.replay === undefined || found.state.replays !== count) return;
    const outcome = await commit(tables, {
      occasion: { at: now, actor },
      appends: [append(webhookStream, found, [{ type: 'WebhookReplayed', data: { deliveries } }])],
    });
    return 'committed' in outcome ? undefined : again;
  });

/** Works a webhook's replay off, if it has one that is not done. A run that ends half-way is repeated: what waits again stays so. */
export const replayDeliveries =
  ({ tables }: { readonly tables: Tables }) =>
  async (webhookId: string, now: string): Promise<number> => {
    const { state } = loaded<Webhook>(webhookId, (await tables.read([stateRef(webhookId)]))[0]);
    if (state?.replay === undefined) return 0;
    const asked = { replay: state.replay, count: state.replays };
    let deliveries = 0;
    for await (const ids of meant(tables, webhookId, asked.replay)) {
      const wait = await Promise.all(ids.map((id) => replayed(tables, id, asked, now)));
      deliveries += wait.filter(Boolean).length;
    }
    await done(tables, webhookId, asked, deliveries, now);
    return deliveries;
  };
