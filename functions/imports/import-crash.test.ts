// The check of a list: its process ends before and after each of its port calls, and whoever goes on comes to the same end; two at once
// leave what one of them found, whole.
import type { NewFile } from '@hearth/channels/files';
import { type InMemoryLargeFiles, inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { uploadKey } from '@hearth/contracts/import-rows';
import { isRejected } from '@hearth/domain/rejections';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { founded } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { csvOf, type House, houseOver } from './imports.fixture.ts';

type Seen = { readonly items: ReadonlyMap<string, Item>; readonly files: ReadonlyMap<string, NewFile> };
type Twin = Tables & { readonly items: ReadonlyMap<string, Item> };

const list = csvOf(
  { partner_ref: 'c-1', given_name: 'Marisol', birth_date: '1988-04-12' },
  { partner_ref: 'c-2', given_name: 'Duc', amount: '' },
  { partner_ref: 'c-3', given_name: 'Marisol', birth_date: '1988-04-12' },
);

const watchedFiles = (files: InMemoryLargeFiles, look: () => void | Promise<void>): InMemoryLargeFiles => {
  const watched =
    <A extends readonly unknown[], T>(does: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await look();
      const outcome = await does(...args);
      await look();
      return outcome;
    };
  const { put, read, write, remove, sizeOf } = files;
  return {
    ...files,
    put: watched(put),
    read: watched(read),
    write: watched(write),
    remove: watched(remove),
    sizeOf: watched(sizeOf),
  };
};

/** From the first word to the verdicts, each act under a key of its own, however often it is called. */
const playedOn = async (house: House): Promise<string> => {
  const opened = await house.open(list, {}, { key: 'open' });
  if (isRejected(opened)) throw new Error(opened.detail);
  const id = house.idIn(opened);
  if ((await house.files.sizeOf(uploadKey(id))) === undefined) await house.files.upload(uploadKey(id), list);
  await house.check(id, undefined, 'check');
  await house.work(id);
  return id;
};

/** What people see in the end; the runs behind it have places of their own. */
const endOf = async (house: House, id: string) => {
  const { status, checked } = await house.state(id);
  return { status, counts: checked?.counts, codes: checked?.codes, rows: await house.rows(id) };
};

const undisturbed = async () => {
  const tables = await founded();
  const files = inMemoryLargeFiles();
  const seen: Seen[] = [];
  const look = () => void seen.push({ items: new Map(tables.items), files: new Map(files.kept) });
  const watched: Twin = { ...watchedTables(tables, { before: look, after: look }), items: tables.items };
  const id = await playedOn(houseOver(watched, watchedFiles(files, look)));
  return { seen, id, end: await endOf(houseOver(tables, files), id) };
};

describe('a list whose check ends at any of its port calls', () => {
  test('comes to the same verdicts', async () => {
    const { seen, end } = await undisturbed();
    expect(end).toMatchObject({ status: 'checked', counts: { new: 1, error: 1, 'possible-match': 1 } });
    expect(seen.length).toBeGreaterThan(30);
    for (const [at, { items, files }] of seen.entries()) {
      const resumed = houseOver(inMemoryTables({ from: items }), inMemoryLargeFiles(files));
      const id = await playedOn(resumed);
      expect([at, await endOf(resumed, id)]).toEqual([at, end]);
    }
  });

  test('is whole when two processes check it at once, and the slower one takes its own away', async () => {
    const { end } = await undisturbed();
    for (let seed = 0; seed < 16; seed += 1) {
      const [tables, files] = [await founded(), inMemoryLargeFiles()];
      const house = houseOver(tables, files);
      const opened = await house.open(list, {}, { key: 'open' });
      if (isRejected(opened)) throw new Error(opened.detail);
      const id = house.idIn(opened);
      await files.upload(uploadKey(id), list);
      await house.check(id);
      const process = (nth: number) => (gate: () => Promise<void>) => {
        const watched: Twin = { ...watchedTables(tables, { before: gate }), items: tables.items };
        return houseOver(watched, watchedFiles(files, gate), nth).work(id);
      };
      const choices = Array.from({ length: 80 }, (_, nth) => (seed >> (nth % 5)) & 1);
      await inTurns(choices, [process(7), process(8)]);
      expect([seed, await endOf(house, id)]).toEqual([seed, end]);
      const runs = new Set([...files.kept.keys()].flatMap((key) => /\/([0-9a-f]{16})\//.exec(key)?.[1] ?? []));
      expect([seed, [...runs]]).toEqual([seed, [(await house.state(id)).checked?.run]]);
    }
  });
});
