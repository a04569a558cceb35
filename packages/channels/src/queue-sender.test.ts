// The queue sender: full batches, and every failure with its index.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inMemoryQueues } from './in-memory-queues.ts';
import { pack, queueSender, sendAllThrough } from './queue-sender.ts';

const bodies = (count: number) => Array.from({ length: count }, (_, index) => `body ${index}`);
const mebibyte = 1_048_576;

describe('batches', () => {
  test('hold ten messages at most, in their order', () => {
    const { batches } = pack(bodies(25));
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(batches.flat().map(({ index }) => index)).toEqual(bodies(25).map((_, index) => index));
  });

  test('hold one mebibyte at most, counted in bytes', () => {
    const half = 'é'.repeat(mebibyte / 4);
    expect(pack([half, half, 'x']).batches.map(({ length }) => length)).toEqual([2, 1]);
  });

  test('leave out what no batch can hold', () => {
    const { batches, tooLarge } = pack(['a', 'x'.repeat(mebibyte + 1), 'b']);
    expect([batches.flat().map(({ index }) => index), tooLarge]).toEqual([[0, 2], [1]]);
  });
});

describe('what was not sent', () => {
  test('is told by index: refused, too large, or in a batch that failed', async () => {
    const texts = bodies(25).with(3, 'x'.repeat(mebibyte + 1));
    const send = sendAllThrough(async (_, batch) => {
      if (batch.some(({ index }) => index === 12)) throw new Error('away');
      return batch.filter(({ index }) => index === 0).map(({ index }) => index);
    });
    expect(await send('q', texts)).toEqual([0, 3, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  test('is a fault when it is everything', async () => {
    await expect(sendAllThrough(() => Promise.reject(new Error('away')))('q', bodies(12))).rejects.toThrow('away');
  });

  test('is nothing when there was nothing to send', async () => {
    expect(await inMemoryQueues().sendAll('q', [])).toEqual([]);
  });
});

test('the twin remembers by queue, and refuses what it is told to', async () => {
  const queues = inMemoryQueues((body) => body === 'body 1');
  expect(await queues.sendAll('a', bodies(3))).toEqual([1]);
  await queues.sendAll('b', ['other']);
  expect([...queues.sent]).toEqual([
    ['a', ['body 0', 'body 2']],
    ['b', ['other']],
  ]);
});

describe('over the wire', () => {
  const seen: { Entries: { Id: string; MessageBody: string }[]; QueueUrl: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(
        JSON.stringify({ Successful: [], Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] }),
      );
    });
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('one batch is one call to the address of the queue', async () => {
    const send = queueSender({
      endpoint: address,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const url = `${address}/000000000000/screening`;
    expect(await send(url, ['a', 'b'])).toEqual([1]);
    expect(seen).toMatchObject([
      {
        QueueUrl: url,
        Entries: [
          { Id: '0', MessageBody: 'a' },
          { Id: '1', MessageBody: 'b' },
        ],
      },
    ]);
  });
});
