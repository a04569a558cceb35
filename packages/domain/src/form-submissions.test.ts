import { expect, test } from 'vitest';
import type { SubmissionEvent, SubmissionReceived } from './form-events.ts';
import { type Submission, standingOf, submissionEntity } from './form-submissions.ts';
import { derivedId } from './ids.ts';
import { ana, eastPartner, placed } from './relief-fund.fixture.ts';

const id = derivedId('submission', 'one');
const applicationId = derivedId('application', 'one');
const householdId = derivedId('household', 'one');

const came = (version: number, more: Partial<SubmissionReceived['data']> = {}): SubmissionReceived => ({
  type: 'SubmissionReceived',
  data: {
    formId: derivedId('form', 'east'),
    partnerId: eastPartner,
    householdId,
    formRef: '41',
    names: [`uuid:${version}`],
    instance: `uuid:${version}`,
    older: version === 1 ? [] : [`uuid:${version - 1}`],
    isEdit: version > 1,
    bodyKey: `body ${version}`,
    noteVersion: version,
    way: 'webhook',
    ...more,
  },
});
const taken = (of: number): SubmissionEvent => ({
  type: 'SubmissionTaken',
  data: { taken: 'new', applicationId, householdId, noteVersion: 1, of },
});
const refused = (of: number): SubmissionEvent => ({
  type: 'SubmissionRefused',
  data: { reason: 'invalid', problems: [], mappingVersion: 1, of },
});

const folded = (...news: readonly SubmissionEvent[]): Submission | undefined =>
  placed(id, news).reduce<Submission | undefined>((state, event) => submissionEntity.evolve(state, event), undefined);

test('an edit is the newest version, and what was decided on the one before no longer counts', () => {
  expect(folded(came(1), refused(1), came(2))).toMatchObject({
    status: 'received',
    versions: 2,
    instance: 'uuid:2',
    older: ['uuid:1'],
  });
  expect(folded(came(1), refused(1), came(2))).not.toHaveProperty('refused');
  expect(folded(came(1), taken(1), came(2))).toMatchObject({ status: 'received', applicationId, formRef: '41' });
});

test('nothing is decided on a version that is not the newest', () => {
  expect(() => folded(came(1), came(2), taken(1))).toThrow(TypeError);
  expect(() => folded(came(1), came(2), refused(1))).toThrow(TypeError);
});

test('what was dropped stays dropped, and what became an application is never dropped', () => {
  const dropped: SubmissionEvent = { type: 'SubmissionDropped', data: { reason: 'not-needed', by: ana } };
  expect(() => folded(came(1), refused(1), dropped, came(2))).toThrow(TypeError);
  expect(() => folded(came(1), refused(1), dropped, dropped)).toThrow(TypeError);
  expect(() => folded(came(1), taken(1), dropped)).toThrow(TypeError);
  expect(() => folded(came(1), taken(1), came(2), refused(2), dropped)).toThrow(TypeError);
});

test('only what was refused is read again, and nothing begins but by being received', () => {
  const again: SubmissionEvent = { type: 'SubmissionReadAgain', data: { mappingVersion: 2 } };
  expect(folded(came(1), refused(1), again)).toMatchObject({ status: 'received', versions: 1 });
  expect(() => folded(came(1), again)).toThrow(TypeError);
  for (const first of [taken(1), refused(1), again]) expect(() => folded(first)).toThrow(TypeError);
});

test.each([
  ['a body of something unknown', undefined, { instance: 'uuid:1', isEdit: false }, 'new'],
  ['the same body again', [came(1)], { instance: 'uuid:1', isEdit: false, bodyKey: 'body 1' }, 'same'],
  ['a retried body that was edited meanwhile', [came(1)], { instance: 'uuid:1', isEdit: false }, 'newer'],
  ['an edit', [came(1)], { instance: 'uuid:2', isEdit: true }, 'newer'],
  ['a version that a later one named', [came(1), came(3)], { instance: 'uuid:2', isEdit: true }, 'older'],
  ['a version that came before', [came(1), came(2)], { instance: 'uuid:1', isEdit: false }, 'older'],
  ['the first one, when only a later edit was seen', [came(3)], { instance: 'uuid:1', isEdit: false }, 'older'],
] as const)('%s stands where it belongs', (_, news, body, standing) => {
  const known = news === undefined ? undefined : folded(...news);
  expect(standingOf(known, { bodyKey: 'other', ...body })).toBe(standing);
});
