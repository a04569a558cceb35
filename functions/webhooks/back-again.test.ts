// A receiver that is back: nothing that it missed falls between its webhook's being switched on, its replay and a run by the clock.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { type Effect, watchedTables } from '@hearth/store/watched-tables.fixture';
import { expect, test } from 'vitest';
import { deliver } from './deliver.ts';
import { awayForDays, happened, hears, many } from './unreached.fixture.ts';
import { deliveriesIn, east, fine, ok, registered, stepOver, toldHouse, workedOff } from './webhooks.fixture.ts';

test('what was dropped a moment ago is asked for as well, while the list of messages still calls it waiting', async () => {
  const { step, id } = await awayForDays();
  const back = addDays(monday, 20);
  await submittedCase(step.tables, { name: 'while off', at: back });
  await hears(step, 'ApplicationSubmitted', back);
  const { tables } = step;
  const pages = new Map<string, ReturnType<typeof tables.query>>();
  const query: typeof tables.query = (asked) => {
    const page = pages.get(asked.partition) ?? tables.query(asked);
    if (asked.partition === id) pages.set(id, page);
    return page;
  };
  const behind = stepOver({ ...tables, query }, ok);
  await fine(behind.deliveries(id));
  await step.tick(addDays(back, 0.1));
  expect((await deliveriesIn(tables)).filter(({ status }) => status === 'waiting')).toEqual([]);
  await fine(behind.enable(id));
  await fine(behind.replay(id, { what: 'missed' }, east, addDays(back, 0.1)));
  await hears(behind, 'WebhookReplayAsked', back);
  await workedOff(stepOver(tables, ok), addDays(back, 0.1));
  expect((await deliveriesIn(tables)).filter(({ status }) => status !== 'delivered')).toEqual([]);
});

test('a message that a run is about to drop at the moment when its webhook is switched on again is not lost', async () => {
  const { step, id } = await awayForDays();
  const back = addDays(monday, 20);
  const better = stepOver(step.tables, ok);
  await submittedCase(step.tables, { name: 'while off', at: back });
  await hears(better, 'ApplicationSubmitted', back);
  const kept = (await deliveriesIn(step.tables)).find(({ status }) => status === 'waiting')?.id ?? '';
  let isOn = false;
  const switchedOn = async ({ on, keys }: Effect): Promise<void> => {
    if (isOn || on !== 'transact' || !keys.some((key) => key.includes(kept))) return;
    isOn = true;
    await fine(better.enable(id));
    await fine(better.replay(id, { what: 'missed' }, east, back));
    await hears(better, 'WebhookReplayAsked', back);
  };
  await stepOver(watchedTables(step.tables, { before: switchedOn }), ok).tick(addDays(back, 0.1));
  await workedOff(better, addDays(back, 0.1));
  expect(isOn).toBe(true);
  expect((await better.delivery(kept))?.status).toBe('delivered');
});

test('a replay ends, though its first message to arrive is written on the webhook meanwhile', async () => {
  const step = await toldHouse(() => answeredWith(503));
  const { id } = await registered(step);
  await happened(step, many);
  for (const hours of [1, 4, 10, 21]) await step.tick(addDays(monday, hours / 24));
  expect(await step.webhook(id)).toMatchObject({ status: 'active', failing: { missed: 0 } });
  const back = addDays(monday, 1.5);
  await fine(step.replay(id, { what: 'all', from: monday, until: back }, east, back));
  const better = stepOver(step.tables, ok);
  let isReached = false;
  const reached = async ({ on, keys }: Effect): Promise<void> => {
    if (isReached || on !== 'transact' || !keys.some((key) => key.includes(id))) return;
    isReached = true;
    const [first] = await deliveriesIn(step.tables);
    await deliver(better)(first?.id ?? '', back);
  };
  await hears(stepOver(watchedTables(step.tables, { before: reached }), ok), 'WebhookReplayAsked', back);
  expect(isReached).toBe(true);
  const types = await typesOf(step.tables, id);
  expect(types.slice(-2)).toEqual(['WebhookReached', 'WebhookReplayed']);
  expect(await step.webhook(id)).not.toHaveProperty('replay');
  expect(await troubles(step.tables, addDays(back, 1))).toEqual([]);
});
