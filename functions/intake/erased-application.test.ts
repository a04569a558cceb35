import type { Application } from '@hearth/domain/applications';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { listApplications, readApplication } from './read-applications.ts';

const erasedCase = async () => {
  const estate = await opened();
  const { applicationId } = JSON.parse(JSON.stringify(await estate.submit())).body;
  const { householdId } = await stateOf<Application>(estate.tables, applicationId);
  await write(estate.tables, applicationStream, applicationId, [
    { type: 'ApplicationWithdrawn', data: { reason: 'household-erased' } },
    { type: 'ApplicationErased', data: { householdId } },
  ]);
  return { ...estate, applicationId };
};

test('an application whose household was erased says so to its partner, in the list and by itself', async () => {
  const { ports, applicationId } = await erasedCase();
  const told = { applicationId, status: 'withdrawn', erasedAt: monday };
  expect(await readApplication(ports)(callOf(caseworker, undefined, { id: applicationId }))).toMatchObject({
    status: 200,
    body: told,
  });
  expect(await listApplications(ports)(callOf(caseworker, undefined))).toMatchObject({
    body: { applications: [told] },
  });
});

test('it cannot be amended, and the refusal says why', async () => {
  const { tables, ports, applicationId } = await erasedCase();
  const before = bytesOf(tables);
  const answer = await amendApplication(ports)(callOf(caseworker, bodyOf(), { id: applicationId, ifMatch: 3 }));
  expect(answer).toMatchObject({ rejected: 'wrong-state', detail: expect.stringContaining('erased on 2026-11-16') });
  expect(bytesOf(tables)).toBe(before);
});

test('what an amendment leaves keeps no hash of it: a block that nobody stands in is gone', async () => {
  const { tables, submit, ports } = await opened();
  const { applicationId } = JSON.parse(JSON.stringify(await submit())).body;
  const blocks = () => [...tables.items.keys()].filter((key) => key.startsWith('state|block#'));
  const before = blocks();
  await amendApplication(ports)(
    callOf(caseworker, bodyOf({ applicant: { phone: '617 555 0199' } }), { id: applicationId, ifMatch: 1 }),
  );
  expect(before.filter((key) => !blocks().includes(key)).length).toBeGreaterThan(0);
  expect(blocks().every((key) => tables.items.get(key)?.['members'] !== undefined)).toBe(true);
});
