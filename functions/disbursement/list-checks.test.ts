import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { expenseEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { ana, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { opened } from './disbursement.fixture.ts';
import { listDisbursements } from './list-disbursements.ts';

const ofChecks = ['waiting-for-register', 'to-issue', 'to-clear', 'stale'] as const;

test('an award on the manual rail asks no provider for anything: its check waits for a register, once', async () => {
  const { tables, take, messages, asked } = await opened();
  const { awardId } = await approvedCase(tables, { name: 'by check', rail: 'manual' });
  await take(messages.approved(awardId));
  await take(messages.approved(awardId));
  const id = disbursementOf(awardId, 1);
  expect(await typesOf(tables, id)).toEqual(['CheckDue']);
  expect(await stateOf(tables, id)).toMatchObject({ rail: 'manual', status: 'waiting-for-register' });
  expect(asked).toEqual([]);
  expect(await troubles(tables)).toEqual([]);
});

test('a check that is out is listed with the days on which it is stale and the state’s, for the fiscal agent alone', async () => {
  const { tables, take, messages } = await opened();
  const { awardId } = await approvedCase(tables, { name: 'by check', rail: 'manual' });
  await take(messages.approved(awardId));
  const id = disbursementOf(awardId, 1);
  const { draws } = await stateOf<Award>(tables, awardId);
  const entry = expenseEntry(draws, 'USD', 'checks:outstanding');
  const registerId = derivedId('register', 'one');
  await write(tables, disbursementStream, id, [
    { type: 'CheckRegistered', data: { registerId } },
    { type: 'CheckIssued', data: { number: '1001', issuedOn: '2026-11-20', by: ana, entry } },
  ]);
  const list = async (queue: string, actor = treasurer, now = monday) => {
    const answer = await listDisbursements({ tables })({ ...callOf(actor, undefined, { now }), query: { queue } });
    return isRejected(answer) ? answer : Object(answer.body).disbursements;
  };
  const told = {
    id,
    registerId,
    checkNumber: '1001',
    issuedOn: '2026-11-20',
    staleOn: '2027-05-19',
    escheatOn: '2029-11-20',
  };
  expect(await list('to-clear')).toMatchObject([{ ...told, isStale: false }]);
  expect(await list('to-clear', treasurer, addDays(monday, 200))).toMatchObject([{ ...told, isStale: true }]);
  for (const queue of ofChecks) expect(await list(queue, caseworker)).toMatchObject({ rejected: 'role-missing' });
});
