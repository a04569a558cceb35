import { cleo, meeting } from '@hearth/domain/relief-fund.fixture';
import { awardStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, founded, treasurer, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { readApplication } from './read-applications.ts';
import { withdrawApplication } from './withdraw-application.ts';

const inLine = {
  type: 'AwardWaitsForFunds',
  data: { meetingId: meeting, by: cleo, availableMinor: 10_000, rank: 1 },
} as const;
const awardTold = async (tables: Tables, applicationId: string): Promise<Record<string, unknown>> => {
  const answer = await readApplication({ tables })(callOf(caseworker, undefined, { id: applicationId }));
  return Object(answer).body.award;
};

describe('an award that waits for money', () => {
  test('is told to its partner as what it is, without what others have', async () => {
    const tables = await founded();
    const { awardId, applicationId } = await awardedCase(tables, { name: 'one' });
    expect(await awardTold(tables, applicationId)).not.toHaveProperty('stage');
    await write(tables, awardStream, awardId, [inLine]);
    const told = await awardTold(tables, applicationId);
    expect(told).toMatchObject({ status: 'waiting-for-funds', stage: expect.stringContaining('stands in line') });
    expect(Object.keys(told).sort()).toEqual(['amount', 'awardId', 'stage', 'status']);
  });

  test('can be withdrawn, as one that nobody approved yet', async () => {
    const tables = await founded();
    const { awardId, applicationId } = await awardedCase(tables, { name: 'one' });
    await write(tables, awardStream, awardId, [inLine]);
    const withdraw = withdrawApplication({ tables });
    expect(await withdraw(callOf(caseworker, { reason: 'no-longer-needed' }, { id: applicationId }))).toMatchObject({
      status: 200,
    });
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'withdrawn' });
    expect(await troubles(tables)).toEqual([]);
  });
});

test('an award that is to be paid again, or not, is told as such', async () => {
  const tables = await founded();
  const { awardId, applicationId } = await approvedCase(tables, { name: 'one' });
  const follows = { attempt: 1, status: 'failed', snapshotHash: '' } as const;
  await write(tables, awardStream, awardId, [
    { type: 'AwardReissueProposed', data: { by: treasurer.memberId, reason: 'new-account', follows } },
  ]);
  expect(await awardTold(tables, applicationId)).toMatchObject({
    status: 'awaiting-reissue',
    stage: 'It was proposed to pay this again. A second person decides.',
  });
  await write(tables, awardStream, awardId, [
    { type: 'AwardReissueDropped', data: { meetingId: meeting, by: cleo, reason: 'moved-away' } },
  ]);
  expect(await awardTold(tables, applicationId)).toMatchObject({
    status: 'reissue-dropped',
    stage: 'It was decided not to pay this again. Ask the fiscal agent why.',
  });
});
