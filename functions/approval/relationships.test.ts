import { derivedId } from '@hearth/domain/ids';
import { cleo, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream, awardStream, householdStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, idsOf, submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import {
  approver,
  caseworker,
  controller,
  founded,
  otherCaseworker,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { windowOf } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { discloseRelationship } from './disclose-relationship.ts';
import { ada } from './duties.fixture.ts';
import { listRelationships } from './list-relationships.ts';

const disclose = (tables: Tables, id: string, actor = approver, key?: string) =>
  discloseRelationship({ tables })(callOf(actor, undefined, key === undefined ? { id } : { id, key }));
const report = async (tables: Tables) => {
  const answer = await listRelationships({ tables })({ ...callOf(controller, undefined), query: {} });
  return JSON.parse(JSON.stringify('body' in answer ? answer.body : answer));
};

describe('who discloses a relationship to a household', () => {
  test('does nothing for it any more; somebody else does', async () => {
    const tables = await founded();
    const { applicationId, awardId } = await awardedCase(tables, { name: 'one' });
    expect(await disclose(tables, applicationId)).toMatchObject({
      status: 200,
      body: { disclosed: true, actedBefore: [] },
    });
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['related']);
    expect(await typesOf(tables, applicationId)).toContain('RelationshipDisclosed');
    expect(await typesOf(tables, awardId)).toContain('AwardRelationshipDisclosed');
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: ada }))).toEqual(['approved']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is told what they did for it before, and so is the controller', async () => {
    const tables = await founded();
    const { applicationId, awardId } = await awardedCase(tables, { name: 'one' });
    await close(tables, approveAll([awardId]));
    expect(await disclose(tables, applicationId)).toMatchObject({ body: { actedBefore: ['approved'] } });
    // Its payment names its version: from its approval on the award is left as it is.
    expect(await typesOf(tables, awardId)).toEqual(['AwardMade', 'AwardApproved']);
    expect(await report(tables)).toEqual({
      relationships: [
        {
          memberId: cleo,
          organizationId: approver.organizationId,
          applicationId,
          disclosedAt: monday,
          status: 'awarded',
          actedBefore: ['approved'],
          award: { awardId, status: 'approved', amountMinor: 50_000, currency: 'USD' },
        },
      ],
    });
  });

  test('says it once: a repeat, and another try, change nothing', async () => {
    const tables = await founded();
    const { applicationId } = await awardedCase(tables, { name: 'one' });
    const first = await disclose(tables, applicationId, approver, 'once');
    const before = bytesOf(tables);
    expect(await disclose(tables, applicationId, approver, 'once')).toEqual(first);
    expect(await disclose(tables, applicationId)).toMatchObject({ status: 200 });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is of the partner, or of the fiscal agent; another partner’s member learns nothing', async () => {
    const tables = await founded();
    const { applicationId } = await awardedCase(tables, { name: 'one' });
    const before = bytesOf(tables);
    expect(await disclose(tables, applicationId, westCaseworker)).toMatchObject({
      rejected: 'not-found',
      detail: 'There is no such record.',
    });
    expect(await disclose(tables, derivedId('application', 'nobody'))).toMatchObject({ rejected: 'not-found' });
    expect(await disclose(tables, eastPartner)).toMatchObject({ rejected: 'not-found' });
    expect(bytesOf(tables)).toBe(before);
    expect(await disclose(tables, applicationId, otherCaseworker)).toMatchObject({ status: 200 });
  });

  test('is known of every application of the household, also one that turned out to be the same', async () => {
    const tables = await founded();
    const elder = await awardedCase(tables, { name: 'elder' });
    const newer = await submittedCase(tables, { name: 'newer' });
    expect(await disclose(tables, newer.applicationId)).toMatchObject({ status: 200 });
    expect(await stateOf(tables, elder.awardId)).toMatchObject({ related: [] });
    const data = {
      elder: elder.householdId,
      elderSince: monday,
      matchId: derivedId('match', 'one'),
      moved: [],
    };
    await write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
      windows: [windowOf(elder.householdId, undefined), windowOf(newer.householdId, undefined)],
    });
    expect(outcomesOf(await close(tables, approveAll([elder.awardId])))).toEqual(['related']);
    expect(outcomesOf(await close(tables, approveAll([elder.awardId]), { actor: ada }))).toEqual(['approved']);
    expect(await troubles(tables)).toEqual([]);
  });
});

test('an amendment names one more who is close, and never one less', async () => {
  const tables = await founded();
  const { applicationId } = await submittedCase(tables, { name: 'one', related: [otherCaseworker.memberId] });
  await disclose(tables, applicationId);
  const state = await stateOf<{ relationship: { members: string[] } }>(tables, applicationId);
  expect(state.relationship.members).toEqual([otherCaseworker.memberId, cleo]);
});

test('the report has who was named in an application too, the oldest first', async () => {
  const tables = await founded();
  const named = { name: 'named', related: [caseworker.memberId] };
  await submittedCase(tables, { ...named, at: addDays(monday, -1) });
  const { applicationId } = await awardedCase(tables, { name: 'one' });
  await disclose(tables, applicationId);
  expect(await report(tables)).toMatchObject({
    relationships: [
      { memberId: caseworker.memberId, applicationId: idsOf(named).applicationId, actedBefore: ['submitted'] },
      { memberId: cleo, applicationId },
    ],
  });
});

test('a disclosure between the reading of an award and its approval is not run over', async () => {
  const tables = await founded();
  const { applicationId, awardId } = await awardedCase(tables, { name: 'one' });
  let isTold = false;
  const racing: Tables = {
    ...tables,
    transact: async (changes) => {
      const isApproval = changes.some((change) => 'put' in change && change.item['type'] === 'AwardApproved');
      if (isApproval && !isTold) {
        isTold = true;
        await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by: cleo } }]);
        await write(tables, awardStream, awardId, [{ type: 'AwardRelationshipDisclosed', data: { by: cleo } }]);
      }
      return tables.transact(changes);
    },
  };
  expect(outcomesOf(await close(racing, approveAll([awardId])))).toEqual(['related']);
  expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
});
