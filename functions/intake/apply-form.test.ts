// What a form handed in becomes an application: new, updated, the same, or refused by question; also when a process ends anywhere.
import { adjudicated, eastPartner, monday, screened } from '@hearth/domain/relief-fund.fixture';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { readNote } from '@hearth/store/note-rows';
import { applicationStream } from '@hearth/store/projection';
import { everyItem, itemBytes } from '@hearth/store/rebuild';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { openNote } from '@hearth/vault/notes';
import { expect, test } from 'vitest';
import { arrival, form, id, withForm } from './apply-form.fixture.ts';
import { applyForm } from './apply-form.ts';
import { intakeOver } from './intake.fixture.ts';

test('a submission becomes an application of its partner, once, and its answers move under that household', async () => {
  const { tables, ports, came, apply, submission, application } = await withForm();
  await came();
  expect(await apply()).toBe('done');
  expect(await apply()).toBe('nothing-to-do');
  const { householdId, status, taken } = await submission();
  expect({ status, taken }).toEqual({ status: 'taken', taken: 'new' });
  expect(await application()).toMatchObject({
    partnerId: eastPartner,
    householdId,
    status: 'submitted',
    through: form,
  });
  const note = await readNote(tables, householdId, id);
  const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
  expect(note && (await openNote(ports.vault, note, keyRow))).toMatchObject({
    answers: { 'who/given_name': 'Marisol' },
  });
  for (const table of ['vault', 'keys'] as const)
    for await (const item of everyItem(tables, table)) expect(item.pk).not.toContain(arrival);
  expect(await troubles(tables)).toEqual([]);
});

test('an edit updates the application, one that says the same changes nothing, one after the decision is left to a person', async () => {
  const { tables, came, apply, submission, application } = await withForm();
  await came();
  await apply();
  await came({ 'request/amount': '500' });
  await apply();
  expect(await submission()).toMatchObject({ taken: 'updated', versions: 2 });
  expect(await application()).toMatchObject({ requestedMinor: 50_000 });
  await came({ 'request/amount': '500', 'consent/remark': 'not mapped' });
  await apply();
  expect(await submission()).toMatchObject({ taken: 'same', versions: 3 });
  const { applicationId = '' } = await submission();
  await write(tables, applicationStream, applicationId, [screened('referred'), adjudicated('decline')]);
  await came({ 'request/amount': '600' });
  await apply();
  expect(await submission()).toMatchObject({ taken: 'changed-after-decision', applicationId });
  expect(await application()).toMatchObject({ requestedMinor: 50_000, status: 'declined' });
});

test('every question that has to be corrected is told by code, no answer with it; an edit mends it', async () => {
  const { tables, came, apply, submission } = await withForm();
  await came({ 'who/given_name': '', 'home/area': 'Canary-town', 'request/amount': 'Canary 400' });
  await apply();
  expect(await submission()).toMatchObject({
    status: 'refused',
    refused: {
      reason: 'invalid',
      problems: expect.arrayContaining([
        { question: 'who/given_name', column: 'given_name', code: 'missing' },
        expect.objectContaining({ question: 'home/area', column: 'area' }),
        expect.objectContaining({ question: 'request/amount', column: 'amount' }),
      ]),
    },
  });
  for (const table of ['events', 'state'] as const)
    for await (const item of everyItem(tables, table)) expect(itemBytes(item)).not.toMatch(/Canary|Marisol/);
  await came();
  await apply();
  expect(await submission()).toMatchObject({ status: 'taken', taken: 'new' });
});

test('what only intake sees is told by its question, too', async () => {
  const { came, apply, submission } = await withForm();
  await came({ 'who/birth_date': '2031-01-01', 'household/size': '1' });
  await apply();
  expect((await submission()).refused?.problems).toEqual(
    expect.arrayContaining([
      { question: 'who/birth_date', column: 'birth_date', code: 'in-the-future' },
      { question: 'household/size', column: 'household_size', code: 'smaller-than-members' },
    ]),
  );
});

test('two messages at once take it once', async () => {
  const { tables, came, apply, submission } = await withForm();
  await came();
  await Promise.all([apply(), apply(), apply()]);
  expect(await typesOf(tables, id)).toEqual(['SubmissionReceived', 'SubmissionTaken']);
  expect(await typesOf(tables, (await submission()).applicationId ?? '')).toEqual(['ApplicationSubmitted']);
  expect(await troubles(tables)).toEqual([]);
});

test('a process may end before or after any of its calls: the next one comes to the same end', async () => {
  let effects = 0;
  const counting = await withForm();
  await counting.came();
  const watched = watchedTables(counting.tables, {
    before: () => {
      effects += 1;
    },
  });
  await applyForm({ ...counting.ports, tables: watched })(id, monday);
  expect(effects).toBeGreaterThan(5);
  for (let end = 1; end <= effects; end += 1)
    for (const when of ['before', 'after'] as const) {
      const { tables, ports, came, apply, submission, application } = await withForm();
      await came();
      let seen = 0;
      const ending = watchedTables(tables, {
        [when]: () => {
          seen += 1;
          if (seen === end) throw new Error('the process ended');
        },
      });
      await applyForm({ ...ports, tables: ending })(id, monday).catch(() => undefined);
      await apply();
      expect(await submission()).toMatchObject({ status: 'taken', taken: 'new', versions: 1 });
      expect(await application()).toMatchObject({ householdId: (await submission()).householdId });
      let applications = 0;
      for await (const item of everyItem(tables, 'state'))
        if (item.sk === 'state' && item.pk.startsWith('app_')) applications += 1;
      expect(applications).toBe(1);
      expect(await troubles(tables)).toEqual([]);
    }
});

test('an empty estate is left alone', async () => {
  expect(await applyForm(intakeOver(inMemoryTables()))(id, monday)).toBe('nothing-to-do');
});
