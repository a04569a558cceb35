// A call that nobody could answer is sent again with the same bytes; an answer that means something is not.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openHttp } from './http-client.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => void server.close()));

/** A server that answers by turns; the last answer stays. `'cut'` breaks the connection. */
const answering = async (answers: readonly (number | 'cut')[]) => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const answer = answers[Math.min(seen.length, answers.length - 1)] ?? 200;
      seen.push(`${request.headers['idempotency-key']} ${body}`);
      if (answer === 'cut') request.socket.destroy();
      else response.writeHead(answer).end(`answer ${seen.length}`);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    port: (server.address() as AddressInfo).port,
  };
};

const call = (url: string) => ({ method: 'POST', url, headers: { 'idempotency-key': 'k' }, body: 'ä' }) as const;

test('a broken connection and a busy answer are tried again with the same key and bytes', async () => {
  const { seen, url } = await answering(['cut', 503, 201]);
  const http = openHttp();
  expect(await http.send(call(url))).toMatchObject({ status: 201, text: 'answer 3' });
  expect(seen).toEqual(['k ä', 'k ä', 'k ä']);
  expect(http.repeats()).toBe(2);
  http.close();
});

test('a refusal is an answer and is not asked again', async () => {
  const { seen, url } = await answering([409]);
  const http = openHttp();
  expect((await http.send(call(url))).status).toBe(409);
  expect(seen).toHaveLength(1);
  http.close();
});

test('a server that is not there yet is waited for', async () => {
  const { url, port } = await answering([200]);
  const [first] = servers.splice(0);
  await new Promise((resolve) => first?.close(resolve));
  const http = openHttp();
  const sent = http.send(call(url));
  await expect.poll(() => http.repeats(), { timeout: 60_000 }).toBeGreaterThan(0);
  const late = createServer((_request, response) => void response.writeHead(200).end('late'));
  servers.push(late);
  await new Promise<void>((resolve) => void late.listen(port, '127.0.0.1', resolve));
  expect((await sent).text).toBe('late');
  http.close();
});

test('patience ends, in words', async () => {
  const { url } = await answering(['cut']);
  const http = openHttp({ patienceMs: 0 });
  await expect(http.send(call(url))).rejects.toThrow(/was not answered/);
  http.close();
});
