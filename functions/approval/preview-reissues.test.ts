import { derivedId } from '@hearth/domain/ids';
import { cleo } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, matched, submittedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { bytesOf } from '@hearth/store/relief-checks.fixture';
import { approver, controller, founded, treasurer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { expect, test } from 'vitest';
import { portsOver } from './approval.fixture.ts';
import { endedCase, endedWithFee } from './ended-payments.fixture.ts';
import { previewReissues } from './preview-reissues.ts';
import { proposeReissues } from './propose-reissues.ts';

type Preview = {
  readonly awards: readonly { readonly would: string; readonly detail?: string }[];
  readonly wouldBePaid: { readonly count: number; readonly amountMinor: number; readonly feeMinor: number };
};
const preview = async (
  tables: Tables,
  cases: readonly { readonly awardId: string }[],
  actor = treasurer,
  feeMinor = 0,
): Promise<Preview> => {
  const awardIds = cases.map(({ awardId }) => awardId) as never[];
  return JSON.parse(
    JSON.stringify((await previewReissues(portsOver(tables, feeMinor))(callOf(actor, { awardIds }))).body),
  );
};
const wouldOf = ({ awards }: Preview) => awards.map(({ would }) => would);

test('a preview tells of each award what would become of it, with its amounts, and writes nothing', async () => {
  const tables = await founded();
  const ready = await endedCase(tables, { name: 'ready' }, 'posted', 'returned');
  await withPayee(tables, ready.householdId, 'acct_1');
  const notReady = await endedCase(tables, { name: 'not ready' }, 'failed');
  const moving = await endedCase(tables, { name: 'moving' }, 'processing');
  const open = await endedCase(tables, { name: 'open' }, 'failed');
  await matched(tables, open, await submittedCase(tables, { name: 'the same?' }));
  const nobody = { awardId: derivedId('award', 'nobody') };
  const before = bytesOf(tables);
  const told = await preview(tables, [ready, notReady, moving, open, nobody]);
  expect(wouldOf(told)).toEqual(['be-paid', 'wait-for-payee', 'wrong-state', 'open-match', 'not-found']);
  expect(told.awards[0]).toMatchObject({
    awardId: ready.awardId,
    attempt: 2,
    amountMinor: 50_000,
    currency: 'USD',
    feeMinor: 0,
    draws: [{ purpose: 'any', amountMinor: 50_000 }],
  });
  expect(told.wouldBePaid).toEqual({ count: 2, amountMinor: 100_000, feeMinor: 0 });
  expect(bytesOf(tables)).toBe(before);
});

test('it adds up: what one award would take is not there for the next, of slices, of a household’s cap and of fees', async () => {
  const tables = await founded({ slices: [{ amountMinor: 120_000 }, { purpose: 'operations', amountMinor: 450 }] });
  const householdId = derivedId('household', 'one');
  const small = { amountMinor: 45_000, householdId };
  const one = await endedWithFee(tables, { name: 'one', ...small }, 150, 'failed');
  const same = await endedWithFee(tables, { name: 'the same household', ...small }, 150, 'failed');
  const two = await endedWithFee(tables, { name: 'two' }, 150, 'failed');
  const three = await endedWithFee(tables, { name: 'three' }, 150, 'failed');
  const told = await preview(tables, [one, same, two, three], treasurer, 150);
  expect(wouldOf(told)).toEqual(['wait-for-payee', 'over-cap', 'wait-for-payee', 'insufficient-funds']);
  expect(told.awards[3]?.detail).toBe('The allotments that fit hold $250.00 of $500.00.');
  expect(told.wouldBePaid).toEqual({ count: 2, amountMinor: 95_000, feeMinor: 300 });
  const dear = await preview(tables, [one, two], treasurer, 300);
  expect(dear.awards[1]).toMatchObject({
    would: 'insufficient-funds',
    detail: expect.stringContaining('operations slice'),
  });
});

test('it knows what the caller may do: whoever has to confirm sees their own refusals, whoever only reads sees none', async () => {
  const tables = await founded();
  const mine = await endedCase(tables, { name: 'mine', adjudicatedBy: cleo }, 'failed');
  const related = await endedCase(tables, { name: 'related', related: [treasurer.memberId] }, 'failed');
  expect(wouldOf(await preview(tables, [mine, related]))).toEqual(['wait-for-payee', 'related']);
  await proposeReissues(portsOver(tables))(callOf(treasurer, { awardIds: [mine.awardId], reason: 'new-account' }));
  expect(wouldOf(await preview(tables, [mine], approver))).toEqual(['same-person']);
  expect(wouldOf(await preview(tables, [mine], controller))).toEqual(['wait-for-payee']);
  expect(wouldOf(await preview(tables, [await approvedCase(tables, { name: 'approved' })]))).toEqual(['wrong-state']);
});
