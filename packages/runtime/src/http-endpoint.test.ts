// The edge over HTTP: what reaches a use case, who may call, and how outcomes look from outside.
import { sha256 } from '@hearth/domain/canonical';
import { reject } from '@hearth/domain/rejections';
import { describe, expect, test } from 'vitest';
import { type Body, caseworker, endpoint, event, fine, key } from './http-endpoint.fixture.ts';
import { type Call, httpEndpoint, route } from './http-endpoint.ts';
import { inMemoryContext, inMemorySurroundings } from './in-memory-surroundings.ts';

describe('a request that keeps its contract', () => {
  test('reaches the use case with actor, body, version, request mark and instant', async () => {
    const calls: Call<Body, unknown>[] = [];
    const { call } = endpoint(async (seen) => {
      calls.push(seen);
      return fine();
    });
    const answer = await call();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({
      etag: '"8"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(calls[0]).toMatchObject({
      actor: caseworker,
      params: { id: 'app_1' },
      body: { household: { size: 4, name: 'CANARY' } },
      ifMatch: 7,
      now: '2026-11-21T21:00:00.000Z',
      request: {
        key: sha256(`${caseworker.memberId}\nPOST /v1/applications/{id}\n${key}`),
        input: '{"household":{"name":"CANARY","size":4}}',
      },
    });
  });

  test('never hands the token on', async () => {
    const seen: string[] = [];
    const { call } = endpoint(async ({ headers: names }) => {
      seen.push(...Object.keys(names));
      return fine();
    });
    await call();
    expect(seen).not.toContain('authorization');
  });

  test('is read the same when the gateway encodes its body', async () => {
    const { call } = endpoint(fine);
    const answer = await call({ body: Buffer.from(event().body ?? '').toString('base64'), isBase64Encoded: true });
    expect(answer.statusCode).toBe(201);
  });

  test('leaves one line in the log, with ids and nothing of what was sent', async () => {
    const { call, surroundings } = endpoint(fine);
    await call();
    expect(surroundings.lines).toHaveLength(1);
    expect(JSON.stringify(surroundings.lines)).not.toContain('CANARY');
    expect(surroundings.lines[0]?.fields).toMatchObject({
      requestId: 'req-1',
      status: 201,
      memberId: caseworker.memberId,
    });
  });
});

describe('who calls', () => {
  test.each([
    ['no token', {}],
    ['an id token', { authorizer: { jwt: { claims: { sub: 's', iss: 'i', token_use: 'id' } } } }],
    ['a token without a holder', { authorizer: { jwt: { claims: { iss: 'i' } } } }],
  ])('with %s is asked to sign in', async (_, identity) => {
    const { call } = endpoint(fine);
    const answer = await call({ requestContext: { requestId: 'req-1', ...identity } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  test('without membership is refused', async () => {
    const { call } = endpoint(fine, reject('not-a-member', 'Ask an administrator.'));
    expect((await call()).statusCode).toBe(403);
  });

  test('without the role is refused before the body is read', async () => {
    const { call } = endpoint(fine, { ...caseworker, roles: ['treasurer'] });
    const answer = await call({ body: '{' });
    expect(answer.json).toMatchObject({ status: 403, type: '/problems/role-missing' });
  });

  test('as the provider needs no token, has no roles, and its body arrives as it was sent', async () => {
    const calls: Call<unknown, unknown>[] = [];
    const events = {
      method: 'POST',
      path: '/v1/provider-events/payments',
      function: 'settlement-http',
      caller: 'provider',
      idempotent: false,
    } as const;
    const handler = httpEndpoint(
      () => Promise.reject(new Error('nobody to identify')),
      [
        route(events, async (seen) => {
          calls.push(seen);
          return { status: 200, body: {} };
        }),
      ],
      inMemorySurroundings(),
    );
    const raw = '{ "id" :\r\n "evt_é" }';
    const request = event({
      routeKey: 'POST /v1/provider-events/payments',
      requestContext: { requestId: 'req-1' },
      headers: { 'Stripe-Signature': 't=1' },
      body: Buffer.from(raw).toString('base64'),
      isBase64Encoded: true,
    });
    expect((await handler(request, inMemoryContext())).statusCode).toBe(200);
    expect(calls[0]).toMatchObject({ rawBody: raw, headers: { 'stripe-signature': 't=1' }, actor: { roles: [] } });
  });
});

test('what is public needs no token, asks nobody who it is, and is given out as it is', async () => {
  const checkpoint = {
    method: 'GET',
    path: '/v1/checkpoints/{size}',
    function: 'sealing-http',
    caller: 'public',
    idempotent: false,
  } as const;
  const calls: Call<unknown, unknown>[] = [];
  const handler = httpEndpoint(
    () => Promise.reject(new Error('nobody to identify')),
    [
      route(checkpoint, async (seen) => {
        calls.push(seen);
        return { status: 200, body: null, text: 'fund.example/log\n8\n' };
      }),
    ],
    inMemorySurroundings(),
  );
  const request = event({ routeKey: 'GET /v1/checkpoints/{size}', requestContext: { requestId: 'req-1' } });
  const answer = await handler(request, inMemoryContext());
  expect(answer).toMatchObject({ statusCode: 200, body: 'fund.example/log\n8\n' });
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(calls[0]?.actor.roles).toEqual([]);
});

describe('outcomes', () => {
  test("a record that is not the caller's looks like one that does not exist", async () => {
    const absent = await endpoint(async () => reject('not-found', 'No such application.')).call();
    const foreign = await endpoint(async () =>
      reject('not-found', 'Of partner X.', { facts: { partner: 'X' } }),
    ).call();
    expect(foreign.body).toBe(absent.body);
  });

  test('a refusal tells its facts', async () => {
    const answer = await endpoint(async () =>
      reject('over-cap', 'At most 700.', { facts: { leftMinor: 70_000 } }),
    ).call();
    expect(answer.json).toMatchObject({ status: 409, detail: 'At most 700.', facts: { leftMinor: 70_000 } });
  });

  test('a fault tells nothing outside, and names itself in the log without its message', async () => {
    const { call, surroundings } = endpoint(() =>
      Promise.reject(new TypeError('CANARY broke', { cause: new Error('CANARY') })),
    );
    const answer = await call();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/CANARY|TypeError|http-endpoint/);
    expect(JSON.stringify(surroundings.lines)).not.toContain('CANARY');
    expect(surroundings.lines).toMatchObject([
      { level: 'error', code: 'http-fault', fields: { fault: { name: 'TypeError' } } },
    ]);
    expect(surroundings.counted.get('RequestFault')).toBe(1);
  });

  test('a busy store asks to come back', async () => {
    const { call } = endpoint(() => Promise.reject(Object.assign(new Error('conflict'), { name: 'StoreBusy' })));
    const answer = await call();
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
  });

  test('an invocation that runs out of time still answers', async () => {
    const { handler } = endpoint(() => new Promise(() => undefined));
    const answer = await handler(event(), inMemoryContext(760));
    expect(answer.statusCode).toBe(503);
    expect(JSON.parse(answer.body).traceId).toBe('req-1');
  });
});
