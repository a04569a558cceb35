import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, dayMs, isRegistered, openAccount, openBench, pay, sdk } from './bench.fixture.ts';
import { listen } from './hook.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

describe('events', () => {
  test('are signed, thin, and go where they belong', async () => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: hook.to });
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000111111113');
    standIn.credit(500);
    await pay(client, id, 500, 'one');
    await standIn.turn();
    bench.clock.at += 30 * dayMs;
    await standIn.turn();
    expect(hook.refused).toEqual([]);
    expect(hook.heard.map(({ path, type }) => `${path} ${type}`).sort()).toEqual([
      '/accounts v2.core.account[configuration.recipient].capability_status_updated',
      '/payments v2.money_management.outbound_payment.created',
      '/payments v2.money_management.outbound_payment.posted',
      '/payments v2.money_management.outbound_payment.returned',
      '/payments v2.money_management.received_credit.available',
      '/payments v2.money_management.received_credit.succeeded',
      ...Array.from({ length: 3 }, () => '/payments v2.money_management.transaction.created'),
      ...Array.from({ length: 2 }, () => '/payments v2.money_management.transaction.updated'),
    ]);
    hook.stop();
  });

  test('are repeated until they are taken, and twice when asked for', async () => {
    let status = 500;
    const hook = await listen(bench, () => status);
    const standIn = await bench.start({ deliverTo: hook.to });
    standIn.deliverTwice(true);
    standIn.credit(500);
    await standIn.turn();
    expect([hook.heard.length, standIn.undelivered()]).toEqual([0, 4]);
    status = 200;
    bench.clock.at += 10_000;
    await standIn.turn();
    expect([hook.heard.length, standIn.undelivered()]).toEqual([8, 0]);
    hook.stop();
  });

  test('that nobody took are sent after a restart', async () => {
    const first = await bench.start();
    first.credit(500);
    await bench.stop(first);
    const hook = await listen(bench);
    const second = await bench.start({ deliverTo: hook.to });
    await second.turn();
    expect(hook.heard.length).toBe(4);
    hook.stop();
  });
});

describe('the delivery of an event goes wrong when asked to:', () => {
  const posted = 'v2.money_management.outbound_payment.posted';

  const paidWith = async (fault: Parameters<Awaited<ReturnType<Bench['start']>>['failEvent']>[0]) => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: hook.to, tellsOf: isRegistered });
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000123456789');
    standIn.credit(500);
    await standIn.turn();
    hook.heard.splice(0);
    standIn.failEvent(fault);
    const paid = await pay(client, id, 500, 'one');
    bench.clock.at += 2_000;
    await standIn.turn();
    const types = () => hook.heard.map(({ type }) => type);
    return { hook, standIn, types, paid: paid.id };
  };

  test('it comes late', async () => {
    const { hook, standIn, types } = await paidWith({ how: 'late', ms: 60_000 });
    expect([types(), standIn.undelivered()]).toEqual([[], 1]);
    bench.clock.at += 60_000;
    await standIn.turn();
    expect(types()).toEqual([posted]);
    hook.stop();
  });

  test('it comes twice', async () => {
    const { hook, types } = await paidWith({ how: 'twice' });
    expect(types()).toEqual([posted, posted]);
    hook.stop();
  });

  test('it never comes', async () => {
    const { hook, standIn, types, paid } = await paidWith({ on: posted, how: 'dropped' });
    bench.clock.at += dayMs;
    await standIn.turn();
    expect([types(), standIn.undelivered()]).toEqual([[], 0]);
    expect(standIn.misdeeds()).toMatchObject([{ kind: 'event-dropped', eventType: posted, providerPaymentId: paid }]);
    hook.stop();
  });

  test.each([
    ['forged', /No secret/],
    ['stale', /timestamp/],
  ] as const)('a %s one comes before the true one', async (how, why) => {
    const { hook, types } = await paidWith({ how });
    expect(hook.refused).toMatchObject([{ detail: expect.stringMatching(why) }]);
    expect(types()).toEqual([posted]);
    hook.stop();
  });

  test('it comes after the one that followed it', async () => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: hook.to, tellsOf: isRegistered });
    standIn.failEvent({ on: 'v2.money_management.received_credit.succeeded', how: 'out-of-order' });
    standIn.credit(500);
    await standIn.turn();
    bench.clock.at += 1;
    await standIn.turn();
    expect(hook.heard.map(({ type }) => type.split('.').at(-1))).toEqual(['available', 'succeeded']);
    hook.stop();
  });
});

describe('an event bus', () => {
  test('gets every event as an entry that names its type and carries it whole', async () => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: hook.bus, tellsOf: isRegistered });
    const creditId = standIn.credit(500);
    await standIn.turn();
    expect(standIn.undelivered()).toBe(0);
    expect(hook.entries.map(({ detailType }) => detailType).sort()).toEqual([
      'v2.money_management.received_credit.available',
      'v2.money_management.received_credit.succeeded',
    ]);
    for (const { headers, source, detail } of hook.entries) {
      expect(source).toMatch(/^aws\.partner\/stripe\.com\//);
      expect(JSON.parse(detail)).toMatchObject({ object: 'v2.core.event', related_object: { id: creditId } });
      expect(headers).toMatchObject({
        'x-amz-target': 'AWSEvents.PutEvents',
        'content-type': 'application/x-amz-json-1.1',
      });
      expect(headers).not.toHaveProperty('stripe-signature');
    }
    hook.stop();
  });

  test('beside an address gets what the address gets', async () => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: () => ({ ...hook.to(), ...hook.bus() }), tellsOf: isRegistered });
    standIn.credit(500);
    await standIn.turn();
    expect([hook.heard.length, hook.entries.length]).toEqual([2, 2]);
    hook.stop();
  });

  test('that did not take an event gets it again', async () => {
    let status = 500;
    const hook = await listen(bench, () => status);
    const standIn = await bench.start({ deliverTo: hook.bus, tellsOf: isRegistered });
    standIn.credit(500);
    await standIn.turn();
    expect(standIn.undelivered()).toBe(2);
    status = 200;
    bench.clock.at += 10_000;
    await standIn.turn();
    expect([hook.entries.length, standIn.undelivered()]).toEqual([4, 0]);
    hook.stop();
  });
});
