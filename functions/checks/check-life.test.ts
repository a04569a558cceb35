import { rootOf } from '@hearth/store/household-roots';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import { controller, otherTreasurer, treasurer } from './checks.fixture.ts';

import { at, balanceOf, cleared, issued, withChecks } from './released-register.fixture.ts';

describe('a check', () => {
  test('is spent when it is given out, and leaves the bank when it is cashed', async () => {
    const { tables, registerId, ids, fill, check, eastSlice } = await withChecks(1);
    const [id = ''] = ids;
    const bank = await balanceOf(tables, 'cash:bank');
    expect(await fill(registerId, [issued], at)).toMatchObject({
      summary: { issued: 1 },
      lines: [{ row: 2, outcome: 'issued' }],
    });
    expect(await check(id)).toMatchObject({ status: 'issued', checkNumber: '1001', issuedBy: treasurer.memberId });
    expect(await eastSlice()).toMatchObject({ spentMinor: 5_000, encumberedMinor: 0 });
    expect(await balanceOf(tables, 'checks:outstanding')).toBe(-5_000);
    expect(await fill(registerId, [cleared], at)).toMatchObject({ summary: { cleared: 1 } });
    expect(await check(id)).toMatchObject({ status: 'cleared', clearedOn: '2026-11-19' });
    expect(await balanceOf(tables, 'checks:outstanding')).toBe(0);
    expect(await balanceOf(tables, 'cash:bank')).toBe(bank - 5_000);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is given out and cashed between two files is recorded in one go', async () => {
    const { tables, registerId, ids, fill } = await withChecks(1);
    expect(await fill(registerId, [cleared], at)).toMatchObject({ summary: { cleared: 1, issued: 0 } });
    expect((await typesOf(tables, ids[0] ?? '')).slice(-2)).toEqual(['CheckIssued', 'CheckCleared']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that was stopped gives the money and the window back, by another person than who recorded it as issued', async () => {
    const { tables, registerId, ids, fill, check, eastSlice } = await withChecks(1);
    const { householdId } = await check(ids[0] ?? '');
    await fill(registerId, [issued], at);
    const stopped = [{ ...issued, void: 'yes' }];
    const refused = await fill(registerId, stopped, at);
    expect(refused).toMatchObject({ summary: { refused: 1, voided: 0 }, lines: [{ code: 'same-person' }] });
    expect((await check(ids[0] ?? '')).status).toBe('issued');
    expect(await fill(registerId, stopped, { ...at, actor: controller })).toMatchObject({ summary: { voided: 1 } });
    expect(await check(ids[0] ?? '')).toMatchObject({ status: 'voided', reason: 'stopped', checkNumber: '1001' });
    expect(await eastSlice()).toMatchObject({ spentMinor: 0, encumberedMinor: 0, availableMinor: 500_000 });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
    expect(await balanceOf(tables, 'checks:outstanding')).toBe(0);
    expect(await fill(registerId, stopped, { ...at, actor: controller })).toMatchObject({ summary: { unchanged: 1 } });
    expect(await fill(registerId, [{ ...stopped[0], cleared_on: '2026-11-19' }], at)).toMatchObject({
      lines: [{ code: 'wrong-state' }],
    });
    const paidAnyway = await fill(registerId, [{ ...cleared, void: '' }], at);
    expect(paidAnyway).toMatchObject({ lines: [{ code: 'wrong-state' }] });
    expect(paidAnyway.lines[0]?.detail).toContain('Tell the controller');
    expect(await troubles(tables)).toEqual([]);
  });

  test('that was never given out gives back what was set aside, by another person than who prepared the register', async () => {
    const { tables, registerId, ids, fill, check, eastSlice } = await withChecks(1);
    const never = [{ void: 'never-issued' }];
    expect(await fill(registerId, never, at)).toMatchObject({ lines: [{ code: 'same-person' }] });
    expect(await fill(registerId, never, { ...at, actor: otherTreasurer })).toMatchObject({ summary: { voided: 1 } });
    expect(await check(ids[0] ?? '')).toMatchObject({ status: 'voided', reason: 'never-issued' });
    expect(await eastSlice()).toMatchObject({ spentMinor: 0, encumberedMinor: 0, availableMinor: 500_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('with a number is not voided in the same breath as it is issued', async () => {
    const { tables, registerId, fill } = await withChecks(1);
    const both = [{ ...issued, void: 'spoiled' }];
    expect(await fill(registerId, both, { ...at, actor: otherTreasurer })).toMatchObject({
      lines: [{ code: 'void-needs-two' }],
    });
    expect(await troubles(tables)).toEqual([]);
  });
});
