import type { Actor } from '@hearth/domain/duties';
import type { HelpAnswer } from '@hearth/domain/follow-up';
import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, awardedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import {
  caseworker,
  founded,
  otherCaseworker,
  reviewer,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import { cameBack, paidCase } from '@hearth/store/relief-payments.fixture';
import { requestRowsOf } from '@hearth/store/request-rows';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { answerFollowUp } from './answer-follow-up.ts';
import { readApplication } from './read-applications.ts';

type More = { readonly actor?: Actor; readonly key?: string; readonly now?: string };
const say = (tables: Tables, id: string, helped: HelpAnswer, { actor = caseworker, ...more }: More = {}) =>
  answerFollowUp({ tables })(callOf(actor, { helped }, { id, ...more }));
const helpedIn = async (tables: Tables): Promise<readonly unknown[]> => {
  const rows: unknown[] = [];
  for await (const { helped } of requestRowsOf(tables, '2026-11')) rows.push(helped);
  return rows;
};

describe('whether it helped', () => {
  test.each([
    ['an award that waits for its approval', awardedCase],
    ['an approved one that nobody paid', approvedCase],
  ] as const)('is not asked of %s', async (_what, made) => {
    const tables = await founded();
    const { applicationId } = await made(tables, { name: 'one' });
    const before = bytesOf(tables);
    expect(await say(tables, applicationId, 'yes')).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is not asked when the money came back, nor of a household that was erased', async () => {
    const tables = await founded();
    const { applicationId, awardId } = await paidCase(tables, { name: 'one' });
    await cameBack(tables, awardId);
    expect(await say(tables, applicationId, 'yes')).toMatchObject({ rejected: 'wrong-state' });
    const other = await paidCase(tables, { name: 'two' });
    const { householdId } = other;
    await write(tables, applicationStream, other.applicationId, [{ type: 'ApplicationErased', data: { householdId } }]);
    expect(await say(tables, other.applicationId, 'yes')).toMatchObject({ rejected: 'wrong-state' });
  });

  test('is nobody else’s to say: not another partner’s, not who is close to the household, not the fiscal agent’s', async () => {
    const tables = await founded();
    const { applicationId } = await paidCase(tables, { name: 'one' });
    const data = { by: otherCaseworker.memberId };
    await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data }]);
    const before = bytesOf(tables);
    const none = await say(tables, derivedId('application', 'none'), 'yes', { actor: westCaseworker });
    expect(await say(tables, applicationId, 'yes', { actor: westCaseworker })).toEqual(none);
    expect(none).toMatchObject({ rejected: 'not-found' });
    expect(await say(tables, 'app_1', 'yes')).toMatchObject({ rejected: 'not-found' });
    expect(await say(tables, applicationId, 'yes', { actor: otherCaseworker })).toMatchObject({ rejected: 'related' });
    expect(await say(tables, applicationId, 'yes', { actor: reviewer })).toMatchObject({ rejected: 'role-missing' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is told once, whatever comes later, and the same request again is answered alike', async () => {
    const tables = await founded();
    const { applicationId } = await paidCase(tables, { name: 'one' });
    const now = addDays(monday, 20);
    const first = await say(tables, applicationId, 'partly', { key: 'first', now });
    expect(first).toEqual({ status: 200, body: { applicationId, helped: 'partly', version: 3 } });
    const before = bytesOf(tables);
    expect(await say(tables, applicationId, 'partly', { key: 'first', now })).toMatchObject({
      status: 200,
      body: { helped: 'partly' },
    });
    expect(await say(tables, applicationId, 'no', { key: 'first', now })).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    expect(await say(tables, applicationId, 'no', { now })).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
    expect(await typesOf(tables, applicationId)).toEqual([
      'ApplicationSubmitted',
      'ApplicationScreened',
      'FollowUpAnswered',
    ]);
    // It is no step of the case: neither its status nor the day from which its retention counts has moved.
    expect(await stateOf(tables, applicationId)).toMatchObject({
      status: 'awarded',
      changedAt: monday,
      followUp: { helped: 'partly', at: now },
    });
    expect(await helpedIn(tables)).toEqual([{ at: now, answer: 'partly' }]);
    expect(await readApplication({ tables })(callOf(caseworker, undefined, { id: applicationId }))).toMatchObject({
      body: { helped: 'partly' },
    });
    expect(await troubles(tables, now)).toEqual([]);
  });

  test('is not written when the money comes back in that moment', async () => {
    const tables = await founded();
    const { applicationId, awardId } = await paidCase(tables, { name: 'one' });
    let isFirst = true;
    const racing: Tables = {
      ...tables,
      transact: async (changes) => {
        if (isFirst) {
          isFirst = false;
          await cameBack(tables, awardId);
        }
        return tables.transact(changes);
      },
    };
    expect(await say(racing, applicationId, 'yes')).toMatchObject({ rejected: 'wrong-state' });
    expect(await typesOf(tables, applicationId)).not.toContain('FollowUpAnswered');
    expect(await troubles(tables)).toEqual([]);
  });
});
