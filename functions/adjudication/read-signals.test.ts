import { ana, ben, eastPartner, monday, program } from '@hearth/domain/relief-fund.fixture';
import { type About, type Signal, type SignalRaised, signalOf } from '@hearth/domain/signals';
import { blockRef, isCrowded } from '@hearth/store/blocks';
import { householdStream, signalStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, referredCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { founded, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { raiseBatch, raiseOnePayee } from '@hearth/store/signals';
import { describe, expect, test } from 'vitest';
import { reviewerToo, sealed } from './adjudication.fixture.ts';
import { answerSignal } from './answer-signal.ts';
import { listSignals, readSignal } from './read-signals.ts';

const block = 'phone#0123456789abcdef';
const occasion = { at: monday, actor: 'step:screening' };
const phone: About = { kind: 'shared-contact', contact: 'phone', block };
const raised = (about: About, count = 5): SignalRaised => ({
  type: 'SignalRaised',
  data: { about, count, households: count, partnerIds: [eastPartner], memberIds: [ana] },
});

/** Two cases on one phone, and the signal of it. */
const shared = async (related: readonly string[] = []) => {
  const tables = await founded();
  const cases = [await referredCase(tables, { name: 'one', related }), await referredCase(tables, { name: 'two' })];
  for (const each of cases) await sealed(tables, each, 'Marisol', { blocks: [block] });
  const id = signalOf(phone);
  await write(tables, signalStream, id, [raised(phone)]);
  const list = () => listSignals({ tables })(callOf(reviewer, undefined));
  const read = () => readSignal({ tables })(callOf(reviewer, undefined, { id }));
  const say = (answer: 'fine' | 'helper' | 'concern', actor = reviewer, key?: string) =>
    answerSignal({ tables })(
      callOf(actor, { answer, note: 'shelter-desk' }, { id, ...(key === undefined ? {} : { key }) }),
    );
  const isMarked = async () => isCrowded((await tables.read([blockRef(block)]))[0]);
  return { tables, cases, id, list, read, say, isMarked };
};

describe('the list for a person', () => {
  test('tells counts, ids and a sentence; no hash and nobody by name', async () => {
    const { id, list, read, cases } = await shared();
    const listed = await list();
    expect(listed).toMatchObject({
      status: 200,
      body: {
        signals: [
          {
            signalId: id,
            kind: 'shared-contact',
            contact: 'phone',
            count: 5,
            partnerIds: [eastPartner],
            memberIds: [ana],
            sentence: '5 applications of 5 households give the same phone.',
          },
        ],
      },
    });
    const one = await read();
    expect(one).toMatchObject({
      status: 200,
      body: {
        applications: expect.arrayContaining(
          cases.map(({ applicationId, householdId }) => expect.objectContaining({ applicationId, householdId })),
        ),
        payees: [],
      },
    });
    expect(JSON.stringify([listed, one])).not.toMatch(/0123456789abcdef|Marisol/);
  });

  test('is read page by page, the oldest first', async () => {
    const { tables, id } = await shared();
    const later = { at: '2026-11-16T16:00:00.000Z' };
    const other: About = { ...phone, block: 'phone#ffff' };
    await write(tables, signalStream, signalOf(other), [raised(other)], later);
    const page = async (query: object) =>
      JSON.parse(JSON.stringify(await listSignals({ tables })(callOf(reviewer, undefined, { query })))).body;
    const first = await page({ limit: 1 });
    expect(first.signals).toMatchObject([{ signalId: id }]);
    const second = await page({ limit: 1, cursor: first.next });
    expect(second.signals).toMatchObject([{ signalId: signalOf(other) }]);
    expect(await listSignals({ tables })(callOf(reviewer, undefined, { query: { cursor: 'x' } }))).toMatchObject({
      rejected: 'invalid',
    });
  });

  test('of one payee names the payees, of a batch its applications', async () => {
    const tables = await founded();
    const justUnder = { limitMinor: 80_000, day: '2026-11-16', by: ana };
    const cases = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const one = await awardedCase(tables, { name, justUnder });
      cases.push(one);
      if (name > 'b') continue;
      await withPayee(tables, one.householdId, `acct_${name}`, false);
      const data = { accountId: `acct_${name}`, destinations: ['d1'] };
      await write(tables, householdStream, one.householdId, [{ type: 'PayeeReady', data }]);
    }
    const batch = {
      kind: 'batch-under-limit',
      memberId: ana,
      partnerId: eastPartner,
      programId: program,
      day: '2026-11-16',
      limitMinor: 80_000,
      currency: 'USD',
    } as const;
    const payee = { kind: 'one-payee-many-households', destination: 'd1' } as const;
    await raiseBatch(tables, batch, occasion);
    await raiseOnePayee(tables, ['d1'], occasion);
    const read = (about: About) => readSignal({ tables })(callOf(reviewer, undefined, { id: signalOf(about) }));
    expect(await read(payee)).toMatchObject({
      body: {
        count: 2,
        households: 2,
        payees: cases
          .slice(0, 2)
          .map(({ householdId }) => householdId)
          .sort(),
      },
    });
    const told = JSON.parse(JSON.stringify(await read(batch))).body;
    expect(told).toMatchObject({ day: '2026-11-16', limit: { amountMinor: 80_000, currency: 'USD' }, count: 5 });
    expect(told.applications).toHaveLength(5);
    const answered = await answerSignal({ tables })(
      callOf(reviewer, { answer: 'helper', note: 'n' } as const, { id: signalOf(batch) }),
    );
    expect(answered).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/answer' }] });
    expect(await troubles(tables)).toEqual([]);
  });

  test('has nothing under an id that nobody raised', async () => {
    const tables = await founded();
    for (const id of ['sig_00000000000000000000000000', 'junk']) {
      expect(await readSignal({ tables })(callOf(reviewer, undefined, { id }))).toMatchObject({
        rejected: 'not-found',
      });
      expect(
        await answerSignal({ tables })(callOf(reviewer, { answer: 'fine', note: 'n' } as const, { id })),
      ).toMatchObject({ rejected: 'not-found' });
    }
  });
});

describe('an answer', () => {
  test('takes the signal off the list and refuses nobody; a repeat is answered as before', async () => {
    const { tables, id, list, say, isMarked } = await shared();
    expect(await say('fine', reviewer, 'k')).toMatchObject({ status: 200, body: { signalId: id, answer: 'fine' } });
    expect(await say('fine', reviewer, 'k')).toMatchObject({ status: 200, body: { signalId: id, answer: 'fine' } });
    expect(await say('concern')).toMatchObject({ rejected: 'wrong-state' });
    expect(await list()).toMatchObject({ body: { signals: [] } });
    expect(await stateOf<Signal>(tables, id)).toMatchObject({ answer: 'fine', note: 'shelter-desk', answeredBy: ben });
    expect(await typesOf(tables, id)).toEqual(['SignalRaised', 'SignalSeen']);
    expect(await isMarked()).toBe(false);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that it is a helper’s marks the contact in the same transaction', async () => {
    const { tables, say, isMarked } = await shared();
    expect(await say('helper')).toMatchObject({ status: 200 });
    expect(await isMarked()).toBe(true);
    expect(await troubles(tables)).toEqual([]);
  });

  test('of concern changes no application, no award and no block', async () => {
    const { tables, id, say } = await shared();
    const others = () =>
      bytesOf(tables)
        .split('\n')
        .filter((line) => !line.includes(id) && !line.includes('mark#'));
    const before = others();
    await say('concern');
    expect(others()).toEqual(before);
  });

  test('is somebody else’s where the reviewer is related to one of the households', async () => {
    const { tables, say } = await shared([ben]);
    const before = bytesOf(tables);
    expect(await say('helper')).toMatchObject({ rejected: 'related' });
    expect(bytesOf(tables)).toBe(before);
    expect(await say('helper', reviewerToo)).toMatchObject({ status: 200 });
  });

  test('is asked for again when the contact grew by a step', async () => {
    const { tables, id, list, say } = await shared();
    await say('fine');
    await write(tables, signalStream, id, [raised(phone, 10)], { at: '2026-11-17T15:00:00.000Z' });
    expect(await list()).toMatchObject({ body: { signals: [{ signalId: id, count: 10, answer: 'fine' }] } });
    expect(await say('helper')).toMatchObject({ status: 200 });
  });
});
