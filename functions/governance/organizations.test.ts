// Organizations and members: two people, roles that fit, and repeats that change nothing.
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { identify, memberOf } from '@hearth/store/members';
import { organizationStream } from '@hearth/store/projection';
import { stateDifferences } from '@hearth/store/rebuild';
import { describe, expect, test } from 'vitest';
import { confirmMember } from './confirm-member.ts';
import { confirmOrganization } from './confirm-organization.ts';
import { ada, asking, ben, callOf, cleo, dora, fiscalAgentId, opened, told } from './governance.fixture.ts';
import { listMembers } from './list-members.ts';
import { listOrganizations } from './list-organizations.ts';
import { proposeMember } from './propose-member.ts';
import { proposeOrganization } from './propose-organization.ts';
import { readMember } from './read-member.ts';

const proposal = { name: 'Puente', kind: 'partner' as const };

describe('an organization', () => {
  test('counts once a second administrator has confirmed it', async () => {
    const { ports, partnerId } = await opened();
    const listed = await listOrganizations(ports)(asking(dora));
    expect(listed).toMatchObject({ status: 200, body: { fiscalAgentId } });
    expect(JSON.stringify(listed)).toContain(
      `"organizationId":"${partnerId}","name":"Casa Abierta","kind":"partner","status":"confirmed"`,
    );
  });

  test('is not confirmed by who proposed it', async () => {
    const { ports } = await opened();
    const id = told(await proposeOrganization(ports)(callOf(ada, proposal)), 'organizationId');
    expect(await confirmOrganization(ports)(asking(ada, { id }))).toMatchObject({ rejected: 'same-person' });
  });

  test('is confirmed once, however many confirm it at the same moment', async () => {
    const { ports, tables } = await opened();
    const id = told(await proposeOrganization(ports)(callOf(ada, proposal)), 'organizationId');
    const outcomes = await Promise.all([ben, cleo].map((actor) => confirmOrganization(ports)(asking(actor, { id }))));
    expect(outcomes.map((each) => ('status' in each ? each.status : each.rejected)).sort()).toEqual([
      200,
      'wrong-state',
    ]);
    expect(await stateDifferences(tables, '2026-11-22T00:00:00.000Z')).toEqual([]);
  });

  test('is proposed once when the request comes twice, and refused when the key comes with another body', async () => {
    const { ports } = await opened();
    const first = await proposeOrganization(ports)(callOf(ada, proposal, { key: 'k' }));
    expect(await proposeOrganization(ports)(callOf(ada, proposal, { key: 'k' }))).toEqual(first);
    expect(await proposeOrganization(ports)(callOf(ada, { ...proposal, name: 'Other' }, { key: 'k' }))).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    const both = await Promise.all(
      [1, 2].map(() => proposeOrganization(ports)(callOf(ada, proposal, { key: 'at once' }))),
    );
    expect(both[0]).toEqual(both[1]);
  });

  test('is confirmed under a key of its own: a key used for one does not stand for another', async () => {
    const { ports } = await opened();
    const one = told(await proposeOrganization(ports)(callOf(ada, proposal)), 'organizationId');
    const two = told(await proposeOrganization(ports)(callOf(ada, proposal)), 'organizationId');
    const first = await confirmOrganization(ports)(asking(ben, { id: one, key: 'k' }));
    expect(await confirmOrganization(ports)(asking(ben, { id: one, key: 'k' }))).toEqual(first);
    expect(await confirmOrganization(ports)(asking(ben, { id: two, key: 'k' }))).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
  });

  test('that does not exist can not be confirmed', async () => {
    const { ports } = await opened();
    for (const id of ['', 'org_x', 'org_00000000000000000000000000'])
      expect(await confirmOrganization(ports)(asking(ben, { id }))).toMatchObject({ rejected: 'not-found' });
  });

  test('shows whether it can be paid to the fiscal agent only', async () => {
    const { ports, partnerId, tables } = await opened();
    const [item] = await tables.read([stateRef(partnerId)]);
    const call = { key: 'k', body: '{}', hash: 'h' };
    await commit(tables, {
      occasion: { at: '2026-11-21T22:00:00.000Z', actor: 'step:payees' },
      appends: [append(organizationStream, loaded(partnerId, item), [{ type: 'PayeeRequested', data: { call } }])],
    });
    const outside = {
      memberId: memberOf('mo'),
      organizationId: partnerId,
      organizationKind: 'partner',
      roles: ['caseworker'],
    } as const;
    expect(JSON.stringify(await listOrganizations(ports)(asking(dora)))).toContain('"payee":"requested"');
    expect(JSON.stringify(await listOrganizations(ports)(asking(outside)))).not.toContain('payee');
  });
});

describe('a member', () => {
  test('is nobody until confirmed, then has the roles that were proposed', async () => {
    const { ports, tables, partnerId } = await opened();
    const who = identify(tables, { founders: ['f1', 'f2'], fiscalAgentId });
    const proposed = await proposeMember(ports)(
      callOf(ada, { subject: 'mo', organizationId: partnerId, roles: ['caseworker' as const, 'caseworker' as const] }),
    );
    expect(await who({ sub: 'mo' })).toMatchObject({ rejected: 'not-a-member' });
    expect(proposed).toEqual({ status: 201, body: { memberId: memberOf('mo'), version: 1 } });
    expect(await confirmMember(ports)(asking(ben, { id: memberOf('mo'), ifMatch: 1 }))).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await who({ sub: 'mo' })).toEqual({
      memberId: memberOf('mo'),
      organizationId: partnerId,
      organizationKind: 'partner',
      roles: ['caseworker'],
    });
    expect(await readMember(ports)(asking(ada, { id: memberOf('mo') }))).toMatchObject({
      headers: { etag: '"2"' },
      body: { confirmed: { roles: ['caseworker'] } },
    });
    expect(JSON.stringify(await listMembers(ports)(asking(ada)))).toContain(memberOf('mo'));
  });

  test('keeps the roles it has while others are only proposed', async () => {
    const { ports, tables } = await opened();
    await proposeMember(ports)(
      callOf(ada, { subject: 'mo', organizationId: fiscalAgentId, roles: ['reviewer' as const] }),
    );
    await confirmMember(ports)(asking(ben, { id: memberOf('mo'), ifMatch: 1 }));
    await proposeMember(ports)(
      callOf(ada, { subject: 'mo', organizationId: fiscalAgentId, roles: ['treasurer' as const] }),
    );
    expect(await identify(tables, { founders: [], fiscalAgentId })({ sub: 'mo' })).toMatchObject({
      roles: ['reviewer'],
    });
  });

  test('is confirmed neither by who proposed it nor by itself', async () => {
    const { ports } = await opened();
    const body = { subject: 'ben', organizationId: fiscalAgentId, roles: ['administrator' as const] };
    await proposeMember(ports)(callOf(ada, body));
    for (const actor of [ada, ben])
      expect(await confirmMember(ports)(asking(actor, { id: ben.memberId, ifMatch: 1 }))).toMatchObject({
        rejected: 'same-person',
      });
    expect(await confirmMember(ports)(asking(cleo, { id: ben.memberId, ifMatch: 1 }))).toMatchObject({ status: 200 });
    expect(await confirmMember(ports)(asking(cleo, { id: ben.memberId, ifMatch: 2 }))).toMatchObject({
      rejected: 'wrong-state',
    });
  });

  test('is confirmed as it was seen: roles proposed since then need another look', async () => {
    const { ports } = await opened();
    const propose = (role: 'reviewer' | 'treasurer') =>
      proposeMember(ports)(callOf(ada, { subject: 'mo', organizationId: fiscalAgentId, roles: [role] }));
    await propose('reviewer');
    await propose('treasurer');
    expect(await confirmMember(ports)(asking(ben, { id: memberOf('mo'), ifMatch: 1 }))).toMatchObject({
      rejected: 'version-conflict',
    });
    expect(await confirmMember(ports)(asking(ben, { id: memberOf('mo'), ifMatch: 2 }))).toMatchObject({ status: 200 });
  });

  test('can only be of an organization that is confirmed, in roles that fit it', async () => {
    const { ports, partnerId } = await opened();
    const waiting = told(await proposeOrganization(ports)(callOf(ada, proposal)), 'organizationId');
    const cases = [
      [waiting, 'caseworker'],
      ['org_00000000000000000000000000', 'caseworker'],
      [partnerId, 'approver'],
      [fiscalAgentId, 'caseworker'],
    ] as const;
    for (const [organizationId, role] of cases) {
      const body = { subject: 'mo', organizationId: organizationId as typeof partnerId, roles: [role] };
      expect(await proposeMember(ports)(callOf(ada, body))).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: expect.stringMatching(/^\/(organizationId|roles\/0)$/) }],
      });
    }
    expect(await readMember(ports)(asking(ada, { id: memberOf('mo') }))).toMatchObject({ rejected: 'not-found' });
  });

  test('is answered the same when its confirmation is sent again', async () => {
    const { ports } = await opened();
    await proposeMember(ports)(
      callOf(ada, { subject: 'mo', organizationId: fiscalAgentId, roles: ['auditor' as const] }),
    );
    const confirm = () => confirmMember(ports)(asking(ben, { id: memberOf('mo'), ifMatch: 1, key: 'k' }));
    expect(await confirm()).toEqual(await confirm());
  });
});
