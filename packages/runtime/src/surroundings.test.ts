// Configuration, secrets, clock and what is written about faults.
import { newId } from '@hearth/domain/ids';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { now, nowMs } from './clock.ts';
import { readConfig } from './config.ts';
import { reportFault } from './fault-report.ts';
import { randomBytes } from './random.ts';
import { secretReader } from './secrets.ts';

test('what a function does not ask for need not be set', () => {
  const config = readConfig({ EVENTS_TABLE: 'events' });
  expect(config.eventsTable).toBe('events');
  expect(() => config.stateTable).toThrow('STATE_TABLE is missing');
});

test('configuration is checked, and its values never appear in the fault', () => {
  const queues = JSON.stringify({
    screening: 'http://a.example/s',
    approval: 'http://a.example/a',
    disbursement: 'http://a.example/d',
    transparency: 'http://a.example/t',
    imports: 'http://a.example/i',
    intake: 'http://a.example/n',
    webhooks: 'http://a.example/w',
    messages: 'http://a.example/m',
  });
  expect(readConfig({ QUEUE_URLS: queues }).queueUrls.approval).toBe('http://a.example/a');
  for (const wrong of [{ QUEUE_URLS: '{"CANARY' }, { QUEUE_URLS: '{"screening":"CANARY"}' }]) {
    expect(() => readConfig(wrong).queueUrls).toThrow(/^environment variable QUEUE_URLS is not usable$/);
  }
  expect(readConfig({ LOG_ORIGIN: 'fund.example/log' }).logOrigin).toBe('fund.example/log');
  for (const wrong of ['', 'two words', 'a+b', 'a\nb'])
    expect(() => readConfig({ LOG_ORIGIN: wrong }).logOrigin).toThrow();
  expect(readConfig({ FOUNDERS: 'one, two' }).founders).toEqual(['one', 'two']);
  expect(() => readConfig({ FOUNDERS: 'one,one' }).founders).toThrow();
  const organization = newId('organization', randomBytes);
  expect(readConfig({ FISCAL_AGENT_ID: organization }).fiscalAgentId).toBe(organization);
  expect(() => readConfig({ FISCAL_AGENT_ID: 'org_1' }).fiscalAgentId).toThrow();
});

test('the provider can only be replaced by something on this machine', () => {
  expect(readConfig({}).providerBaseUrl).toBeUndefined();
  expect(readConfig({ PROVIDER_BASE_URL: 'http://127.0.0.1:4010' }).providerBaseUrl).toBe('http://127.0.0.1:4010');
  expect(() => readConfig({ PROVIDER_BASE_URL: 'http://127.0.0.1.evil.example:80' }).providerBaseUrl).toThrow();
});

test('others are called on the internet only, never at our own hosts, and on this machine only where that is said', () => {
  const inTheCloud = { API_URL: 'https://api.fund.example', PUBLICATIONS_URL: 'https://reports.fund.example' };
  expect(readConfig(inTheCloud).outbound).toEqual({
    own: ['api.fund.example', 'reports.fund.example'],
    hasLoopback: false,
  });
  const here = { PUBLICATIONS_URL: 'http://127.0.0.1:4010', OUTBOUND_LOOPBACK: 'allowed' };
  expect(readConfig(here).outbound).toEqual({ own: [], hasLoopback: true });
  expect(() => readConfig({ OUTBOUND_LOOPBACK: 'true' }).outbound).toThrow();
});

test('calls are counted where a pace is set, and the door is asked for where it has a secret', () => {
  expect(readConfig({}).callPace).toBeUndefined();
  expect(readConfig({}).originSecretId).toBeUndefined();
  const paced = { CALLS_PER_MINUTE: '600', CALLS_AT_ONCE: '200', ORIGIN_SECRET_ID: 'arn:1' };
  expect(readConfig(paced).callPace).toEqual({ perMinute: 600, burst: 200 });
  expect(readConfig(paced).originSecretId).toBe('arn:1');
  for (const wrong of [
    { CALLS_PER_MINUTE: '0' },
    { CALLS_PER_MINUTE: '600' },
    { CALLS_PER_MINUTE: '-1', CALLS_AT_ONCE: '1' },
  ])
    expect(() => readConfig(wrong).callPace).toThrow();
});

test('a secret is read once in five minutes, however many ask at once', async () => {
  let ms = 0;
  let calls = 0;
  const read = secretReader(
    async () => {
      calls += 1;
      return `{"apiKey":"k${calls}"}`;
    },
    () => ms,
  );
  const shape = z.object({ apiKey: z.string() });
  await Promise.all([read(shape, 'id'), read(shape, 'id'), read(shape, 'id')]);
  ms = 299_999;
  expect(await read(shape, 'id')).toEqual({ apiKey: 'k1' });
  ms = 300_000;
  expect(await read(shape, 'id')).toEqual({ apiKey: 'k2' });
});

test('a secret that could not be read is asked for again, and its text stays out of the fault', async () => {
  const texts = [() => Promise.reject(new Error('away')), async () => 'CANARY'];
  const read = secretReader(
    () => (texts.shift() ?? (async () => '{}'))(),
    () => 0,
  );
  await expect(read(z.object({}), 'id')).rejects.toThrow('away');
  await expect(read(z.object({}), 'id')).rejects.toThrow(/^secret id does not have the agreed shape$/);
});

test('the clock moves only by what the local host installed', () => {
  const before = Date.now();
  const between = nowMs();
  expect([before <= between, between <= Date.now()]).toEqual([true, true]);
  Reflect.set(globalThis, Symbol.for('hearth.clock'), { offsetMs: () => 86_400_000 });
  try {
    expect(Date.parse(now()) - before).toBeGreaterThanOrEqual(86_400_000);
  } finally {
    Reflect.deleteProperty(globalThis, Symbol.for('hearth.clock'));
  }
});

test('a report of a fault has names, frames and codes, and no words', () => {
  const told = reportFault(
    new Error('CANARY\n    CANARY', { cause: Object.assign(new Error('CANARY'), { name: 'E', code: 'C' }) }),
  );
  expect(JSON.stringify(told)).not.toContain('CANARY');
  expect(told).toMatchObject({ name: 'Error', cause: { name: 'E', code: 'C' } });
  const denied = Object.assign(new Error('not authorized to perform kms:Decrypt'), { name: 'AccessDeniedException' });
  expect(reportFault(denied)).toMatchObject({ message: 'not authorized to perform kms:Decrypt' });
  expect(reportFault('CANARY')).toEqual({ name: 'string' });
});
