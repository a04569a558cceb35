// The number that households are told to call: what one person says waits, what two say counts.
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, controller, person, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { bodyOf, reasonOf } from './answers.fixture.ts';
import { arrived, opened } from './messages.fixture.ts';
import { readPublicContact, setPublicContact } from './public-contacts.ts';

const second = person('elena, casa ribera', eastPartner, 'representative');
const administrator = { ...controller, roles: ['administrator' as const] };

describe('the public number', () => {
  const saidBy = (tables: Parameters<typeof setPublicContact>[0]['tables']) => ({
    set: (actor: typeof caseworker, phone: string, id: string = eastPartner, key?: string) =>
      setPublicContact({ tables })(callOf(actor, { phone }, { id, ...(key === undefined ? {} : { key }) })),
    read: (id: string, actor: typeof caseworker) => readPublicContact({ tables })(callOf(actor, undefined, { id })),
  });
  const partners = '617-555-0100';

  test('counts once a second person has said the same, however it is written; until then what was said before does', async () => {
    const { arrives, tell, tables, senders } = await opened();
    const { set, read } = saidBy(tables);
    const waits = { organizationId: eastPartner, phone: partners, proposed: { phone: '857 555 0111' } };
    expect(await bodyOf('setPublicContact', set(caseworker, '857 555 0111'))).toMatchObject(waits);
    expect(await bodyOf('readPublicContact', read(eastPartner, caseworker))).toMatchObject(waits);
    await tell(arrived(await arrives('one')), monday);
    expect(await reasonOf(set(caseworker, '(857) 555-0111'))).toBe('same-person');
    expect(await bodyOf('setPublicContact', set(second, '+1 (857) 555-0111'))).toEqual({
      organizationId: eastPartner,
      phone: '857 555 0111',
    });
    await tell(arrived(await arrives('two')), monday);
    expect(senders.delivered.map(({ body }) => /Call ([\d -]+)\./.exec(body)?.[1])).toEqual([partners, '857 555 0111']);
  });

  test('that somebody else says otherwise waits anew; who says the one that counts ends what waits', async () => {
    const { tables } = await opened();
    const { set } = saidBy(tables);
    await set(caseworker, '857 555 0111');
    expect(await bodyOf('setPublicContact', set(second, '857 555 0112'))).toMatchObject({
      phone: partners,
      proposed: { phone: '857 555 0112', proposedBy: second.memberId },
    });
    expect(await bodyOf('setPublicContact', set(caseworker, partners))).toEqual({
      organizationId: eastPartner,
      phone: partners,
    });
  });

  test('is another one where the same digits begin another country', async () => {
    const { tables } = await opened();
    const { set } = saidBy(tables);
    await set(caseworker, '+6175550123');
    expect(await bodyOf('setPublicContact', set(second, '617-555-0123'))).toMatchObject({
      phone: partners,
      proposed: { phone: '617-555-0123', proposedBy: second.memberId },
    });
  });

  test('is said by people of the organization or by administrators, and by nobody else', async () => {
    const { tables } = await opened();
    const { set, read } = saidBy(tables);
    expect(await reasonOf(set(westCaseworker, '617-555-0177'))).toBe('not-found');
    expect(await reasonOf(set(reviewer, '617-555-0177'))).toBe('role-missing');
    expect(await reasonOf(read(westPartner, controller))).toBe('not-found');
    for (const actor of [administrator, administrator])
      expect(await bodyOf('setPublicContact', set(actor, '617-555-0177', westPartner, 'same'))).toMatchObject({
        proposed: { phone: '617-555-0177' },
      });
    expect(await bodyOf('setPublicContact', set(westCaseworker, '617-555-0177', westPartner))).toMatchObject({
      phone: '617-555-0177',
    });
    expect(await reasonOf(set(administrator, '617-555-0177', 'org_none'))).toBe('not-found');
    expect(await reasonOf(read(eastPartner, westCaseworker))).toBe('not-found');
  });
});
