// What is kept of a body: sealed answers and nothing else; and of one that holds what Hearth never collects, that it came.
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { everyItem, itemBytes } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { bodyIn, formsHouse } from './forms.fixture.ts';

describe('what is kept', () => {
  test('no answer, name or file name stands anywhere but sealed', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    await house.send(form, koboBody());
    await house.send(form, koboBody({ 'request/note': 'Canary-in-a-note' }, { edited: 1 }));
    for (const table of ['events', 'state', 'vault', 'keys'] as const)
      for await (const item of everyItem(house.tables, table))
        expect(itemBytes(item)).not.toMatch(/Marisol|Quintanilla|Meridian|0142|1988|Canary|front-door|dev-17/);
  });

  test('a question or an answer that Hearth never collects: nothing is kept but that it came, and the partner sees why', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const number = ['123', '45', '6789'].join('-');
    for (const [id, body] of [
      [41, koboBody({ 'who/ssn': 'x' })],
      [42, koboBody({ 'request/note': number }, { id: 42, first: 50 })],
    ] as const) {
      expect(await house.send(form, body)).toMatchObject({ rejected: 'forbidden-field' });
      // A retry is answered alike, and written once.
      expect(await house.send(form, body)).toMatchObject({ rejected: 'forbidden-field' });
      const one = (await house.submissions()).find(({ formRef }) => formRef === String(id));
      expect(one).toMatchObject({ status: 'refused', versions: 1 });
      for await (const item of everyItem(house.tables, 'vault')) expect(item.pk).not.toContain(one?.householdId);
    }
    const listed = bodyIn(await house.list(callOf(caseworker, undefined, { id: form.id })));
    const told: readonly Record<string, unknown>[] = Object(listed['submissions']);
    expect(told.find(({ formRef }) => formRef === '41')).toMatchObject({
      status: 'refused',
      reason: 'forbidden-field',
      errors: [{ question: 'who/ssn', code: 'forbidden-field' }],
    });
    expect(told.find(({ formRef }) => formRef === '42')).toMatchObject({
      errors: [{ question: 'request/note', code: 'forbidden-value' }],
    });
  });

  test('an edit heals it', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    await house.send(form, koboBody({ 'request/note': ['123', '45', '6789'].join('-') }));
    expect(await house.send(form, koboBody({}, { edited: 1 }))).toMatchObject({ status: 202 });
    expect(await house.submissions()).toMatchObject([{ status: 'received', versions: 2 }]);
    expect(await troubles(house.tables)).toEqual([]);
  });
});
