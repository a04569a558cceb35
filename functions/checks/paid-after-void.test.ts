// The bank paid a check that two people had voided: the money may have left twice.
import { breakOf } from '@hearth/domain/breaks';
import { booksOpen } from '@hearth/store/breaks';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { expect, test } from 'vitest';
import { bodyOf, otherTreasurer, treasurer } from './checks.fixture.ts';
import { csvOf, rowsOf } from './register-rows.fixture.ts';
import { at, issued, withChecks } from './released-register.fixture.ts';

test('a check that was voided and cashed after all stops its slices, until somebody else has explained it', async () => {
  const { tables, registerId, ids, file, send, check } = await withChecks(1);
  const [row] = rowsOf(await file(registerId));
  const line = (more: object) => csvOf([{ ...row, ...issued, ...more }]);
  await send(registerId, line({}), at);
  const by = { ...at, actor: otherTreasurer };
  await send(registerId, line({ void: 'lost' }), by);
  const [id = ''] = ids;
  const { draws, currency, status } = await check(id);
  expect(status).toBe('voided');
  const told = async (text: string) =>
    bodyOf<{ lines: Record<string, unknown>[] }>(await send(registerId, text, by)).lines[0];
  const paid = { cleared_on: '2026-11-19' };
  const preview = bodyOf<object>(await send(registerId, line(paid), { ...by, preview: true }));
  expect(preview).toMatchObject({ lines: [{ outcome: 'refused', code: 'wrong-state' }] });
  expect(await booksOpen(tables, draws)).toBeUndefined();
  for (const text of [line({ ...paid, void: 'lost' }), line(paid)])
    expect(Object.keys((await told(text)) ?? {}).sort()).toEqual([
      'code',
      'detail',
      'disbursementId',
      'outcome',
      'row',
    ]);
  expect(await booksOpen(tables, draws)).toMatchObject({ rejected: 'books-open' });
  const breakId = breakOf({ code: 'check-paid', about: id });
  expect(await stateOf(tables, breakId)).toMatchObject({
    ...{ foundMinor: 5_000, currency, actedBefore: [treasurer.memberId, otherTreasurer.memberId] },
  });
  expect(await typesOf(tables, breakId)).toEqual(['BreakFound']);
  expect(await troubles(tables)).toEqual([]);
});
