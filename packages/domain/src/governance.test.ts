import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import {
  type MemberEvent,
  memberEntity,
  type OrganizationEvent,
  organizationEntity,
  type PolicyEvent,
  type ProgramEvent,
  policyEntity,
  policyInForce,
  policyOf,
  programEntity,
} from './governance.ts';
import { derivedId } from './ids.ts';
import { policyWith } from './policy.fixture.ts';
import { ana, ben, cleo, dora, eastPartner, policy, program, storedCall, told } from './relief-fund.fixture.ts';

describe('an organization', () => {
  const proposed: OrganizationEvent = {
    type: 'OrganizationProposed',
    data: { name: 'East', kind: 'partner', by: ana },
  };
  const confirmed: OrganizationEvent = { type: 'OrganizationConfirmed', data: { by: ben } };

  test('is proposed by one and confirmed by another, and keeps its payee', () => {
    expect(told(organizationEntity, eastPartner, proposed)).toEqual({
      id: eastPartner,
      name: 'East',
      kind: 'partner',
      status: 'proposed',
      proposedBy: ana,
    });
    const withPayee = told(organizationEntity, eastPartner, proposed, confirmed, {
      type: 'PayeeRequested',
      data: { call: storedCall },
    });
    expect(withPayee).toMatchObject({ status: 'confirmed', payee: { readiness: 'requested' } });
  });

  test('cannot begin twice, nor with a confirmation', () => {
    expect(() => told(organizationEntity, eastPartner, proposed, proposed)).toThrow(TypeError);
    expect(() => told(organizationEntity, eastPartner, confirmed)).toThrow(TypeError);
  });
});

describe('a member', () => {
  const proposed = (roles: readonly ('caseworker' | 'reviewer')[]): MemberEvent => ({
    type: 'MemberProposed',
    data: { organizationId: eastPartner, organizationKind: 'partner', roles, by: ana },
  });
  const confirmed: MemberEvent = { type: 'MemberConfirmed', data: { by: ben } };

  test('holds nothing that is only proposed', () => {
    expect(told(memberEntity, dora, proposed(['caseworker']))?.confirmed).toBeUndefined();
    expect(told(memberEntity, dora, proposed(['caseworker']), confirmed)).toEqual({
      id: dora,
      proposedBy: ana,
      confirmed: { organizationId: eastPartner, organizationKind: 'partner', roles: ['caseworker'] },
    });
  });

  test('keeps the old roles until the new ones are confirmed', () => {
    expect(told(memberEntity, dora, proposed(['caseworker']), confirmed, proposed(['reviewer']))).toMatchObject({
      confirmed: { roles: ['caseworker'] },
      proposed: { roles: ['reviewer'] },
    });
    expect(
      told(memberEntity, dora, proposed(['caseworker']), confirmed, proposed(['reviewer']), confirmed),
    ).toMatchObject({ confirmed: { roles: ['reviewer'] } });
  });

  test('cannot be confirmed without a proposal, nor twice', () => {
    expect(() => told(memberEntity, dora, confirmed)).toThrow(TypeError);
    expect(() => told(memberEntity, dora, proposed(['caseworker']), confirmed, confirmed)).toThrow(TypeError);
  });
});

describe('a policy', () => {
  const document = canonical(
    JSON.parse(JSON.stringify(policyWith({ code: 'told', otherwise: 'refer', kind: 'situation-told' }))),
  );
  const drafted: PolicyEvent = {
    type: 'PolicyDrafted',
    data: { programId: program, hash: 'policy-hash', document, by: ana },
  };
  const ratified = (by: typeof ana): PolicyEvent => ({ type: 'PolicyRatified', data: { by } });

  test('is its document, with who drafted and who ratified it', () => {
    const state = told(policyEntity, policy, drafted, ratified(ben), ratified(cleo));
    expect(state).toMatchObject({ draftedBy: ana, ratifiedBy: [ben, cleo], hash: 'policy-hash' });
    expect(state && policyOf(state).payeeDays).toBe(30);
    expect(() => told(policyEntity, policy, ratified(ben))).toThrow(TypeError);
    expect(() => told(policyEntity, policy, drafted, drafted)).toThrow(TypeError);
  });

  test('in force on a day is, of those effective by then, the last that was put in force', () => {
    const opened: ProgramEvent = {
      type: 'ProgramOpened',
      data: {
        name: 'Winter',
        purpose: 'Relief',
        currency: 'USD',
        timeZone: 'America/New_York',
        languages: ['en'],
        by: ana,
      },
    };
    const put = (nth: number, effectiveFrom: string): ProgramEvent => ({
      type: 'PolicyPutInForce',
      data: { policyId: derivedId('policy', nth), hash: `${nth}`, effectiveFrom },
    });
    const state = told(
      programEntity,
      program,
      opened,
      put(1, '2026-01-01'),
      put(2, '2026-12-01'),
      put(3, '2026-06-01'),
    );
    if (state === undefined) throw new Error('no state');
    expect(
      ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2026-12-01'].map(
        (day) => policyInForce(state, day)?.hash,
      ),
    ).toEqual([undefined, '1', '1', '3', '3']);
    expect(state).not.toHaveProperty('by');
    expect(() => told(programEntity, program, put(1, '2026-01-01'))).toThrow(TypeError);
  });
});
