import type { Disbursement } from '@hearth/domain/disbursements';
import { clearedEntry } from '@hearth/domain/entries';
import { ana } from '@hearth/domain/relief-fund.fixture';
import { disbursementStream } from '@hearth/store/projection';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { issuedCheck } from './issued-checks.fixture.ts';
import { opened } from './reconciliation.fixture.ts';

type Told = {
  readonly breaks: readonly { readonly code: string; readonly expectedMinor: number; readonly foundMinor: number }[];
  readonly equations: readonly { readonly name: string; readonly expectedMinor: number; readonly foundMinor: number }[];
};
const inChecks = ({ equations }: Told) =>
  equations.flatMap(({ name, expectedMinor, foundMinor }) =>
    name === 'checks:outstanding' || name === 'unclaimed-property' ? [[name, expectedMinor, foundMinor]] : [],
  );
const brokenOf = ({ breaks }: Told) =>
  breaks.map(({ code, expectedMinor, foundMinor }) => [code, expectedMinor, foundMinor]);

test('checks that are out, cashed and unclaimed are what the ledger owes for them', async () => {
  const { tables, run } = await opened();
  const [cashed] = [await issuedCheck(tables, 'cashed', '2026-11-16'), await issuedCheck(tables, 'old', '2026-11-16')];
  await issuedCheck(tables, 'young', '2026-11-20');
  const first = await run('2026-11-21T00:05:00.000Z');
  expect([inChecks(first), brokenOf(first)]).toEqual([[['checks:outstanding', 15_000, 15_000]], []]);
  const data = { clearedOn: '2026-11-22', by: ana, entry: clearedEntry(5_000, 'USD') };
  await write(tables, disbursementStream, cashed, [{ type: 'CheckCleared', data }], { at: '2026-11-22T15:00:00.000Z' });
  const later = await run('2026-11-23T00:05:00.000Z');
  expect([inChecks(later), brokenOf(later)]).toEqual([[['checks:outstanding', 10_000, 10_000]], []]);
  expect(await troubles(tables, '2026-11-23T00:05:00.000Z')).toEqual([]);
});

test('a check that lost its entry is a break of the ledger, and holds nothing up', async () => {
  const { tables, run } = await opened();
  const id = await issuedCheck(tables, 'lost', '2026-11-16');
  const [item] = await tables.read([{ table: 'state', pk: id, sk: 'state' }]);
  const state: Disbursement = JSON.parse(String(item?.['doc']));
  const forged = { ...item, pk: id, sk: 'state', doc: JSON.stringify({ ...state, amountMinor: 4_000 }) };
  await tables.transact([{ put: { table: 'state', pk: id, sk: 'state' }, item: forged, when: [] }]);
  const told = await run('2026-11-17T00:05:00.000Z');
  expect(brokenOf(told)).toEqual([['checks-differ', 5_000, 4_000]]);
});
