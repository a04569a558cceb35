// What a household is told, and above all what it is not: without a wish, at a bad time, twice, or more than it wanted.
import { adjudicated, monday, screened } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { readStreams } from '@hearth/store/rebuild';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { arrived, happened, messagesAbout, morning, night, opened, partnerPhone } from './messages.fixture.ts';
import { tellHousehold } from './tell-household.ts';

const english = `has an update. Call ${partnerPhone}.`;

describe('a household', () => {
  test('that asked for text messages is told discreetly, in English while nobody has read its language', async () => {
    const { arrives, tell, senders, tables } = await opened();
    const app = await arrives('one');
    expect(await tell(arrived(app), monday)).toBe('sent');
    expect(senders.delivered).toEqual([
      {
        way: 'sms',
        to: '+16175550142',
        body: expect.stringMatching(/^Your request R\w{4} has an update\. Call 617-555-0100\. Reply STOP/),
      },
    ]);
    expect(await messagesAbout(tables, app)).toMatchObject([
      { kind: 'received', status: 'sent', way: 'sms', text: 'messages/update', language: 'en', segments: 1 },
    ]);
  });

  test.each([
    ['said nothing of messages', null],
    ['wants none', { ways: [] }],
  ])('that %s leaves not even an event', async (_, contact) => {
    const { arrives, tell, senders, tables } = await opened();
    const app = await arrives('one', { contact });
    expect(await tell(arrived(app), monday)).toBe('nothing');
    expect([senders.calls(), await messagesAbout(tables, app)]).toEqual([0, []]);
  });

  test('that is not to hear of an event by the event’s own words costs no read', async () => {
    const { arrives, ports } = await opened();
    const app = await arrives('one');
    let reads = 0;
    const read: Tables['read'] = (refs) => {
      reads += 1;
      return ports.tables.read(refs);
    };
    const tell = tellHousehold({ ...ports, tables: { ...ports.tables, read } });
    const event = { stream: app, sequence: 1, at: monday };
    expect(await tell({ ...event, type: 'ApplicationSubmitted', data: {} }, monday)).toBe('nothing');
    expect(await tell({ ...event, type: 'ApplicationScreened', data: { outcome: 'awarded' } }, monday)).toBe('nothing');
    expect(await tell({ ...event, type: 'ApplicationAdjudicated', data: { decision: 'award' } }, monday)).toBe(
      'nothing',
    );
    expect(reads).toBe(0);
    expect(await tell({ ...event, type: 'ApplicationSubmitted', data: { reachable: true } }, monday)).toBe('sent');
  });

  test('is told its step only where it wants that, and never on a helper’s phone', async () => {
    const { arrives, tell, senders } = await opened();
    await tell(arrived(await arrives('own', { contact: { ways: ['sms'], plain: true } })), monday);
    await tell(arrived(await arrives('helper', { contact: { ways: ['sms'], plain: true, of: 'helper' } })), monday);
    expect(senders.delivered.map(({ body }) => body.includes('We have your request'))).toEqual([true, false]);
    expect(senders.delivered[1]?.body).toContain(english);
  });

  test('is written to by the first way that it named and that can be reached', async () => {
    const { arrives, tell, senders, tables } = await opened();
    const both = { ways: ['sms', 'email'] };
    await tell(
      arrived(await arrives('abroad', { contact: both, phone: '+53 5 1234567', email: 'a@b.example' })),
      monday,
    );
    await tell(arrived(await arrives('mail', { contact: { ways: ['email'] }, email: 'c@d.example' })), monday);
    const neither = await arrives('neither', { contact: both, phone: '12' });
    expect(await tell(arrived(neither), monday)).toBe('left');
    expect(senders.delivered.map(({ way, to }) => [way, to])).toEqual([
      ['email', 'a@b.example'],
      ['email', 'c@d.example'],
    ]);
    expect(await messagesAbout(tables, neither)).toMatchObject([{ status: 'dropped', reason: 'no-usable-contact' }]);
  });

  test('hears nothing while nobody said which number it should call', async () => {
    const { tables, arrives, senders, ports } = await opened();
    const app = await arrives('one');
    // Nobody speaks for a partner that is not there.
    const read: Tables['read'] = async (refs) =>
      (await tables.read(refs)).map((item) => (item?.pk.startsWith('org_') ? undefined : item));
    const silent = { ...ports, tables: { ...tables, read } };
    expect(await tellHousehold(silent)(arrived(app), monday)).toBe('dropped');
    expect([senders.calls(), (await messagesAbout(tables, app))[0]?.reason]).toEqual([0, 'no-public-contact']);
  });
});

describe('at night', () => {
  test('nobody is written to; the message goes at nine in the morning of the program', async () => {
    const { arrives, tell, workOff, senders, tables } = await opened();
    const app = await arrives('one');
    expect(await tell(arrived(app), night)).toBe('waiting');
    expect(await messagesAbout(tables, app)).toMatchObject([{ status: 'due', notBefore: '2026-11-17T14:00:00.000Z' }]);
    expect((await workOff('2026-11-17T13:59:00.000Z'))['sent']).toBe(0);
    expect((await workOff('2026-11-17T14:02:00.000Z'))['sent']).toBe(1);
    expect(senders.calls()).toBe(1);
  });

  test('a household’s own times are kept', async () => {
    const { arrives, tell, tables } = await opened();
    const app = await arrives('one', { contact: { ways: ['sms'], between: { from: '18:30', until: '19:00' } } });
    expect(await tell(arrived(app), monday)).toBe('waiting');
    expect((await messagesAbout(tables, app))[0]?.notBefore).toBe('2026-11-16T23:30:00.000Z');
  });

  test('a message that was held up past its time waits for the next one', async () => {
    const { arrives, tell, workOff, senders, tables } = await opened();
    const app = await arrives('one');
    await tell(arrived(app), night);
    expect(await workOff('2026-11-18T03:00:00.000Z')).toMatchObject({ sent: 0, waiting: 1 });
    expect(await messagesAbout(tables, app)).toMatchObject([
      { status: 'due', notBefore: '2026-11-18T14:00:00.000Z', putOff: 0 },
    ]);
    expect((await workOff('2026-11-18T14:00:00.000Z'))['sent']).toBe(1);
    expect(senders.calls()).toBe(1);
  });

  test('of two that wait about one request only the newer goes out', async () => {
    const { arrives, tell, workOff, senders, tables } = await opened();
    const app = await arrives('one');
    await tell(arrived(app), night);
    const declined = await happened(tables, app, adjudicated('decline'), night);
    await tell(declined, addDays(night, 0.01));
    expect(await workOff('2026-11-17T14:00:00.000Z')).toMatchObject({ sent: 1, dropped: 1 });
    expect((await messagesAbout(tables, app)).map(({ kind, status, reason }) => [kind, status, reason])).toEqual([
      ['received', 'dropped', 'overtaken'],
      ['decided', 'sent', undefined],
    ]);
    expect(senders.calls()).toBe(1);
  });
});

describe('what is past', () => {
  test('a question that was answered meanwhile is not told', async () => {
    const { arrives, tell, tables, senders } = await opened();
    const app = await arrives('one');
    const asked = await happened(tables, app, screened('question'));
    await happened(tables, app, screened('referred'));
    expect(await tell(asked, morning)).toBe('nothing');
    expect(senders.calls()).toBe(0);
  });

  test('a request that was taken back is not spoken of any more', async () => {
    const { arrives, tell, workOff, tables } = await opened();
    const app = await arrives('one');
    await tell(arrived(app), night);
    await happened(tables, app, { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } });
    expect(await workOff('2026-11-17T14:00:00.000Z')).toMatchObject({ dropped: 1, sent: 0 });
  });

  test('a household that was forgotten is not written to', async () => {
    const { arrives, tell, workOff, tables } = await opened();
    const app = await arrives('one');
    await tell(arrived(app), night);
    const [{ householdId = '' } = {}] = await messagesAbout(tables, app);
    await tables.transact([{ delete: { table: 'keys', pk: householdId, sk: 'key' }, when: [] }]);
    expect(await workOff('2026-11-17T14:00:00.000Z')).toMatchObject({ dropped: 1, sent: 0 });
    expect((await messagesAbout(tables, app))[0]?.reason).toBe('not-wanted');
  });
});

test('an event that comes again, or twice at once, is told once', async () => {
  const { arrives, tell, senders, tables } = await opened();
  const app = await arrives('one');
  await Promise.all([1, 2, 3].map(() => tell(arrived(app), monday)));
  expect(await tell(arrived(app), monday)).toBe('left');
  expect([senders.calls(), (await messagesAbout(tables, app)).length]).toEqual([1, 1]);
});

test('nothing of the household, its number or the words stands in events or states', async () => {
  const { arrives, tell, tables } = await opened();
  const app = await arrives('one', { email: 'someone@mail.example' });
  await tell(arrived(app), monday);
  const record = JSON.stringify([...(await readStreams(tables)).values()]);
  const states = [...tables.items.values()]
    .filter(({ pk }) => pk.startsWith('msg_'))
    .map((item) => JSON.stringify(item));
  for (const word of ['Marisol', '5550142', '555-0142', 'someone@', 'has an update'])
    expect([word, record.includes(word), states.join().includes(word)]).toEqual([word, false, false]);
});
