import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SentSubmission, sentByKobo, sentByOdk } from './sent-submission.ts';
import { koboBody, odkRow, uuidOf } from './submissions.fixture.ts';

const read = (outcome: ReturnType<typeof sentByKobo>): SentSubmission => {
  if ('rejected' in outcome) throw new Error(outcome.detail);
  return outcome;
};

test('an edit at KoboToolbox has a new name, tells the one before, and keeps the root and its number', () => {
  const edit = read(sentByKobo(koboBody({}, { edited: 2 })));
  expect(edit).toMatchObject({
    formRef: '41',
    instance: `uuid:${uuidOf(3)}`,
    older: [`uuid:${uuidOf(2)}`, `uuid:${uuidOf(1)}`],
    isEdit: true,
    isAnchored: true,
    formKey: 'aHearthForm22',
  });
  expect(edit.names).toEqual([`uuid:${uuidOf(1)}`, `uuid:${uuidOf(3)}`, `uuid:${uuidOf(2)}`, 'id:41']);
});

test('without a root and a number an edit hangs on the version before it', () => {
  const { _id: _gone, ...body } = koboBody({}, { edited: 1, hasRoot: false });
  expect(read(sentByKobo(body))).toMatchObject({ isAnchored: false, older: [`uuid:${uuidOf(1)}`] });
});

test('at ODK the first name stays, and the version is told by meta or, on older servers, by the time of the edit', () => {
  expect(read(sentByOdk(odkRow({}, { edited: 1 })))).toMatchObject({
    instance: `uuid:${uuidOf(2)}`,
    older: [`uuid:${uuidOf(1)}`],
    isAnchored: true,
  });
  const untold = [1, 2].map((edited) => read(sentByOdk(odkRow({}, { edited, hasVersions: false }))));
  expect(new Set(untold.map(({ instance }) => instance)).size).toBe(2);
  for (const one of untold)
    expect(one).toMatchObject({ formRef: uuidOf(1), isEdit: true, older: [`uuid:${uuidOf(1)}`] });
});

test('what a reviewer at the partner turned down is told as such', () => {
  expect(read(sentByOdk(odkRow({}, { reviewState: 'rejected' }))).isDenied).toBe(true);
  expect(read(sentByOdk(odkRow({}, { reviewState: 'hasIssues' }))).isDenied).toBe(false);
});

test('both dialects give the same answers', () => {
  expect(read(sentByOdk(odkRow())).answers).toEqual({
    ...read(sentByKobo(koboBody())).answers,
    _submission_time: '2026-11-16T14:05:00.000Z',
  });
});

test('nothing of devices, places, pictures and accounts is kept', () => {
  for (const { answers } of [read(sentByKobo(koboBody())), read(sentByOdk(odkRow()))]) {
    expect(JSON.stringify(answers)).not.toMatch(/dev-17|front-door|42\.37|a-caseworker|a caseworker|c0ffee|00000000-/);
    expect(answers['members/given_name']).toEqual(['Tomas', 'Ana']);
    expect(answers['members/birth_date']).toEqual(['2015-02-03']);
  }
});

test('a body without a name, or that is no object, is refused in words', () => {
  const { 'meta/instanceID': _gone, _uuid: _bare, ...nameless } = koboBody();
  expect(sentByKobo(nameless)).toMatchObject({ rejected: 'invalid' });
  for (const junk of [null, 7, 'x', [], ['y']]) expect(sentByKobo(junk)).toMatchObject({ rejected: 'invalid' });
});

test('a body of more answers than a form can ask is told as such, without any of them', () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`q${at}`, 'x']));
  expect(sentByKobo(koboBody(many))).toMatchObject({ isTooLong: true, answers: {} });
});

test('whatever is sent, nothing throws, and names are names', () => {
  const name = /^(uuid:[0-9a-f-]{36}(@\d+)?|id:\d{1,12})$/;
  fc.assert(
    fc.property(
      fc.object({
        key: fc.oneof(
          fc.string(),
          fc.constantFrom('_id', '_uuid', 'meta/instanceID', '__id', '__system', 'meta', '__proto__'),
        ),
        maxDepth: 3,
      }),
      fc.integer(),
      (junk, id) => {
        for (const read of [sentByKobo, sentByOdk])
          for (const body of [junk, { ...koboBody(), ...junk }, { ...odkRow({ _id: id }), ...junk }]) {
            const sent = read(body);
            if ('rejected' in sent) continue;
            for (const each of [...sent.names, sent.instance, ...sent.older]) expect(each).toMatch(name);
            expect(sent.formRef).toMatch(/^[0-9a-f-]{1,36}$/);
          }
      },
    ),
    { numRuns: 200 },
  );
});

test('half a character, in an answer or in the name of a question, is written as one that nobody can read', () => {
  const half = String.fromCharCode(0xd800);
  const sent = sentByKobo({ ...koboBody(), 'request/need': `food${half}`, [`group/${half}`]: 'x' });
  expect(sent).toMatchObject({ answers: { 'request/need': 'food\ufffd', 'group/\ufffd': 'x' } });
});
