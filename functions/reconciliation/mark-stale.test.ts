import type { Disbursement } from '@hearth/domain/disbursements';
import { balances } from '@hearth/domain/ledger';
import { readStreams } from '@hearth/store/rebuild';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { founded } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { issuedCheck } from './issued-checks.fixture.ts';
import { markStale } from './mark-stale.ts';

test('a check that nobody cashed is owed as unclaimed property from its day of escheat on, once', async () => {
  const tables = await founded();
  const [old, young] = [
    await issuedCheck(tables, 'old', '2026-11-16'),
    await issuedCheck(tables, 'young', '2026-11-17'),
  ];
  expect(await markStale(tables, '2029-11-15T23:59:59.000Z')).toBe(0);
  const now = '2029-11-16T00:15:00.000Z';
  expect(await markStale(tables, now)).toBe(1);
  expect(await stateOf<Disbursement>(tables, old)).toMatchObject({ status: 'stale', issuedOn: '2026-11-16' });
  expect((await stateOf<Disbursement>(tables, young)).status).toBe('issued');
  const after = bytesOf(tables);
  expect(await markStale(tables, now)).toBe(0);
  expect(bytesOf(tables)).toBe(after);
  const entries = [...(await readStreams(tables)).values()].flat().flatMap(({ data }) => Object(data).entry ?? []);
  const sums = balances(entries);
  expect([sums.get('checks:outstanding'), sums.get('unclaimed-property')]).toEqual([-5_000, -5_000]);
  expect(await troubles(tables, now)).toEqual([]);
});

test('more checks than a page are all found, and two runs at once mark each of them once', async () => {
  const tables = await founded({ slices: [{ amountMinor: 1_000_000 }] });
  const ids: string[] = [];
  for (let nth = 0; nth < 130; nth += 1)
    ids.push(await issuedCheck(tables, 'x'.repeat(nth + 1), `2026-0${1 + (nth % 9)}-1${nth % 10}`));
  const now = '2030-01-01T00:00:00.000Z';
  const marked = await Promise.all([markStale(tables, now), markStale(tables, now)]);
  expect(marked[0] + marked[1]).toBe(130);
  for (const id of ids) expect((await typesOf(tables, id)).filter((type) => type === 'CheckStale')).toHaveLength(1);
  expect(await troubles(tables, now)).toEqual([]);
});
