// A partner's webhook: who may register one and where, who sees it, switched off and on, and asked for its messages again.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import { isRejected } from '@hearth/domain/rejections';
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, person } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import {
  deliveriesIn,
  east,
  fine,
  hookUrl,
  ok,
  registered,
  stepOver,
  toldHouse,
  west,
  workedOff,
} from './webhooks.fixture.ts';

describe('a partner that registers a webhook', () => {
  test('is shown its secrets, also when the answer was lost, and nothing of them or of the address is kept in words', async () => {
    const step = await toldHouse(ok);
    const first = await fine(step.register({}, east, 'same'));
    expect(first).toMatchObject({ status: 'active', types: ['application.received', 'application.declined'] });
    expect(await fine(step.register({}, east, 'same'))).toEqual(first);
    expect(await step.register({ types: ['application.awarded'] }, east, 'same')).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    const kept = bytesOf(step.tables as never);
    for (const secret of ['CANARY', 'hooks.east.example', String(first['secret']), String(first['publicKey'])])
      expect(kept).not.toContain(secret);
    expect(await fine(step.look(String(first['webhookId'])))).toMatchObject({
      url: hookUrl,
      publicKey: first['publicKey'],
      isReplaying: false,
    });
    expect(await troubles(step.tables)).toEqual([]);
  });

  test.each([
    ['http://hooks.east.example/x', 'not-https'],
    ['https://169.254.169.254/latest/meta-data', 'private-address'],
    ['https://api.fund.example/v1/applications', 'own-address'],
    ['https://user:pass@hooks.east.example', 'no-address'],
  ])('at %s is told what is wrong with it, and nothing is kept', async (url, code) => {
    const step = await toldHouse(ok);
    const before = bytesOf(step.tables as never);
    expect(await step.register({ url })).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/url', code }] });
    expect(bytesOf(step.tables as never)).toBe(before);
  });

  test('for the sixth time has to disable one first', async () => {
    const step = await toldHouse(ok);
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) ids.push((await registered(step)).id);
    expect(await step.register()).toMatchObject({ rejected: 'wrong-state' });
    await fine(step.disable(ids[0] ?? ''));
    await registered(step);
    expect(await step.enable(ids[0] ?? '')).toMatchObject({ rejected: 'wrong-state' });
    const { webhooks } = await fine(step.list());
    const statuses = JSON.parse(JSON.stringify(webhooks)).map(({ status }: { status: string }) => status);
    expect(statuses.toSorted()).toEqual(['active', 'active', 'active', 'active', 'active', 'disabled']);
    expect(await troubles(step.tables)).toEqual([]);
  });

  test('sees its own and nobody else’s: another partner’s is not there', async () => {
    const step = await toldHouse(ok);
    const { id } = await registered(step);
    for (const act of [
      step.look(id, west),
      step.deliveries(id, west),
      step.rotate(id, 1, west),
      step.disable(id, west),
      step.ping(id, west),
      step.replay(id, { what: 'all', from: monday, until: monday }, west),
    ])
      expect(await act).toMatchObject({ rejected: 'not-found' });
    expect(await fine(step.list(west))).toEqual({ webhooks: [] });
  });
});

test('a caseworker may look, but not change; somebody of the fund may neither: the roles say so', async () => {
  const { refusal } = await import('@hearth/domain/duties');
  expect(refusal(caseworker, 'read-webhooks')).toBeUndefined();
  expect(refusal(caseworker, 'manage-webhooks')).toMatchObject({ rejected: 'role-missing' });
  expect(refusal(person('adam', westPartner, 'administrator'), 'read-webhooks')).toMatchObject({
    rejected: 'role-missing',
  });
});

describe('a webhook that is switched off', () => {
  test('is told nothing, what waited is dropped, and can be asked for again when it is on', async () => {
    const step = await toldHouse(() => answeredWith(500));
    const { id } = await registered(step);
    await submittedCase(step.tables, { name: 'told' });
    await workedOff(step);
    await fine(step.disable(id));
    expect(await step.disable(id)).toMatchObject({ rejected: 'wrong-state' });
    expect(await step.replay(id, { what: 'undelivered', from: monday, until: monday })).toMatchObject({
      rejected: 'wrong-state',
    });
    await step.tick(addDays(monday, 1));
    expect(await deliveriesIn(step.tables)).toMatchObject([{ status: 'dropped', tries: 1 }]);
    await fine(step.enable(id));
    const after = stepOver(step.tables, ok);
    await fine(after.replay(id, { what: 'undelivered', from: monday, until: addDays(monday, 1) }));
    await workedOff(after, addDays(monday, 1));
    expect(await deliveriesIn(after.tables)).toMatchObject([{ status: 'delivered', tries: 2, replay: 1 }]);
    expect(after.calls[0]?.headers['webhook-id']).toBe(step.calls[0]?.headers['webhook-id']);
    expect(await typesOf(after.tables, id)).toEqual([
      'WebhookRegistered',
      'WebhookDisabled',
      'WebhookEnabled',
      'WebhookReplayAsked',
      'WebhookReplayed',
    ]);
    expect(await troubles(after.tables, addDays(monday, 1))).toEqual([]);
  });
});

test('a replay is of one message of this webhook, or of a span that is not too long; all of it comes again under the same ids', async () => {
  const step = await toldHouse(ok);
  const { id } = await registered(step);
  const { webhookId: other } = await fine(step.register());
  for (const name of ['a', 'b', 'c']) await submittedCase(step.tables, { name });
  await workedOff(step);
  const [first] = (await deliveriesIn(step.tables)).filter(({ webhookId }) => webhookId === id);
  const one = { what: 'one', deliveryId: first?.id as never } as const;
  expect(await step.replay(String(other), one)).toMatchObject({ rejected: 'invalid' });
  const long = { what: 'all', from: monday, until: addDays(monday, 32) } as const;
  expect(await step.replay(id, long)).toMatchObject({ rejected: 'invalid', errors: [{ code: 'span' }] });
  expect(isRejected(await step.replay(id, one))).toBe(false);
  expect(await step.replay(id, one)).toMatchObject({ rejected: 'wrong-state' });
  await workedOff(step);
  expect(step.calls.filter(({ headers }) => headers['webhook-id'] === first?.id)).toHaveLength(2);
  expect(step.calls).toHaveLength(7);
  await fine(step.replay(id, { what: 'all', from: monday, until: monday }));
  await workedOff(step);
  expect(step.calls).toHaveLength(10);
  expect(new Set(step.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(6);
  expect(await troubles(step.tables)).toEqual([]);
});
