// Words go with their household: all of them, in its own transaction as far as they fit, and never while an appeal waits.
import { type AppealEvent, appealOf } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { adjudicated, ben } from '@hearth/domain/relief-fund.fixture';
import { brokenErasures } from '@hearth/store/erasure-checks';
import { keyStays, noteCreated, notesOf } from '@hearth/store/note-rows';
import { appealStream, applicationStream } from '@hearth/store/projection';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { notesAtOnce } from './rest-of-notes.ts';
import { callsOver, opened, portsOver, says } from './retention.fixture.ts';

describe('what a household said in words', () => {
  test('goes with it, few words or many', async () => {
    for (const times of [1, notesAtOnce, 3 * notesAtOnce]) {
      const estate = await opened();
      const ids = await estate.household('one');
      await says(estate, ids.householdId, times);
      await estate.confirmed(ids);
      expect(await estate.work()).toMatchObject({ erased: 1, failed: 0 });
      expect(await notesOf(estate.tables, ids.householdId)).toEqual([]);
      expect(await brokenErasures(estate.tables)).toEqual([]);
    }
  });

  test('that a run which was cut off left is found, said, and gone with the next', async () => {
    const estate = await opened();
    const ids = await estate.household('one');
    await says(estate, ids.householdId, notesAtOnce + 1);
    await estate.confirmed(ids);
    let writes = 0;
    const cut: Tables = {
      ...estate.tables,
      transact: async (changes) => {
        writes += 1;
        if (writes === 2) throw new Error('cut off');
        return estate.tables.transact(changes);
      },
    };
    await expect(callsOver(portsOver(cut, estate.twin, 11)).work()).rejects.toThrow('cut off');
    expect(await brokenErasures(estate.tables)).toEqual([`${ids.householdId} is erased, and a note of it is there`]);
    await estate.work();
    expect(await brokenErasures(estate.tables)).toEqual([]);
  });

  test('is not written any more once it is erased', async () => {
    const estate = await opened();
    const ids = await estate.household('one');
    await estate.confirmed(ids);
    await estate.work();
    const row = { household: ids.householdId, record: 'apl_1#words', version: 1, note: new Uint8Array([1]) };
    expect(await estate.tables.transact([noteCreated(row), keyStays(ids.householdId)])).toMatchObject({ done: false });
  });
});

describe('an open appeal', () => {
  const appealed = async () => {
    const estate = await opened();
    const ids = await estate.household('one', { kind: 'referred' });
    await write(estate.tables, applicationStream, ids.applicationId, [adjudicated('decline')]);
    const { partnerId, changedAt: decidedAt } = await stateOf<Application>(estate.tables, ids.applicationId);
    const { applicationId, householdId } = ids;
    const appealId = appealOf(applicationId, decidedAt);
    const made: AppealEvent = {
      type: 'AppealMade',
      data: { applicationId, householdId, partnerId, decidedAt, channel: 'phone', dueOn: '2026-11-30', by: ben },
    };
    const answered: AppealEvent = { type: 'AppealAnswered', data: { applicationId, outcome: 'stands', by: ben } };
    const tell = (event: AppealEvent) => write(estate.tables, appealStream, appealId, [event]);
    return { ...estate, ids, makes: () => tell(made), answers: () => tell(answered) };
  };

  test('is answered before its household is forgotten', async () => {
    const { work, confirmed, ids, makes, answers, tables } = await appealed();
    await confirmed(ids);
    await makes();
    expect(await work()).toMatchObject({ erased: 0, waiting: 1 });
    await answers();
    expect(await work()).toMatchObject({ erased: 1 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is made while its household is being erased makes the erasure wait', async () => {
    const estate = await appealed();
    await estate.confirmed(estate.ids);
    let writes = 0;
    const raced: Tables = {
      ...estate.tables,
      transact: async (changes) => {
        writes += 1;
        if (writes === 1) await estate.makes();
        return estate.tables.transact(changes);
      },
    };
    expect(await callsOver(portsOver(raced, estate.twin, 11)).work()).toMatchObject({ erased: 0, waiting: 1 });
    expect(await typesOf(estate.tables, estate.ids.householdId)).not.toContain('HouseholdErased');
  });
});
