// Files: what is put can be read, and addresses expire, download, and go to the right place.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDownload, bucketFiles, type Files } from './files.ts';
import { inMemoryFiles } from './in-memory-files.ts';

const stored = new Map<string, { body: Buffer; contentType: string }>();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '', 'http://host').pathname;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'PUT')
      stored.set(path, { body: Buffer.concat(chunks), contentType: String(request.headers['content-type']) });
    const found = stored.get(path);
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
    } else {
      response.writeHead(200, { 'content-type': found.contentType });
      response.end(request.method === 'GET' ? found.body : '');
    }
  });
});

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const at = server.address();
  endpoint = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each<[string, () => Files]>([
  ['the twin', inMemoryFiles],
  ['the bucket', () => bucketFiles({ bucket: 'files', endpoint }, { region: 'us-east-1', credentials })],
])('%s', (_, make) => {
  test('keeps what was put', async () => {
    const files = make();
    await files.put({ key: 'publications/pub_1.json', contentType: 'application/json', body: '{"é":1}' });
    expect(Buffer.from((await files.read('publications/pub_1.json')) ?? '').toString()).toBe('{"é":1}');
    expect(await files.read('publications/none.json')).toBeUndefined();
  });

  test('hands out addresses that expire and download', async () => {
    const address = new URL(await make().addressOf('a/b.csv', { fileName: 'report "1".csv', lifeSeconds: 60 }));
    expect(address.searchParams.get('X-Amz-Expires')).toBe('60');
    expect(address.searchParams.get('response-content-disposition')).toBe('attachment; filename="report--1-.csv"');
  });

  test.each([0, -1, 901, 1.5])('refuses an address that lives %d seconds', async (lifeSeconds) => {
    await expect(async () => make().addressOf('a', { fileName: 'a', lifeSeconds })).rejects.toThrow(RangeError);
  });
});

test('an address on a laptop has the bucket in its path and can be fetched; in AWS it is in the host', async () => {
  const local = bucketFiles({ bucket: 'files', endpoint }, { region: 'us-east-1', credentials });
  await local.put({ key: 'x.txt', contentType: 'text/plain', body: 'text' });
  const address = await local.addressOf('x.txt', { fileName: 'x.txt' });
  expect(address).toContain(`${endpoint}/files/x.txt?`);
  expect(await (await fetch(address)).text()).toBe('text');
  const remote = bucketFiles({ bucket: 'files' }, { region: 'us-east-1', credentials });
  expect(await remote.addressOf('x.txt', { fileName: 'x.txt' })).toContain(
    'https://files.s3.us-east-1.amazonaws.com/x.txt?',
  );
});

test('a file name can not break out of its header', () => {
  expect(asDownload({ fileName: 'a"; filename="b\r\nx: y' })).toBe('attachment; filename="a---filename--b--x--y"');
});
