// Large files: parts of the right size, an address that takes exactly one file, and the same behaviour of bucket and twin.
import { createServer } from 'node:http';
import { sha256 as hashOf } from '@hearth/domain/canonical';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketLargeFiles } from './large-files.ts';
import { inParts } from './parts-of-files.ts';
import { hashOfStream } from './stream-hash.ts';

const expected = { bytes: 12, sha256: 'ab'.repeat(32), contentType: 'text/csv' };
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

describe('a stream in parts', () => {
  test('keeps its bytes, every part but the last of the same size', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 30 }), async (stream, size) => {
        const parts: Uint8Array[] = [];
        for await (const part of inParts(stream, size)) parts.push(part);
        expect(Buffer.concat(parts).equals(Buffer.concat(stream))).toBe(true);
        expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(parts.every(({ length }) => length > 0 && length <= size)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('has the hash of all of it', async () => {
    const stream = (async function* () {
      yield Buffer.from('one ');
      yield Buffer.from('two');
    })();
    const { sha256, bytes } = await hashOfStream(stream);
    expect([sha256, bytes]).toEqual([hashOf('one two'), 7]);
  });
});

describe('the bucket', () => {
  const seen: { method: string; path: string; length: number }[] = [];
  const stored = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://host');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      seen.push({ method: request.method ?? '', path: `${url.pathname}${url.search}`, length: body.length });
      if (request.method === 'POST' && url.searchParams.has('uploads')) {
        response.end('<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>');
      } else if (request.method === 'POST') {
        response.end('<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>');
      } else if (request.method === 'PUT') {
        stored.set(url.pathname, body);
        response.setHeader('etag', '"part"');
        response.end();
      } else {
        const found = stored.get(url.pathname);
        response.statusCode = found === undefined ? 404 : 200;
        response.end(request.method === 'HEAD' ? undefined : found);
      }
    });
  });
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
  const files = () => bucketLargeFiles({ bucket: 'files', endpoint }, { region: 'us-east-1', credentials });

  test('signs the length, the type and the hash of what may come up, and nothing that its sender can not know', async () => {
    const { address, headers } = await files().uploadAddressOf('imports/imp_1/file', expected);
    const asked = new URL(address).searchParams;
    expect((asked.get('X-Amz-SignedHeaders') ?? '').split(';')).toEqual([
      'content-length',
      'content-type',
      'host',
      'x-amz-checksum-sha256',
    ]);
    expect(headers).toEqual({
      'content-type': 'text/csv',
      'x-amz-checksum-sha256': Buffer.from('ab'.repeat(32), 'hex').toString('base64'),
    });
    expect([...asked.keys()].filter((name) => /checksum|crc/i.test(name))).toEqual([]);
    await expect(files().uploadAddressOf('k', { ...expected, lifeSeconds: 901 })).rejects.toThrow('901');
  });

  test('writes a short file at once and a long one in parts, and reads it back as a stream', async () => {
    await files().write('short', 'text/plain', [Buffer.from('hello')]);
    expect(seen.at(-1)).toMatchObject({ method: 'PUT', length: 5 });
    expect(await files().sizeOf('none')).toBeUndefined();
    const read: Buffer[] = [];
    for await (const piece of files().open('short')) read.push(Buffer.from(piece));
    expect(Buffer.concat(read).toString()).toBe('hello');
    seen.length = 0;
    await files().write(
      'long',
      'text/plain',
      Array.from({ length: 9 }, () => Buffer.alloc(1024 * 1024, 'x')),
    );
    expect(seen.map(({ method, length }) => [method, length > 1000 ? length : 0])).toEqual([
      ['POST', 0],
      ['PUT', 8 * 1024 * 1024],
      ['PUT', 1024 * 1024],
      ['POST', 0],
    ]);
  });
});
