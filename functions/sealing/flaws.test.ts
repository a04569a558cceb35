import { canonical } from '@hearth/domain/canonical';
import { headText, keyIdOf, noteOf } from '@hearth/domain/checkpoint-note';
import { hasOwnHash, type RecordedEvent } from '@hearth/domain/record';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { eventItem, eventOf, sequenceKey } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import type { Item, Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { lies, toldBy } from './sealed-truth.fixture.ts';
import { plainRecord, sealerOf } from './sealing.fixture.ts';

const minutes = (count: number): string => new Date(Date.parse(monday) + count * 60_000).toISOString();
const tomorrow = addDays(minutes(20), 1);

/** Streams 1 to 3 with four events each; the first two of each are sealed when `isSealed`. */
const fund = async (isSealed = true) => {
  const tables = inMemoryTables();
  const record = plainRecord(tables);
  const told: number[] = [];
  const { ports, ...sealer } = await sealerOf(tables);
  const sealAt = sealer.sealWith({ tellFlaws: (count) => told.push(count) });
  for (const nth of [1, 2, 3]) await record.grow(nth, 2, minutes(0));
  if (isSealed) await sealAt(minutes(5));
  for (const nth of [1, 2, 3]) await record.grow(nth, 2, minutes(10));
  const sealedOf = async (nth: number) =>
    (await toldBy(tables)).leaves.filter(([stream]) => stream === record.streamOf(nth)).length;
  return {
    tables,
    ports,
    ...sealer,
    sealAt,
    told,
    stream: record.streamOf(2),
    sealedOf,
    grow: record.grow,
    streamOf: record.streamOf,
  };
};

const itemAt = (tables: ReturnType<typeof inMemoryTables>, stream: string, sequence: number): Item => {
  const item = tables.items.get(`events|${stream}|${sequenceKey(sequence)}`);
  if (item === undefined) throw new Error('no such item');
  return item;
};
const removed = async (tables: Tables, stream: string, sequence: number): Promise<void> => {
  await tables.transact([{ delete: { table: 'events', pk: stream, sk: sequenceKey(sequence) }, when: [] }]);
};
const put = async (tables: Tables, { pk, sk, ...rest }: Item): Promise<void> => {
  await tables.transact([{ put: { table: 'events', pk, sk }, item: { pk, sk, ...rest }, when: [] }]);
};

describe('a gap in what is not sealed yet', () => {
  test('is not sealed over: all the rest is, and the run ends in a fault that names it', async () => {
    const { tables, stream, sealAt, told, sealedOf, vkey, files } = await fund();
    await removed(tables, stream, 3);
    await expect(sealAt(minutes(20))).rejects.toMatchObject({
      name: 'RecordGap',
      message: expect.stringContaining(`${stream}/3 gap`),
    });
    expect([await sealedOf(1), await sealedOf(2), await sealedOf(3)]).toEqual([4, 2, 4]);
    expect(told).toEqual([0, 1]);
    expect(await lies(tables, { vkey, files, isWhole: false })).toEqual([]);
  });

  test('rings at every run until it is mended, then the rest is sealed', async () => {
    const { tables, stream, sealAt, told, sealedOf, vkey, files } = await fund();
    const item = itemAt(tables, stream, 3);
    await removed(tables, stream, 3);
    for (const at of [minutes(20), minutes(35), minutes(600), tomorrow, addDays(minutes(40), 1)])
      await expect(sealAt(at)).rejects.toThrow(`${stream}/3 gap`);
    await put(tables, item);
    await sealAt(addDays(minutes(90), 1));
    expect(await sealedOf(2)).toBe(4);
    expect(told.at(-1)).toBe(0);
    expect(await lies(tables, { vkey, files })).toEqual([]);
  });
});

const other = (event: RecordedEvent): RecordedEvent => ({ ...event, actor: 'step:nobody' });

describe('an event that is not what was written', () => {
  test.each<[string, RecordedEvent['sequence'], (item: Item) => Item, string]>([
    ['an attribute beside its body', 3, (item) => ({ ...item, note: 'x' }), 'item'],
    ['another instant outside its body', 3, (item) => ({ ...item, at: minutes(1) }), 'item'],
    ['a body that is no JSON', 3, (item) => ({ ...item, body: '{' }), 'item'],
    ['another actor under the old hash', 4, (item) => eventItem(other(eventOf(item))), 'hash'],
    ['another hash before it', 3, (item) => eventItem({ ...eventOf(item), previousHash: '0'.repeat(64) }), 'link'],
  ])('by %s is not sealed, nor what follows', async (_what, sequence, change, wrong) => {
    const { tables, stream, sealAt, sealedOf, vkey, files } = await fund();
    await put(tables, change(itemAt(tables, stream, sequence)));
    await expect(sealAt(minutes(20))).rejects.toThrow(`${stream}/${sequence} ${wrong}`);
    expect(await sealedOf(2)).toBe(sequence - 1);
    expect(await lies(tables, { vkey, files, isWhole: false })).toEqual([]);
  });
});

describe('what was sealed and changed afterwards', () => {
  test('is named as soon as its stream goes on: it does not follow on what was sealed', async () => {
    const { tables, stream, sealAt } = await fund();
    const rewritten = eventOf(itemAt(tables, stream, 3));
    expect(hasOwnHash(rewritten)).toBe(true);
    await put(tables, eventItem({ ...rewritten, previousHash: '1'.repeat(64) }));
    await expect(sealAt(minutes(20))).rejects.toThrow(`${stream}/3 link`);
  });

  test.each<[string, (tables: ReturnType<typeof inMemoryTables>, stream: string) => Promise<void>, string]>([
    ['an event in the middle is gone', (tables, stream) => removed(tables, stream, 2), '2 gap'],
    ['its last events are gone', (tables, stream) => removed(tables, stream, 4), '4 gap'],
    [
      'the whole stream is gone',
      async (tables, stream) => {
        for (const sequence of [1, 2, 3, 4]) await removed(tables, stream, sequence);
      },
      '1 gap',
    ],
    [
      'its last event is another one',
      (tables, stream) => put(tables, { ...itemAt(tables, stream, 4), hash: 'f'.repeat(64) }),
      '4 head',
    ],
  ])('is found by the sweep: %s', async (_what, tamper, words) => {
    const { tables, stream, sealAt } = await fund();
    await sealAt(minutes(20));
    await tamper(tables, stream);
    await expect(sealAt(tomorrow)).rejects.toThrow(`${stream}/${words}`);
  });

  test('does not keep the rest from being sealed', async () => {
    const { tables, stream, sealAt, sealedOf, grow, vkey, files } = await fund();
    await sealAt(minutes(20));
    await removed(tables, stream, 4);
    await expect(sealAt(tomorrow)).rejects.toMatchObject({ name: 'RecordGap' });
    await grow(1, 1, tomorrow);
    await expect(sealAt(addDays(minutes(36), 1))).rejects.toThrow(`${stream}/4 gap`);
    expect(await sealedOf(1)).toBe(5);
    const wrong = await lies(tables, { vkey, files, isWhole: false });
    expect(wrong).toEqual(['no such event']);
  });
});

describe('a thing in the record that is no event at all', () => {
  test.each(['x', '5', '-000000001', '1e3', '0000000000', '99999999999999999999', 'Infinity'])(
    'at the place "%s" hides nothing: it is named, and its stream is sealed as far as it goes',
    async (sk) => {
      const { tables, stream, sealAt, sealedOf, vkey, files } = await fund();
      const { pk, sk: _sk, ...rest } = itemAt(tables, stream, 4);
      await put(tables, { ...rest, pk, sk });
      const named = { name: 'RecordGap', message: expect.stringContaining(stream) };
      await expect(sealAt(minutes(20))).rejects.toMatchObject(named);
      expect([await sealedOf(1), await sealedOf(2), await sealedOf(3)]).toEqual([4, 4, 4]);
      await expect(sealAt(tomorrow)).rejects.toMatchObject(named);
      expect((await lies(tables, { vkey, files, isWhole: false })).filter((lie) => lie !== 'no such event')).toEqual(
        [],
      );
    },
  );

  test('does not stand for an event that is gone', async () => {
    const { tables, stream, sealAt } = await fund();
    await sealAt(minutes(20));
    const { sk: _sk, ...rest } = itemAt(tables, stream, 2);
    await removed(tables, stream, 2);
    await put(tables, { ...rest, sk: '2' });
    await expect(sealAt(tomorrow)).rejects.toThrow(`${stream}/2`);
  });

  test('as far away as a number goes costs a few reads and no more', async () => {
    for (const far of [2_000_000, 9_999_999_999]) {
      const { tables, stream, sealedOf, sealWith, ports } = await fund();
      const { sk: _sk, ...rest } = itemAt(tables, stream, 4);
      await put(tables, { ...rest, sk: sequenceKey(far) });
      let asked = 0;
      const counting: Tables = {
        ...tables,
        read: (refs) => {
          asked += refs.length;
          return tables.read(refs);
        },
      };
      for (const at of [minutes(20), tomorrow])
        await expect(sealWith({ ...ports, tables: counting })(at)).rejects.toThrow(`${stream}/5 gap`);
      expect(asked).toBeLessThan(10_000);
      expect([await sealedOf(1), await sealedOf(2), await sealedOf(3)]).toEqual([4, 4, 4]);
    }
  });

  test('in a stream of thousands stops it there, and what comes before is sealed, each event once', async () => {
    const { tables, sealAt, sealedOf, grow, told, streamOf, vkey, files } = await fund();
    await grow(4, 2_500, minutes(11));
    const stream = streamOf(4);
    const item = itemAt(tables, stream, 2_001);
    await removed(tables, stream, 2_001);
    await expect(sealAt(minutes(20))).rejects.toThrow(`${stream}/2001 gap`);
    expect([await sealedOf(1), await sealedOf(4)]).toEqual([4, 2_000]);
    await put(tables, item);
    await sealAt(minutes(35));
    expect([await sealedOf(4), told.at(-1)]).toEqual([2_500, 0]);
    expect(await lies(tables, { vkey, files })).toEqual([]);
  });
});

describe('a head that contradicts what is kept', () => {
  const logItem = (tables: ReturnType<typeof inMemoryTables>, id: string): Item => {
    const item = tables.items.get(`state|${id}|state`);
    if (item === undefined) throw new Error('no log');
    return item;
  };
  test('is never signed: a log whose tree was changed in the tables is told before its signature is made', async () => {
    const { tables, sealWith, ports, log, files } = await fund();
    const { id } = await log();
    const { pk, sk, ...rest } = logItem(tables, id);
    const doc = JSON.parse(String(rest['doc']));
    const forged = { ...doc, frontier: doc.frontier.map(() => 'ab'.repeat(32)) };
    const item = { ...rest, pk, sk, doc: canonical(forged) };
    await tables.transact([{ put: { table: 'state', pk, sk }, item, when: [] }]);
    const before = [...files.kept.keys()];
    let signatures = 0;
    const signer = {
      ...ports.signer,
      sign: (text: string) => {
        signatures += 1;
        return ports.signer.sign(text);
      },
    };
    await expect(sealWith({ signer })(minutes(20))).rejects.toThrow('do not have the root');
    expect([signatures, [...files.kept.keys()]]).toEqual([0, before]);
  });

  test('is never signed: of a size that the locked bucket has another note of', async () => {
    const { sealWith, ports, files, log } = await fund();
    const size = ((await log()).state?.size ?? 0) + 6;
    const other = { origin: ports.origin, size, root: 'cd'.repeat(32) };
    const publicKey = await ports.signer.publicKey();
    const signature = await ports.signer.sign(headText(other));
    const note = noteOf(other, { name: ports.origin, keyId: keyIdOf(ports.origin, publicKey), signature });
    await files.put({ key: `checkpoint/${size}`, contentType: 'text/plain', body: note });
    const signer = { ...ports.signer, sign: () => Promise.reject(new Error('signed')) };
    await expect(sealWith({ signer })(minutes(20))).rejects.toThrow('another root');
  });

  test('is never signed: when the log was emptied in the tables, or begun anew, with every event still there', async () => {
    const { tables, sealWith, ports, log, sealAt } = await fund();
    await sealAt(minutes(20));
    const { id } = await log();
    const isOfLog = (key: string): boolean => key.includes(id) || /^state\|(sealed#|checkpoint\|)/.test(key);
    const forget = async (which: (key: string) => boolean): Promise<void> => {
      for (const key of [...tables.items.keys()].filter(which)) {
        const [table, pk = '', sk = ''] = key.split('|');
        await tables.transact([{ delete: { table: table === 'events' ? 'events' : 'state', pk, sk }, when: [] }]);
      }
    };
    await forget(isOfLog);
    const signer = { ...ports.signer, sign: () => Promise.reject(new Error('signed')) };
    const words = 'was given out, and the log does not lead there';
    for (const nth of [35, 50]) await expect(sealWith({ signer })(minutes(nth))).rejects.toThrow('root that was fixed');
    await forget((key) => isOfLog(key) || /^events\|acc_.*[2-9]$/.test(key));
    await expect(sealWith({ signer })(minutes(65))).rejects.toThrow(words);
  });

  test('is never signed: when the newest checkpoint is gone from the bucket', async () => {
    const { sealWith, ports } = await fund();
    const signer = { ...ports.signer, sign: () => Promise.reject(new Error('signed')) };
    const kept = { ...ports.kept, readNewest: () => Promise.resolve(undefined) };
    await expect(sealWith({ signer, kept })(minutes(20))).rejects.toThrow('lacks the newest checkpoint');
  });
});
