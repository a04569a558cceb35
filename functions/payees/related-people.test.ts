import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { caseworker, treasurer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { closePayee } from './close-payee.ts';
import { body, opened } from './payees.fixture.ts';
import { requestPayee } from './request-payee.ts';

test('who is close to a household neither asks for its payee nor has it closed', async () => {
  const { tables, ports } = await opened();
  const related = [caseworker.memberId, treasurer.memberId];
  const { applicationId, householdId } = await approvedCase(tables, { name: 'close', related });
  expect(await requestPayee(ports)(callOf(caseworker, body, { id: applicationId }))).toMatchObject({
    rejected: 'related',
  });
  await withPayee(tables, householdId, 'acct_close');
  const closing = callOf(treasurer, { decision: 'request' as const }, { id: householdId });
  expect(await closePayee(ports)(closing)).toMatchObject({ rejected: 'related' });
});
