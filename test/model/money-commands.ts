// What people do with money, as commands: each is sent to the real routes and foreseen by the model, refusals and their reasons included.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Told } from './in-process-api.ts';
import {
  sliceAt as figuresAt,
  grantedTo,
  isAmount,
  type Model,
  type Place,
  places,
  shift,
  unallotted,
} from './money-model.ts';
import {
  approver,
  controller,
  feeMinor,
  households,
  otherTreasurer,
  sliceAt,
  treasurer,
  type World,
} from './money-world.ts';

type Command = fc.AsyncCommand<Model, World>;
const capMinor = 80_000;

/** Amounts as people send them: mostly sensible, some around the edges, some nonsense. */
const amounts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60_000 }) as fc.Arbitrary<unknown> },
  { weight: 3, arbitrary: fc.integer({ min: 60_000, max: 2_000_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -1, 0.5, 1e21, 100_000_000_001, '100', null, Number.MAX_SAFE_INTEGER) },
);
const place = fc.constantFrom(...places);
const index = fc.nat({ max: 9 });

const reasonOf = ({ json }: Told): string => String(json['type']).replace('/problems/', '');

/** Sends, and holds the answer to what was foreseen: the reason of a refusal, or none. A refusal leaves every byte as it was. */
const foreseen = async (world: World, send: () => Promise<Told>, reason: string | undefined): Promise<Told> => {
  const before = world.bytes();
  const told = await send();
  expect(told.status < 400 ? undefined : reasonOf(told)).toBe(reason);
  if (reason !== undefined) expect(world.bytes()).toBe(before);
  return told;
};

const command = (name: string, run: (model: Model, world: World) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const giftIdAt = async (world: World, at: number): Promise<string> =>
  (await world.readFund()).gifts[at]?.giftId ?? 'gift_00000000000000000000000000';

const gift = (amountMinor: unknown): Command =>
  command(`gift ${amountMinor}`, async (model, world) => {
    const body = { amountMinor, receivedOn: '2026-11-01' };
    await foreseen(
      world,
      () => world.call('recordGift', treasurer, body),
      isAmount(amountMinor) ? undefined : 'invalid',
    );
    if (isAmount(amountMinor)) model.gifts.push(amountMinor);
  });

/** Less of a gift: it was smaller, or goes back. Never more than is left of it, and never what is set apart already. */
const lessen = (route: 'reduceGift' | 'giveBack', at: number, amountMinor: unknown): Command =>
  command(`${route} ${at} ${amountMinor}`, async (model, world) => {
    const nth = model.gifts.length === 0 ? 0 : at % model.gifts.length;
    const left = model.gifts[nth];
    const reason = !isAmount(amountMinor)
      ? 'invalid'
      : left === undefined
        ? 'not-found'
        : amountMinor > left
          ? 'invalid'
          : amountMinor > unallotted(model)
            ? 'over-committed'
            : undefined;
    const body = {
      amountMinor,
      reason: 'pledge-withdrawn',
      ...(route === 'giveBack' ? { givenBackOn: '2026-11-10' } : {}),
    };
    const giftId = await giftIdAt(world, nth);
    const told = await foreseen(world, () => world.call(route, treasurer, body, { giftId }), reason);
    if (reason === undefined && left !== undefined && isAmount(amountMinor)) model.gifts[nth] = left - amountMinor;
    if (reason === 'over-committed' && isAmount(amountMinor))
      expect(Object(told.json['facts']).shortMinor).toBe(amountMinor - unallotted(model));
  });

const allot = (to: Place, amountMinor: unknown): Command =>
  command(`allot ${to} ${amountMinor}`, async (model, world) => {
    const reason = !isAmount(amountMinor)
      ? 'invalid'
      : amountMinor > unallotted(model)
        ? 'insufficient-funds'
        : undefined;
    await foreseen(world, () => world.call('allot', treasurer, { ...sliceAt[to], amountMinor }), reason);
    if (reason !== undefined || !isAmount(amountMinor)) return;
    const slice = figuresAt(model, to);
    slice.allotted += amountMinor;
    slice.available += amountMinor;
  });

const mostMoves = 20;

const propose = (from: Place, to: Place | 'unallotted', amountMinor: unknown): Command =>
  command(`propose ${from} to ${to} ${amountMinor}`, async (model, world) => {
    const body = {
      from: sliceAt[from],
      to: to === 'unallotted' ? to : sliceAt[to],
      amountMinor,
      reason: 'need-elsewhere',
    };
    const waiting = model.moves.filter((move) => move !== undefined).length;
    if (waiting >= mostMoves) return;
    const has = model.slices[from]?.available ?? 0;
    const reason =
      !isAmount(amountMinor) || from === to || model.slices[from] === undefined
        ? 'invalid'
        : amountMinor > has
          ? 'over-committed'
          : undefined;
    const told = await foreseen(world, () => world.call('proposeMove', treasurer, body), reason);
    if (reason !== undefined || !isAmount(amountMinor)) return;
    model.moves.push({ from, to, minor: amountMinor });
    moveIds.get(model)?.push(String(told.json['moveId'])) ?? moveIds.set(model, [String(told.json['moveId'])]);
  });

const moveIds = new WeakMap<Model, string[]>();

const decide = (at: number, as: string, decision: 'confirm' | 'drop'): Command =>
  command(`${decision} move ${at} by ${as}`, async (model, world) => {
    if (model.moves.length === 0) return;
    const nth = at % model.moves.length;
    const move = model.moves[nth];
    const body = decision === 'confirm' ? { decision } : { decision, reason: 'not-needed' };
    const moveId = moveIds.get(model)?.[nth] ?? '';
    const reason =
      as === controller
        ? 'role-missing'
        : move === undefined
          ? 'not-found'
          : as === treasurer && decision === 'confirm'
            ? 'same-person'
            : decision === 'confirm' && move.minor > (model.slices[move.from]?.available ?? 0)
              ? 'over-committed'
              : undefined;
    if (as === treasurer && decision === 'drop') return;
    await foreseen(world, () => world.call('decideMove', as, body, { moveId }), reason);
    if (reason !== undefined || move === undefined) return;
    model.moves[nth] = undefined;
    if (decision === 'drop') return;
    const from = figuresAt(model, move.from);
    from.allotted -= move.minor;
    from.available -= move.minor;
    if (move.to === 'unallotted') return;
    const to = figuresAt(model, move.to);
    to.allotted += move.minor;
    to.available += move.minor;
  });

const makeAward = (to: 'east' | 'west', household: number, minor: number): Command =>
  command(`award of ${minor} at ${to} for ${household}`, async (model, world) => {
    await world.makeAward(to, household % households, minor);
    model.awards.push({ place: to, minor, household: household % households, status: 'made' });
  });

/** Why an approval does not go through, in the order in which it is asked. */
const approvalOf = (model: Model, award: Model['awards'][number]): string => {
  if (award.status !== 'made' && award.status !== 'waiting') return 'wrong-state';
  if (award.minor + grantedTo(model, award.household) > capMinor) return 'over-cap';
  const slice = model.slices[award.place];
  if (slice === undefined) return 'restricted';
  if (slice.available < award.minor) return 'waiting-for-funds';
  return 'approved';
};

const approve = (at: number, decision: 'approve' | 'send-back'): Command =>
  command(`${decision} ${at}`, async (model, world) => {
    const award = model.awards[model.awards.length === 0 ? 0 : at % model.awards.length];
    if (award === undefined) return;
    const awardId = world.awardId(model.awards.indexOf(award));
    const sent = decision === 'approve' ? { awardId, decision } : { awardId, decision, reason: 'ask-again' };
    const told = await world.docket(approver, [sent]);
    expect(told.status).toBe(200);
    const [answer]: readonly { readonly outcome: string }[] = JSON.parse(JSON.stringify(told.json['answers']));
    // Fees are the east's only: the west has no slice for operations.
    const isOpen = award.status === 'made' || award.status === 'waiting';
    const money = approvalOf(model, award);
    const fees = award.place === 'east' ? (model.slices.operations?.available ?? 0) : 0;
    const expected =
      decision === 'send-back'
        ? isOpen
          ? 'sent-back'
          : 'wrong-state'
        : money === 'approved' && fees < feeMinor
          ? 'insufficient-funds'
          : money;
    expect(answer?.outcome).toBe(expected);
    if (expected === 'sent-back') award.status = 'sent-back';
    if (expected === 'waiting-for-funds') award.status = 'waiting';
    if (expected !== 'approved') return;
    award.status = 'approved';
    shift(figuresAt(model, award.place), 'available', 'encumbered', award.minor);
    shift(figuresAt(model, 'operations'), 'available', 'encumbered', feeMinor);
  });

/** What becomes of a payment, by the household's account. */
const endings = ['settled', 'settled', 'returned', 'failed'] as const;

const pay = (at: number): Command =>
  command(`pay ${at}`, async (model, world) => {
    const approved = model.awards.filter(({ status }) => status === 'approved');
    const award = approved[approved.length === 0 ? 0 : at % approved.length];
    if (award === undefined) return;
    const ending = endings[award.household] ?? 'settled';
    expect(await world.pay(model.awards.indexOf(award))).toBe(ending);
    const [slice, operations] = [figuresAt(model, award.place), figuresAt(model, 'operations')];
    award.status = ending === 'settled' ? 'paid' : ending;
    shift(slice, 'encumbered', ending === 'settled' ? 'spent' : 'available', award.minor);
    // A payment that came back had left: its fee is spent.
    shift(operations, 'encumbered', ending === 'failed' ? 'available' : 'spent', feeMinor);
  });

/** Every command, in sensible shares. */
export const moneyCommands = fc.commands(
  [
    amounts.map(gift),
    fc.integer({ min: 100_000, max: 900_000 }).map(gift),
    fc.tuple(fc.constantFrom('reduceGift' as const, 'giveBack' as const), index, amounts).map((all) => lessen(...all)),
    fc.tuple(place, amounts).map((all) => allot(...all)),
    fc.tuple(place, fc.integer({ min: 1_000, max: 200_000 })).map((all) => allot(...all)),
    fc.tuple(place, fc.constantFrom(...places, 'unallotted' as const), amounts).map((all) => propose(...all)),
    fc
      .tuple(
        index,
        fc.constantFrom(treasurer, otherTreasurer, controller),
        fc.constantFrom('confirm' as const, 'drop' as const),
      )
      .map((all) => decide(...all)),
    fc
      .tuple(fc.constantFrom('east' as const, 'west' as const), index, fc.integer({ min: 5_000, max: 60_000 }))
      .map((all) => makeAward(...all)),
    fc
      .tuple(index, fc.constantFrom('approve' as const, 'approve' as const, 'send-back' as const))
      .map((all) => approve(...all)),
    index.map(pay),
  ],
  { maxCommands: 40, size: 'max' },
);
