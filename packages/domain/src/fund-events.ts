// What can happen to a fund: gifts and what becomes of them, allotments and their moves.
import type { GiftId, MemberId, MoveId, OrganizationId, ProgramId } from './ids.ts';
import type { Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

/** What money may be spent on. Absent means unrestricted in that respect; dates inclusive. */
export type Restriction = {
  readonly needs?: readonly string[];
  readonly areas?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** Federal money, which is always under an assistance listing number: the two come together. */ readonly federal?: true;
  readonly assistanceListing?: string;
};

export type FundOpened = NewEvent<
  'FundOpened',
  { readonly name: string; readonly currency: string; readonly funderId?: OrganizationId; readonly by: MemberId }
>;
export type GiftReceived = NewEvent<
  'GiftReceived',
  {
    readonly giftId: GiftId;
    readonly amountMinor: number;
    readonly receivedOn: string;
    readonly funderId?: OrganizationId;
    readonly restriction: Restriction;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
export type Allotted = NewEvent<
  'Allotted',
  {
    readonly programId: ProgramId;
    readonly partnerId: OrganizationId;
    readonly purpose: string;
    readonly amountMinor: number;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
/** A gift turns out smaller than it was recorded. */
export type GiftReduced = NewEvent<
  'GiftReduced',
  {
    readonly giftId: GiftId;
    readonly amountMinor: number;
    readonly reason: string;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
/** Money of a gift goes back to its funder. */
export type GivenBack = NewEvent<
  'GivenBack',
  {
    readonly giftId: GiftId;
    readonly amountMinor: number;
    readonly givenBackOn: string;
    readonly reason: string;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
/** Somebody asks that money go from one slice of the fund to another, or back to the fund; a second person has to consent. */
export type AllotmentMoveProposed = NewEvent<
  'AllotmentMoveProposed',
  AllotmentMove & { readonly reason: string; readonly by: MemberId }
>;
export type AllotmentMoved = NewEvent<
  'AllotmentMoved',
  AllotmentMove & { readonly by: MemberId; readonly entry: Entry }
>;
export type AllotmentMoveDropped = NewEvent<
  'AllotmentMoveDropped',
  { readonly moveId: MoveId; readonly by: MemberId; readonly reason: string }
>;
export type FundEvent =
  | FundOpened
  | GiftReceived
  | Allotted
  | GiftReduced
  | GivenBack
  | AllotmentMoveProposed
  | AllotmentMoved
  | AllotmentMoveDropped;

/** A slice of a fund, by what it is for. */
export type SliceOf = { readonly programId: ProgramId; readonly partnerId: OrganizationId; readonly purpose: string };

/** `moveId` names the proposal within its fund. Without `to` the money goes back to what the fund has not allotted. */
export type AllotmentMove = {
  readonly moveId: MoveId;
  readonly from: SliceOf;
  readonly to?: SliceOf;
  readonly amountMinor: number;
};
