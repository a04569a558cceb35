import { eastPartner, foodFund, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import {
  allotmentTaken,
  allotted,
  disencumbered,
  encumbered,
  liquidated,
  returned,
  sliceOf,
  sliceRef,
  slicesOf,
} from './slices.ts';
import type { Change } from './tables.ts';

const draw = (amountMinor: number) => ({
  fundId: foodFund,
  programId: program,
  partnerId: eastPartner,
  purpose: 'food',
  amountMinor,
});
const after = async (...changes: readonly Change[]) => {
  const tables = inMemoryTables();
  const answers: string[] = [];
  for (const change of changes) {
    const outcome = await tables.transact([change]);
    answers.push(outcome.done ? 'done' : outcome.refusals.map(({ otherwise }) => otherwise).join());
  }
  const [item] = await tables.read([sliceRef(draw(0))]);
  const slice = item === undefined ? undefined : sliceOf(item);
  return { answers, amounts: [slice?.allottedMinor, slice?.availableMinor, slice?.encumberedMinor, slice?.spentMinor] };
};

test('money goes from allotted to set aside to spent and back, and its sum stays', async () => {
  const start = [allotted(draw(600), {}), allotted(draw(400), {})];
  expect((await after(...start)).amounts).toEqual([1000, 1000, 0, 0]);
  expect((await after(...start, encumbered(draw(300)))).amounts).toEqual([1000, 700, 300, 0]);
  expect((await after(...start, encumbered(draw(300)), disencumbered(draw(300)))).amounts).toEqual([1000, 1000, 0, 0]);
  expect((await after(...start, encumbered(draw(300)), liquidated(draw(300)))).amounts).toEqual([1000, 700, 0, 300]);
  expect((await after(...start, encumbered(draw(300)), liquidated(draw(300)), returned(draw(300)))).amounts).toEqual([
    1000, 1000, 0, 0,
  ]);
});

test('an allotment that is taken away again takes what is available and nothing else', async () => {
  const start = [allotted(draw(1000), {}), encumbered(draw(300)), encumbered(draw(200)), liquidated(draw(200))];
  expect(await after(...start, allotmentTaken(draw(501)))).toEqual({
    answers: ['done', 'done', 'done', 'done', 'over-committed'],
    amounts: [1000, 500, 300, 200],
  });
  expect((await after(...start, allotmentTaken(draw(500)))).amounts).toEqual([500, 0, 300, 200]);
  expect(await after(allotmentTaken(draw(1)))).toMatchObject({ answers: ['over-committed'] });
});

test('no part goes below nothing: too little is refused as missing money, what should be there as a broken slice', async () => {
  expect(await after(allotted(draw(100), {}), encumbered(draw(101)))).toEqual({
    answers: ['done', 'insufficient-funds'],
    amounts: [100, 100, 0, 0],
  });
  for (const change of [liquidated, disencumbered, returned])
    expect((await after(allotted(draw(100), {}), change(draw(1)))).answers).toEqual(['done', 'slice-broken']);
  expect((await after(encumbered(draw(1)))).answers).toEqual(['insufficient-funds']);
});

test('a partner’s slices are its own, of one program when it is named', async () => {
  const tables = inMemoryTables();
  await tables.transact([
    allotted(draw(1), { needs: ['food'] }),
    allotted({ ...draw(2), programId: 'prg_other' }, {}),
    allotted({ ...draw(3), partnerId: westPartner }, {}),
  ]);
  expect((await slicesOf(tables, eastPartner)).map(({ allottedMinor }) => allottedMinor).toSorted()).toEqual([1, 2]);
  expect(await slicesOf(tables, eastPartner, program)).toMatchObject([
    { allottedMinor: 1, restriction: { needs: ['food'] } },
  ]);
});
