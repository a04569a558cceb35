import { helperContactBody } from '@hearth/contracts/helper-contacts';
import type { Application } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { mostHelperContacts } from '@hearth/domain/helper-contacts';
import type { OrganizationId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { blockRef, isCrowded, markedShared } from '@hearth/store/blocks';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, controller, otherCaseworker, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { describe, expect, test } from 'vitest';
import { amendApplication } from './amend-application.ts';
import { listHelperContacts, registerHelperContact, removeHelperContact } from './helper-contacts.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { blocksOf } from './match-blocks.ts';
import { takeApplication } from './take-application.ts';

const phone = '617 555 0142';
const applicationIn = (answer: unknown): string =>
  String(JSON.parse(JSON.stringify(answer)).body?.applicationId ?? 'none');

const assisted = async () => {
  const estate = await opened();
  const { ports, tables } = estate;
  return {
    ...estate,
    register: (body: object, actor = caseworker, key?: string) =>
      registerHelperContact(ports)(callOf(actor, helperContactBody.parse(body), key === undefined ? {} : { key })),
    remove: (contact: string, actor = caseworker) => removeHelperContact(ports)(callOf(actor, { contact })),
    list: (actor = caseworker, organizationId?: OrganizationId) =>
      listHelperContacts(ports)(callOf(actor, undefined, { query: { organizationId } })),
    state: (answer: unknown) => stateOf<Application>(tables, applicationIn(answer)),
    /** Whether the block of this phone speaks for nobody. */
    isNobodys: async (): Promise<boolean> => {
      const nobody = { names: { given: '', family: '' }, emails: [], payees: [], members: [] };
      const [name = ''] = await blocksOf(ports.vault, { ...nobody, phones: [phone] });
      return isCrowded((await tables.read([blockRef(name)]))[0]);
    },
    phoneBlock: async (): Promise<string> => {
      const nobody = { names: { given: '', family: '' }, emails: [], payees: [], members: [] };
      return (await blocksOf(ports.vault, { ...nobody, phones: [phone] }))[0] ?? '';
    },
  };
};

describe('how a household may be reached', () => {
  test('is asked for something to reach it by, and for some time that is left', async () => {
    const { submit } = await assisted();
    const between = { from: '09:00', until: '09:00' };
    const answer = await submit(bodyOf({ contact: { ways: ['email', 'sms'], between } }));
    expect(answer).toMatchObject({
      rejected: 'invalid',
      errors: [
        { pointer: '/contact/ways/0', code: 'no-such-contact' },
        { pointer: '/contact/between', code: 'no-time-left' },
      ],
    });
  });

  test('lies in the vault; the record says no more than that it may be written to', async () => {
    const { submit, state, ports, row, tables } = await assisted();
    const contact = { ways: ['sms'], between: { from: '18:00', until: '20:00' } };
    const application = await state(await submit(bodyOf({ contact })));
    expect(application).toMatchObject({ reachable: true });
    expect(JSON.stringify(application)).not.toContain('18:00');
    const [keyItem] = await tables.read([keyRef(application.householdId)]);
    const sealed = await row(application.householdId, application.id);
    expect(await ports.vault.openFields(sealed, keyRowOf(keyItem), ['identity'])).toMatchObject({
      identity: { contact },
    });
  });

  test('ends with the next amendment that does not say it again', async () => {
    const { submit, state, ports } = await assisted();
    const first = await submit(bodyOf({ contact: { ways: ['sms'] } }));
    const id = applicationIn(first);
    await amendApplication(ports)(callOf(caseworker, bodyOf(), { id, ifMatch: 1 }));
    expect(await state(first)).not.toHaveProperty('reachable');
    expect(await state(await submit(bodyOf({ partnerRef: 'none', contact: { ways: [] } })))).not.toHaveProperty(
      'reachable',
    );
  });
});

describe('who helped with the form', () => {
  test('is a person of the partner’s own, and nobody else can be named', async () => {
    const { submit, ports } = await assisted();
    const helped = (helperId: string) => bodyOf({ assistance: { how: 'phone', helperId } });
    for (const stranger of [westCaseworker.memberId, reviewer.memberId])
      expect(await submit(helped(stranger))).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: '/assistance/helperId', code: 'unknown' }],
      });
    const taken = await takeApplication(ports)({
      body: helped(westCaseworker.memberId),
      sender: caseworker,
      now: monday,
    });
    expect(taken).toMatchObject({ errors: [{ code: 'unknown' }] });
    expect(await submit(bodyOf({ assistance: { how: 'self', helperId: caseworker.memberId } }))).toMatchObject({
      errors: [{ code: 'nobody-helped' }],
    });
  });

  test('stands in the record, and decides nothing of it afterwards', async () => {
    const { submit, state } = await assisted();
    const assistance = { how: 'paper', helperId: otherCaseworker.memberId };
    const application = await state(await submit(bodyOf({ assistance })));
    expect(application).toMatchObject({
      assistance,
      handledBy: [caseworker.memberId, otherCaseworker.memberId],
    });
    const actedBefore = application.handledBy.map((memberId) => ({ memberId, act: 'submitted' }));
    const asApprover = { ...otherCaseworker, roles: ['approver' as const] };
    expect(refusal(asApprover, 'approve', { actedBefore })).toMatchObject({ rejected: 'same-person' });
  });

  test('is whoever sent it, where only the way is told', async () => {
    const { submit, state } = await assisted();
    const application = await state(await submit(bodyOf({ assistance: { how: 'phone' } })));
    expect(application.assistance).toEqual({ how: 'phone', helperId: caseworker.memberId });
    expect(await state(await submit(bodyOf({ partnerRef: 'older' })))).not.toHaveProperty('assistance');
  });
});

describe('a helper’s phone', () => {
  test('on a form that says so gives no match key at all', async () => {
    const { submit, state, row, standingAt } = await assisted();
    const application = await state(await submit(bodyOf({ contact: { ways: ['sms'], of: 'helper' } })));
    expect(await standingAt(phone)).toEqual([]);
    const { blocks } = await row(application.householdId, application.id);
    expect(blocks.filter((name) => name.startsWith('phone#') || name.startsWith('email#'))).toEqual([]);
  });

  test('that was registered speaks for nobody from the first form on, at every partner', async () => {
    const { register, submit, standingAt, isNobodys } = await assisted();
    expect(await register({ phone: '+1 (617) 555-0142', memberId: caseworker.memberId })).toMatchObject({
      status: 201,
    });
    for (let nth = 0; nth < 3; nth += 1) await submit(bodyOf({ partnerRef: `form-${nth}`, applicant: { phone } }));
    await submit(bodyOf({ partnerRef: 'west' }), {}, westCaseworker);
    expect(await standingAt(phone)).toEqual([]);
    expect(await isNobodys()).toBe(true);
  });

  test('that was on forms before stops being evidence, and counts again when it is taken back', async () => {
    const { register, remove, list, submit, standingAt, isNobodys, tables } = await assisted();
    await submit();
    expect(await standingAt(phone)).toHaveLength(1);
    const { contact } = JSON.parse(JSON.stringify(await register({ phone }))).body;
    expect(await isNobodys()).toBe(true);
    expect(await stateDifferences(tables, monday)).toEqual([]);
    expect(await remove(contact, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await remove(contact)).toMatchObject({ status: 200 });
    expect(await isNobodys()).toBe(false);
    expect(await list()).toMatchObject({ body: { contacts: [] } });
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('of two partners stays nobody’s when one takes it back; so does one that a reviewer answered for', async () => {
    const { register, remove, isNobodys, phoneBlock, tables } = await assisted();
    const { contact } = JSON.parse(JSON.stringify(await register({ phone }))).body;
    const west = JSON.parse(JSON.stringify(await register({ phone }, westCaseworker))).body;
    expect(west.contact).not.toBe(contact);
    await remove(contact);
    expect(await isNobodys()).toBe(true);
    await remove(west.contact, westCaseworker);
    expect(await isNobodys()).toBe(false);
    await tables.transact([markedShared(await phoneBlock())]);
    expect(await isNobodys()).toBe(true);
  });

  test('is kept nowhere: neither in the list nor in record, state or mark', async () => {
    const { register, list, tables } = await assisted();
    await register({ phone, memberId: caseworker.memberId });
    await register({ email: 'desk@example.org' });
    const [contacts, item] = [
      await list(),
      (await tables.read([{ table: 'state', pk: caseworker.organizationId, sk: 'state' }]))[0],
    ];
    expect(contacts).toMatchObject({
      body: { contacts: [{ kind: 'phone', memberId: caseworker.memberId }, { kind: 'email' }] },
    });
    for (const word of ['0142', 'desk@']) expect(JSON.stringify([contacts, item])).not.toContain(word);
  });

  test('that can’t be read, is somebody else’s, or is one too many is refused in words', async () => {
    const { register, list } = await assisted();
    expect(await register({ phone: '12345' })).toMatchObject({ errors: [{ pointer: '/phone', code: 'unreadable' }] });
    expect(await register({ phone, memberId: westCaseworker.memberId })).toMatchObject({
      errors: [{ pointer: '/memberId', code: 'unknown' }],
    });
    const first = await register({ phone }, caseworker, 'k');
    expect(await register({ phone }, caseworker, 'k')).toEqual(first);
    expect(await register({ phone: '617 555 0143' }, caseworker, 'k')).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    for (let nth = 1; nth < mostHelperContacts; nth += 1) await register({ email: `h${nth}@example.org` });
    expect(await register({ email: 'last@example.org' })).toMatchObject({ rejected: 'too-many' });
    expect(await list(westCaseworker, caseworker.organizationId)).toMatchObject({ rejected: 'not-found' });
    expect(await list(controller, caseworker.organizationId)).toMatchObject({ status: 200 });
  });
});
