import { hour, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { approvedRef } from '@hearth/store/duty-items';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, founded } from '@hearth/store/relief-estate.fixture';
import { numberOf, type Tables } from '@hearth/store/tables';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { ada, agreed, enrolled, limited } from './duties.fixture.ts';

const day = (nth: number): string => addDays(monday, nth);
const one = async (tables: Tables, name: string, amountMinor: number, now = monday, actor = approver) => {
  const { awardId } = await awardedCase(tables, { name, amountMinor, at: monday });
  return (await close(tables, approveAll([awardId]), { now, actor })).answers[0];
};
const rich = [{ amountMinor: 5_000_000 }];

describe('the limit of one approver', () => {
  test('is reached exactly, and passed by nobody; another approver has one of their own', async () => {
    const tables = await founded({ relief: limited(100_000, 7), slices: rich });
    expect((await one(tables, 'a', 60_000))?.outcome).toBe('approved');
    expect((await one(tables, 'b', 40_000))?.outcome).toBe('approved');
    const refused = await one(tables, 'c', 5_000);
    expect(refused).toMatchObject({ outcome: 'over-limit' });
    expect(refused?.detail).toContain('You may approve $1,000.00 in 7 days and have $0.00 of it left');
    expect((await one(tables, 'd', 60_000, monday, ada))?.outcome).toBe('approved');
    expect(await troubles(tables)).toEqual([]);
  });

  test('rolls: what was approved so many days ago counts no more', async () => {
    const tables = await founded({ relief: limited(100_000, 7), slices: rich });
    expect((await one(tables, 'a', 60_000, day(0)))?.outcome).toBe('approved');
    expect((await one(tables, 'b', 40_000, day(3)))?.outcome).toBe('approved');
    expect((await one(tables, 'c', 10_000, day(6)))?.outcome).toBe('over-limit');
    expect((await one(tables, 'd', 60_000, day(7)))?.outcome).toBe('approved');
    expect((await one(tables, 'e', 10_000, day(9)))?.outcome).toBe('over-limit');
    expect((await one(tables, 'f', 40_000, day(10)))?.outcome).toBe('approved');
    expect(await troubles(tables)).toEqual([]);
  });

  test('is counted in the approval’s own transaction, on the program’s day and by currency', async () => {
    const tables = await founded({ relief: limited(100_000, 7), slices: rich });
    // 02:00 in UTC is still the day before in New York.
    const night = '2026-11-17T02:00:00.000Z';
    await one(tables, 'a', 60_000, night);
    const [item] = await tables.read([approvedRef(approver.memberId, 'USD', '2026-11-16')]);
    expect(numberOf(item, 'approvedMinor')).toBe(60_000);
    expect(await troubles(tables)).toEqual([]);
  });

  test('holds in one docket and in many at once', async () => {
    const tables = await founded({ relief: limited(100_000, 2), slices: rich });
    const cases = [];
    for (let nth = 0; nth < 12; nth += 1)
      cases.push(await awardedCase(tables, { name: `n${nth}`, amountMinor: 15_000, at: hour(1) }));
    const ids = cases.map(({ awardId }) => awardId);
    const told = await Promise.all([
      close(tables, approveAll(ids.slice(0, 6))),
      close(tables, approveAll(ids.slice(6))),
    ]);
    const outcomes = told.flatMap(outcomesOf);
    expect(outcomes.filter((outcome) => outcome === 'approved')).toHaveLength(6);
    expect(outcomes.filter((outcome) => outcome === 'over-limit')).toHaveLength(6);
    expect(await troubles(tables)).toEqual([]);
  });

  test('whatever is approved on whatever days, no span of days holds more than it', async () => {
    const amounts = fc.array(
      fc.record({ on: fc.integer({ min: 0, max: 6 }), amountMinor: fc.integer({ min: 5_000, max: 60_000 }) }),
      { maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(amounts, fc.integer({ min: 1, max: 4 }), async (asked, days) => {
        const tables = await founded({ relief: limited(100_000, days), slices: rich });
        const approved: { on: number; amountMinor: number }[] = [];
        for (const [nth, each] of asked.toSorted((a, b) => a.on - b.on).entries()) {
          const answer = await one(tables, `n${nth}`, each.amountMinor, day(each.on));
          const before = approved.filter(({ on }) => on > each.on - days).reduce((sum, a) => sum + a.amountMinor, 0);
          expect(answer?.outcome).toBe(before + each.amountMinor <= 100_000 ? 'approved' : 'over-limit');
          if (answer?.outcome === 'approved') approved.push(each);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('is raised by an override of two people until its day, and named in the approval', async () => {
    const tables = await founded({ relief: limited(50_000, 30), slices: rich });
    await enrolled(tables, ada);
    const raise = { of: 'approver-limit', memberId: ada.memberId, limitMinor: 100_000, currency: 'USD' } as const;
    const id = await agreed(tables, { ...raise, reason: 'treasurer-ill', until: '2026-11-18' });
    const { awardId } = await awardedCase(tables, { name: 'a', amountMinor: 50_000 });
    await close(tables, approveAll([awardId]), { actor: ada });
    expect((await one(tables, 'b', 50_000, day(2), ada))?.outcome).toBe('approved');
    expect((await one(tables, 'c', 5_000, day(2), ada))?.outcome).toBe('over-limit');
    expect((await one(tables, 'd', 5_000, day(3), ada))?.outcome).toBe('over-limit');
    expect((await one(tables, 'e', 50_000, day(2)))?.outcome).toBe('approved');
    expect((await one(tables, 'f', 5_000, day(2)))?.outcome).toBe('over-limit');
    expect(id).toMatch(/^ovr_/);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'approved' });
    expect(await troubles(tables)).toEqual([]);
  });
});
