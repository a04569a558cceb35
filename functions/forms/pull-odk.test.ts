// A form of ODK Central with more submissions than one run can ask for: the cursor moves all the same, and nothing is missed or kept twice.
import { monday } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { odkServer } from './odk-server.fixture.ts';
import { pullOdk } from './pull-odk.ts';
import type { Pulling } from './pulling.ts';

const addMinutes = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

const authorization = `Basic ${Buffer.from('eve@east.example:a password').toString('base64')}`;
const place = { server: 'https://odk.example', project: 7 };

/** Runs of one form's pull, as its record carries the cursor from one to the next. */
const pulls = (server: ReturnType<typeof odkServer>) => {
  const kept = new Set<string>();
  let sinceAt: string | undefined;
  return {
    kept,
    run: async (now: string = monday) => {
      const pulling = {
        form: { formKey: 'hearth_application' },
        pull: { ...place, ...(sinceAt === undefined ? {} : { sinceAt }) },
        now,
        ask: async (path: string) => {
          const answer = server.answer({
            url: `${place.server}${path}`,
            method: 'GET',
            headers: { authorization },
            timeoutMs: 1,
            maxAnswerBytes: 1,
          });
          if (answer.kind !== 'answered') return { fault: 'not-reached' };
          return { json: JSON.parse(new TextDecoder().decode(answer.body)) };
        },
        unseen: async (sent: readonly { readonly instance: string }[]) =>
          sent.filter(({ instance }) => !kept.has(instance)),
        keep: async ({ instance }: { readonly instance: string }) => {
          kept.add(instance);
          return true;
        },
      } as unknown as Pulling;
      const pulled = await pullOdk(pulling);
      if (pulled.fault === undefined) sinceAt = pulled.sinceAt;
      return { ...pulled, sinceAt };
    },
  };
};

test('a form with more submissions than a run can ask for comes in run by run, and nothing of it is missed', async () => {
  const server = odkServer({ mostOnPage: 2 });
  const count = 600;
  for (let id = 1; id <= count; id += 1) server.submit(id, addMinutes(monday, (id - count) * 30));
  const house = pulls(server);
  const cursors: (string | undefined)[] = [];
  const received: number[] = [];
  do {
    const run = await house.run();
    cursors.push(run.sinceAt);
    received.push(run.received);
  } while (received.at(-1) !== 0 && received.length < 20);
  expect(received.length).toBeGreaterThan(2);
  expect(house.kept.size).toBe(count);
  expect(received.reduce((sum, one) => sum + one, 0)).toBe(count);
  expect(cursors).toEqual(cursors.toSorted());
  expect(cursors.at(-1)).toBe(monday);
  // What changes afterwards is found by the cursor alone.
  server.edit(3, addMinutes(monday, 10), { request: { need: 'rent' } });
  const before = server.asked.length;
  expect(await house.run(addMinutes(monday, 15))).toMatchObject({ received: 1 });
  expect(server.asked.length - before).toBe(1);
});

test('an edit that falls into a stretch that was read already comes with the stretch of its edit', async () => {
  const server = odkServer({ mostOnPage: 2 });
  const count = 300;
  for (let id = 1; id <= count; id += 1) server.submit(id, addMinutes(monday, (id - count) * 30));
  const house = pulls(server);
  await house.run();
  server.edit(1, addMinutes(monday, -1), { request: { need: 'rent' } });
  for (let run = 0; run < 8; run += 1) await house.run();
  expect(house.kept.size).toBe(count + 1);
});

test('a server that tells no count is read as far as a run goes', async () => {
  const server = odkServer({ mostOnPage: 2, tellsCount: false });
  for (let id = 1; id <= 50; id += 1) server.submit(id, addMinutes(monday, id - 50));
  const house = pulls(server);
  expect(await house.run()).toEqual({ received: 50, sinceAt: monday });
});

test('submissions of one instant that no stretch can part are read as far as a run goes, and the run ends', async () => {
  const server = odkServer({ mostOnPage: 1 });
  for (let id = 1; id <= 300; id += 1) server.submit(id, addMinutes(monday, -60));
  const house = pulls(server);
  expect((await house.run()).received).toBeGreaterThan(100);
  expect(server.asked.length).toBeLessThanOrEqual(200);
});

test('a server that tells more rows than anybody asked for is no fault of ours', async () => {
  const many = { value: Array(300_000).fill({}) };
  const pulling = {
    form: { formKey: 'a' },
    pull: place,
    now: monday,
    unseen: async () => [],
    ask: async () => ({ json: many }),
  };
  expect(await pullOdk(pulling as unknown as Pulling)).toMatchObject({ received: 0 });
});
