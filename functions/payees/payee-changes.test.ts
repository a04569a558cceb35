import { disbursementOf } from '@hearth/domain/disbursements';
import type { Household } from '@hearth/domain/households';
import { draws, eastPartner, intended } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, controller, reviewer, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { decidePayeeChange } from './decide-payee-change.ts';
import { listPayeeChanges } from './list-payee-changes.ts';
import { body, opened } from './payees.fixture.ts';
import { requestPartnerPayee, requestPayee } from './request-payee.ts';

const elsewhere = '000999999999';

type Listed = {
  readonly payeeOf: string;
  readonly version: number;
  readonly askedBy: readonly string[];
  readonly underWay: readonly unknown[];
};

/** A household whose payee was ready and is to be paid elsewhere since. */
const changed = async () => {
  const estate = await opened();
  const { tables, twin, ports, hear, householdId } = estate;
  await estate.request();
  const accountId = (await estate.payee())?.accountId ?? '';
  twin.onboard(accountId, '000123456789');
  await hear(accountId);
  twin.onboard(accountId, elsewhere);
  expect(await hear(accountId)).toMatchObject({ body: { heard: 'changed' } });
  const list = async (): Promise<readonly Listed[]> => {
    const answer = await listPayeeChanges(ports)(callOf(controller, undefined, {}));
    return 'body' in answer ? JSON.parse(JSON.stringify(answer.body)).changes : [];
  };
  const version = async (id: string = householdId) =>
    loaded<Household>(id, (await tables.read([stateRef(id)]))[0]).head.version;
  const decide = async (
    decision: 'confirm' | 'refuse' = 'confirm',
    more: {
      readonly actor?: typeof approver;
      readonly ifMatch?: number;
      readonly id?: string;
      readonly key?: string;
    } = {},
  ) => {
    const { actor = approver, id = householdId, ifMatch = await version(id), ...rest } = more;
    return decidePayeeChange(ports)(callOf(actor, { decision }, { id, ifMatch, ...rest }));
  };
  return { ...estate, accountId, list, version, decide };
};

describe('a payee that is to be paid elsewhere', () => {
  test('is not decided by who asked for a link, is related, has not the role, or has not seen the latest', async () => {
    const { tables, ports, decide, householdId, applicationId, version } = await changed();
    await approvedCase(tables, { name: 'related', householdId, related: [controller.memberId] });
    const both = { ...caseworker, roles: ['caseworker', 'approver'] as const };
    await requestPayee(ports)(callOf(approver, body, { id: applicationId }));
    const before = bytesOf(tables);
    expect(await decide('confirm', { actor: both })).toMatchObject({ rejected: 'same-person' });
    expect(await decide('confirm', { actor: controller })).toMatchObject({ rejected: 'related' });
    for (const actor of [caseworker, reviewer, treasurer])
      expect(await decide('confirm', { actor })).toMatchObject({ rejected: 'role-missing' });
    expect(await decide('confirm', { ifMatch: (await version()) - 1 })).toMatchObject({ rejected: 'version-conflict' });
    for (const id of ['hh_00000000000000000000000000', 'org_00000000000000000000000000', eastPartner, 'else'])
      expect(await decide('confirm', { id })).toMatchObject({
        rejected: id === eastPartner ? 'wrong-state' : 'not-found',
      });
    expect(bytesOf(tables)).toBe(before);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not decided by who asked for its latest link either', async () => {
    const { ports, decide, applicationId, payee } = await changed();
    const both = { ...controller, organizationId: eastPartner, roles: ['caseworker', 'controller'] as const };
    await requestPayee(ports)(callOf(both, { ...body, isUpdate: true }, { id: applicationId }));
    expect((await payee())?.askedBy).toEqual([caseworker.memberId, controller.memberId]);
    expect(await decide('confirm', { actor: controller })).toMatchObject({ rejected: 'same-person' });
  });

  test('is listed until a second person has confirmed it, once, and is paid there from then on', async () => {
    const { tables, list, decide, hear, accountId, householdId, payee } = await changed();
    expect(await list()).toMatchObject([
      { payeeOf: householdId, kind: 'household', askedBy: [caseworker.memberId], underWay: [] },
    ]);
    const [version] = (await list()).map((each) => each.version);
    const all = await Promise.all([1, 2, 3].map(() => decide('confirm', { key: 'k', ifMatch: version ?? 0 })));
    for (const one of all) expect(one).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(await list()).toEqual([]);
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'ready' } });
    expect((await typesOf(tables, householdId)).slice(2)).toEqual([
      'PayeeReady',
      'PayeeChanged',
      'PayeeChangeConfirmed',
    ]);
    expect((await payee())?.change).toBeUndefined();
    expect(await decide()).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('and then elsewhere again is not what the second person saw: what was seen is confirmed, or nothing', async () => {
    const { twin, accountId, decide, list, payee } = await changed();
    const [seen] = await list();
    twin.onboard(accountId, '000888888888');
    expect(await decide('confirm', { ifMatch: seen?.version ?? 0 })).toMatchObject({ rejected: 'version-conflict' });
    expect(await payee()).toMatchObject({ readiness: 'changed' });
    expect((await list())[0]?.version).toBe((seen?.version ?? 0) + 1);
    twin.fail({ on: 'readRecipient', how: 'lost-before' });
    await expect(decide()).rejects.toThrow('the provider did not answer');
    expect(await decide()).toMatchObject({ status: 200 });
  });

  test('that is refused is restricted, and the same is not asked again', async () => {
    const { tables, decide, list, hear, accountId, request } = await changed();
    expect(await decide('refuse', { actor: controller })).toMatchObject({ body: { status: 'restricted' } });
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'restricted' } });
    expect(await list()).toEqual([]);
    expect(await request()).toMatchObject({ body: { status: 'to-onboard' } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('shows what was under way: nothing can take that back', async () => {
    const { tables, list, householdId, accountId } = await changed();
    const { awardId } = await approvedCase(tables, { name: 'paid', householdId });
    const { awardId: before } = await approvedCase(tables, { name: 'to another', householdId, amountMinor: 20_000 });
    for (const [id, recipient] of [
      [awardId, accountId],
      [before, 'acct_else'],
    ] as const) {
      const data = { ...intended.data, awardId: id, householdId, recipient, draws: draws.slice(0, 0), awardVersion: 2 };
      await write(tables, disbursementStream, disbursementOf(id, 1), [{ type: 'DisbursementIntended', data }]);
    }
    expect((await list())[0]?.underWay).toMatchObject([{ id: disbursementOf(awardId, 1), status: 'intended' }]);
  });

  test('of a partner needs a second person too, and its advances in flight are shown', async () => {
    const { tables, twin, ports, hear, list, decide } = await changed();
    await requestPartnerPayee(ports)(callOf(treasurer, body, { id: eastPartner }));
    const { payee } = await stateOf<Household>(tables, eastPartner);
    const accountId = payee?.accountId ?? '';
    twin.onboard(accountId, '000123456789');
    await hear(accountId);
    twin.onboard(accountId, elsewhere);
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'changed' } });
    expect((await list()).map(({ payeeOf }) => payeeOf)).toContain(eastPartner);
    const both = { ...treasurer, roles: ['treasurer', 'controller'] as const };
    expect(await decide('confirm', { id: eastPartner, actor: both })).toMatchObject({ rejected: 'same-person' });
    expect(await decide('confirm', { id: eastPartner })).toMatchObject({ status: 200 });
    expect(await stateOf(tables, eastPartner)).toMatchObject({ status: 'confirmed', payee: { readiness: 'ready' } });
    expect(await troubles(tables)).toEqual([]);
  });
});
