import { applicationStream } from '@hearth/store/projection';
import { bytesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { opened } from './payees.fixture.ts';

test('nobody is onboarded for a household that was erased', async () => {
  const { tables, asked, request, applicationId, householdId } = await opened();
  await write(tables, applicationStream, applicationId, [{ type: 'ApplicationErased', data: { householdId } }]);
  const before = bytesOf(tables);
  expect(await request()).toMatchObject({ rejected: 'wrong-state', detail: expect.stringContaining('erased') });
  expect([asked, bytesOf(tables) === before]).toEqual([[], true]);
});
