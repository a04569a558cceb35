// The whole host over a tiny cloud and the real engines: one start for all tests but the last, which kills a host.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from './host.ts';
import type { Json } from './json.ts';
import { tinyCloud } from './testing-fixtures/tiny-cloud.ts';

const cloud = tinyCloud();
let host: Host;
let token: string;

beforeAll(async () => {
  host = await startHost({
    cdkOut: cloud.cdkOut,
    dataDir: cloud.dataDir,
    workers: 3,
    provider: { baseUrl: 'http://127.0.0.1:9', apiKey: 'key', webhookSecrets: ['whsec_1'] },
  });
  token = await host.tokenFor('member-1');
});

afterAll(async () => {
  await host.stop();
  cloud.remove();
});

const call = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${host.apiUrl}${path}`, init);
const put = (id: string, bearer = token): Promise<Response> =>
  call(`/v1/things/${id}`, {
    method: 'PUT',
    body: 'text',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/plain' },
  });
const bodyOf = async (response: Response) => JSON.parse(await response.text());
const idle = async (): Promise<void> => {
  expect(await host.controls.idle(120_000)).toEqual({ idle: true, underWay: [] });
};
const item = async (pk: string): Promise<unknown> =>
  (await host.engines.dynamodb.call('GetItem', { TableName: 'Events', Key: { pk: { S: pk }, sk: { S: '0' } } }))[
    'Item'
  ];

test('a request becomes an event of payload format 2.0 and the answer a response', async () => {
  const response = await call('/v1/echo?a=1&a=2&b=x%20y', {
    method: 'POST',
    body: '{"x":1}',
    headers: { 'content-type': 'application/json', cookie: 'q=1; r=2', 'x-twice': 'one' },
  });
  const event = await bodyOf(response);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'ANY /v1/echo',
    rawPath: '/v1/echo',
    rawQueryString: 'a=1&a=2&b=x%20y',
    cookies: ['q=1', 'r=2'],
    queryStringParameters: { a: '1,2', b: 'x y' },
    body: '{"x":1}',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/v1/echo', sourceIp: '127.0.0.1' }, stage: '$default' },
  });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(event).not.toHaveProperty('pathParameters');
  expect(event.requestContext).not.toHaveProperty('authorizer');
});

test('a body that is no text comes as base64', async () => {
  const body = new Uint8Array([0, 255, 1]);
  const response = await call('/v1/echo', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(await bodyOf(response)).toMatchObject({ body: 'AP8B', isBase64Encoded: true });
});

test('the gateway refuses what has no route, no valid token or is too long', async () => {
  expect((await call('/v1/nothing')).status).toBe(404);
  expect((await put('refused', '')).status).toBe(401);
  const wrong = await host.engines.tokenFor({ sub: 'member-1', audience: 'another', scope: 'tiny/member' });
  const response = await put('refused', wrong);
  expect([response.status, await bodyOf(response)]).toEqual([401, { message: 'Unauthorized' }]);
  const expired = await host.engines.tokenFor({
    sub: 'member-1',
    audience: 'Client',
    scope: 'tiny/member',
    expiresInSeconds: -10,
  });
  expect((await put('refused', expired)).status).toBe(401);
  expect((await put('refused', await host.engines.tokenFor({ sub: 'member-1', audience: 'Client' }))).status).toBe(403);
  const long = await call('/v1/echo', { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
  expect(long.status).toBe(413);
  expect(await item('refused')).toBeUndefined();
});

test('a preflight is answered by the gateway', async () => {
  const headers = { origin: 'https://tiny.example', 'access-control-request-method': 'GET' };
  const response = await call('/v1/things/any', { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://tiny.example');
});

test('a function that throws is a 500, one that takes too long is ended and the next call finds a fresh one', async () => {
  expect((await call('/v1/fault')).status).toBe(500);
  expect((await call('/v1/slow')).status).toBe(503);
  expect((await call('/v1/echo')).status).toBe(200);
  const figures = host.pool.figures()['tiny-things-http'];
  expect(figures).toMatchObject({ timeouts: 1, inFlight: 0 });
});

test('a committed item is relayed to the queue and worked off', async () => {
  expect((await put('relayed')).status).toBe(201);
  await idle();
  expect(await item('done-relayed')).toBeDefined();
});

test('a message that keeps failing ends in the dead-letter queue as the clock moves, and can be sent back', async () => {
  await put('poison');
  const dead = (): number => host.engines.queueDepths()['tiny-things-dlq']?.ready ?? 0;
  const untilDead = (): Promise<void> =>
    expect
      .poll(() => (dead() === 0 ? host.controls.advanceClock(10_000).then(dead) : dead()), { timeout: 120_000 })
      .toBe(1);
  await untilDead();
  expect(await host.controls.redrive('things')).toEqual({ from: 'tiny-things-dlq', to: 'tiny-things', moved: 1 });
  await untilDead();
});

test('a record that can not be relayed goes to the on-failure queue as a position, and the stream goes on', async () => {
  await put('unrelayable');
  await put('after-it');
  await idle();
  expect(await item('done-after-it')).toBeDefined();
  const [message] = host.engines.queues.server.inspectQueue('tiny-unrelayed')?.messages.ready ?? [];
  const note = JSON.parse(message?.body ?? '{}');
  expect(note).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
    DDBStreamBatchInfo: { batchSize: 1 },
  });
  expect(message?.body).not.toContain('unrelayable');
});

test('a schedule that came due often while the clock moved runs once, and sees the moved clock', async () => {
  const runs = (): number => host.pool.figures()['tiny-things-schedule']?.invocations ?? 0;
  const before = runs();
  await host.controls.advanceClock(86_400_000);
  expect(runs()).toBe(before + 1);
  expect(await host.controls.fireSchedule('things-schedule')).toEqual({ ended: true, error: null });
  const beganAt = Date.now();
  const answer = await bodyOf(await put('moved'));
  expect(answer.now - beganAt).toBeGreaterThanOrEqual(86_400_000);
});

test('the control server answers only who knows the token', async () => {
  expect((await fetch(`${host.controlUrl}/status`)).status).toBe(401);
  const headers = { authorization: `Bearer ${readFileSync(join(cloud.dataDir, 'control-token'), 'utf8').trim()}` };
  expect(statSync(join(cloud.dataDir, 'control-token')).mode & 0o777).toBe(0o600);
  const post = (path: string, body: Json): Promise<Response> =>
    fetch(`${host.controlUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const status = await bodyOf(await fetch(`${host.controlUrl}/status`, { headers }));
  expect(status.functions['things-http'].coldStarts).toBeGreaterThan(0);
  expect((await post('/idle', { timeoutMs: 60_000 })).status).toBe(200);
  expect((await post('/clock', { days: 1 })).status).toBe(200);
  expect((await post('/clock', {})).status).toBe(400);
  expect((await post('/schedules/nothing/fire', {})).status).toBe(400);
  expect(
    (await fetch(`${host.controlUrl}/status`, { headers: { ...headers, origin: 'https://evil.example' } })).status,
  ).toBe(403);
});

test('only the functions that name the provider see it, and its secret is there under the name they know', async () => {
  const { environment } = await bodyOf(await call('/v1/environment'));
  expect(environment).toMatchObject({
    PROVIDER_BASE_URL: 'http://127.0.0.1:9',
    AWS_REGION: 'us-east-1',
    EVENTS_TABLE: 'Events',
  });
  expect(Object.keys(environment)).not.toContain('PATH');
  expect(JSON.parse(environment.QUEUE_URLS).things).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/tiny-things$/);
  const secret = await fetch(host.engines.endpoints.secrets, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' },
    body: JSON.stringify({ SecretId: environment.PROVIDER_SECRET_ID }),
  });
  expect(JSON.parse((await bodyOf(secret)).SecretString)).toEqual({ apiKey: 'key', webhookSecrets: ['whsec_1'] });
});

test('readers are served from the public place of the bucket, at the address that functions know', async () => {
  const { environment } = await bodyOf(await call('/v1/environment'));
  expect(environment).toMatchObject({
    PAGES_URL: host.readingUrls[0],
    PAGES_ELSEWHERE: 'https://pages.tiny.example.org',
  });
  expect(host.settingOf('PAGES_URL')).toBe(host.readingUrls[0]);
  const place = (key: string, body: string): Promise<Response> =>
    fetch(`${host.engines.endpoints.s3}/${environment.PAGES_BUCKET}/${key}`, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
    });
  for (const key of ['public/one/page.html', 'drafts/one/page.html']) expect((await place(key, key)).status).toBe(200);
  const read = (path: string): Promise<Response> => fetch(`${environment.PAGES_URL}${path}`);
  const page = await read('/one/page.html');
  expect([page.status, await page.text()]).toEqual([200, 'public/one/page.html']);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'x-tiny': 'yes',
  });
  const draft = await read('/..%2fdrafts/one/page.html');
  expect([draft.status, (await draft.text()).includes('drafts/one')]).toEqual([403, false]);
  expect((await place('public/404.html', 'nothing here')).status).toBe(200);
  const nothing = await read('/two/page.html');
  expect([nothing.status, await nothing.text()]).toEqual([404, 'nothing here']);
});

test('what a function prints is in its own file', async () => {
  await call('/v1/print');
  expect(readFileSync(join(host.logFolder, 'tiny-things-http.log'), 'utf8')).toContain('printed by things-http');
});
