// The check that all answers pass through says something when one is not as it is told: else it would be no check.
import { derivedId } from '@hearth/domain/ids';
import { expect, test } from 'vitest';
import { type SeenAnswer, untold } from '../fixtures/told-answers.ts';

const applicationId = derivedId('application', 'told');
const path = `/v1/applications/${applicationId}/withdrawal`;
const said = (status: number, json: unknown, more: Partial<SeenAnswer> = {}): string | undefined =>
  untold({ method: 'POST', path, status, text: JSON.stringify(json), ...more });

const good = { applicationId, status: 'withdrawn', version: 3 };
const problem = (reason: string, status: number) => ({
  type: `/problems/${reason}`,
  title: 'A title',
  status,
  detail: 'What to do.',
  instance: path,
  traceId: 'trace-1',
});

test('an answer as it is told passes, and so does what is no route of ours', () => {
  expect(said(200, good)).toBeUndefined();
  expect(said(409, problem('wrong-state', 409))).toBeUndefined();
  expect(said(429, { message: 'Too Many Requests' })).toBeUndefined();
  expect(untold({ method: 'GET', path: '/v1/elsewhere', status: 200, text: '{}' })).toBeUndefined();
});

test.each([
  ['a status', said(204, {}), 'status 204'],
  ['a member too many', said(200, { ...good, name: 'CANARY' }), 'name'],
  ['a member too few', said(200, { applicationId, status: 'withdrawn' }), 'version'],
  ['an id of another kind', said(200, { ...good, applicationId: derivedId('household', 'told') }), 'applicationId'],
  ['a stage that does not exist', said(200, { ...good, status: 'gone' }), 'status'],
  ['a reason that is not told', said(403, problem('no-quorum', 409)), 'no-quorum'],
  ['a reason under another status', said(400, problem('wrong-state', 409)), 'status 400'],
  ['a problem that nobody knows', said(409, problem('elsewhere', 409)), 'unknown problem'],
  ['a problem without words', said(409, { ...problem('wrong-state', 409), detail: '' }), 'another shape'],
  ['a tag that is not told', said(200, good, { headers: { etag: '"3"' } }), 'ETag'],
])('%s is named, by its route', (_what, complaint, word) => {
  expect(complaint).toContain('withdrawApplication');
  expect(complaint).toContain(word);
});
