// What comes back of a mail: it is shown, and where nobody is there or nobody wants it, that contact is not written to again.
import type { ReceiptMessage } from '@hearth/contracts/message-receipts';
import { adjudicated, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { readStreams } from '@hearth/store/rebuild';
import { describe, expect, test } from 'vitest';
import { hearReceipt } from './hear-receipt.ts';
import { arrived, happened, messagesAbout, morning, opened } from './messages.fixture.ts';
import { tellHousehold } from './tell-household.ts';

const later = addDays(morning, 0.1);
const byMail = { contact: { ways: ['email'] }, email: 'Someone@mail.example' };
const bounce = (id: string, bounceType = 'Permanent', bounceSubType = 'General') =>
  ({ receipt: 'bounced', messages: [id], bounceType, bounceSubType }) as never as ReceiptMessage;
const complaint = (id: string) => ({ receipt: 'complained', messages: [id] }) as never as ReceiptMessage;

const written = async (told: object = byMail) => {
  const estate = await opened();
  const app = await estate.arrives('one', told);
  await estate.tell(arrived(app), monday);
  const [{ id = '' } = {}] = await messagesAbout(estate.tables, app);
  const hear = (receipt: ReceiptMessage) => hearReceipt(estate)(receipt, later);
  const declined = async () => estate.tell(await happened(estate.tables, app, adjudicated('decline')), later);
  return { ...estate, app, id, hear, declined };
};

describe('a mail that came back', () => {
  test.each([
    ['for good', bounce, { status: 'bounced', bounce: 'permanent', reason: 'general' }],
    ['as unwanted', complaint, { status: 'complained' }],
  ] as const)('%s is shown, and its contact is written to no more', async (_, receipt, shown) => {
    const { app, id, hear, declined, senders, tables } = await written();
    expect(await hear(receipt(id))).toBe('noted');
    expect(await messagesAbout(tables, app)).toMatchObject([shown]);
    expect(await declined()).toBe('dropped');
    expect(senders.calls()).toBe(1);
    expect((await messagesAbout(tables, app)).at(-1)).toMatchObject({ status: 'dropped', reason: 'contact-ended' });
  });

  test('for good leaves the household its other way, where it named one', async () => {
    const { app, id, hear, declined, senders, tables } = await written({
      ...byMail,
      contact: { ways: ['email', 'sms'] },
    });
    await hear(bounce(id));
    expect(await declined()).toBe('sent');
    expect(senders.delivered.map(({ way }) => way)).toEqual(['email', 'sms']);
    expect((await messagesAbout(tables, app)).at(-1)).toMatchObject({ status: 'sent', way: 'sms' });
  });

  test('for now and then for good ends its contact, too; not the other way round', async () => {
    const { app, id, hear, declined, tables } = await written();
    const passing = bounce(id, 'Transient', 'General');
    expect([await hear(passing), await hear(passing), await hear(bounce(id)), await hear(passing)]).toEqual([
      'noted',
      'left',
      'noted',
      'left',
    ]);
    expect(await messagesAbout(tables, app)).toMatchObject([{ status: 'bounced', bounce: 'permanent' }]);
    expect(await declined()).toBe('dropped');
  });

  test('from a full mailbox is shown, and the next one goes out', async () => {
    const { app, id, hear, declined, tables } = await written();
    await hear(bounce(id, 'Transient', 'MailboxFull'));
    expect(await messagesAbout(tables, app)).toMatchObject([
      { status: 'bounced', bounce: 'passing', reason: 'mailbox-full' },
    ]);
    expect(await declined()).toBe('sent');
  });

  test('ends one contact of one household: neither its phone nor the same address of others', async () => {
    const { id, hear, arrives, tell, senders } = await written();
    await hear(bounce(id));
    await tell(arrived(await arrives('two', byMail)), monday);
    await tell(arrived(await arrives('three', { ...byMail, contact: { ways: ['sms'] } })), monday);
    expect(senders.delivered.map(({ way }) => way)).toEqual(['email', 'email', 'sms']);
  });

  test('that is told again, or after a complaint, changes nothing more', async () => {
    const { app, id, hear, tables } = await written();
    expect([await hear(complaint(id)), await hear(complaint(id)), await hear(bounce(id))]).toEqual([
      'noted',
      'left',
      'left',
    ]);
    expect(await messagesAbout(tables, app)).toMatchObject([{ status: 'complained' }]);
  });
});

test('a receipt that overtakes the word that the mail was taken is heard, and that word changes nothing', async () => {
  const estate = await opened();
  const app = await estate.arrives('one', byMail);
  const { ports } = estate;
  const slow = tellHousehold({
    ...ports,
    sendEmail: async (mail) => {
      await hearReceipt(estate)(bounce(mail.messageId), monday);
      return ports.sendEmail(mail);
    },
  });
  await slow(arrived(app), monday);
  expect(await messagesAbout(estate.tables, app)).toMatchObject([{ status: 'bounced' }]);
});

test('a receipt of a message that is not there, or never went out, is left', async () => {
  const { hear } = await written({ contact: { ways: ['email'] } });
  const [other] = await (async () => {
    const { app, tables } = await written({ contact: { ways: ['email'] } });
    return messagesAbout(tables, app);
  })();
  expect(other?.status).toBe('dropped');
  expect(await hear(bounce(other?.id ?? ''))).toBe('left');
  expect(await hear(complaint('msg_01JD0000000000000000000000'))).toBe('left');
});

test('neither the address nor a hash that another household shares stands in events or states', async () => {
  const { id, hear, tables, arrives, tell } = await written();
  await hear(bounce(id));
  await tell(arrived(await arrives('two', byMail)), monday);
  const events = [...(await readStreams(tables)).values()].flat();
  const contacts = events.flatMap((event) => (event.type === 'MessageIntended' ? [JSON.stringify(event.data)] : []));
  expect(new Set(contacts.map((data) => /"contact":"([0-9a-f]{32})"/.exec(data)?.[1])).size).toBe(2);
  const kept = JSON.stringify([events, [...tables.items.values()].filter(({ pk }) => !pk.startsWith('hh_'))]);
  expect(kept.toLowerCase()).not.toContain('someone@');
});
