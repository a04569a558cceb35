// From what happened to its message: the process ends before and after each of its port calls, of tables and of the receiver. What is
// told was intended before, whoever goes on tells it under the same id, and nothing is lost.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { OutboundCall } from '@hearth/channels/outbound-call';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { expect, test } from 'vitest';
import { deliveriesIn, east, fine, stepOver, workedOff } from './webhooks.fixture.ts';

const later = addDays(monday, 1);

/** One case, one webhook, one message that fails first, and a replay of it: everything that the step does, on one seed. */
const played = async (
  tables: Tables & { readonly items: ReadonlyMap<string, Item> },
  receiver: (call: OutboundCall) => void,
): Promise<void> => {
  const heard = new Map<string, number>();
  const step = stepOver(tables, (call) => {
    const id = call.headers['webhook-id'] ?? '';
    receiver(call);
    heard.set(id, (heard.get(id) ?? 0) + 1);
    return answeredWith(call.headers['webhook-timestamp'] === String(Date.parse(monday) / 1000) ? 500 : 200);
  });
  const { webhookId } = await fine(step.register({}, east, 'register'));
  await submittedCase(tables, { name: 'told' }).catch(() => undefined);
  await workedOff(step, monday);
  await step.tick(later);
  const replay = step.replay(String(webhookId), { what: 'all', from: monday, until: later }, east, later);
  await replay;
  await workedOff(step, later);
  await step.tick(addDays(later, 1));
};

test('a process that ends at any of its calls loses no message and tells none that was not intended', async () => {
  const tables = await founded();
  const seen: ReadonlyMap<string, Item>[] = [];
  const unintended: string[] = [];
  // What stands as it stood before goes on as it did: only what a call has changed is looked at.
  const look = (): void => {
    const last = seen.at(-1);
    const isSame = last?.size === tables.items.size && [...tables.items].every(([key, item]) => last.get(key) === item);
    if (!isSame) seen.push(new Map(tables.items));
  };
  const watched = { ...watchedTables(tables, { before: look, after: look }), items: tables.items };
  await played(watched, (call) => {
    look();
    const id = call.headers['webhook-id'] ?? '';
    if (!tables.items.has(`state|${id}|state`)) unintended.push(id);
  });
  expect(unintended).toEqual([]);
  expect(seen.length).toBeGreaterThan(8);
  const [whole] = await deliveriesIn(tables);
  expect(whole).toMatchObject({ status: 'delivered' });
  for (const [at, items] of seen.entries()) {
    const resumed = inMemoryTables({ from: items });
    const told: string[] = [];
    await played(resumed, ({ headers }) => void told.push(headers['webhook-id'] ?? ''));
    const deliveries = await deliveriesIn(resumed);
    expect([at, deliveries.map(({ id, status, about }) => [id, status, about])]).toEqual([
      at,
      [[whole?.id, 'delivered', whole?.about]],
    ]);
    expect([at, told.every((id) => id === whole?.id)]).toEqual([at, true]);
    expect([at, await troubles(resumed, addDays(later, 1))]).toEqual([at, []]);
  }
});
