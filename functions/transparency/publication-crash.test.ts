// A publication from its question to its place: the process ends before and after each of its port calls, of tables and of files.
// Nothing that was not signed off lies where anybody reads it, and whoever goes on comes to the same end, byte for byte.

import type { Files, NewFile } from '@hearth/channels/files';
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import type { Publication } from '@hearth/domain/publications';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { itemBytes } from '@hearth/store/rebuild';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import type { Item } from '@hearth/store/tables';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import {
  chair,
  type House,
  houseOver,
  inMemoryMaker,
  january,
  quarter,
  sealed,
  second,
} from './publication.fixture.ts';
import { workOffPublication } from './work-off-publication.ts';

type Seen = { readonly items: ReadonlyMap<string, Item>; readonly files: ReadonlyMap<string, NewFile> };

const filesFrom = async (kept: ReadonlyMap<string, NewFile>) => {
  const files = inMemoryFiles();
  for (const file of kept.values()) await files.put(file);
  return files;
};

const watchedFiles = (files: ReturnType<typeof inMemoryFiles>, look: () => void): ReturnType<typeof inMemoryFiles> => {
  const watched = async <T>(does: () => Promise<T>): Promise<T> => {
    look();
    const outcome = await does();
    look();
    return outcome;
  };
  const put: Files['put'] = (file) => watched(() => files.put(file));
  const read: Files['read'] = (key) => watched(() => files.read(key));
  return { ...files, put, read };
};

/** All of it, under keys of its own: each act is done once, however often it is called. */
const playedOn = async (house: House): Promise<string> => {
  const { body } = JSON.parse(JSON.stringify(await house.ask(quarter, { key: 'ask' })));
  const id = body.publicationId;
  await house.work(id);
  const hash = await house.hashOf(id);
  await house.sign(id, chair, hash, 'first');
  await house.sign(id, second, hash, 'second');
  await house.work(id);
  return id;
};

const statusesIn = ({ items }: Seen): ReadonlyMap<string, Publication['status']> =>
  new Map(
    [...items.values()]
      .filter(({ pk, sk }) => pk.startsWith('pub_') && sk === 'state')
      .map(({ pk, doc }) => [pk, JSON.parse(String(doc)).status]),
  );

/** Files where somebody else than its preparers reads them, of publications that nobody signed off. */
const unsigned = (seen: Seen): readonly string[] => {
  const statuses = statusesIn(seen);
  return [...seen.files.keys()].filter((key) => {
    const [place = '', id = ''] = key.split('/');
    const status = statuses.get(id);
    return place !== 'drafts' && id !== '404.html' && status !== 'signed-off' && status !== 'published';
  });
};

const endOf = ({ items, files }: Seen): readonly string[] =>
  [
    ...[...items].map(([key, item]) => `${key} ${itemBytes(item)}`),
    ...[...files].map(
      ([key, { contentType, body }]) => `${key} ${contentType} ${Buffer.from(body).toString('base64')}`,
    ),
  ].sort();

const undisturbed = async () => {
  const tables = await founded();
  await sealed(tables, january);
  const files = inMemoryFiles();
  const seen: Seen[] = [];
  const look = () => void seen.push({ items: new Map(tables.items), files: new Map(files.kept) });
  const watched = { ...watchedTables(tables, { before: look, after: look }), items: tables.items };
  await playedOn(houseOver(watched, watchedFiles(files, look)));
  return { seen, end: { items: tables.items, files: files.kept }, tables };
};

describe('a publication whose process ends at any of its port calls', () => {
  test('is read by nobody before it is signed off, and comes to the same end', async () => {
    const { seen, end, tables } = await undisturbed();
    expect(await troubles(tables, january)).toEqual([]);
    expect(seen.length).toBeGreaterThan(60);
    expect(statusesIn(end)).toEqual(new Map([...statusesIn(end).keys()].map((id) => [id, 'published'])));
    for (const [at, { items, files }] of seen.entries()) {
      expect([at, unsigned({ items, files })]).toEqual([at, []]);
      const resumed = houseOver(inMemoryTables({ from: items }), await filesFrom(files));
      await playedOn(resumed);
      expect([at, endOf({ items: resumed.tables.items, files: resumed.files.kept })]).toEqual([at, endOf(end)]);
    }
  });

  test('is the same when two processes work it off at once, in whatever order their calls land', async () => {
    const { end } = await undisturbed();
    for (let seed = 0; seed < 24; seed += 1) {
      const base = await founded();
      await sealed(base, january);
      const house = houseOver(base, inMemoryFiles());
      const { body } = JSON.parse(JSON.stringify(await house.ask(quarter, { key: 'ask' })));
      const id = body.publicationId;
      const worker = (gate: () => Promise<void>) => {
        const tables = watchedTables(house.tables, { before: gate });
        const files = { ...house.files, put: async (file: NewFile) => gate().then(() => house.files.put(file)) };
        return workOffPublication({ tables, files, make: inMemoryMaker })(id, january);
      };
      const choices = Array.from({ length: 60 }, (_, nth) => (seed >> (nth % 5)) & 1);
      await inTurns(choices, [worker, worker]);
      const hash = await house.hashOf(id);
      await house.sign(id, chair, hash, 'first');
      await house.sign(id, second, hash, 'second');
      await inTurns(choices.toReversed(), [worker, worker]);
      expect([seed, endOf({ items: house.tables.items, files: house.files.kept })]).toEqual([seed, endOf(end)]);
    }
  });
});
