// A receiver that is away for days: switched off, said so where its partner looks, and asked for what it missed when it is back.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { keptDays, unreachedDays, unreachedMessages } from '@hearth/domain/webhook-health';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { expect, test } from 'vitest';
import { deliver } from './deliver.ts';
import { awayForDays, happened, many, through } from './unreached.fixture.ts';
import { deliveriesIn, east, fine, ok, registered, stepOver, toldHouse, workedOff } from './webhooks.fixture.ts';

test('a receiver that took nothing for days is switched off, and every page that its partner reads says so and what to do', async () => {
  const { step, id } = await awayForDays();
  const shown = {
    status: 'disabled',
    disabledBecause: 'unreached',
    failing: { missed: unreachedMessages },
    notice: expect.stringContaining('ask for a replay of what was missed'),
  };
  expect(await fine(step.look(id))).toMatchObject(shown);
  expect(await fine(step.list())).toMatchObject({ webhooks: [shown] });
  const calls = step.calls.length;
  await through(step, unreachedDays + 2, unreachedDays + 4);
  expect(step.calls).toHaveLength(calls);
  expect(await troubles(step.tables, addDays(monday, 12))).toEqual([]);
});

test('what happens while it is off is kept for it and not called; on again, one request brings everything it missed, once', async () => {
  const { step, id } = await awayForDays();
  const back = addDays(monday, 20);
  const calls = step.calls.length;
  await happened(step, ['while off'], back);
  await step.tick(back);
  expect(step.calls).toHaveLength(calls);
  expect(await step.replay(id, { what: 'missed' }, east, back)).toMatchObject({ rejected: 'wrong-state' });
  const on = await fine(step.enable(id));
  expect(on).toMatchObject({ status: 'active', missedFrom: expect.any(String) });
  const better = stepOver(step.tables, ok);
  expect(await fine(better.look(id))).toMatchObject({ missedFrom: on['missedFrom'], notice: expect.any(String) });
  await fine(better.replay(id, { what: 'missed' }, east, back));
  await workedOff(better, back);
  const lost = await deliveriesIn(step.tables);
  expect(lost.map(({ status }) => status)).toEqual(lost.map(() => 'delivered'));
  expect(lost).toHaveLength(unreachedMessages + 2);
  expect(better.calls).toHaveLength(lost.length);
  expect(await fine(better.look(id))).not.toHaveProperty('notice');
  expect(await better.replay(id, { what: 'missed' }, east, back)).toMatchObject({ rejected: 'wrong-state' });
  expect(await troubles(better.tables, addDays(monday, 30))).toEqual([]);
});

test('it keeps its place among five while it is off, and gives it up when its partner says so', async () => {
  const { step, id } = await awayForDays();
  for (let nth = 0; nth < 4; nth += 1) await registered(step);
  expect(await step.register()).toMatchObject({ rejected: 'wrong-state' });
  await fine(step.disable(id));
  expect(await step.disable(id)).toMatchObject({ rejected: 'wrong-state' });
  await registered(step);
  expect(await step.enable(id)).toMatchObject({ rejected: 'wrong-state' });
  expect(await troubles(step.tables, addDays(monday, 12))).toEqual([]);
});

test('what happens long after it was switched off is not kept for it any more', async () => {
  const { step, id } = await awayForDays();
  const before = await deliveriesIn(step.tables);
  await happened(step, ['much later'], addDays(monday, unreachedDays + 2 + keptDays));
  expect(await deliveriesIn(step.tables)).toHaveLength(before.length);
  expect(await step.webhook(id)).toMatchObject({ status: 'disabled' });
  const later = addDays(monday, unreachedDays + 2 + keptDays);
  expect((await fine(step.look(id, undefined, later)))['notice']).toContain('What happened was kept for it until');
});

test('one message that arrives says that somebody is there: however many others failed, it stays on', async () => {
  let nth = 0;
  const step = await toldHouse(() => {
    nth += 1;
    return answeredWith(nth % 29 === 0 ? 200 : 503);
  });
  const { id } = await registered(step);
  for (let day = 0; day < 8; day += 1) {
    await happened(step, [`morning of ${day}`, `evening of ${day}`], addDays(monday, day));
    await through(step, day, day + 1);
  }
  expect(await step.webhook(id)).toMatchObject({ status: 'active' });
  expect(await typesOf(step.tables, id)).toContain('WebhookReached');
  expect(await troubles(step.tables, addDays(monday, 9))).toEqual([]);
});

test('workers that find at once that it is failing, or back, say so once and lose no try', async () => {
  for (const [seed, answer] of [503, 200, 503, 200].entries()) {
    const step = await toldHouse(() => answeredWith(503));
    const { id } = await registered(step);
    await happened(step, many);
    // Four tries of each are over: the fifth makes it failing, and the sixth of one may find it back.
    for (const hours of [1, 4, 10]) await step.tick(addDays(monday, hours / 24));
    const at = addDays(monday, 2);
    const ids = (await deliveriesIn(step.tables)).map(({ id: each }) => each);
    const worker = (each: string) => (gate: () => Promise<void>) =>
      deliver({
        ...stepOver(step.tables, () => answeredWith(answer)),
        tables: watchedTables(step.tables, { before: gate }),
      })(each, at);
    await inTurns(
      Array.from({ length: 60 }, (_, turn) => (turn + (turn >> (seed % 3))) % ids.length),
      ids.map(worker),
    );
    expect((await deliveriesIn(step.tables)).map(({ tries }) => tries)).toEqual(ids.map(() => 5));
    const said = (await typesOf(step.tables, id)).filter((type) => type === 'WebhookFailing');
    expect(said).toHaveLength(answer === 503 ? 1 : 0);
    expect(await troubles(step.tables, at)).toEqual([]);
  }
});
