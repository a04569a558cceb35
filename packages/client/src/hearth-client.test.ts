// The client over a network that is made up: keys, tokens, second tries, pages, problems.
import { expect, test } from 'vitest';
import { hearthClient, pages, problemWords } from './hearth-client.ts';

type Said = { readonly status: number; readonly json: unknown; readonly retryAfter?: string } | 'broken';

const problem = {
  type: '/problems/invalid',
  title: 'Something has to be corrected',
  status: 400,
  detail: 'One field has to be corrected.',
  instance: '/v1/applications',
  traceId: 'trace-1',
  errors: [{ pointer: '/household/size', code: 'too-small', detail: 'This must be at least 1.' }],
};

/** A network that says these things one after the other, and remembers what it was sent. */
const network = (...says: readonly Said[]) => {
  const sent: { method: string; path: string; key: string | null; token: string | null; body: string }[] = [];
  const pauses: number[] = [];
  const keys: string[] = [];
  const client = hearthClient({
    url: 'https://api.fund.example',
    token: () => `token-${sent.length}`,
    ports: {
      random: () => 0.5,
      newKey: () => `key-number-${keys.push('one more')}`.padEnd(16, '-'),
      pause: async (milliseconds) => {
        pauses.push(milliseconds);
      },
      fetch: async (request) => {
        const { headers, method, url } = request;
        const path = url.replace('https://api.fund.example', '');
        sent.push({
          method,
          path,
          key: headers.get('idempotency-key'),
          token: headers.get('authorization'),
          body: await request.text(),
        });
        const said = says[sent.length - 1] ?? 'broken';
        if (said === 'broken') throw new TypeError('the connection broke');
        const type = said.status < 300 ? 'application/json' : 'application/problem+json';
        return new Response(JSON.stringify(said.json), {
          status: said.status,
          headers: {
            'content-type': type,
            ...(said.retryAfter === undefined ? {} : { 'retry-after': said.retryAfter }),
          },
        });
      },
    },
  });
  return { client, sent, pauses };
};

const withdrawal = { params: { path: { id: 'app_1' } }, body: { reason: 'no-longer-needed' } } as const;
const withdraw = '/v1/applications/{id}/withdrawal';
const done = { status: 200, json: { applicationId: 'app_1', status: 'withdrawn', version: 2 } };

test('a write carries a key that nobody had to think of, and each act a new one', async () => {
  const { client, sent } = network(done, done);
  await client.POST(withdraw, withdrawal);
  const { data } = await client.POST(withdraw, withdrawal);
  expect(data?.version).toBe(2);
  expect(sent.map(({ key }) => key)).toEqual(['key-number-1----', 'key-number-2----']);
  expect(sent.map(({ token }) => token)).toEqual(['Bearer token-0', 'Bearer token-1']);
});

test('a read carries none, and a key of the caller is kept', async () => {
  const { client, sent } = network({ status: 200, json: {} }, done);
  await client.GET('/v1/applications/{id}', { params: { path: { id: 'app_1' } } });
  const header = { 'Idempotency-Key': 'my-own-key-of-today' };
  await client.POST(withdraw, { ...withdrawal, params: { ...withdrawal.params, header } });
  expect(sent.map(({ key }) => key)).toEqual([null, 'my-own-key-of-today']);
});

test('what is told to come back later comes back with the same key and the same body, as late as it was told', async () => {
  const { client, sent, pauses } = network(
    { status: 429, json: { message: 'Too Many Requests' }, retryAfter: '7' },
    'broken',
    { status: 503, json: problem },
    done,
  );
  const { data } = await client.POST(withdraw, withdrawal);
  expect(data?.status).toBe('withdrawn');
  expect(new Set(sent.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
  expect(sent).toHaveLength(4);
  expect(pauses).toEqual([7_000, 500, 1_000]);
});

test('patience ends: a word that is too far off is handed on, a connection that stays broken throws', async () => {
  const far = network({ status: 429, json: { message: 'Too Many Requests' }, retryAfter: '86400' });
  expect((await far.client.POST(withdraw, withdrawal)).response.status).toBe(429);
  expect(far.pauses).toEqual([]);
  const dead = network();
  await expect(dead.client.POST(withdraw, withdrawal)).rejects.toThrow('the connection broke');
  expect(dead.sent).toHaveLength(6);
});

test('a refusal is not tried again, and is a problem in words', async () => {
  const { client, sent } = network({ status: 400, json: problem });
  const { data, error } = await client.POST(withdraw, withdrawal);
  expect([sent.length, data]).toEqual([1, undefined]);
  expect(error && problemWords(error)).toBe('One field has to be corrected. /household/size This must be at least 1.');
});

test('a list is read to its end, and a refused page says why', async () => {
  const line = (id: string) => ({ applicationId: id });
  const { client, sent } = network(
    { status: 200, json: { applications: [line('app_1'), line('app_2')], next: 'more' } },
    { status: 200, json: { applications: [line('app_3')] } },
    { status: 400, json: problem },
  );
  const read = (query: { readonly cursor?: string }) => client.GET('/v1/applications', { params: { query } });
  const ids: string[] = [];
  for await (const { applicationId } of pages(read, (page) => page.applications)) ids.push(applicationId);
  expect(ids).toEqual(['app_1', 'app_2', 'app_3']);
  expect(sent.map(({ path }) => path)).toEqual(['/v1/applications', '/v1/applications?cursor=more']);
  await expect(pages(read, (page) => page.applications).next()).rejects.toThrow('One field has to be corrected.');
});
