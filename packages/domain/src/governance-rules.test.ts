// Which roles fit which organization, and from when a policy counts.
import { expect, test } from 'vitest';
import { roles } from './duties.ts';
import { countsFrom, type Program, refuseBackdating, refuseRoles, rolesOf } from './governance.ts';
import { derivedId } from './ids.ts';

const program: Program = {
  id: 'prg_1',
  name: 'Rent',
  purpose: 'Help',
  currency: 'USD',
  timeZone: 'America/New_York',
  languages: ['en'],
  inForce: [],
};
const running: Program = {
  ...program,
  inForce: [{ policyId: derivedId('policy', 'one'), hash: 'h', effectiveFrom: '2026-01-01' }],
};

test('every role fits exactly one kind of organization', () => {
  const kinds = ['fiscal-agent', 'partner', 'funder'] as const;
  for (const role of roles) expect(kinds.filter((kind) => rolesOf(kind).includes(role))).toHaveLength(1);
  expect(rolesOf('partner')).toEqual(['caseworker', 'partner-system', 'representative']);
  expect(rolesOf('funder')).toEqual(['funder']);
});

test('roles that do not fit are named one by one', () => {
  expect(refuseRoles('partner', ['caseworker', 'partner-system'])).toBeUndefined();
  expect(refuseRoles('fiscal-agent', ['treasurer', 'committee'])).toBeUndefined();
  expect(refuseRoles('partner', ['approver', 'caseworker', 'funder'])).toMatchObject({
    rejected: 'invalid',
    errors: [{ pointer: '/roles/0' }, { pointer: '/roles/2' }],
  });
  expect(refuseRoles('funder', ['auditor'])).toMatchObject({ rejected: 'invalid' });
});

test('a policy may begin in the past only while none is in force', () => {
  expect(refuseBackdating(program, '2020-01-01', '2026-11-21')).toBeUndefined();
  expect(refuseBackdating(running, '2026-11-21', '2026-11-21')).toBeUndefined();
  expect(refuseBackdating(running, '2026-11-20', '2026-11-21')).toMatchObject({
    rejected: 'invalid',
    errors: [{ pointer: '/effectiveFrom' }],
  });
});

test('a policy counts from its own day, or from the day it was ratified when that came later', () => {
  expect(countsFrom(program, '2020-01-01', '2026-11-21')).toBe('2020-01-01');
  expect(countsFrom(running, '2026-12-01', '2026-11-21')).toBe('2026-12-01');
  expect(countsFrom(running, '2026-11-01', '2026-11-21')).toBe('2026-11-21');
});
