// What a form sends: opened by its own secret alone, kept once whatever comes how often, and known again over every edit.

import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { koboBody, odkRow, uuidOf } from '@hearth/spreadsheets/forms/submissions.fixture';
import { everyItem, itemBytes } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded } from '@hearth/store/relief-estate.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyIn, formsHouse, templateForm } from './forms.fixture.ts';

const without = (body: Record<string, unknown>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

describe('the door', () => {
  test('a wrong secret, a form that is not there, a disconnected one and no secret at all are answered alike', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const gone = await house.connected({ ...templateForm, formKey: 'another' });
    await house.close(callOf(caseworker, undefined, { id: gone.id }));
    const before = bytesOf(await founded());
    const refusals = [
      await house.send({ ...form, secret: 'f'.repeat(64) }, koboBody()),
      await house.send({ ...form, secret: '' }, koboBody()),
      await house.send(gone, koboBody()),
      await house.send({ id: 'frm_00000000000000000000000000', secret: form.secret }, koboBody()),
      await house.send({ id: 'x', secret: form.secret }, koboBody()),
      await house.send(form, koboBody(), { authorization: 'Bearer x' }),
      await house.send(form, koboBody(), { authorization: '' }),
    ];
    expect(refusals[0]).toMatchObject({ rejected: 'signature-invalid' });
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    expect(await house.submissions()).toEqual([]);
    expect(before).not.toBe('');
  });

  test('a new secret opens at once, the former for a day more, and neither is kept', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const told = bodyIn(await house.renew(callOf(caseworker, undefined, { id: form.id })));
    const renewed = { id: form.id, secret: String(told['secret']) };
    expect(renewed.secret).not.toBe(form.secret);
    expect(await house.send(form, koboBody(), {}, addDays(monday, 0.9))).toMatchObject({ status: 202 });
    expect(await house.send(renewed, koboBody(), {}, addDays(monday, 2))).toMatchObject({ status: 200 });
    expect(await house.send(form, koboBody(), {}, addDays(monday, 2))).toMatchObject({ rejected: 'signature-invalid' });
    for (const table of ['events', 'state', 'vault', 'keys'] as const)
      for await (const item of everyItem(house.tables, table))
        for (const secret of [form.secret, renewed.secret]) expect(itemBytes(item)).not.toContain(secret);
  });

  test('XML, junk, a cut body and another form are refused in words', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    expect(await house.send(form, '<a/>', { 'content-type': 'text/xml' })).toMatchObject({
      rejected: 'unsupported-media-type',
      detail: expect.stringContaining('choose the type JSON instead of XML'),
    });
    for (const body of ['', '{"_id": 4', '[]', 'null', '7', '{}'])
      expect(await house.send(form, body)).toMatchObject({ rejected: 'invalid' });
    expect(await house.send(form, koboBody({ _xform_id_string: 'aVolunteerForm' }))).toMatchObject({
      rejected: 'invalid',
      detail: expect.stringContaining('aVolunteerForm'),
    });
    expect(await house.submissions()).toEqual([]);
  });
});

describe('one submission over its edits', () => {
  test('a body that comes again changes nothing', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const first = await house.send(form, koboBody());
    expect(first).toMatchObject({ status: 202 });
    expect(await house.send(form, koboBody())).toMatchObject({
      status: 200,
      body: { status: 'known', submissionId: bodyIn(first)['submissionId'] },
    });
    expect(await typesOf(house.tables, String(bodyIn(first)['submissionId']))).toEqual(['SubmissionReceived']);
  });

  test.each([
    ['by its root', koboBody({}, { edited: 2 }), ['_id']],
    ['by its number', koboBody({}, { edited: 2, hasRoot: false }), []],
    ['by the version before', koboBody({}, { edited: 1, hasRoot: false }), ['_id']],
  ])('an edit is known %s', async (_, edit, gone) => {
    const house = await formsHouse();
    const form = await house.connected();
    await house.send(form, koboBody({}, { hasRoot: false }));
    expect(await house.send(form, without({ ...edit, 'request/amount': '500' }, ...gone))).toMatchObject({
      status: 202,
    });
    expect(await house.submissions()).toMatchObject([{ versions: 2, isEdited: true }]);
  });

  test('an edit without any lasting name waits until what it replaces has come', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const edit = without(koboBody({ 'request/amount': '500' }, { edited: 1, hasRoot: false }), '_id');
    expect(await house.send(form, edit)).toMatchObject({ rejected: 'wrong-state' });
    await house.send(form, without(koboBody({}, { hasRoot: false }), '_id'));
    expect(await house.send(form, edit)).toMatchObject({ status: 202 });
    expect(await house.submissions()).toMatchObject([{ versions: 2 }]);
  });

  test('versions that overtake each other end with the newest, in whatever order they come', async () => {
    const versions = [0, 1, 2].map((edited) => koboBody({ 'request/amount': String(400 + edited) }, { edited }));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          [0, 1, 2, 0, 1, 2].map((_, at) => at),
          { minLength: 6, maxLength: 6 },
        ),
        async (order) => {
          const house = await formsHouse();
          const form = await house.connected();
          for (const at of order) await house.send(form, versions[at % 3]);
          const [one, ...others] = await house.submissions();
          expect(others).toEqual([]);
          expect(one?.instance).toBe(`uuid:${uuidOf(3)}`);
          expect(await troubles(house.tables)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('a retried body that says something else is the newest', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    await house.send(form, koboBody());
    expect(await house.send(form, koboBody({ 'request/amount': '450' }))).toMatchObject({ status: 202 });
    expect(await house.submissions()).toMatchObject([{ versions: 2, isEdited: false }]);
  });

  test('the same body twice at the same moment is one submission', async () => {
    const house = await formsHouse();
    const form = await house.connected();
    const answers = await Promise.all([1, 2, 3].map(() => house.send(form, koboBody())));
    expect(new Set(answers.map((answer) => bodyIn(answer)['submissionId'])).size).toBe(1);
    expect(await house.submissions()).toMatchObject([{ versions: 1 }]);
    expect(await troubles(house.tables)).toEqual([]);
  });

  test('two forms of one server never share a submission', async () => {
    const house = await formsHouse();
    const [one, two] = [await house.connected(), await house.connected({ ...templateForm, formKey: 'other' })];
    await house.send(one, koboBody());
    expect(await house.send(two, koboBody({ _xform_id_string: 'other' }))).toMatchObject({ status: 202 });
    expect(await house.submissions()).toHaveLength(2);
  });

  test('rows of ODK Central are taken, too', async () => {
    const house = await formsHouse();
    const form = await house.connected({ ...templateForm, provider: 'odk', formKey: 'hearth_application' });
    await house.send(form, odkRow());
    await house.send(form, odkRow({}, { edited: 1 }));
    expect(await house.submissions()).toMatchObject([{ versions: 2, isEdited: true }]);
  });
});
