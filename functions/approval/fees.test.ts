import { eastPartner, generalFund } from '@hearth/domain/relief-fund.fixture';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';

const feeMinor = 150;
const withOperations = (amountMinor: number, grantsMinor = 500_000) => ({
  slices: [{ amountMinor: grantsMinor }, { purpose: 'operations', amountMinor }],
});
const operationsOf = async (tables: Tables) =>
  (await slicesOf(tables, eastPartner)).find(({ purpose }) => purpose === 'operations');

describe('the provider’s fee', () => {
  test('is set aside with a grant that the bank pays, beside it and not in the household’s window', async () => {
    const tables = await founded(withOperations(1_000));
    const { awardId } = await awardedCase(tables, { name: 'one' });
    expect(outcomesOf(await close(tables, approveAll([awardId]), { feeMinor }))).toEqual(['approved']);
    const state = await stateOf<{ fee?: object; draws: readonly { purpose: string }[] }>(tables, awardId);
    expect(state.fee).toMatchObject({ fundId: generalFund, purpose: 'operations', amountMinor: 150 });
    expect(state.draws.map(({ purpose }) => purpose)).toEqual(['any']);
    expect(await operationsOf(tables)).toMatchObject({ availableMinor: 850, encumberedMinor: 150 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not asked for what a partner hands over, nor where there is no tariff', async () => {
    const tables = await founded();
    const [handed, free] = [
      await awardedCase(tables, { name: 'handed', rail: 'partner' }),
      await awardedCase(tables, { name: 'free' }),
    ];
    expect(outcomesOf(await close(tables, approveAll([handed.awardId]), { feeMinor }))).toEqual(['approved']);
    expect(outcomesOf(await close(tables, approveAll([free.awardId])))).toEqual(['approved']);
    expect(await stateOf(tables, handed.awardId)).not.toHaveProperty('fee');
  });

  test('that no operations slice holds refuses the award, and says which slice lacks how much', async () => {
    const tables = await founded(withOperations(100));
    const { awardId } = await awardedCase(tables, { name: 'one' });
    const [answer] = (await close(tables, approveAll([awardId]), { feeMinor })).answers;
    expect(answer).toMatchObject({ outcome: 'insufficient-funds' });
    expect(answer?.detail).toMatch(
      /operations slice of partner .* holds \$1.00 of the fee of \$1.50 .* at least \$0.50/,
    );
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('never takes the money for grants, and money for operations never pays a grant', async () => {
    const tables = await founded({ slices: [{ purpose: 'operations', amountMinor: 500_000 }] });
    const { awardId } = await awardedCase(tables, { name: 'one' });
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['restricted']);
    const noFees = await founded({ slices: [{ amountMinor: 500_000 }] });
    const other = await awardedCase(noFees, { name: 'one' });
    const [answer] = (await close(noFees, approveAll([other.awardId]), { feeMinor })).answers;
    expect(answer).toMatchObject({
      outcome: 'insufficient-funds',
      detail: expect.stringContaining('no operations slice'),
    });
  });

  test('of an operations slice for ten is reserved ten times, when sixty-four approve at once', async () => {
    const tables = await founded(withOperations(10 * feeMinor, 64 * 50_000));
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const cases = [];
    for (let nth = 0; nth < 64; nth += 1) cases.push(await awardedCase(tables, { name: `household ${nth}` }));
    const outcomes = (
      await Promise.all(cases.map(({ awardId }) => close(slow, approveAll([awardId]), { feeMinor })))
    ).flatMap(outcomesOf);
    expect(outcomes.filter((outcome) => outcome === 'approved')).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === 'insufficient-funds')).toHaveLength(54);
    expect(await operationsOf(tables)).toMatchObject({ availableMinor: 0, encumberedMinor: 10 * feeMinor });
    expect(await troubles(tables)).toEqual([]);
  });
});
