// Funds: what came in, what was set apart of it, and what waits for a second person.
import { cannotFollow, type Entity } from './entity.ts';
import type { AllotmentMove, FundEvent, GiftReduced, GivenBack, Restriction, SliceOf } from './fund-events.ts';
import type { MemberId, OrganizationId } from './ids.ts';

/** Says whether two slices of one fund are the same. */
export const isSameSlice = (one: SliceOf, other: SliceOf): boolean =>
  one.programId === other.programId && one.partnerId === other.partnerId && one.purpose === other.purpose;

const withSlice = (slices: readonly SliceOf[], { programId, partnerId, purpose }: SliceOf): readonly SliceOf[] => {
  const added = { programId, partnerId, purpose };
  return slices.some((each) => isSameSlice(each, added)) ? slices : [...slices, added];
};

/** A gift, and what is left of it: what was recorded less what it was reduced by and what was given back. */
export type GiftHeld = {
  readonly giftId: string;
  /** What is left of it. */ readonly amountMinor: number;
  readonly receivedOn: string;
  readonly reducedMinor?: number;
  readonly givenBackMinor?: number;
};

/** A move that waits for a second person. */
export type WaitingMove = AllotmentMove & {
  readonly by: MemberId;
  readonly reason: string;
  readonly proposedAt: string;
};

export type Fund = {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly funderId?: OrganizationId;
  /** All gifts of a fund carry one restriction (ADR 006): a fund is money of one kind. */ readonly restriction?: Restriction;
  /** What is left of all gifts, so that received = allotted + unallotted. */ readonly receivedMinor: number;
  readonly allottedMinor: number;
  readonly gifts: readonly GiftHeld[];
  /** What went back to funders; no part of `receivedMinor` any more. */ readonly givenBackMinor?: number;
  /** Moves that wait for a second person, eldest first. */ readonly moves?: readonly WaitingMove[];
  /** Which slices its money was set apart for, in the order of their first allotment. */ readonly slices: readonly SliceOf[];
};

const withLess = (state: Fund, { type, data: { giftId, amountMinor } }: GiftReduced | GivenBack): Fund => {
  const part = type === 'GivenBack' ? 'givenBackMinor' : 'reducedMinor';
  const lessened = (gift: GiftHeld): GiftHeld => ({
    ...gift,
    amountMinor: gift.amountMinor - amountMinor,
    [part]: (gift[part] ?? 0) + amountMinor,
  });
  return {
    ...state,
    ...(type === 'GivenBack' ? { givenBackMinor: (state.givenBackMinor ?? 0) + amountMinor } : {}),
    receivedMinor: state.receivedMinor - amountMinor,
    gifts: state.gifts.map((gift) => (gift.giftId === giftId ? lessened(gift) : gift)),
  };
};

const withoutMove = (state: Fund, moveId: string): Fund => ({
  ...state,
  moves: (state.moves ?? []).filter((move) => move.moveId !== moveId),
});

/** A fund's own stream has its gifts and allotments, never each grant. */
export const fundEntity: Entity<Fund, FundEvent> = {
  evolve: (state, event) => {
    if (event.type === 'FundOpened') {
      if (state !== undefined) throw cannotFollow(event);
      const { name, currency, funderId } = event.data;
      return {
        id: event.stream,
        name,
        currency,
        ...(funderId === undefined ? {} : { funderId }),
        receivedMinor: 0,
        allottedMinor: 0,
        gifts: [],
        slices: [],
      };
    }
    if (state === undefined) throw cannotFollow(event);
    switch (event.type) {
      case 'GiftReceived': {
        const { giftId, amountMinor, receivedOn, restriction } = event.data;
        return {
          ...state,
          restriction,
          receivedMinor: state.receivedMinor + amountMinor,
          gifts: [...state.gifts, { giftId, amountMinor, receivedOn }],
        };
      }
      case 'GiftReduced':
      case 'GivenBack':
        return withLess(state, event);
      case 'AllotmentMoveProposed':
        return { ...state, moves: [...(state.moves ?? []), { ...event.data, proposedAt: event.at }] };
      case 'AllotmentMoveDropped':
        return withoutMove(state, event.data.moveId);
      case 'AllotmentMoved': {
        const { moveId, to, amountMinor } = event.data;
        const after = withoutMove(state, moveId);
        return to === undefined
          ? { ...after, allottedMinor: after.allottedMinor - amountMinor }
          : { ...after, slices: withSlice(after.slices, to) };
      }
      case 'Allotted':
        return {
          ...state,
          allottedMinor: state.allottedMinor + event.data.amountMinor,
          slices: withSlice(state.slices, event.data),
        };
    }
  },
  places: (state) => ({ queue: 'fund', since: state.id }),
};

/** What of a fund is set apart for nobody yet, in minor units of its currency: never negative. */
export const unallottedOf = ({ receivedMinor, allottedMinor }: Pick<Fund, 'receivedMinor' | 'allottedMinor'>): number =>
  receivedMinor - allottedMinor;
