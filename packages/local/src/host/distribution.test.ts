// A distribution's door over a bucket in memory: what a reader gets, and all the ways that lead nowhere.
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeServer } from '../engines/aws-json-server.ts';
import { keyOf, type StoredAnswer, serveDistribution } from './distribution.ts';
import type { DistributionPlan } from './plan-distributions.ts';

const plan: DistributionPlan = {
  name: 'Pages',
  domains: ['reports.example'],
  bucket: 'published',
  originPath: '/public',
  rootObject: 'index.html',
  methods: ['GET', 'HEAD'],
  headers: [
    { name: 'content-security-policy', value: "default-src 'none'", overrides: true },
    { name: 'cache-control', value: 'no-store', overrides: false },
  ],
  errors: [{ status: 403, becomes: 404, page: '/404.html' }],
};

const files = new Map([
  ['public/pub_1/report.en.html', '<!doctype html>figures'],
  ['public/index.html', 'all of them'],
  ['public/404.html', 'nothing here'],
  ['public/pub_1/100%.csv', 'percent'],
  ['drafts/pub_2/report.en.html', 'not signed'],
  ['restricted/pub_3/report.en.html', "a funder's own"],
]);
const asked: { key: string; headers: Readonly<Record<string, string>> }[] = [];
const read = async (bucket: string, key: string, headers: Readonly<Record<string, string>>): Promise<StoredAnswer> => {
  asked.push({ key, headers });
  const text = bucket === 'published' ? files.get(key) : undefined;
  if (text === undefined) return { status: 404, headers: { 'content-type': 'application/xml' }, body: Buffer.from('') };
  const told = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    etag: '"1"',
    'x-amz-version-id': '7',
    'x-amz-meta-who': 'someone',
  };
  if (headers['if-none-match'] === '"1"') return { status: 304, headers: told, body: Buffer.from('') };
  return { status: 200, headers: told, body: Buffer.from(text) };
};

let server: Awaited<ReturnType<typeof serveDistribution>>;
beforeAll(async () => {
  server = await serveDistribution(0, { plan, read });
});
afterAll(() => closeServer(server));

type Told = { readonly status: number; readonly headers: Record<string, unknown>; readonly text: string };
/** By a bare client: `fetch` tidies dots away before anything is sent. */
const get = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Told> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });

test('a form is served with the headers of the distribution and its own type, and nothing of the bucket behind it', async () => {
  const told = await get('/pub_1/report.en.html');
  expect(told).toMatchObject({ status: 200, text: '<!doctype html>figures' });
  expect(told.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'public, max-age=31536000, immutable',
    etag: '"1"',
  });
  expect(Object.keys(told.headers).filter((name) => name.startsWith('x-amz-'))).toEqual([]);
});

test.each([
  '/../drafts/pub_2/report.en.html',
  '/%2e%2e/drafts/pub_2/report.en.html',
  '/..%2fdrafts/pub_2/report.en.html',
  '/%2e%2e%2fdrafts%2fpub_2%2freport.en.html',
  '/pub_1/../../drafts/pub_2/report.en.html',
  '/pub_1/%2e%2e/%2e%2e/restricted/pub_3/report.en.html',
  '/..%5cdrafts%5cpub_2%5creport.en.html',
  '/%252e%252e/drafts/pub_2/report.en.html',
  '/drafts/pub_2/report.en.html',
  '//drafts/pub_2/report.en.html',
  '/./../drafts/pub_2/report.en.html',
  '/pub_1/report.en.html%00',
  '/pub_1/',
  '/pub_1',
  '/pub_1?list-type=2&prefix=',
  '/public/pub_1/report.en.html',
])('%s leads nowhere', async (path) => {
  asked.length = 0;
  expect(await get(path)).toMatchObject({ status: 404, text: 'nothing here' });
  for (const { key } of asked) expect(key).toMatch(/^public\/(?!.*(^|\/)\.\.?(\/|$))/);
});

test('a path that is no encoded address is a bad request, and one that has no slash is no path', async () => {
  expect((await get('/pub_1/%zz')).status).toBe(400);
  expect(keyOf('pub_1/report.en.html', plan)).toBeUndefined();
});

test('the root is the page the distribution names, and is nothing where it names none', async () => {
  expect(await get('/')).toMatchObject({ status: 200, text: 'all of them' });
  expect(keyOf('/', { ...plan, rootObject: undefined })).toBeUndefined();
});

test('percent signs are decoded once, and a query changes nothing', async () => {
  expect(await get('/pub_1/100%25.csv?download=1')).toMatchObject({ status: 200, text: 'percent' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused before anything is read', async (method) => {
  asked.length = 0;
  expect((await get('/pub_1/report.en.html', method)).status).toBe(403);
  expect(asked).toEqual([]);
});

test('HEAD tells all but the body, and an unchanged form is not sent again', async () => {
  const head = await get('/pub_1/report.en.html', 'HEAD');
  expect(head).toMatchObject({ status: 200, text: '', headers: { 'content-length': '22' } });
  expect(await get('/pub_1/report.en.html', 'GET', { 'if-none-match': '"1"' })).toMatchObject({
    status: 304,
    text: '',
  });
});

test('the bucket learns nothing of who reads', async () => {
  asked.length = 0;
  await get('/pub_1/report.en.html', 'GET', {
    cookie: 'a=1',
    'user-agent': 'a reader',
    referer: 'https://mail.example/',
  });
  expect(asked).toEqual([{ key: 'public/pub_1/report.en.html', headers: {} }]);
});

test('without the page for it, an error is told as the bucket told it', async () => {
  files.delete('public/404.html');
  const told = await get('/pub_9/report.en.html');
  files.set('public/404.html', 'nothing here');
  expect(told).toMatchObject({ status: 403, headers: { 'content-type': 'application/xml' } });
  expect(told.text).toContain('AccessDenied');
});

test('a bucket that fails is a bad gateway, told in words', async () => {
  const broken = await serveDistribution(0, { plan, read: () => Promise.reject(new Error('gone')) });
  const { port } = broken.address() as AddressInfo;
  const told = await fetch(`http://127.0.0.1:${port}/pub_1/report.en.html`);
  expect([told.status, await told.text()]).toEqual([502, 'The bucket does not answer.\n']);
  await closeServer(broken);
});
