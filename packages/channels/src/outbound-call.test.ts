// Receivers that mean ill, on this machine: what a call does with each of them, and that it always ends.
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type OutboundCall, type OutboundConfig, outboundCaller } from './outbound-call.ts';

const open: { readonly server: TcpServer; readonly sockets: Set<Socket> }[] = [];
const closed = async (): Promise<void> => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  }
};
afterEach(closed);

const listening = async (server: TcpServer): Promise<number> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => void sockets.add(socket.on('error', () => undefined)));
  open.push({ server, sockets });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};
const receiver = (listener: RequestListener): Promise<number> => listening(createServer(listener));

/** Names lead where a test says; a name with a port that is no other's is looked up once. */
const callTo = (port: number, more: Partial<OutboundCall> = {}, config: OutboundConfig = {}) =>
  outboundCaller({ hasLoopback: true, ...config })({
    url: `http://127.0.0.1:${port}/hook?x=1`,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-own': 'yes' },
    body: '{"a":1}',
    timeoutMs: 60_000,
    ...more,
  });

describe('a call that arrives', () => {
  test('brings body and headers, asks for no compression, and hands back what came', async () => {
    const seen: { method?: string; url?: string; headers: Record<string, unknown>; body: string }[] = [];
    const port = await receiver((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += String(part);
      });
      request.on('end', () => {
        seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
        response.writeHead(202, { 'retry-after': '9' }).end('fine');
      });
    });
    const outcome = await callTo(port, {
      headers: { host: 'evil.example', 'accept-encoding': 'gzip', 'x-own': 'yes' },
    });
    expect(outcome).toMatchObject({ kind: 'answered', status: 202, isCut: false, headers: { 'retry-after': '9' } });
    if (outcome.kind === 'answered') expect(new TextDecoder().decode(outcome.body)).toBe('fine');
    expect(seen).toMatchObject([
      {
        method: 'POST',
        url: '/hook?x=1',
        body: '{"a":1}',
        headers: { host: `127.0.0.1:${port}`, 'accept-encoding': 'identity', 'x-own': 'yes' },
      },
    ]);
  });

  test('follows no redirect: where it points to is never asked', async () => {
    const asked: string[] = [];
    const port = await receiver((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    });
    expect(await callTo(port)).toMatchObject({ kind: 'answered', status: 302 });
    expect(asked).toEqual(['/hook?x=1']);
  });

  test('reads no more of an answer than was asked for, and nothing at all where nothing was', async () => {
    const port = await receiver((_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(pour));
      };
      pour();
    });
    for (const maxAnswerBytes of [0, 1, 100_000]) {
      const outcome = await callTo(port, { maxAnswerBytes });
      expect(outcome).toMatchObject({ kind: 'answered', status: 200, isCut: true });
      expect(outcome.kind === 'answered' && outcome.body.length).toBe(maxAnswerBytes);
    }
  });
});

describe('a receiver that does not answer as it should', () => {
  test('in time: the call ends, whether nothing comes or drop after drop', async () => {
    const silent = await listening(createTcpServer(() => undefined));
    expect(await callTo(silent, { timeoutMs: 60 })).toEqual({ kind: 'failed', why: 'timed-out' });
    const dripping = await receiver((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await callTo(dripping, { timeoutMs: 1_500 })).toMatchObject({ kind: 'answered', status: 200, isCut: true });
  });

  test('in HTTP: it fails, and nothing is thrown', async () => {
    const answers = [
      '',
      'garbage\r\n\r\n',
      'HTTP/1.1 999999 no\r\n\r\n',
      `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
    ];
    for (const text of answers) {
      const port = await listening(createTcpServer((socket) => void socket.end(text)));
      expect(await callTo(port)).toMatchObject({ kind: 'failed' });
    }
    const upgrading = await listening(
      createTcpServer((socket) =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n\r\n'),
      ),
    );
    expect(await callTo(upgrading, { timeoutMs: 500 })).toMatchObject({ kind: 'failed' });
  });

  test('at all: nobody listens there', async () => {
    const port = await receiver(() => undefined);
    await closed();
    expect(await callTo(port)).toEqual({ kind: 'failed', why: 'not-connected' });
  });

  test('with a certificate that anybody trusts', async () => {
    const port = await listening(createTcpServer((socket) => void socket.end('no TLS')));
    const outcome = await callTo(port, { url: `https://127.0.0.1:${port}/` });
    expect(outcome.kind).toBe('failed');
  });
});

describe('a name', () => {
  const inTurn = (...answers: readonly (readonly string[])[]) => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return answers[asked - 1] ?? ['203.0.113.1'];
    };
    return { resolve, asked: () => asked };
  };

  test.each([
    [['169.254.169.254']],
    [['10.0.0.7']],
    [['8.8.8.8', '127.0.0.1']],
    [['2606:4700:4700::1111', '::1']],
    [['::ffff:10.0.0.1']],
  ])('that leads to %j is called by nobody', async (addresses) => {
    const { resolve } = inTurn(addresses);
    const caller = outboundCaller({ resolve });
    expect(await caller({ url: 'https://hooks.example/x', method: 'POST', headers: {} })).toEqual({
      kind: 'refused',
      why: 'private-address',
    });
  });

  test('that nobody knows is refused, and one that is not found in time is late', async () => {
    const lost = outboundCaller({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await lost({ url: 'https://hooks.example/x', method: 'GET', headers: {} })).toEqual({
      kind: 'refused',
      why: 'name-unknown',
    });
    const slow = outboundCaller({ resolve: () => new Promise(() => undefined) });
    expect(await slow({ url: 'https://hooks.example/x', method: 'GET', headers: {}, timeoutMs: 20 })).toEqual({
      kind: 'failed',
      why: 'timed-out',
    });
  });

  test('is resolved once, and called where it was looked at: what it says a moment later leads nowhere', async () => {
    let knocked = 0;
    const port = await listening(createTcpServer((socket) => socket.destroy()).on('connection', () => (knocked += 1)));
    const names = inTurn(['127.0.0.1'], ['169.254.169.254']);
    const caller = outboundCaller({ resolve: names.resolve, hasLoopback: true });
    // The handshake fails, at the address that was looked at: whoever listens there hears of it.
    const outcome = await caller({ url: `https://hooks.example:${port}/x`, method: 'POST', headers: {} });
    expect(outcome.kind).toBe('failed');
    expect([names.asked(), knocked]).toEqual([1, 1]);
  });
});
