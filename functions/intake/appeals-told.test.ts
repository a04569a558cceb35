// What a partner is told of an application's appeals: where they stand and by when they are answered, and nothing of what was said.
import { intakeTold } from '@hearth/contracts/api/intake-told';
import { appealOf } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { dora, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { appealStream, applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { readApplication } from './read-applications.ts';

test('an application tells its appeal while it is open, overdue, and answered; before and without one it tells none', async () => {
  const tables = await founded();
  const { applicationId, householdId } = await referredCase(tables, { name: 'one' });
  const read = async (now = monday) => {
    const answer = await readApplication({ tables })(callOf(caseworker, undefined, { id: applicationId, now }));
    return intakeTold.readApplication.answers[200].parse(Object(answer).body);
  };
  expect(await read()).not.toHaveProperty('appeals');
  await write(tables, applicationStream, applicationId, [
    { type: 'ApplicationAdjudicated', data: { decision: 'decline', reason: 'outside-policy', by: dora } } as never,
  ]);
  expect(await read()).not.toHaveProperty('appeals');
  const { changedAt } = await stateOf<Application>(tables, applicationId);
  const appealId = appealOf(applicationId, changedAt);
  const dueOn = addDays(monday, 14).slice(0, 10);
  await write(tables, appealStream, appealId, [
    {
      type: 'AppealMade',
      data: { applicationId, householdId, partnerId: eastPartner, decidedAt: changedAt, channel: 'household', dueOn },
    },
  ]);
  expect((await read()).appeals).toEqual([{ appealId, status: 'open', madeAt: monday, dueOn, isOverdue: false }]);
  expect((await read(addDays(monday, 15))).appeals).toMatchObject([{ isOverdue: true }]);
  await write(tables, appealStream, appealId, [
    { type: 'AppealAnswered', data: { applicationId, outcome: 'granted', by: dora } },
  ]);
  await write(tables, applicationStream, applicationId, [
    { type: 'ApplicationReopened', data: { reason: 'appeal-granted', appealId, by: dora } },
  ]);
  expect(await read(addDays(monday, 30))).toMatchObject({
    status: 'under-review',
    appeals: [{ status: 'granted', answeredAt: monday, isOverdue: false }],
  });
});
