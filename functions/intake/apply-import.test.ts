// A checked list is applied to its last row: the process ends before and after each of its port calls, and whoever goes on comes to the
// same end; two at once make nothing twice.

import type { NewFile } from '@hearth/channels/files';
import { type InMemoryLargeFiles, inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { resultsKey } from '@hearth/contracts/import-rows';
import type { Application } from '@hearth/domain/applications';
import type { Import } from '@hearth/domain/imports';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { applier, contentKeyOf, familyOf, houseOf, listed, type Row, run } from './apply-import.fixture.ts';
import { intakeOver } from './intake.fixture.ts';
import { takeApplication } from './take-application.ts';

const row = (ref: string, more: Partial<Row> = {}): Row => ({ ref, body: familyOf(ref), ...more });
const three: readonly (readonly Row[])[] = [
  [row('a'), row('b'), { ref: 'c', verdict: 'error' }],
  [row('d'), { ref: 'a', verdict: 'same' }],
  [row('e')],
];

/** What became of the rows, without ids: by row, reference and status. */
const resultsOf = async (files: InMemoryLargeFiles): Promise<readonly string[]> => {
  const text = new TextDecoder().decode(await files.read(resultsKey(listed, run)));
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 4).join(' '));
};

/** One line for each application of the list: its reference is in the vault, its amount and its content are not. */
const applicationsIn = (items: ReadonlyMap<string, Item>): readonly Application[] =>
  [...items.values()]
    .filter(({ pk, sk }) => pk.startsWith('app_') && sk === 'state')
    .map(({ doc }) => JSON.parse(String(doc)));

const endOf = async (tables: { readonly items: ReadonlyMap<string, Item> } & Tables, files: InMemoryLargeFiles) => ({
  applications: applicationsIn(tables.items)
    .map(({ contentKey, status, through }) => `${contentKey} ${status} ${through}`)
    .sort(),
  results: await resultsOf(files),
  list: (({ status, applied }) => ({ status, applied }))(await stateOf<Import>(tables, listed)),
  left: [...files.kept.keys()].filter((key) => /ready|file$|progress/.test(key)),
});

type Seen = { readonly items: ReadonlyMap<string, Item>; readonly files: ReadonlyMap<string, NewFile> };

const watchedFiles = (files: InMemoryLargeFiles, look: () => void | Promise<void>): InMemoryLargeFiles => {
  const watched =
    <A extends readonly unknown[], T>(does: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await look();
      const outcome = await does(...args);
      await look();
      return outcome;
    };
  const { put, read, write: writeLarge, remove, sizeOf } = files;
  return {
    ...files,
    put: watched(put),
    read: watched(read),
    write: watched(writeLarge),
    remove: watched(remove),
    sizeOf: watched(sizeOf),
  };
};

const undisturbed = async () => {
  const { tables, files } = await houseOf(three);
  const seen: Seen[] = [];
  const look = () => void seen.push({ items: new Map(tables.items), files: new Map(files.kept) });
  await applier(watchedTables(tables, { before: look, after: look }), watchedFiles(files, look))();
  return { seen, end: await endOf(tables, files), tables };
};

describe('a list whose rows are applied', () => {
  test('comes to its end: good rows in, bad rows told, a claim code for every household, and no file left that nobody needs', async () => {
    const { end, tables } = await undisturbed();
    expect(end).toMatchObject({
      results: ['2 a new ', '3 b new ', '4 c left-out missing', '5 d new ', '6 a same ', '7 e new '],
      list: { status: 'applied', applied: { new: 4, same: 1, 'left-out': 1 } },
      left: [],
    });
    expect(end.applications).toHaveLength(4);
    expect(await troubles(tables)).toEqual([]);
  });

  test('comes to the same end from wherever its process ended', async () => {
    const { seen, end } = await undisturbed();
    expect(seen.length).toBeGreaterThan(60);
    for (const [at, { items, files }] of seen.entries()) {
      const [tables, left] = [inMemoryTables({ from: items }), inMemoryLargeFiles(files)];
      await applier(tables, left, at)();
      // The message comes once more, as messages do.
      await applier(tables, left, at + 1)();
      expect([at, await endOf(tables, left)]).toEqual([at, end]);
    }
  });

  test('is the same when two processes apply it at once, in whatever order their calls land', async () => {
    const { end } = await undisturbed();
    for (let seed = 0; seed < 16; seed += 1) {
      const { tables, files } = await houseOf(three);
      const process = (nth: number) => (gate: () => Promise<void>) =>
        applier(watchedTables(tables, { before: gate }), watchedFiles(files, gate), nth)();
      const choices = Array.from({ length: 200 }, (_, nth) => (seed >> (nth % 5)) & 1);
      await inTurns(choices, [process(1), process(2)]);
      // The slower one may tell its progress once more; that goes with the next message, or within a week.
      expect([seed, await endOf(tables, files)]).toEqual([seed, { ...end, left: expect.any(Array) }]);
    }
  });

  test('goes on in another run when one has had its time, behind what was reached', async () => {
    const { tables, files, state } = await houseOf(three);
    const later = () => addDays(monday, 1);
    expect(await applier(tables, files, 1, later)()).toEqual({ status: 'applying' });
    expect(await state()).toMatchObject({ status: 'applying', reached: 1 });
    expect(await applier(tables, files, 2, later)()).toEqual({ status: 'applying' });
    expect(await applier(tables, files, 3, later)()).toEqual({ status: 'applied' });
    expect(await typesOf(tables, listed)).toEqual([
      'ImportOpened',
      'ImportCheckAsked',
      'ImportChecked',
      'ImportApplyAsked',
      'ImportContinued',
      'ImportContinued',
      'ImportApplied',
    ]);
    expect((await endOf(tables, files)).applications).toHaveLength(4);
  });

  test('changes what was seen in the check, and never what somebody changed since', async () => {
    const { tables } = await houseOf([]);
    const take = takeApplication(intakeOver(tables, 9));
    const hand = (ref: string, changes = {}) => take({ body: familyOf(ref, changes), sender: caseworker, now: monday });
    for (const ref of ['a', 'b', 'c']) await hand(ref);
    const seen = async (ref: string) => contentKeyOf(tables, familyOf(ref));
    const cheaper = { request: { need: 'food', amount: { amountMinor: 10_000, currency: 'USD' } } };
    const dearer = { request: { need: 'food', amount: { amountMinor: 90_000, currency: 'USD' } } };
    await hand('b', dearer);
    const rows: Row[] = [];
    for (const ref of ['a', 'b']) rows.push({ ref, body: familyOf(ref, cheaper), seen: await seen(ref) });
    const again = await houseOf([rows]);
    const [both, left] = [inMemoryTables({ from: new Map([...tables.items, ...again.tables.items]) }), again.files];
    await applier(both, left, 5)();
    expect(await resultsOf(left)).toEqual(['2 a updated ', '3 b changed-since ']);
    const amounts = applicationsIn(both.items).map(({ requestedMinor }) => requestedMinor);
    expect(amounts.sort()).toEqual([10_000, 40_000, 90_000]);
  });

  test('tells a row that the record refuses, with what to do, and applies the others', async () => {
    const { tables, files } = await houseOf([
      [row('a', { body: familyOf('a', { applicant: { birthDate: '2031-01-01' } }) }), row('b')],
    ]);
    await applier(tables, files)();
    expect(await resultsOf(files)).toEqual(['2 a refused in-the-future', '3 b new ']);
  });

  test('faults where a part is gone, so that the queue tries again and somebody hears of it', async () => {
    const { tables, files } = await houseOf(three);
    await files.remove([...files.kept.keys()].filter((key) => key.includes('ready-00002')));
    await expect(applier(tables, files)()).rejects.toThrow('is not there');
    expect(await stateOf<Import>(tables, listed)).toMatchObject({ status: 'applying' });
  });

  test('has no name in its events, its keys or what the queue is told', async () => {
    const { tables, files } = await houseOf([[row('Marisol')]]);
    const told = await applier(tables, files)();
    const events = [...tables.items.values()]
      .filter(({ pk }) => pk === listed)
      .map(({ body, doc }) => `${body} ${doc}`);
    expect(JSON.stringify([told, events, [...files.kept.keys()]])).not.toMatch(/Marisol/);
  });
});
