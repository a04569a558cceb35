import { eastPartner } from '@hearth/domain/relief-fund.fixture';
import { recordProviderWord } from '@hearth/store/provider-words';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { treasurer } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { opened } from './disbursement.fixture.ts';

const feeMinor = 150;
const open = async (operationsMinor = 1_000) => {
  const slices = [{ amountMinor: 500_000 }, { purpose: 'operations', amountMinor: operationsMinor }];
  const estate = await opened(slices, feeMinor);
  const operations = async () => {
    const [slice] = (await slicesOf(estate.tables, eastPartner)).filter(({ purpose }) => purpose === 'operations');
    return slice === undefined ? [] : [slice.availableMinor, slice.encumberedMinor, slice.spentMinor];
  };
  return { ...estate, operations };
};
type Estate = Awaited<ReturnType<typeof open>>;

/** Hears what became of a payment, or what is told instead. */
const hear = async ({ tables, twin, clock }: Estate, id: string, status?: 'failed' | 'returned') => {
  const { providerPaymentId } = await stateOf<{ readonly providerPaymentId: string }>(tables, id);
  clock.now = new Date(Date.parse(clock.now) + 60_000).toISOString();
  const read = await twin.readPayment(providerPaymentId);
  if (read.known !== 'done') throw new Error(read.reason);
  const word = {
    ...read.value,
    ...(status === undefined ? {} : { status, reversalPosted: true, reason: 'unknown_failure' }),
  };
  return recordProviderWord(tables, id, word, { at: clock.now, actor: 'step:settlement' });
};
const advance = ({ ports }: Estate) => advancePartner(ports)(callOf(treasurer, { partnerId: eastPartner }));
const idIn = (answer: Awaited<ReturnType<typeof advance>>): string =>
  'body' in answer ? String(Object(answer.body).advanceId) : 'none';

describe('the fee of a payment by bank', () => {
  test('goes with its intent, leaves with it, and stays spent when it comes back', async () => {
    const estate = await open();
    const { tables, take, messages, approved, operations } = estate;
    const { awardId, disbursementId } = await approved({ name: 'one', feeMinor });
    expect(await operations()).toEqual([850, 150, 0]);
    await take(messages.approved(awardId));
    expect(await stateOf(tables, disbursementId)).toMatchObject({ fee: { purpose: 'operations', amountMinor: 150 } });
    await hear(estate, disbursementId);
    expect(await operations()).toEqual([850, 0, 150]);
    await hear(estate, disbursementId, 'returned');
    expect(await operations()).toEqual([850, 0, 150]);
    expect(await estate.eastSlice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0, spentMinor: 0 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is free again when the payment fails, whether the provider says so or the first call does', async () => {
    for (const how of ['word', 'call'] as const) {
      const estate = await open();
      const { tables, twin, take, messages, approved, operations } = estate;
      const { awardId, disbursementId } = await approved({ name: 'one', feeMinor });
      if (how === 'call') twin.fail({ on: 'pay', how: 'refused', next: 'fail' });
      await take(messages.approved(awardId));
      if (how === 'word') await hear(estate, disbursementId, 'failed');
      expect(await operations()).toEqual([1_000, 0, 0]);
      // The message comes again: what ended is not begun anew.
      const before = bytesOf(tables);
      expect(await take(messages.approved(awardId))).toBe('unchanged');
      expect(bytesOf(tables)).toBe(before);
      expect(await troubles(tables)).toEqual([]);
    }
  });
});

describe('the fee of an advance', () => {
  test('is set aside with its intent, once for all that it covers, and leaves with it', async () => {
    const estate = await open();
    const { tables, take, messages, operations } = estate;
    for (const name of ['one', 'two', 'three']) await estate.toHandOver({ name });
    await estate.partnerReady();
    const advanceId = idIn(await advance(estate));
    expect(await operations()).toEqual([850, 150, 0]);
    await take(messages.advanced(advanceId));
    await hear(estate, advanceId);
    expect(await operations()).toEqual([850, 0, 150]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is free again when the advance fails', async () => {
    const estate = await open();
    await estate.toHandOver({ name: 'one' });
    await estate.partnerReady();
    const advanceId = idIn(await advance(estate));
    await estate.take(estate.messages.advanced(advanceId));
    await hear(estate, advanceId, 'failed');
    expect(await estate.operations()).toEqual([1_000, 0, 0]);
    expect(await troubles(estate.tables)).toEqual([]);
  });

  test('that no operations slice holds refuses the advance, says what is missing, and changes nothing', async () => {
    const estate = await open(100);
    await estate.toHandOver({ name: 'one' });
    await estate.partnerReady();
    const before = bytesOf(estate.tables);
    expect(await advance(estate)).toMatchObject({
      rejected: 'insufficient-funds',
      detail: expect.stringMatching(/operations slice .* holds \$1.00 .* Top it up with at least \$0.50/),
    });
    expect(bytesOf(estate.tables)).toBe(before);
  });

  test('never takes more than the slice holds, however many advances are intended at once', async () => {
    const estate = await open(2 * feeMinor);
    for (let nth = 0; nth < 4; nth += 1) await estate.toHandOver({ name: `household ${nth}`, amountMinor: 10_000 });
    await estate.partnerReady();
    const asked = [1, 2, 3, 4].map(() =>
      advancePartner(estate.ports)(callOf(treasurer, { partnerId: eastPartner, limit: 1 })),
    );
    await Promise.allSettled(asked);
    const [available = 0, encumbered = 0] = await estate.operations();
    expect(available + encumbered).toBe(2 * feeMinor);
    expect(encumbered % feeMinor).toBe(0);
    expect(await troubles(estate.tables)).toEqual([]);
  });
});
