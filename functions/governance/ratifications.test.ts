// Whose consent puts a policy in force: every member organization, a quorum of them, or the committee; nobody's twice.
import { canonical } from '@hearth/domain/canonical';
import type { Actor, Role } from '@hearth/domain/duties';
import { idOrThrow, type OrganizationId } from '@hearth/domain/ids';
import { stateRef } from '@hearth/store/entities';
import { memberOf } from '@hearth/store/members';
import { readStreams, stateDifferences } from '@hearth/store/rebuild';
import { describe, expect, test } from 'vitest';
import { confirmOrganization } from './confirm-organization.ts';
import { draftPolicy } from './draft-policy.ts';
import {
  ada,
  asking,
  ben,
  callOf,
  dora,
  ed,
  fay,
  fiscalAgentId,
  now,
  opened,
  policyFor,
  told,
} from './governance.fixture.ts';
import { proposeOrganization } from './propose-organization.ts';
import { ratifyPolicy } from './ratify-policy.ts';

const of = (
  subject: string,
  organizationId: OrganizationId,
  roles: readonly Role[] = ['representative'],
  organizationKind: Actor['organizationKind'] = 'partner',
): Actor => ({ memberId: memberOf(subject), organizationId, organizationKind, roles });

/** Three partners, one of them only proposed, and a policy that asks them. */
const asked = async (ratification: Record<string, unknown>) => {
  const house = await opened();
  const organization = async (name: string, isConfirmed = true) => {
    const id = told(await proposeOrganization(house.ports)(callOf(ada, { name, kind: 'partner' })), 'organizationId');
    if (isConfirmed) await confirmOrganization(house.ports)(asking(ben, { id }));
    return idOrThrow('organization', id);
  };
  const [east, west] = [house.partnerId, await organization('Puente Oeste')];
  const proposed = await organization('Still new', false);
  const draft = await draftPolicy(house.ports)(callOf(dora, policyFor(house.programId, { ratification })));
  const id = told(draft, 'policyId');
  const ratify = (actor: Actor) => ratifyPolicy(house.ports)(asking(actor, { id }));
  const isInForce = async () =>
    JSON.parse(String((await house.tables.read([stateRef(house.programId)]))[0]?.['doc'])).inForce.length === 1;
  return { ...house, organization, east, west, proposed, id, ratify, isInForce };
};

describe('a policy of all members', () => {
  test('is in force when every confirmed partner and the fiscal agent have said so, and not one earlier', async () => {
    const { ratify, isInForce, east, west, tables, id } = await asked({ by: 'all-members' });
    expect(await ratify(of('rosa', east))).toMatchObject({
      body: { ratifications: 1, needed: 3, missing: [fiscalAgentId, west] },
    });
    expect(await ratify(ed)).toMatchObject({ body: { ratifications: 2, needed: 3, missing: [west] } });
    expect(await isInForce()).toBe(false);
    expect(await ratify(of('wanda', west))).toMatchObject({ body: { ratifications: 3, needed: 3 } });
    expect(await isInForce()).toBe(true);
    const last = (await readStreams(tables)).get(id)?.at(-1);
    expect(last).toMatchObject({
      type: 'PolicyRatified',
      data: { asked: expect.arrayContaining([fiscalAgentId, east, west]), organizationId: west },
    });
    expect(await stateDifferences(tables, now)).toEqual([]);
  });

  test('asks an organization that was confirmed meanwhile too', async () => {
    const { ratify, isInForce, east, west, organization } = await asked({ by: 'all-members' });
    for (const actor of [of('rosa', east), ed]) await ratify(actor);
    const north = await organization('Norte Vivo');
    expect(await ratify(of('wanda', west))).toMatchObject({ body: { missing: [north] } });
    expect(await isInForce()).toBe(false);
    expect(await ratify(of('nils', north))).toMatchObject({ body: { ratifications: 4, needed: 4 } });
    expect(await isInForce()).toBe(true);
  });

  test('given by the last two at the same moment is in force once', async () => {
    const { ratify, isInForce, east, west } = await asked({ by: 'all-members' });
    await ratify(ed);
    await Promise.all([ratify(of('rosa', east)), ratify(of('wanda', west))]);
    expect(await isInForce()).toBe(true);
  });
});

describe('a voice', () => {
  test('is none of an organization heard already, of a member without the role, of a funder, or of one only proposed', async () => {
    const { ratify, east, proposed, funderId, isInForce } = await asked({ by: 'quorum', organizations: 3 });
    await ratify(of('rosa', east));
    expect(await ratify(of('rita', east))).toMatchObject({ rejected: 'wrong-state' });
    expect(await ratify(of('carl', east, ['caseworker']))).toMatchObject({ rejected: 'role-missing' });
    expect(await ratify(of('flo', funderId, ['representative'], 'funder'))).toMatchObject({ rejected: 'role-missing' });
    expect(await ratify(of('new', proposed))).toMatchObject({ rejected: 'role-missing' });
    expect(await isInForce()).toBe(false);
  });

  test('of one person never counts for two organizations, nor its author’s for any', async () => {
    const { ratify, east, west, isInForce } = await asked({ by: 'quorum', organizations: 2 });
    await ratify(of('rosa', east));
    expect(await ratify(of('rosa', west))).toMatchObject({ rejected: 'same-person' });
    expect(await ratify(dora)).toMatchObject({ rejected: 'same-person' });
    expect(await ratify({ ...of('x', west), memberId: dora.memberId })).toMatchObject({ rejected: 'same-person' });
    expect(await isInForce()).toBe(false);
  });

  test('counts towards a quorum once for each organization, the fiscal agent’s among them', async () => {
    const { ratify, east, isInForce } = await asked({ by: 'quorum', organizations: 2 });
    expect(await ratify(ed)).toMatchObject({ body: { ratifications: 1, needed: 2 } });
    expect(await ratify(fay)).toMatchObject({ rejected: 'wrong-state' });
    expect(await ratify(of('rosa', east))).toMatchObject({ body: { ratifications: 2, needed: 2 } });
    expect(await isInForce()).toBe(true);
    expect(await ratify(of('wanda', east))).toMatchObject({ rejected: 'wrong-state' });
  });

  test('of a partner is none in a policy of the committee', async () => {
    const { ratify, east } = await asked({ by: 'committee', members: 1 });
    expect(await ratify(of('rosa', east))).toMatchObject({ rejected: 'role-missing' });
  });
});

describe('a draft', () => {
  test('is refused with everything that is wrong with it at once, and leaves nothing behind', async () => {
    const { ports, programId, tables } = await opened();
    const before = canonical(JSON.parse(JSON.stringify((await tables.scan('state')).items)));
    const good = policyFor(programId);
    const refused = await draftPolicy(ports)(
      callOf(dora, {
        ...good,
        rules: [
          ...good.rules,
          { code: 'open', kind: 'open-period', from: '2026-12-31', until: '2026-12-01', otherwise: 'refer' },
          { code: 'own', kind: 'expression', expression: 'facts.area.matches("(a+)+")', otherwise: 'refer' },
        ],
        languages: ['en', 'ht'],
        tiers: [{ upToMinor: 100, approvers: 1, separate: [] }],
      }),
    );
    expect(refused).toMatchObject({ rejected: 'invalid' });
    const errors = 'errors' in refused ? (refused.errors ?? []) : [];
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/rules/2/until',
        '/rules/3/expression',
        '/tiers/0/upToMinor',
        '/texts/en/own',
        '/texts/ht/area',
        '/texts/ht/own',
        '/texts/ht/match-clear',
      ]),
    );
    expect(canonical(JSON.parse(JSON.stringify((await tables.scan('state')).items)))).toBe(before);
  });

  test('with an expression in the words of each of its languages is taken', async () => {
    const { ports, programId } = await opened();
    const good = policyFor(programId);
    const words = { pass: 'The household is small.', fail: 'A large household: a person decides.', unknown: 'Open.' };
    const draft = await draftPolicy(ports)(
      callOf(dora, {
        ...good,
        rules: [
          ...good.rules,
          { code: 'small', kind: 'expression', expression: 'facts.size <= 3', otherwise: 'refer' },
        ],
        languages: ['en', 'es'],
        texts: { en: { small: words }, es: { small: words } },
      }),
    );
    expect(draft).toMatchObject({ status: 201 });
  });
});
