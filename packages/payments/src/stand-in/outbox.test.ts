import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyProviderEvent } from '../provider-events.ts';
import { type Bench, dayMs, openAccount, openBench, pay, sdk, secret } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

type Heard = { path: string; type: string; verified: boolean };
const listen = async (status: () => number) => {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let rawBody = '';
    for await (const part of request) rawBody += part;
    const signatureHeader = String(request.headers['stripe-signature']);
    const event = verifyProviderEvent({
      rawBody,
      signatureHeader,
      secrets: [secret],
      now: new Date(bench.clock.at).toISOString(),
      toleranceSeconds: 300,
    });
    if (status() < 300)
      heard.push({ path: request.url ?? '', type: 'type' in event ? event.type : '', verified: 'eventId' in event });
    response.writeHead(status()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const base = `http://127.0.0.1:${port}`;
  return {
    heard,
    stop: () => server.close(),
    to: () => ({ payments: `${base}/payments`, accounts: `${base}/accounts` }),
  };
};

describe('events', () => {
  test('are signed, thin, and go where they belong', async () => {
    const hook = await listen(() => 200);
    const standIn = await bench.start({ deliverTo: hook.to });
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000111111113');
    standIn.credit(500);
    await pay(client, id, 500, 'one');
    await standIn.turn();
    bench.clock.at += 30 * dayMs;
    await standIn.turn();
    expect(hook.heard.every(({ verified }) => verified)).toBe(true);
    expect(hook.heard.map(({ path, type }) => `${path} ${type}`).sort()).toEqual([
      '/accounts v2.core.account[configuration.recipient].capability_status_updated',
      '/payments v2.money_management.outbound_payment.created',
      '/payments v2.money_management.outbound_payment.posted',
      '/payments v2.money_management.outbound_payment.returned',
      '/payments v2.money_management.received_credit.available',
      '/payments v2.money_management.received_credit.succeeded',
    ]);
    hook.stop();
  });

  test('are repeated until they are taken, and twice when asked for', async () => {
    let status = 500;
    const hook = await listen(() => status);
    const standIn = await bench.start({ deliverTo: hook.to });
    standIn.deliverTwice(true);
    standIn.credit(500);
    await standIn.turn();
    expect([hook.heard.length, standIn.undelivered()]).toEqual([0, 2]);
    status = 200;
    bench.clock.at += 10_000;
    await standIn.turn();
    expect([hook.heard.length, standIn.undelivered()]).toEqual([4, 0]);
    hook.stop();
  });

  test('that nobody took are sent after a restart', async () => {
    const first = await bench.start();
    first.credit(500);
    await bench.stop(first);
    const hook = await listen(() => 200);
    const second = await bench.start({ deliverTo: hook.to });
    await second.turn();
    expect(hook.heard.length).toBe(2);
    hook.stop();
  });
});
