// Funds as dice fall: gifts that shrink or go back, allotments that are moved, dropped, or brought back to the fund.
import { refuseLeaving, refuseProposal } from '@hearth/domain/allotments';
import { allotmentMoveEntry, giftBackEntry } from '@hearth/domain/entries';
import type { AllotmentMove, FundEvent, SliceOf } from '@hearth/domain/fund-events';
import { type Fund, isSameSlice } from '@hearth/domain/funds';
import { refuseTaking } from '@hearth/domain/gifts';
import { idOrThrow } from '@hearth/domain/ids';
import { ben, cleo, foodFund, generalFund } from '@hearth/domain/relief-fund.fixture';
import type { Loaded } from './entities.ts';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { fundStream } from './projection.ts';
import { sliceOf, sliceRef } from './slices.ts';

const fundOn = (world: World, n: number): Promise<Loaded<Fund>> =>
  read<Fund>(world, pick([generalFund, foodFund], n) ?? generalFund);

const happens = (world: World, from: Loaded<Fund>, event: FundEvent): Promise<boolean> =>
  write(world, { appends: [on(fundStream, from, event)] }, true);

/** A gift is reduced, or a part of it goes back: as much as is not allotted allows. */
export const shrinkGift = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const fund = await fundOn(world, n);
  const [gift] = fund.state?.gifts ?? [];
  const amountMinor = 1 + how * 100;
  if (fund.state === undefined || gift === undefined) return;
  const giftId = idOrThrow('gift', gift.giftId);
  if (refuseTaking(fund.state, { giftId, amountMinor }) !== undefined) return;
  const data = { giftId, amountMinor, reason: 'unspent', entry: giftBackEntry(fund.id, amountMinor, 'USD'), by: cleo };
  await happens(
    world,
    fund,
    how % 2 === 0 ? { type: 'GiftReduced', data } : { type: 'GivenBack', data: { ...data, givenBackOn: '2026-11-17' } },
  );
};

/** Somebody proposes a move of what a slice has: to another slice, to a new one, or back to the fund. */
export const proposeMove = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const fund = await fundOn(world, n);
  const from = pick(fund.state?.slices ?? [], how);
  if (fund.state === undefined || from === undefined) return;
  const targets: readonly (SliceOf | undefined)[] = [
    undefined,
    fund.state.slices.find((each) => !isSameSlice(each, from)),
    { ...from, purpose: 'operations' },
  ];
  const to = pick(targets, how);
  if (refuseProposal(fund.state, from, to) !== undefined) return;
  const move = { moveId: fresh(world, 'move'), from, ...(to === undefined ? {} : { to }), amountMinor: 500 + how * 50 };
  await happens(world, fund, { type: 'AllotmentMoveProposed', data: { ...move, reason: 'need-is-there', by: cleo } });
};

const movedOf = (fundId: string, { moveId, from, to, amountMinor }: AllotmentMove): FundEvent => {
  const at = to === undefined ? undefined : { ...to, fundId };
  const entry = allotmentMoveEntry({ ...from, fundId, amountMinor }, at, 'USD');
  const move = { moveId, from, ...(to === undefined ? {} : { to }), amountMinor };
  return { type: 'AllotmentMoved', data: { ...move, entry, by: ben } };
};

/** A second person confirms the eldest move or drops it; the guard of the slice alone keeps what is set aside or spent where it is. */
export const decideMove = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const fund = await fundOn(world, n);
  const [move] = fund.state?.moves ?? [];
  if (fund.state === undefined || move === undefined) return;
  if (how % 4 === 0) {
    const data = { moveId: move.moveId, by: ben, reason: 'not-needed' };
    await happens(world, fund, { type: 'AllotmentMoveDropped', data });
    return;
  }
  const isDone = await happens(world, fund, movedOf(fund.id, move));
  const [item] = await world.tables.read([sliceRef({ ...move.from, fundId: fund.id })]);
  const refused = refuseLeaving(fund.state, item === undefined ? undefined : sliceOf(item), move);
  if (!isDone && refused === undefined) throw new Error('the guard of a slice refused what its figures allow');
};
