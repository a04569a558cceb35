import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { withdrawApplication } from './withdraw-application.ts';

describe('who is close to a household', () => {
  test('hands its application in and says so, and from then on somebody else amends it and takes it back', async () => {
    const { tables, ports, submit } = await opened();
    const body = bodyOf({ relationship: { disclosed: true, members: [caseworker.memberId] } });
    const { applicationId } = JSON.parse(JSON.stringify(await submit(body))).body;
    const amend = (actor = caseworker) =>
      amendApplication(ports)(callOf(actor, bodyOf({ household: { size: 4 } }), { id: applicationId, ifMatch: 1 }));
    const withdraw = (actor = caseworker) =>
      withdrawApplication({ tables })(callOf(actor, { reason: 'no-longer-needed' }, { id: applicationId }));
    const before = bytesOf(tables);
    expect(await amend()).toMatchObject({ rejected: 'related' });
    expect(await withdraw()).toMatchObject({ rejected: 'related' });
    expect(bytesOf(tables)).toBe(before);
    expect(await amend(otherCaseworker)).toMatchObject({ status: 200 });
    // The amendment says nothing of a relationship, and takes none back.
    expect(await stateOf(tables, applicationId)).toMatchObject({
      relationship: { disclosed: true, members: [caseworker.memberId] },
    });
    expect(await withdraw()).toMatchObject({ rejected: 'related' });
    expect(await withdraw(otherCaseworker)).toMatchObject({ status: 200 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is told so whatever version they saw, and learns nothing of another partner’s', async () => {
    const { tables, ports, submit } = await opened();
    const { applicationId } = JSON.parse(JSON.stringify(await submit())).body;
    const data = { by: otherCaseworker.memberId };
    await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data }]);
    const amended = amendApplication(ports)(callOf(otherCaseworker, bodyOf(), { id: applicationId, ifMatch: 2 }));
    expect(await amended).toMatchObject({ rejected: 'related' });
  });
});
