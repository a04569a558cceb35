// Whatever is wrong with a request is said in one answer, field by field, and nothing of it is kept.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Estate, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { everythingStored, expectProblem, expectRefusedAtTheDoor, pointersOf, type RawCall, send } from './raw-call.ts';
import { everyWrongPlace, wrongEverywhere } from './wrong-everywhere.ts';

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

describe('a body', () => {
  test('that is missing, cut off or no JSON at all is told to be no JSON', async () => {
    for (const body of [
      undefined,
      '',
      '{"programId":',
      'programId=1',
      '{"a":1}{"b":2}',
      "{'a':1}",
      'NaN',
      '\ufeff{}',
    ]) {
      expect(expectProblem(await post(body), 400, 'invalid').errors).toMatchObject([{ pointer: '', code: 'not-json' }]);
    }
  });

  test('that nests without end is refused like any other that can not be read', async () => {
    const deep = 30_000;
    expectProblem(await post(`${'['.repeat(deep)}${']'.repeat(deep)}`), 400, 'invalid');
    expectProblem(await post(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 400, 'invalid');
    expectProblem(
      await post({ ...household(), address: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) }),
      400,
      'invalid',
    );
  });

  test('that is another kind of JSON than an object is told so', async () => {
    for (const body of ['null', '[]', '"text"', '7', 'true']) {
      expect(pointersOf(expectProblem(await post(body), 400, 'invalid'))).toEqual(['']);
    }
  });

  test('of another media type is not read', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'application/json; charset=latin1',
      undefined,
    ]) {
      expectProblem(
        await post(household(), { headers: { 'content-type': type ?? '' } }),
        415,
        'unsupported-media-type',
      );
    }
  });

  test('that is longer than the limit is not read, however good it is', async () => {
    const long = JSON.stringify({ ...household(), request: { ...household().request, note: 'x'.repeat(66_000) } });
    expect(expectProblem(await post(long), 413, 'too-large')).toMatchObject({ facts: { maxBytes: 65_536 } });
    expectRefusedAtTheDoor(await post('x'.repeat(10 * 1024 * 1024 + 1)), 413);
  });

  test('with many things wrong has each of them named, all at once', async () => {
    const problem = expectProblem(await post({ ...household(), ...wrongEverywhere }), 400, 'invalid');
    expect([...pointersOf(problem)].sort()).toEqual([...everyWrongPlace].sort());
    expect(JSON.stringify(problem)).not.toContain('xxxxxxxxxx');
  });

  test('that only today or the program can refuse is refused with the same care', async () => {
    const late = {
      ...household(),
      evidence: [{ kind: 'need-statement', seenAt: '2126-01-01' }],
      household: { ...household().household, size: 1 },
    };
    const wrong = {
      ...late,
      applicant: { ...late.applicant, birthDate: '2126-01-01' },
      request: { need: 'food', amount: { amountMinor: 5_000, currency: 'EUR' } },
    };
    const problem = expectProblem(await post(wrong), 400, 'invalid');
    expect([...pointersOf(problem)].sort()).toEqual([
      '/applicant/birthDate',
      '/evidence/0/seenAt',
      '/household/size',
      '/request/amount/currency',
    ]);
    const unknown = 'prg_00000000000000000000000000';
    expect(pointersOf(expectProblem(await post({ ...household(), programId: unknown }), 400, 'invalid'))).toEqual([
      '/programId',
    ]);
  });
});

describe('what Hearth never collects', () => {
  const names = [
    'ssn',
    'SSN',
    'social_security_number',
    'socialSecurityNumber',
    'immigrationStatus',
    'legal status',
    'estatus',
    'itin',
    'visa_type',
    'a-number',
    'nationality',
    'paisDeNacimiento',
    'passport',
    '社会安全',
  ];

  test('is refused under every name, on the outside and deep inside, and every place is named', async () => {
    const extra = Object.fromEntries(names.map((name) => [name, 'anything']));
    const body = {
      ...household(),
      ...extra,
      applicant: { ...household().applicant, ...extra },
      members: [{ ...household().members[0], more: { deep: [extra] } }],
    };
    const problem = expectProblem(await post(body), 422, 'forbidden-field');
    for (const name of names) {
      expect(pointersOf(problem)).toContain(`/${name}`);
      expect(pointersOf(problem)).toContain(`/applicant/${name}`);
      expect(pointersOf(problem)).toContain(`/members/0/more/deep/0/${name}`);
    }
  });

  test('is refused in a text that looks like it, and the text is not repeated', async () => {
    for (const text of [
      '123-45-6789',
      'her number is 123 45 6789',
      '123.45.6789',
      '912-71-1234',
      'A012345678',
      'A# 012 345 678',
    ]) {
      const problem = expectProblem(
        await post({ ...household(), request: { ...household().request, note: text } }),
        422,
        'forbidden-field',
      );
      expect(problem.errors).toMatchObject([{ pointer: '/request/note', code: 'forbidden-value' }]);
      expect(JSON.stringify(problem)).not.toContain(text);
    }
  });
});

describe('the headers of a write', () => {
  test('without a usable Idempotency-Key are refused', async () => {
    for (const key of [
      undefined,
      'short',
      'x'.repeat(129),
      'with blanks in its middle',
      'ümlaut-ümlaut-ümlaut'.normalize('NFD').replaceAll(/[^ -~]/g, '*'),
    ]) {
      expectProblem(await post(household(), { headers: { 'idempotency-key': key } }), 400, 'idempotency-key-missing');
    }
  });

  test('without the version that was seen are refused where one is asked for', async () => {
    const path = '/v1/applications/app_00000000000000000000000000';
    for (const version of [undefined, '1', 'W/"1"', '*', '"1", "2"', '"01"', '"-1"']) {
      expectProblem(
        await post(household(), { method: 'PUT', path, headers: { 'if-match': version } }),
        428,
        'version-missing',
      );
    }
  });
});

describe('a request', () => {
  test('to a route or by a method that is not there is refused at the door', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/v1/nothing'],
      ['DELETE', '/v1/applications'],
      ['PATCH', '/v1/applications/app_1'],
      ['GET', '/v1/applications/app_1/withdrawal/more'],
      ['POST', '/v2/applications'],
    ] as const) {
      expectRefusedAtTheDoor(
        await send(estate, { method, path, as: caller, ...(method === 'GET' ? {} : { body: household() }) }),
        404,
      );
    }
  });

  test('with a query that the route does not know has each wrong part named', async () => {
    const list = (query: string) => send(estate, { method: 'GET', path: `/v1/applications?${query}`, as: caller });
    expect(pointersOf(expectProblem(await list('limit=many&colour=red'), 400, 'invalid'))).toEqual(
      expect.arrayContaining(['/query/limit', '/query/colour']),
    );
    expect(pointersOf(expectProblem(await list('limit=0'), 400, 'invalid'))).toEqual(['/query/limit']);
    expectProblem(await list('cursor=not-one-of-ours'), 400, 'invalid');
    expectProblem(await list(`cursor=${'x'.repeat(401)}`), 400, 'invalid');
  });
});
