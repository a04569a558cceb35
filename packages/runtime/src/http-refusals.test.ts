// Requests that break their contract: each refused before its use case, as a problem that tells what to do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpoint, fine, headers } from './http-endpoint.fixture.ts';
import type { HttpEvent } from './http-request.ts';

describe('a request that breaks its contract', () => {
  const broken: readonly [string, Partial<HttpEvent>, number, string][] = [
    ['no key', headers({ 'idempotency-key': undefined }), 400, 'idempotency-key-missing'],
    ['a key that is too short', headers({ 'idempotency-key': 'short' }), 400, 'idempotency-key-missing'],
    ['no version', headers({ 'if-match': undefined }), 428, 'version-missing'],
    ['a weak version', headers({ 'if-match': 'W/"7"' }), 428, 'version-missing'],
    ['a form', headers({ 'content-type': 'application/x-www-form-urlencoded' }), 415, 'unsupported-media-type'],
    ['another charset', headers({ 'content-type': 'application/json; charset=latin1' }), 415, 'unsupported-media-type'],
    ['too much', { body: `"${'x'.repeat(65_536)}"` }, 413, 'too-large'],
    ['too much, encoded', { body: Buffer.alloc(65_537).toString('base64'), isBase64Encoded: true }, 413, 'too-large'],
    ['half of a body', { body: '{"household":' }, 400, 'invalid'],
    [
      'a body that is no text',
      { body: Buffer.from([0xff, 0xfe]).toString('base64'), isBase64Encoded: true },
      400,
      'invalid',
    ],
    ['half a character', { body: '{"household":{"size":1,"name":"\\ud800"}}' }, 400, 'invalid'],
    ['nesting without end', { body: '['.repeat(30_000) + ']'.repeat(30_000) }, 400, 'invalid'],
    [
      'what is never collected',
      { body: '{"household":{"size":1,"name":"A","immigrationStatus":"x"}}' },
      422,
      'forbidden-field',
    ],
    ['an unknown route', { routeKey: 'GET /v1/elsewhere' }, 404, 'not-found'],
  ];
  test.each(broken)('%s is refused before the use case', async (_, changes, status, reason) => {
    const { call } = endpoint(() => Promise.reject(new Error('must not be called')));
    const answer = await call(changes);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json).toMatchObject({
      type: `/problems/${reason}`,
      status,
      traceId: 'req-1',
      instance: '/v1/applications/app_1',
    });
  });

  test('hears of every wrong field at once, and never its value', async () => {
    const { call } = endpoint(fine);
    const answer = await call({ body: '{"household":{"size":"CANARY","nam":"CANARY"},"more":1}' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json.errors.map((e: { pointer: string; code: string }) => [e.pointer, e.code])).toEqual([
      ['/household/size', 'wrong-type'],
      ['/household/name', 'missing'],
      ['/household/nam', 'unknown-field'],
      ['/more', 'unknown-field'],
    ]);
    expect(answer.body).not.toContain('CANARY');
  });

  test('is never a fault of ours, whatever was sent', async () => {
    const { call } = endpoint(fine);
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((household) => JSON.stringify({ household })),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        expect((await call({ body })).statusCode).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});
