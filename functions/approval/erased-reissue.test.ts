import { applicationStream } from '@hearth/store/projection';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { outcomesOf } from './approval.fixture.ts';
import { endedCase } from './ended-payments.fixture.ts';
import { propose } from './reissues.fixture.ts';

test('nobody is paid again whose household was erased', async () => {
  const tables = await founded();
  const one = await endedCase(tables, { name: 'one' }, 'failed');
  await write(tables, applicationStream, one.applicationId, [
    { type: 'ApplicationErased', data: { householdId: one.householdId } },
  ]);
  const before = bytesOf(tables);
  const answer = await propose(tables, [one]);
  expect(outcomesOf(answer)).toEqual(['wrong-state']);
  expect(JSON.stringify(answer)).toContain('was erased on');
  expect(bytesOf(tables)).toBe(before);
  expect(await troubles(tables)).toEqual([]);
});
