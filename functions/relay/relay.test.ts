import { inMemoryQueues } from '@hearth/channels/in-memory-queues';
import {
  approvalMessage,
  disbursementMessage,
  isUnheard,
  screeningMessage,
  transparencyMessage,
  waitsFor,
} from '@hearth/contracts/events';
import { webhooksMessage } from '@hearth/contracts/webhook-messages';
import { derivedId } from '@hearth/domain/ids';
import { askedFor } from '@hearth/domain/publications.fixture';
import { ben, cleo, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { rootOf } from '@hearth/store/household-roots';
import {
  awardStream,
  householdStream,
  matchStream,
  meetingStream,
  publicationStream,
  webhookStream,
} from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { approvedCase, matched, referredCase, submittedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { hasListeners } from '@hearth/store/webhook-items';
import { describe, expect, test } from 'vitest';
import { redriveStuck } from './redrive-stuck.ts';
import { relayEvents, relayItems, relaySpan } from './relay-events.ts';

const queueUrls = {
  screening: 'q/screening',
  approval: 'q/approval',
  disbursement: 'q/disbursement',
  transparency: 'q/transparency',
  imports: 'q/imports',
  intake: 'q/intake',
  webhooks: 'q/webhooks',
  messages: 'q/messages',
};
const event = (type: string, body = type) => ({ type, body });
const later = addDays(monday, 1);

const over = (tables: Tables, refuses?: (body: string) => boolean) => {
  const queues = inMemoryQueues(refuses);
  const told = (name: keyof typeof queueUrls): readonly string[] =>
    (queues.sent.get(queueUrls[name]) ?? []).map((body) => `${JSON.parse(body).type} ${JSON.parse(body).stream}`);
  return { ports: { tables, sendAll: queues.sendAll, queueUrls }, queues, told };
};
const all = <T extends { readonly awardId: string }>(ids: T, type: string) => `${type} ${ids.awardId}`;

describe('the relay', () => {
  test('sends each event to the queue that waits for it, and nothing else', async () => {
    const queues = inMemoryQueues();
    const types = [
      'ApplicationSubmitted',
      'ApplicationScreened',
      'AwardApproved',
      'DocketClosed',
      'MatchDecided',
      'AdvanceIntended',
      'PayeeReady',
      'PayeeChanged',
      'PayeeChangeConfirmed',
      'ApplicationAmended',
      'DisbursementIntended',
    ];
    expect(await relayEvents({ sendAll: queues.sendAll, queueUrls })(types.map((type) => event(type)))).toEqual([]);
    expect(Object.fromEntries(queues.sent)).toEqual({
      'q/screening': ['ApplicationSubmitted', 'MatchDecided', 'ApplicationAmended'],
      'q/disbursement': ['AwardApproved', 'AdvanceIntended', 'PayeeReady', 'PayeeChangeConfirmed'],
      'q/webhooks': ['ApplicationSubmitted', 'ApplicationScreened', 'AwardApproved'],
      'q/messages': ['ApplicationSubmitted', 'ApplicationScreened', 'AwardApproved'],
    });
  });

  test('keeps what no household is to hear of, and what it can not tell goes on', async () => {
    const queues = inMemoryQueues();
    const submitted = (data: unknown): string => JSON.stringify({ type: 'ApplicationSubmitted', data });
    const screened = (outcome: string): string => JSON.stringify({ type: 'ApplicationScreened', data: { outcome } });
    const decided = (decision: string): string =>
      JSON.stringify({ type: 'ApplicationAdjudicated', data: { decision } });
    const heard = [submitted({ reachable: true }), submitted(undefined), screened('question'), decided('decline')];
    const unheard = [submitted({}), screened('awarded'), screened('referred'), decided('award')];
    const bodies = [...unheard, ...heard, 'null', 'not JSON'];
    const events = bodies.map((body) =>
      event(/Application[A-Z][a-z]+/.exec(body)?.[0] ?? 'ApplicationSubmitted', body),
    );
    expect(await relayEvents({ sendAll: queues.sendAll, queueUrls })(events)).toEqual([]);
    expect(queues.sent.get('q/messages')).toEqual([...heard, 'null', 'not JSON']);
    expect(queues.sent.get('q/webhooks')).toEqual(bodies);
  });

  test('asks whether any partner listens once for all that webhooks wait for, and sends it on only then', async () => {
    const tables = await founded();
    let asked = 0;
    const relayed = async (types: readonly string[]) => {
      const queues = inMemoryQueues();
      const isHeard = async (): Promise<boolean> => {
        asked += 1;
        return hasListeners(tables);
      };
      const relay = relayEvents({ sendAll: queues.sendAll, queueUrls, hasListeners: isHeard });
      expect(await relay(types.map((type) => event(type)))).toEqual([]);
      return queues.sent.get('q/webhooks');
    };
    const types = ['AwardApproved', 'ImportChecked', 'ApplicationSubmitted'];
    expect(await relayed(types)).toBeUndefined();
    expect(await relayed(['MatchDecided', 'PublicationAsked'])).toBeUndefined();
    expect(asked).toBe(1);
    const webhook = derivedId('webhook', 'one');
    await write(tables, webhookStream, webhook, [
      { type: 'WebhookRegistered', data: { organizationId: eastPartner, types: ['payment.sent'], by: ben } },
    ]);
    expect(await relayed(types)).toEqual(types);
    await write(tables, webhookStream, webhook, [{ type: 'WebhookDisabled', data: { reason: 'asked', by: ben } }]);
    expect(await relayed(types)).toEqual(types);
  });

  test('sends nothing and begins again when it can not know whether anybody listens', async () => {
    const queues = inMemoryQueues();
    const hasNone = () => Promise.reject(new Error('the store is busy'));
    const relay = relayEvents({ sendAll: queues.sendAll, queueUrls, hasListeners: hasNone });
    await expect(relay([event('AwardApproved')])).rejects.toThrow('busy');
    expect(queues.sent.size).toBe(0);
  });

  test('names what it could not send, the lowest first, and sends the rest', async () => {
    const queues = inMemoryQueues((body) => body.startsWith('no'));
    const events = [
      event('Other'),
      event('AwardApproved', 'a'),
      event('ApplicationSubmitted', 'no 1'),
      event('PayeeReady', 'no 2'),
      event('ApplicationSubmitted', 'b'),
    ];
    expect(await relayEvents({ sendAll: queues.sendAll, queueUrls })(events)).toEqual([2, 3]);
    expect(queues.sent.get('q/disbursement')).toEqual(['a']);
    expect(queues.sent.get('q/screening')).toEqual(['b']);
    expect(queues.sent.get('q/webhooks')).toEqual(['a', 'b']);
  });

  test('sends bodies that every queue can read', async () => {
    const tables = await founded();
    const one = await referredCase(tables, { name: 'one' });
    const two = await approvedCase(tables, { name: 'two' });
    await withPayee(tables, two.householdId, 'acct_1');
    const match = await matched(tables, one, two);
    await write(tables, matchStream, match, [
      { type: 'MatchDecided', data: { decision: 'different', reason: 'x', by: ben, elder: one, newer: two } },
    ]);
    const { ports, queues } = over(tables);
    const events = [...(await readStreams(tables)).values()].flat();
    await relayItems(ports)(
      events.map(({ stream, sequence }) => ({ table: 'events', pk: stream, sk: String(sequence).padStart(10, '0') })),
    );
    for (const body of queues.sent.get('q/screening') ?? [])
      expect(screeningMessage.safeParse(JSON.parse(body)).success).toBe(true);
    for (const body of queues.sent.get('q/disbursement') ?? [])
      expect(disbursementMessage.safeParse(JSON.parse(body)).success).toBe(true);
    for (const body of queues.sent.get('q/webhooks') ?? [])
      expect(webhooksMessage.safeParse(JSON.parse(body)).success).toBe(true);
    const waited = events.flatMap(({ type, data }) =>
      (waitsFor[type] ?? []).filter((queue) => queue !== 'messages' || !isUnheard({ type, data })),
    );
    expect([...queues.sent.values()].flat()).toHaveLength(waited.length);
  });

  test('finds what was committed in a span again, across hours, and throws when some could not be sent', async () => {
    const tables = await founded();
    for (const [name, minutes] of [
      ['early', -50],
      ['first', 0],
      ['late', 70],
      ['after', 300],
    ] as const)
      await submittedCase(tables, { name, at: new Date(Date.parse(monday) + minutes * 60_000).toISOString() });
    const span = { from: monday, to: '2026-11-16T16:59:00.000Z' };
    const { ports, told } = over(tables);
    await relaySpan(ports)(span);
    expect(told('screening').toSorted()).toEqual(
      ['first', 'late'].map((name) => `ApplicationSubmitted ${derivedId('application', name)}`).sort(),
    );
    await expect(relaySpan(over(tables, () => true).ports)(span)).rejects.toThrow('could not be sent');
  });
});

describe('what waits too long for a step', () => {
  test('is sent again: submitted, approved, closed dockets, after ten minutes and not before', async () => {
    const tables = await founded();
    const submitted = await submittedCase(tables, { name: 'one' });
    const approved = await approvedCase(tables, { name: 'two' });
    const docket = derivedId('meeting', 'stuck');
    await write(tables, meetingStream, docket, [{ type: 'DocketClosed', data: { decisions: [], by: cleo } }]);
    await referredCase(tables, { name: 'a person has it' });
    const early = over(tables);
    await redriveStuck(early.ports)(new Date(Date.parse(monday) + 9 * 60_000).toISOString());
    expect(early.queues.sent.size).toBe(0);
    const { ports, queues, told } = over(tables);
    expect(await redriveStuck(ports)(later)).toMatchObject({ submitted: 1, approved: 1, 'docket-closed': 1 });
    expect([told('screening'), told('disbursement'), told('approval')]).toEqual([
      [`ApplicationSubmitted ${submitted.applicationId}`],
      [all(approved, 'AwardApproved')],
      [`DocketClosed ${docket}`],
    ]);
    for (const body of queues.sent.get('q/approval') ?? [])
      expect(approvalMessage.safeParse(JSON.parse(body)).success).toBe(true);
  });

  test('is sent again after twenty minutes and then every two hours when it is a publication, however long it fails', async () => {
    const tables = await founded();
    const publication = derivedId('publication', 'stuck');
    await write(tables, publicationStream, publication, [askedFor()]);
    const sentAt: number[] = [];
    for (let minutes = 0; minutes < 600; minutes += 5) {
      const { ports, queues, told } = over(tables);
      await redriveStuck(ports)(new Date(Date.parse(monday) + minutes * 60_000).toISOString());
      if (told('transparency').length === 0) continue;
      sentAt.push(minutes);
      expect(told('transparency')).toEqual([`PublicationAsked ${publication}`]);
      for (const body of queues.sent.get('q/transparency') ?? [])
        expect(transparencyMessage.safeParse(JSON.parse(body)).success).toBe(true);
    }
    expect(sentAt).toEqual([20, 140, 260, 380, 500]);
  });

  test('is sent again when its payee is ready by now: a match held it up, or the household is another one', async () => {
    const tables = await founded();
    const waiting = async (name: string) => {
      const ids = await approvedCase(tables, { name });
      await write(tables, awardStream, ids.awardId, [
        { type: 'AwardWaitsForPayee', data: { until: addDays(monday, 30), payeeOf: ids.householdId } },
      ]);
      return ids;
    };
    const [still, ready, alias] = [await waiting('still'), await waiting('ready'), await waiting('alias')];
    await withPayee(tables, ready.householdId, 'acct_1');
    const elder = await referredCase(tables, { name: 'elder' });
    await withPayee(tables, elder.householdId, 'acct_2');
    const windows = [
      (await rootOf(tables, elder.householdId)).window,
      (await rootOf(tables, alias.householdId)).window,
    ];
    await write(
      tables,
      householdStream,
      alias.householdId,
      [
        {
          type: 'HouseholdAliased',
          data: { elder: elder.householdId, matchId: derivedId('match', 'x'), moved: windows[1]?.grants ?? [] },
        },
      ],
      { windows },
    );
    const { ports, told } = over(tables);
    await redriveStuck(ports)(later);
    expect(told('disbursement').toSorted()).toEqual([all(ready, 'AwardApproved'), all(alias, 'AwardApproved')].sort());
    expect(still.awardId).toBeDefined();
  });

  test('is not sent when the list is behind and the step has it done', async () => {
    const tables = await founded();
    const { awardId } = await approvedCase(tables, { name: 'one' });
    const behind = await tables.query({ table: 'state', index: 'byQueue', partition: 'approved' });
    await write(tables, awardStream, awardId, [
      { type: 'AwardWaitsForPayee', data: { until: addDays(monday, 30), payeeOf: derivedId('household', 'one') } },
    ]);
    const stale: Tables = {
      ...tables,
      query: async (query) => (query.partition === 'approved' ? behind : tables.query(query)),
    };
    const { ports, queues } = over(stale);
    await redriveStuck(ports)(later);
    expect(queues.sent.size).toBe(0);
  });
});
