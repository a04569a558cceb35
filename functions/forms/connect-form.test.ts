import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { templateMapping, templateQuestions } from '@hearth/spreadsheets/forms/form-template';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { everyItem, itemBytes } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { bodyIn, formsHouse, koboPull, odkPull, templateForm } from './forms.fixture.ts';
import { keptRefusedDays, tendSubmissions } from './tend-submissions.ts';

test('a form is connected once for each request, and its secret is told again to whoever repeats it', async () => {
  const house = await formsHouse();
  const [first, second] = [
    await house.connect(templateForm, { key: 'one' }),
    await house.connect(templateForm, { key: 'one' }),
  ];
  expect(first).toMatchObject({ status: 201 });
  expect(second).toEqual(first);
  expect(await house.connect(templateForm)).toMatchObject({
    rejected: 'wrong-state',
    facts: { formId: bodyIn(first)['formId'] },
  });
  expect(await troubles(house.tables)).toEqual([]);
});

test('a form that asks what Hearth never collects is refused before all else, and nothing is kept', async () => {
  const house = await formsHouse();
  const questions = [...templateQuestions, { question: 'who/q9', labels: ['¿Número de pasaporte?'] }];
  expect(
    await house.connect({ ...templateForm, mapping: [{ column: 'nothing', constant: 'x' }], questions }),
  ).toMatchObject({
    rejected: 'forbidden-field',
    errors: [{ pointer: `/questions/${templateQuestions.length}` }],
  });
  expect(
    await house.connect({ ...templateForm, mapping: templateMapping.slice(3), questions: templateQuestions }),
  ).toMatchObject({
    rejected: 'invalid',
  });
  expect(bodyIn(await house.forms(callOf(caseworker, undefined)))).toEqual({ forms: [] });
});

test('another organization finds no form, whatever it asks; a colleague does', async () => {
  const house = await formsHouse();
  const form = await house.connected();
  const sent = bodyIn(await house.send(form, koboBody()));
  const [id, none] = [form.id, { rejected: 'not-found' }];
  const { tables } = house;
  for (const does of [house.readOne, house.list, house.renew, house.close])
    expect(await does(callOf(westCaseworker, undefined, { id }))).toMatchObject(none);
  expect(
    await house.map(callOf(westCaseworker, { mapping: templateMapping, questions: templateQuestions }, { id })),
  ).toMatchObject(none);
  expect(await house.setPull(callOf(westCaseworker, koboPull, { id }))).toMatchObject(none);
  const dropping = {
    ...callOf(westCaseworker, { reason: 'not-needed' as const }, { id }),
    params: { id, submissionId: String(sent['submissionId']) },
  };
  expect(await house.drop(dropping)).toMatchObject(none);
  expect(bodyIn(await house.forms(callOf(westCaseworker, undefined)))).toEqual({ forms: [] });
  expect(bodyIn(await house.readOne(callOf(otherCaseworker, undefined, { id })))).toMatchObject({
    formId: id,
    mappingVersion: 1,
  });
  expect(await troubles(tables)).toEqual([]);
});

test('where a form is pulled from is public, by HTTPS, and of its provider; the key to it is sealed', async () => {
  const house = await formsHouse();
  const { id } = await house.connected();
  for (const server of [
    'http://kf.example.org',
    'https://10.0.0.7',
    'https://169.254.169.254',
    'https://localhost',
    'https://[::1]',
  ])
    expect(await house.setPull(callOf(caseworker, { ...koboPull, server }, { id }))).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/server' }],
    });
  expect(await house.setPull(callOf(caseworker, odkPull, { id }))).toMatchObject({
    errors: [{ pointer: '/access/kind' }, { pointer: '/project' }],
  });
  expect(await house.setPull(callOf(caseworker, koboPull, { id }))).toMatchObject({ status: 200 });
  expect(
    await house.setPull(callOf(caseworker, { ...koboPull, access: { kind: 'token', token: 'another-token' } }, { id })),
  ).toMatchObject({ status: 200 });
  for (const table of ['events', 'state', 'vault', 'keys'] as const)
    for await (const item of everyItem(house.tables, table))
      expect(itemBytes(item)).not.toMatch(/a-token-of-kobo|another-token/);
  await house.close(callOf(caseworker, undefined, { id }));
  for (const table of ['vault', 'keys'] as const)
    for await (const item of everyItem(house.tables, table)) expect(item.pk).not.toContain(id);
  expect(await house.setPull(callOf(caseworker, koboPull, { id }))).toMatchObject({ rejected: 'wrong-state' });
});

const refusedIn = async (house: Awaited<ReturnType<typeof formsHouse>>, form: { id: string; secret: string }) => {
  const id = String(bodyIn(await house.send(form, koboBody()))['submissionId']);
  const problems = [{ question: 'request/need', column: 'need', code: 'not-in-list' }];
  await house.said(id, { type: 'SubmissionRefused', data: { reason: 'invalid', problems, mappingVersion: 1, of: 1 } });
  return id;
};

test('what was refused is read again once the mapping changed, and only then', async () => {
  const house = await formsHouse();
  const form = await house.connected();
  const id = await refusedIn(house, form);
  const tend = tendSubmissions(house.tables);
  expect(await tend(addDays(monday, 1))).toEqual({ readAgain: 0, dropped: 0 });
  await house.map(callOf(caseworker, { mapping: templateMapping, questions: templateQuestions }, { id: form.id }));
  expect(await tend(addDays(monday, 1))).toEqual({ readAgain: 1, dropped: 0 });
  expect(await house.submission(id)).toMatchObject({ status: 'received' });
});

test('a refused submission is given up by its partner, or after ninety days, and its answers are gone with their key', async () => {
  for (const isByPartner of [true, false]) {
    const house = await formsHouse();
    const form = await house.connected();
    const id = await refusedIn(house, form);
    const call = callOf(caseworker, { reason: 'not-needed' as const }, { id: form.id });
    if (isByPartner)
      expect(await house.drop({ ...call, params: { id: form.id, submissionId: id } })).toMatchObject({ status: 200 });
    else
      expect(await tendSubmissions(house.tables)(addDays(monday, keptRefusedDays))).toEqual({
        readAgain: 0,
        dropped: 1,
      });
    const { householdId } = (await house.submission(id)) ?? {};
    for (const table of ['vault', 'keys'] as const)
      for await (const item of everyItem(house.tables, table)) expect(item.pk).not.toContain(householdId);
    expect(await house.send(form, koboBody({}, { edited: 1 }))).toMatchObject({
      status: 200,
      body: { status: 'dropped' },
    });
    expect(await troubles(house.tables, addDays(monday, keptRefusedDays))).toEqual([]);
  }
});
