import type { Role } from '@hearth/domain/duties';
import { derivedId } from '@hearth/domain/ids';
import { ana, eastPartner, hour } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { append, commit } from './commit.ts';
import { loaded } from './entities.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { identify, memberOf } from './members.ts';
import { memberStream } from './projection.ts';

const fiscalAgentId = derivedId('organization', 'fiscal agent');
const founding = { founders: ['auth|founder'], fiscalAgentId };
const proposed = (roles: readonly Role[]) =>
  ({
    type: 'MemberProposed',
    data: { organizationId: eastPartner, organizationKind: 'partner', roles, by: ana },
  }) as const;
const confirmed = { type: 'MemberConfirmed', data: { by: ana } } as const;

const world = async (subject: string, ...events: readonly (ReturnType<typeof proposed> | typeof confirmed)[]) => {
  const tables = inMemoryTables();
  await commit(tables, {
    occasion: { at: hour(1), actor: ana },
    appends: [append(memberStream, loaded(memberOf(subject), undefined), events)],
  });
  return identify(tables, founding);
};

test('a subject is the member that two people made it, and has what was confirmed', async () => {
  const find = await world('auth|dora', proposed(['caseworker']), confirmed);
  expect(await find({ sub: 'auth|dora' })).toEqual({
    memberId: memberOf('auth|dora'),
    organizationId: eastPartner,
    organizationKind: 'partner',
    roles: ['caseworker'],
  });
});

test('what is only proposed is nothing yet', async () => {
  expect(await (await world('auth|dora', proposed(['caseworker'])))({ sub: 'auth|dora' })).toMatchObject({
    rejected: 'not-a-member',
  });
  const find = await world('auth|dora', proposed(['caseworker']), confirmed, proposed(['approver']));
  expect(await find({ sub: 'auth|dora' })).toMatchObject({ roles: ['caseworker'] });
});

test('a stranger is nobody, however alike the subject looks', async () => {
  const find = await world('auth|dora', proposed(['caseworker']), confirmed);
  for (const sub of ['', 'auth|dora ', 'AUTH|DORA', memberOf('auth|dora'), 'auth|founder2'])
    expect(await find({ sub })).toMatchObject({ rejected: 'not-a-member' });
});

test('a founder is an administrator of the fiscal agent until a record says otherwise', async () => {
  expect(await identify(inMemoryTables(), founding)({ sub: 'auth|founder' })).toEqual({
    memberId: memberOf('auth|founder'),
    organizationId: fiscalAgentId,
    organizationKind: 'fiscal-agent',
    roles: ['administrator'],
  });
  const find = await world('auth|founder', proposed(['caseworker']), confirmed);
  expect(await find({ sub: 'auth|founder' })).toMatchObject({ organizationKind: 'partner', roles: ['caseworker'] });
});
