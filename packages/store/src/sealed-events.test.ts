import type { RecordedEvent } from '@hearth/domain/record';
import { hour } from '@hearth/domain/relief-fund.fixture';
import { beforeEach, describe, expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import { played, stepNames } from './plausible-history.fixture.ts';
import { everyItem, readStreams } from './rebuild.ts';
import { submittedCase } from './relief-cases.fixture.ts';
import { fiscalAgentId, founded } from './relief-estate.fixture.ts';
import { sealedEvents } from './sealed-events.ts';
import { sealRecord } from './sealed-record.fixture.ts';
import type { Item, Tables } from './tables.ts';

const all = () => true;
const readAll = async (
  tables: Tables,
  part: { size: number; root: string },
  isWanted = all as (of: string) => boolean,
) => {
  const events: RecordedEvent[] = [];
  const told: number[] = [];
  for await (const batch of sealedEvents(tables, { fiscalAgentId, ...part, isWanted })) {
    events.push(...batch.events);
    told.push(batch.leaves);
  }
  return { events, told };
};
const namesOf = (events: readonly RecordedEvent[]) => events.map(({ stream, sequence }) => `${stream}/${sequence}`);
const overwritten = async (tables: Tables, { pk, sk, ...rest }: Item): Promise<void> => {
  await tables.transact([{ put: { table: 'events', pk, sk }, item: { pk, sk, ...rest }, when: [] }]);
};

let tables: ReturnType<typeof inMemoryTables>;
beforeEach(async () => {
  tables = inMemoryTables();
  const steps = stepNames.filter((step) => step !== 'sealSome');
  await played(
    tables,
    Array.from({ length: 400 }, (_, at) => ({
      step: steps[(at * 7) % steps.length] ?? 'submit',
      on: at % 13,
      how: at % 7,
    })),
  );
});

describe('the sealed part of the record', () => {
  test('is read back whole, each stream in its order, and nothing of what came after the checkpoint', async () => {
    const part = await sealRecord(tables);
    const sealed = await readStreams(tables);
    await submittedCase(tables, { name: 'after' });
    await sealRecord(tables, hour(2));
    await submittedCase(tables, { name: 'not sealed' });
    const { events } = await readAll(tables, part);
    expect(events).toHaveLength(part.size);
    const wanted = [...sealed].flatMap(([stream, own]) => (stream.startsWith('log_') ? [] : own));
    expect(namesOf(events).sort()).toEqual(namesOf(wanted).sort());
    for (const [stream, own] of Object.entries(Object.groupBy(events, ({ stream }) => stream)))
      expect(
        own?.map(({ sequence }) => sequence),
        stream,
      ).toEqual(own?.map((_, at) => at + 1));
  });

  test('is read a few hundred events at a time, and tells how far it is', async () => {
    tables = await founded();
    for (let n = 0; n < 1_000; n += 1) await submittedCase(tables, { name: `household ${n}` });
    const part = await sealRecord(tables);
    const held: number[] = [];
    const watched: Tables = {
      ...tables,
      read: (refs) => {
        held.push(refs.length);
        return tables.read(refs);
      },
    };
    const { told } = await readAll(watched, part);
    expect(Math.max(...held)).toBeLessThan(800);
    expect(told.at(-1)).toBe(part.size);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    expect(told).toHaveLength(3);
  });

  test('has only the streams that are asked for, and is held to its root all the same', async () => {
    const part = await sealRecord(tables);
    const isWanted = (stream: string) => stream.startsWith('fund_');
    const { events } = await readAll(tables, part, isWanted);
    expect(new Set(events.map(({ stream }) => stream.slice(0, 5)))).toEqual(new Set(['fund_']));
    const other = { ...part, root: '0'.repeat(64) };
    await expect(readAll(tables, other, isWanted)).rejects.toThrow(/do not give the root that was signed/);
  });

  test('of nothing is nothing', async () => {
    await expect(readAll(await founded(), { size: 1, root: '' })).rejects.toThrow(/has 0 leaves/);
  });
});

describe('a record that is not what was sealed', () => {
  test.each<readonly [string, (item: Item) => Item]>([
    ['another amount', (item) => ({ ...item, body: `${item['body']}`.replace(/"at":"2026/, '"at":"2025') })],
    ['another hash in it', (item) => ({ ...item, body: `${item['body']}`.replace(/"hash":"../, '"hash":"00') })],
    ['a body that is no JSON', (item) => ({ ...item, body: '{' })],
    ['a second hash', (item) => ({ ...item, body: `${item['body']}`.replace('{', `{"hash":"${item['hash']}",`) })],
  ])('is named by its event: %s', async (_what, change) => {
    const part = await sealRecord(tables);
    let nth = 0;
    for await (const item of everyItem(tables, 'events')) {
      nth += 1;
      if (item.pk.startsWith('log_') || nth % 40 !== 0) continue;
      await overwritten(tables, change(item));
      await expect(readAll(tables, part)).rejects.toThrow(
        `${item.pk}/${Number(item.sk)} is not the event that was sealed`,
      );
      await overwritten(tables, item);
    }
    expect(nth).toBeGreaterThan(200);
  });

  test('is named by an event that is gone, by a place of the log that is, and by a log that was written anew', async () => {
    const part = await sealRecord(tables);
    const items: Item[] = [];
    for await (const item of everyItem(tables, 'events')) items.push(item);
    const [event] = items.filter(({ pk }) => pk.startsWith('app_'));
    const log = items.filter(({ pk }) => pk.startsWith('log_'));
    const [, second] = log;
    if (event === undefined || second === undefined) throw new Error('too small a record');
    const gone = async (item: Item) => {
      await tables.transact([{ delete: { table: 'events', pk: item.pk, sk: item.sk }, when: [] }]);
    };
    await gone(event);
    await expect(readAll(tables, part)).rejects.toThrow(`${event.pk}/${Number(event.sk)} is sealed and not there`);
    await overwritten(tables, event);
    await gone(second);
    await expect(readAll(tables, part)).rejects.toThrow(/^the log (goes on at|has)/);
    await overwritten(tables, second);
    const body = JSON.parse(`${second['body']}`);
    const [first, ...rest] = body.data.leaves;
    await overwritten(tables, {
      ...second,
      body: JSON.stringify({ ...body, data: { ...body.data, leaves: [...rest, first] } }),
    });
    await expect(readAll(tables, part)).rejects.toThrow(/do not give the root that was signed/);
  });
});
