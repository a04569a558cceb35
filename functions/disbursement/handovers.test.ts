import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { rootOf } from '@hearth/store/household-roots';
import { recordProviderWord } from '@hearth/store/provider-words';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, treasurer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { opened } from './disbursement.fixture.ts';
import { confirmHandover, handOver, reportUnclaimed } from './handovers.ts';
import { listDisbursements } from './list-disbursements.ts';
import { readAdvance } from './read-advance.ts';

type Estate = Awaited<ReturnType<typeof opened>>;

const advance = async ({ ports }: Estate, more: { readonly key?: string; readonly limit?: number } = {}) => {
  const { limit, ...rest } = more;
  const answer = await advancePartner(ports)(callOf(treasurer, { partnerId: eastPartner, limit }, rest));
  const body:
    | { readonly advanceId: string; readonly disbursementIds: readonly string[]; readonly amountMinor?: number }
    | undefined = 'body' in answer ? JSON.parse(JSON.stringify(answer.body)) : undefined;
  return { answer, advanceId: body?.advanceId ?? '', ...body };
};
const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt: '2026-11-16T14:00:00Z' };

/** Pays an advance and hears that it left. */
const settle = async ({ take, messages, twin, clock, tables }: Estate, advanceId: string, status?: 'failed') => {
  await take(messages.advanced(advanceId));
  const { providerPaymentId } = await stateOf<{ readonly providerPaymentId: string }>(tables, advanceId);
  clock.now = new Date(Date.parse(clock.now) + 60_000).toISOString();
  const read = await twin.readPayment(providerPaymentId);
  if (read.known !== 'done') throw new Error(read.reason);
  return recordProviderWord(
    tables,
    advanceId,
    status === undefined ? read.value : { ...read.value, status, reason: 'unknown_failure' },
    { at: clock.now, actor: 'step:settlement' },
  );
};
const handed = (
  { tables }: Estate,
  id: string,
  actor = caseworker,
  more: { readonly key?: string; readonly now?: string } = {},
  body = receipt,
) => handOver({ tables })(callOf(actor, body, { id, now: addDays(monday, 1), ...more }));
const confirmed = ({ tables }: Estate, id: string, actor = otherCaseworker) =>
  confirmHandover({ tables })(callOf(actor, {}, { id }));
const unclaimed = ({ tables }: Estate, id: string, actor = caseworker) =>
  reportUnclaimed({ tables })(callOf(actor, { reason: 'moved-away' }, { id }));

describe('an advance', () => {
  test('covers what waits for the partner, once, and is paid with one payment after its intent', async () => {
    const estate = await opened();
    const { tables, asked, take, messages, partnerReady } = estate;
    const [one, two] = [
      await estate.toHandOver({ name: 'one' }),
      await estate.toHandOver({ name: 'two', amountMinor: 20_000 }),
    ];
    await partnerReady();
    const first = await advance(estate, { key: 'k' });
    expect(first).toMatchObject({ answer: { status: 202 }, amountMinor: 70_000 });
    expect(first.disbursementIds?.toSorted()).toEqual([one.disbursementId, two.disbursementId].sort());
    expect((await advance(estate, { key: 'k' })).advanceId).toBe(first.advanceId);
    expect((await advance(estate)).answer).toMatchObject({ status: 200, body: { advanceId: null } });
    await take(messages.advanced(first.advanceId));
    await take(messages.advanced(first.advanceId));
    expect(asked).toMatchObject([{ recordSaid: 'intended' }]);
    expect(JSON.parse(asked[0]?.body ?? '{}').amount.value).toBe(70_000);
    expect(await readAdvance({ tables })(callOf(caseworker, undefined, { id: first.advanceId }))).toMatchObject({
      body: { status: 'released', amountMinor: 70_000 },
    });
    expect(await readAdvance({ tables })(callOf(westCaseworker, undefined, { id: first.advanceId }))).toMatchObject({
      rejected: 'not-found',
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('asked for twice at the same moment covers nothing twice', async () => {
    const estate = await opened();
    for (const name of ['one', 'two', 'three']) await estate.toHandOver({ name });
    await estate.partnerReady();
    const both = await Promise.all([
      advance(estate, { limit: 2 }),
      advance(estate, { limit: 2 }),
      advance(estate, { limit: 2 }),
    ]);
    const covered = both.flatMap(({ disbursementIds }) => disbursementIds ?? []);
    expect([covered.length, new Set(covered).size]).toEqual([3, 3]);
    expect(await troubles(estate.tables)).toEqual([]);
  });

  test('of thirty handovers fits one transaction, and goes past those that an open match holds up', async () => {
    const estate = await opened([{ amountMinor: 1_000_000 }]);
    for (let nth = 0; nth < 40; nth += 1) {
      const one = await estate.toHandOver({ name: `household ${nth}`, amountMinor: 10_000 });
      if (nth < 32) await matched(estate.tables, one, await referredCase(estate.tables, { name: `like ${nth}` }));
    }
    await estate.partnerReady();
    expect((await advance(estate)).disbursementIds).toHaveLength(8);
    const full = await opened([{ amountMinor: 1_000_000 }]);
    for (let nth = 0; nth < 31; nth += 1) await full.toHandOver({ name: `household ${nth}`, amountMinor: 10_000 });
    await full.partnerReady();
    const { advanceId, disbursementIds } = await advance(full);
    expect(disbursementIds).toHaveLength(30);
    expect(await settle(full, advanceId, 'failed')).toBe('moved');
    expect(await troubles(full.tables)).toEqual([]);
  });

  test("is refused while the partner can't be paid, and nothing is written", async () => {
    const estate = await opened();
    await estate.toHandOver({ name: 'one' });
    const before = bytesOf(estate.tables);
    expect((await advance(estate)).answer).toMatchObject({ rejected: 'payee-not-ready' });
    expect(bytesOf(estate.tables)).toBe(before);
  });

  test('that fails gives every handover back to the next one; a person decides about a refused one', async () => {
    const estate = await opened();
    const [one, two] = [await estate.toHandOver({ name: 'one' }), await estate.toHandOver({ name: 'two' })];
    await estate.partnerReady();
    const { advanceId } = await advance(estate);
    await unclaimed(estate, two.disbursementId);
    expect(await settle(estate, advanceId, 'failed')).toBe('moved');
    expect(await stateOf(estate.tables, advanceId)).toMatchObject({ status: 'failed' });
    expect(await stateOf(estate.tables, one.disbursementId)).toMatchObject({ status: 'waiting-for-advance' });
    const second = await advance(estate);
    expect(second.disbursementIds).toContain(one.disbursementId);
    expect(second.advanceId).not.toBe(advanceId);
    estate.twin.fail({ on: 'pay', how: 'refused', next: 'fail' });
    expect(await estate.take(estate.messages.advanced(second.advanceId))).toBe('held');
    expect(await troubles(estate.tables)).toEqual([]);
  });
});

describe('a handover', () => {
  const advanced = async () => {
    const estate = await opened();
    const one = await estate.toHandOver({ name: 'one' });
    await estate.partnerReady();
    const { advanceId } = await advance(estate);
    return { ...estate, ...one, advanceId };
  };

  test('happens after the advance arrived, once, against a receipt; another person confirms and the expense is made', async () => {
    const estate = await advanced();
    const { tables, disbursementId, advanceId, eastSlice } = estate;
    expect(await handed(estate, disbursementId)).toMatchObject({ rejected: 'wrong-state' });
    await settle(estate, advanceId);
    expect(await handed(estate, disbursementId, westCaseworker)).toEqual(
      await handed(estate, 'dsb_00000000000000000000000000'),
    );
    expect(
      await handed(estate, disbursementId, caseworker, {}, { ...receipt, handedOverAt: addDays(monday, 2) }),
    ).toMatchObject({ rejected: 'invalid' });
    expect(
      await handed(estate, disbursementId, caseworker, { key: 'k', now: '2026-11-16T14:00:00.000Z' }),
    ).toMatchObject({ status: 200, body: { status: 'handed-over' } });
    expect(await handed(estate, disbursementId, caseworker, { key: 'k' })).toMatchObject({ status: 200 });
    expect(await handed(estate, disbursementId)).toMatchObject({ rejected: 'wrong-state' });
    expect(await confirmed(estate, disbursementId, caseworker)).toMatchObject({ rejected: 'same-person' });
    expect(await confirmed(estate, disbursementId, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000, spentMinor: 0 });
    expect(await confirmed(estate, disbursementId)).toMatchObject({ body: { status: 'confirmed' } });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 0, spentMinor: 50_000 });
    expect(await unclaimed(estate, disbursementId)).toMatchObject({ rejected: 'wrong-state' });
    expect(await typesOf(tables, disbursementId)).toEqual([
      'HandoverDue',
      'HandoverAdvanced',
      'HandedOver',
      'HandoverConfirmed',
    ]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that nobody came for goes back to slice and window', async () => {
    const estate = await advanced();
    const { tables, disbursementId, advanceId, householdId, eastSlice } = estate;
    await settle(estate, advanceId);
    expect(await unclaimed(estate, disbursementId)).toMatchObject({ body: { status: 'unclaimed' } });
    expect(await handed(estate, disbursementId)).toMatchObject({ rejected: 'wrong-state' });
    expect(await eastSlice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0 });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });

  test("is listed for its own partner; the fund's queues are the fiscal agent's", async () => {
    const estate = await advanced();
    const list = (actor: typeof caseworker, query: object) =>
      listDisbursements(estate)(callOf(actor, undefined, { query }));
    expect(await list(caseworker, {})).toMatchObject({
      body: { disbursements: [{ id: estate.disbursementId, status: 'advanced' }] },
    });
    expect(await list(westCaseworker, { partnerId: eastPartner })).toMatchObject({ body: { disbursements: [] } });
    expect(await list(treasurer, { partnerId: westPartner })).toMatchObject({ body: { disbursements: [] } });
    expect(await list(caseworker, { queue: 'held' })).toMatchObject({ rejected: 'role-missing' });
    expect(await list(treasurer, {})).toMatchObject({ rejected: 'invalid' });
  });
});
