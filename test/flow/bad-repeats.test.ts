// What was sent before: the same again is the same, anything else under its name is refused, and nothing of it is kept.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Estate, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { everythingStored, expectProblem, pointersOf, type RawCall, send } from './raw-call.ts';

let estate: Estate;
let before: readonly string[];
let caller: string;
beforeAll(async () => {
  estate = await openEstate();
  caller = estate.partners[0].system;
});
afterAll(() => estate?.close());

beforeEach(async () => {
  await estate.controls.untilIdle();
  before = await everythingStored(estate);
});
afterEach(async () => {
  await estate.controls.untilIdle();
  expect(await everythingStored(estate)).toEqual(before);
});

const household = (nth = 1) => householdOf(estate.programId, nth);
const post = (body: unknown, more: Partial<RawCall> = {}) =>
  send(estate, { path: '/v1/applications', as: caller, body, ...more });

describe('an application that was taken already', () => {
  const key = 'one-key-for-one-household';
  let taken: { readonly applicationId: string; readonly version: number };
  const path = () => `/v1/applications/${taken.applicationId}`;

  beforeAll(async () => {
    const first = await post(household(500), { key });
    expect(first.status).toBe(201);
    taken = first.json as never;
    await estate.controls.untilIdle();
  });

  test('is answered alike when the same is sent again, by its key or by its reference', async () => {
    expect(await post(household(500), { key })).toMatchObject({ status: 201, json: taken });
    expect(await post(household(500))).toMatchObject({ status: 200, json: { applicationId: taken.applicationId } });
    const { programId, ...rest } = household(500);
    expect(await post({ ...rest, programId }, { key })).toMatchObject({ status: 201, json: taken });
  });

  test('is not taken for another body under the same key, however small the difference', async () => {
    const other = {
      ...household(500),
      request: { ...household(500).request, amount: { amountMinor: 40_001, currency: 'USD' } },
    };
    expectProblem(await post(other, { key }), 422, 'idempotency-key-reused');
    expectProblem(await post(household(501), { key }), 422, 'idempotency-key-reused');
    expectProblem(
      await send(estate, { path: `${path()}/withdrawal`, as: caller, body: { reason: 'no-such-reason' }, key }),
      400,
      'invalid',
    );
  });

  test('is not taken for another household under the same reference', async () => {
    const { partnerRef } = household(500);
    const problem = expectProblem(await post({ ...household(502), partnerRef }), 409, 'partner-ref-reused');
    expect(problem).toMatchObject({ facts: { applicationId: taken.applicationId } });
  });

  test('is not amended by somebody who saw another version, or once it is decided', async () => {
    for (const version of [0, taken.version + 7]) {
      expectProblem(
        await post(household(500), { method: 'PUT', path: path(), headers: { 'if-match': `"${version}"` } }),
        409,
        'wrong-state',
      );
    }
  });
});

describe('an application that waits for an answer', () => {
  const unseen = () => ({ ...household(600), evidence: [] });
  let id: string;
  let version: number;

  beforeAll(async () => {
    id = Object((await post(unseen())).json).applicationId;
    await estate.controls.untilIdle();
    const read = await send(estate, { method: 'GET', path: `/v1/applications/${id}`, as: caller });
    expect(read.json).toMatchObject({ status: 'question', findings: [{ code: 'need-seen', outcome: 'unknown' }] });
    ({ version } = Object(read.json));
  });
  const amend = (body: unknown, seen: number) =>
    post(body, { method: 'PUT', path: `/v1/applications/${id}`, headers: { 'if-match': `"${seen}"` } });

  test('is not amended by somebody who saw another version', async () => {
    for (const seen of [0, version - 1, version + 1])
      expectProblem(await amend(household(600), seen), 412, 'version-conflict');
  });

  test('stays under its reference and in its program', async () => {
    const problem = expectProblem(await amend({ ...household(600), partnerRef: 'ANOTHER' }, version), 400, 'invalid');
    expect(pointersOf(problem)).toEqual(['/partnerRef']);
  });
});
