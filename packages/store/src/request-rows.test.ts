import type { ApplicationEvent } from '@hearth/domain/applications';
import {
  adjudicated,
  amended,
  application,
  award,
  dora,
  hour,
  household,
  screened,
  submitted,
} from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import { applicationStream } from './projection.ts';
import { stateDifferences } from './rebuild.ts';
import { submittedCase } from './relief-cases.fixture.ts';
import { founded, write } from './relief-estate.fixture.ts';
import { type RequestRow, requestRowsOf } from './request-rows.ts';
import type { Tables } from './tables.ts';

const rowsIn = async (tables: Tables, month = '2026-11'): Promise<readonly RequestRow[]> => {
  const rows: RequestRow[] = [];
  for await (const row of requestRowsOf(tables, month)) rows.push(row);
  return rows;
};
const life: readonly ApplicationEvent[] = [
  submitted,
  screened('question'),
  { ...amended(dora), data: { ...amended(dora).data, householdId: household } },
  screened('referred'),
  adjudicated('award'),
  { type: 'ApplicationReopened', data: { reason: 'too-much', awardId: award } },
  { type: 'RelationshipDisclosed', data: { by: dora } },
  adjudicated('decline'),
];

describe('the row of an application', () => {
  test('has what was asked for each time it was told, and everything it came to, and is what a rebuild makes', async () => {
    const tables = inMemoryTables();
    for (const [nth, event] of life.entries())
      await write(tables, applicationStream, application, [event], { at: hour(nth + 1) });
    const [row, ...others] = await rowsIn(tables);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ applicationId: application, programId: submitted.data.programId });
    expect(row?.told.map(({ at, requestedMinor, householdId }) => [at, requestedMinor, householdId])).toEqual([
      [hour(1), 50_000, household],
      [hour(3), 40_000, household],
    ]);
    expect(row?.standings).toEqual([
      { at: hour(1), standing: 'open' },
      { at: hour(2), standing: 'question' },
      { at: hour(3), standing: 'open' },
      { at: hour(4), standing: 'referred' },
      { at: hour(5), standing: 'awarded', reason: adjudicated('award').data.reason },
      { at: hour(6), standing: 'referred', reason: 'too-much' },
      { at: hour(8), standing: 'declined', reason: adjudicated('decline').data.reason },
    ]);
    expect(await stateDifferences(tables, hour(9))).toEqual([]);
  });

  test('stays in the month of its submission, whatever month it moves in', async () => {
    const tables = inMemoryTables();
    await write(tables, applicationStream, application, [submitted], { at: '2026-11-30T23:59:59.999Z' });
    await write(tables, applicationStream, application, [screened('referred')], { at: '2026-12-01T00:00:00.000Z' });
    expect(await rowsIn(tables, '2026-12')).toEqual([]);
    expect((await rowsIn(tables))[0]?.standings).toHaveLength(2);
  });

  test('tells nothing of who: codes, bands, amounts, instants and ids only, also when the household is erased', async () => {
    const tables = await founded();
    const { applicationId, householdId } = await submittedCase(tables, { name: 'one' });
    await write(tables, applicationStream, applicationId, [
      { type: 'ApplicationWithdrawn', data: { reason: 'household-erased' } },
    ]);
    const before = await rowsIn(tables);
    await write(tables, applicationStream, applicationId, [{ type: 'ApplicationErased', data: { householdId } }]);
    expect(await rowsIn(tables)).toEqual(before);
    const items = [...tables.items.values()].filter(({ pk }) => pk.startsWith('asked#'));
    expect(items.flatMap((item) => Object.keys(item)).filter((name, at, all) => all.indexOf(name) === at)).toEqual([
      ...['pk', 'sk', 'at', 'standing', 'programId', 'partnerId', 'householdId', 'need', 'area', 'sizeBand'],
      ...['language', 'cameBy', 'currency', 'requestedMinor', 'reason'],
    ]);
  });

  test('is whole although its items lie on two pages, and several stand beside each other', async () => {
    const tables = await founded();
    const names = ['one', 'two', 'three', 'four', 'five'];
    for (const name of names) {
      const { applicationId } = await submittedCase(tables, { name });
      await write(tables, applicationStream, applicationId, [screened('referred')]);
    }
    const small: Tables = { ...tables, query: (query) => tables.query({ ...query, limit: 3 }) };
    expect(await rowsIn(small)).toEqual(await rowsIn(tables));
    expect((await rowsIn(small)).map(({ standings }) => standings.length)).toEqual([2, 2, 2, 2, 2]);
  });

  test('without its submission is none: a publication will miss it', async () => {
    const tables = await founded();
    const { applicationId } = await submittedCase(tables, { name: 'one' });
    await write(tables, applicationStream, applicationId, [screened('referred')]);
    await tables.transact([
      { delete: { table: 'state', pk: 'asked#2026-11', sk: `${applicationId}#0000000001` }, when: [] },
    ]);
    expect(await rowsIn(tables)).toEqual([]);
  });
});
