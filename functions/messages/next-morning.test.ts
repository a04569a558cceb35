// A message that waited a night is looked at again: what is no longer true, or no longer wanted there, is not sent, and its partner sees why.
import type { Disbursement } from '@hearth/domain/disbursements';
import { derivedId } from '@hearth/domain/ids';
import { type MessageEvent, type MessageKind, messageOf } from '@hearth/domain/messages';
import { adjudicated, eastPartner } from '@hearth/domain/relief-fund.fixture';
import { stateRef } from '@hearth/store/entities';
import { messageStream } from '@hearth/store/projection';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { happened, messagesAbout, night, opened } from './messages.fixture.ts';
import { workOffMessages } from './work-off-messages.ts';

const nine = '2026-11-17T14:00:00.000Z';

/** A record as it is, without how it came there: this step reads its state alone. */
const putState = (tables: Tables, id: string, doc: object) =>
  tables.transact([
    { put: stateRef(id), item: { pk: id, sk: 'state', version: 1, head: 'h', doc: JSON.stringify(doc) }, when: [] },
  ]);

/** A message of this kind about something else than the request itself, owed since the night. */
const owedAtNight = async (kind: MessageKind, source: object, award: object = { attempt: 1, status: 'approved' }) => {
  const estate = await opened();
  const app = await estate.arrives('one');
  const [awardId, stream] = [derivedId('award', 'one'), derivedId('disbursement', 'one')];
  const because = { stream: kind === 'decided' ? awardId : stream, sequence: 3 };
  const householdId = derivedId('household', 'one');
  const due: MessageEvent = {
    type: 'MessageDue',
    data: {
      applicationId: app,
      householdId,
      partnerId: eastPartner,
      kind,
      because,
      way: 'sms',
      notBefore: nine,
      read: [householdId],
    },
  };
  await write(estate.tables, messageStream, messageOf(kind, because), [due], { at: night });
  await putState(estate.tables, awardId, award);
  await putState(estate.tables, because.stream, { awardId, attempt: 1, ...source });
  const run = async () => {
    await estate.workOff(nine);
    const [message] = await messagesAbout(estate.tables, app);
    return [message?.status, ...(message?.reason === undefined ? [] : [message.reason])].join(': ');
  };
  return { ...estate, app, run };
};

const past = 'dropped: no-longer-so';

describe('in the morning', () => {
  test.each<[MessageKind, string, Disbursement['status'], string]>([
    ['payment-sent', 'is still on its way', 'settled', 'sent'],
    ['payment-sent', 'came back in the night', 'returned', past],
    ['payment-sent', 'was a check that was voided', 'voided', past],
    ['payment-problem', 'still has its problem', 'failed', 'sent'],
    ['payment-problem', 'was found to have been paid after all', 'settled', past],
    ['handover-ready', 'still lies there', 'advanced', 'sent'],
    ['handover-ready', 'was handed over meanwhile', 'handed-over', past],
    ['handover-ready', 'was taken back', 'waiting-for-advance', past],
  ])('"%s" of money that %s (%s): %s', async (kind, _what, status, ends) => {
    const { run } = await owedAtNight(kind, { status });
    expect(await run()).toBe(ends);
  });

  test.each([
    ['approved', 'sent'],
    ['withdrawn', past],
    ['sent-back', past],
    ['lapsed', past],
  ])('"decided" of an award that is %s: %s', async (status, ends) => {
    const { run } = await owedAtNight('decided', { status, attempt: 1 });
    expect(await run()).toBe(ends);
  });

  test('a payment that went wrong and was tried again since is not spoken of any more', async () => {
    const { run } = await owedAtNight('payment-problem', { status: 'returned' }, { attempt: 2, status: 'approved' });
    expect(await run()).toBe(past);
  });

  test('a decision of which the appeal was granted overnight is not told', async () => {
    const { arrives, tables, tell, workOff } = await opened();
    const app = await arrives('one');
    await tell(await happened(tables, app, adjudicated('decline'), night), night);
    await putState(tables, app, {
      ...JSON.parse(String((await tables.read([stateRef(app)]))[0]?.['doc'])),
      status: 'referred',
    });
    expect(await workOff(nine)).toMatchObject({ dropped: 1, sent: 0 });
  });

  test('a payment that comes back between the look and the intent stops the message', async () => {
    const { run, ports, tables, senders } = await owedAtNight('payment-sent', { status: 'settled' });
    const transact: Tables['transact'] = async (changes) => {
      const isIntent = changes.some(
        (change) => 'put' in change && JSON.stringify(change.item).includes('MessageIntended'),
      );
      if (isIntent && senders.calls() === 0) {
        const id = derivedId('disbursement', 'one');
        const doc = JSON.stringify({ awardId: derivedId('award', 'one'), attempt: 1, status: 'returned' });
        await tables.transact([
          { put: stateRef(id), item: { pk: id, sk: 'state', version: 2, head: 'h', doc }, when: [] },
        ]);
      }
      return tables.transact(changes);
    };
    await workOffMessages({ ...ports, tables: { ...tables, transact } }, () => nine)(nine);
    expect([await run(), senders.calls()]).toEqual([past, 0]);
  });
});
