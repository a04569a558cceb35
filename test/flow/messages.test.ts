// Messages come twice, late, in any order, or not at all; some can't be worked off. The record comes out the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceOf } from './body-mutations.ts';
import { type Estate, openEstate } from './estate.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import {
  depthOf,
  everyMessage,
  type Message,
  sendMessage,
  takeAtMost,
  untilAfterTries,
  untilRest,
} from './queue-talk.ts';
import { everythingStored } from './raw-call.ts';
import { advance, approve, docket, handOver, onboard, submit, told } from './story-steps.ts';
import { until } from './until.ts';

let estate: Estate;
let system: string;
beforeAll(async () => {
  estate = await openEstate({ faultProxy: true });
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());

const seed = Number(process.env['HEARTH_SEED'] ?? 7);
const shuffled = (messages: readonly Message[]): readonly Message[] => {
  const dice = diceOf(seed);
  return [...messages]
    .map((message) => ({ message, place: dice(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ message }) => message);
};

const posted = 'v2.money_management.outbound_payment.posted';

/** What a function wrote so far. */
const logOf = (name: string): string => {
  const { logFolder } = estate.addresses;
  const file = readdirSync(logFolder).find((one) => one.endsWith(`${name}.log`));
  return file === undefined ? '' : readFileSync(join(logFolder, file), 'utf8');
};

test('messages that come twice and in any order, while the story goes on, change nothing of how it ends', async () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  const ids = await Promise.all(
    numbers.map((nth) =>
      submit(estate, system, householdOf(estate.programId, nth, { rail: nth % 3 === 0 ? 'partner' : 'bank' })),
    ),
  );
  for (const message of [...(await everyMessage(estate))].reverse()) await sendMessage(estate, message);
  await untilRest(estate);
  expect(await docket(estate)).toHaveLength(ids.length);

  const awards = (await docket(estate)).map(({ awardId }) => awardId);
  const approving = approve(estate, awards);
  await approving;
  for (const message of [...(await everyMessage(estate))].reverse()) await sendMessage(estate, message);
  const onBank = ids.filter((_, at) => (numbers[at] ?? 0) % 3 !== 0);
  await payAtBankWithRepeats(onBank);
  const [{ organizationId, caseworkers }] = estate.partners;
  const { disbursementIds } = await advance(estate, organizationId, 'first');
  for (const message of shuffled(await everyMessage(estate))) await sendMessage(estate, message);
  await untilRest(estate);
  for (const id of disbursementIds) await handOver(estate, caseworkers, id, (await estate.controls.status()).nowAt);

  const { folded, payments } = await expectAllTrue(estate);
  expect(folded.applications).toHaveLength(6);
  expect(folded.disbursements.map(({ status }) => status).sort()).toEqual([
    'confirmed',
    'confirmed',
    'settled',
    'settled',
    'settled',
    'settled',
  ]);
  expect(payments).toHaveLength(5);
});

const payAtBankWithRepeats = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await onboard(estate, system, id);
  for (const message of await everyMessage(estate)) await sendMessage(estate, message);
  await untilRest(estate);
};

test('every message there ever was, sent twice more and shuffled, changes not one byte', async () => {
  const before = await everythingStored(estate);
  const messages = shuffled(await everyMessage(estate));
  expect(new Set(messages.map(({ queue }) => queue))).toEqual(
    new Set(['screening', 'approval', 'disbursement', 'messages', 'webhooks']),
  );
  for (const message of [...messages, ...[...messages].reverse()]) await sendMessage(estate, message);
  await untilRest(estate);
  expect(await everythingStored(estate)).toEqual(before);
});

test('a message that nobody can read ends in the dead-letter queue, and the log says why without its words', async () => {
  const before = await everythingStored(estate);
  await sendMessage(estate, {
    queue: 'screening',
    body: JSON.stringify({ type: 'ApplicationSubmitted', note: 'Marisol Reyes' }),
  });
  await sendMessage(estate, { queue: 'disbursement', body: 'not even JSON' });
  await untilAfterTries(
    estate,
    () => depthOf(estate, 'screening-dlq') === 1 && depthOf(estate, 'disbursement-dlq') === 1,
  );
  expect(logOf('screening-queue')).toMatch(/queue-fault.*MessageUnreadable|MessageUnreadable/);
  expect(logOf('screening-queue')).toMatch(/\/stream missing/);
  expect(logOf('screening-queue')).not.toContain('Marisol');
  expect(logOf('disbursement-queue')).toContain('SyntaxError');
  await untilRest(estate);
  // While the tries went on the clock did too: a reconciliation and a seal tell nothing of the message.
  const state = (lines: readonly string[]) =>
    lines.filter((line) => !line.includes('rec_') && !/"pk":"(log_|checkpoint"|sealed#)/.test(line));
  expect(state(await everythingStored(estate))).toEqual(state(before));
});

test('what failed for a while goes to the dead-letter queue, and on from there when it is sent back', async () => {
  const dead = depthOf(estate, 'screening-dlq');
  const heal = estate.host.engines.faults?.inject(({ operation, body }) =>
    operation === 'TransactWriteItems' && JSON.stringify(body).includes('ApplicationScreened')
      ? { kind: 'server-error' }
      : undefined,
  );
  const id = await submit(estate, system, householdOf(estate.programId, 20));
  await untilAfterTries(estate, () => depthOf(estate, 'screening-dlq') > dead);
  expect((await told(estate, system, id)).status).toBe('submitted');
  expect(logOf('screening-queue')).toMatch(/InternalServerError|StoreBusy/);

  heal?.();
  const { moved } = await estate.controls.redrive('screening');
  expect(moved).toBeGreaterThanOrEqual(dead + 1);
  await untilAfterTries(estate, () => depthOf(estate, 'screening') === 0);
  await untilRest(estate);
  expect((await told(estate, system, id)).status).toBe('awarded');
  expect((await docket(estate)).filter(({ applicationId }) => applicationId === id)).toHaveLength(1);
});

test('events that the relay could not send go to its failures as positions, and are read again from the record', async () => {
  await takeAtMost(estate, 'screening', 1_024);
  const id = await submit(estate, system, householdOf(estate.programId, 30));
  await until('events among the failures of the relay', () => depthOf(estate, 'relay-failures') > 0);
  expect((await told(estate, system, id)).status).toBe('submitted');
  expect(logOf('relay-stream')).toContain('stream-fault');

  await takeAtMost(estate, 'screening', 1_048_576);
  await untilAfterTries(estate, () => depthOf(estate, 'relay-failures') === 0);
  await untilRest(estate);
  expect((await told(estate, system, id)).status).toBe('awarded');
  expect(logOf('relay-queue')).toContain('queue-done');
});

test('an event whose message was lost for good is found again by the clock', async () => {
  await takeAtMost(estate, 'screening', 1_024);
  const id = await submit(estate, system, householdOf(estate.programId, 40));
  await until('events among the failures of the relay', () => depthOf(estate, 'relay-failures') > 0);
  await untilAfterTries(estate, () => depthOf(estate, 'relay-failures-dlq') > 0);
  await takeAtMost(estate, 'screening', 1_048_576);
  expect((await told(estate, system, id)).status).toBe('submitted');
  await estate.controls.advance(11 * 60_000);
  await untilRest(estate);
  expect((await told(estate, system, id)).status).toBe('awarded');
});

test('what the provider tells came in both ways; an event of another shape on its bus ends among the dead letters, alone', async () => {
  const figures = estate.host.pool.figures();
  for (const name of ['settlement-http', 'settlement-queue', 'payees-http', 'payees-queue'])
    expect(figures[`hearth-${name}`]?.invocations, name).toBeGreaterThan(0);
  const detail = { id: 'evt_1', object: 'v2.core.event', type: posted, related_object: { id: '../accounts' } };
  const entry = { Source: 'aws.partner/stripe.com/ed_test_1', DetailType: posted, Detail: JSON.stringify(detail) };
  const answer = await fetch(estate.host.eventBusUrl ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' },
    body: JSON.stringify({ Entries: [entry] }),
  });
  expect(await answer.json()).toMatchObject({ FailedEntryCount: 0 });
  await untilAfterTries(estate, () => depthOf(estate, 'provider-payments-dlq') > 0);
  expect(depthOf(estate, 'provider-payments-dlq')).toBe(1);
  expect(logOf('settlement-queue')).toContain('MessageUnreadable');
});

test('at the end everything holds, but for what still waits and lies where a person looks', async () => {
  await expectAllTrue(estate, [everybodyEnded, 'queues and dead-letter queues are empty']);
});
