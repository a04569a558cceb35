// Pulling: what no webhook sends is found, once, from servers that answer as their users reported; and from servers that answer anything.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { bodyIn, formsHouse, koboPull, odkPull, templateForm } from './forms.fixture.ts';
import { koboServer } from './kobo-server.fixture.ts';
import { odkServer } from './odk-server.fixture.ts';

const koboHouse = async (server = koboServer()) => {
  const house = await formsHouse(server.answer);
  const form = await house.connected();
  await house.setPull(callOf(caseworker, koboPull, { id: form.id }));
  return { house, form, server };
};
const odkForm = { ...templateForm, provider: 'odk', formKey: 'hearth_application' } as const;

test.each([true, false])(
  'edits and what the webhook missed are pulled from KoboToolbox, each once (root told: %s)',
  async (hasRoot) => {
    const { house, form, server } = await koboHouse(koboServer({ hasRoot }));
    await house.send(form, server.submit(1));
    server.submit(2);
    server.edit(1, { 'request/amount': '450' });
    expect(await house.pull()).toEqual({ pulled: 1, received: 2, failing: 0 });
    expect(await house.pull()).toEqual({ pulled: 1, received: 0, failing: 0 });
    const found = (await house.submissions()).toSorted((a, b) => (a.formRef < b.formRef ? -1 : 1));
    expect(found).toMatchObject([
      { formRef: '1', versions: 2, isEdited: true, way: 'pull' },
      { formRef: '2', versions: 1, way: 'pull' },
    ]);
    expect(await troubles(house.tables)).toEqual([]);
  },
);

test('a webhook that comes late after a pull changes nothing, and one that is retried after an edit is known', async () => {
  const { house, form, server } = await koboHouse();
  const first = server.submit(1);
  server.edit(1, { 'request/amount': '450' });
  server.edit(1, { 'request/amount': '470' });
  await house.pull();
  expect(bodyIn(await house.send(form, first))).toMatchObject({ status: 'older' });
  expect(bodyIn(await house.send(form, server.body(1)))).toMatchObject({ status: 'known' });
  expect(await house.submissions()).toMatchObject([{ versions: 1, isEdited: true }]);
});

test('a thousand known submissions cost one list and no body', async () => {
  const server = koboServer();
  const { house, form } = await koboHouse(server);
  for (let id = 1; id <= 60; id += 1) server.submit(id);
  expect(await house.pull()).toMatchObject({ received: 60 });
  const before = house.ports.calls.length;
  expect(await house.pull()).toMatchObject({ received: 0 });
  expect(house.ports.calls.length - before).toBe(1);
  expect(house.ports.calls.every(({ url }) => new URL(url).origin === koboPull.server)).toBe(true);
  expect(await house.form(form.id)).toMatchObject({ pull: { received: 60 } });
});

test.each([true, false])(
  'ODK Central is pulled page by page and then from the newest change on (versions told: %s)',
  async (hasVersions) => {
    const server = odkServer({ hasVersions });
    const house = await formsHouse(server.answer);
    const form = await house.connected(odkForm);
    await house.setPull(callOf(caseworker, odkPull, { id: form.id }));
    for (let id = 1; id <= 5; id += 1) server.submit(id, addDays(monday, id - 10));
    expect(await house.pull()).toEqual({ pulled: 1, received: 5, failing: 0 });
    expect(server.asked).toHaveLength(3);
    expect(await house.pull()).toMatchObject({ received: 0 });
    // Only what changed since is asked for: one page.
    expect(server.asked).toHaveLength(4);
    server.edit(2, addDays(monday, -1), { request: { need: 'rent' } });
    server.submit(6, addDays(monday, -1));
    expect(await house.pull()).toMatchObject({ received: 2 });
    expect((await house.form(form.id))?.pull?.sinceAt).toBe(addDays(monday, -1));
    expect((await house.submissions()).filter(({ versions }) => versions === 2)).toHaveLength(1);
    expect(await troubles(house.tables)).toEqual([]);
  },
);

test('a server that tells a time far ahead does not move the cursor behind what is still to come', async () => {
  const server = odkServer();
  const house = await formsHouse(server.answer);
  const form = await house.connected(odkForm);
  await house.setPull(callOf(caseworker, odkPull, { id: form.id }));
  server.submit(1, '9999-01-01T00:00:00.000Z');
  expect(await house.pull()).toMatchObject({ received: 1 });
  server.submit(2, monday);
  expect(await house.pull()).toMatchObject({ received: 1 });
});

test('what a reviewer at the partner turned down stays there', async () => {
  const server = odkServer();
  const house = await formsHouse(server.answer);
  const form = await house.connected(odkForm);
  await house.setPull(callOf(caseworker, odkPull, { id: form.id }));
  server.submit(1, monday);
  server.review(1, 'rejected');
  expect(await house.pull()).toMatchObject({ received: 0 });
  server.review(1, 'approved');
  expect(await house.pull()).toMatchObject({ received: 1 });
});

test.each<[string, OutboundOutcome, string]>([
  ['is not there', { kind: 'failed', why: 'timed-out' }, 'not-reached'],
  ['leads inside', { kind: 'refused', why: 'private-address' }, 'refused-address'],
  ['knows the key no more', answeredWith(401), 'not-allowed'],
  ['knows the form no more', answeredWith(404), 'not-found'],
  ['is overloaded', answeredWith(503), 'not-reached'],
  ['sends a page', answeredWith(200, '<html>'), 'not-understood'],
  ['sends another list', answeredWith(200, '[1]'), 'not-understood'],
  ['leads elsewhere', answeredWith(302, '', { location: 'https://elsewhere.example' }), 'not-understood'],
  ['sends without end', { ...answeredWith(200, '{"results":['), isCut: true } as OutboundOutcome, 'not-understood'],
])('a server that %s is told to the partner, once, and when it is well again', async (_, outcome, fault) => {
  const { house, form, server } = await koboHouse();
  server.now.answers = outcome;
  expect(await house.pull()).toEqual({ pulled: 1, received: 0, failing: 1 });
  await house.pull();
  expect(bodyIn(await house.readOne(callOf(caseworker, undefined, { id: form.id })))).toMatchObject({
    pull: { fault },
  });
  server.now.answers = undefined;
  server.submit(1);
  expect(await house.pull()).toMatchObject({ received: 1, failing: 0 });
  expect(
    Object(bodyIn(await house.readOne(callOf(caseworker, undefined, { id: form.id })))['pull']),
  ).not.toHaveProperty('fault');
  expect(await typesOf(house.tables, form.id)).toEqual([
    'FormConnected',
    'FormPullSet',
    'FormPullFailed',
    'FormPulled',
  ]);
});

test('one form that fails keeps no other from its turn', async () => {
  const server = koboServer({ asset: 'well' });
  const house = await formsHouse(server.answer);
  for (const formKey of ['aHearthForm22', 'well']) {
    const form = await house.connected({ ...templateForm, formKey });
    await house.setPull(callOf(caseworker, koboPull, { id: form.id }));
  }
  server.submit(1, { _xform_id_string: 'well' });
  expect(await house.pull()).toEqual({ pulled: 2, received: 1, failing: 1 });
});

test('rows that are no submissions are passed over', async () => {
  const { house, server } = await koboHouse();
  server.now.answers = answeredWith(
    200,
    JSON.stringify({ results: [null, 7, {}, { _id: 'x' }, koboBody({ 'meta/instanceID': 'no uuid', _uuid: 3 })] }),
  );
  expect(await house.pull()).toEqual({ pulled: 1, received: 0, failing: 0 });
});
