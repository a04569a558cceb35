// A fund's own history, and where its money is now.

import { sumMinor } from '@hearth/domain/ledger';
import type { Slice } from '@hearth/domain/slices';

/** A fund with what came in and was allotted, by month, and its slices as they stand. Minor units of its currency. */
export type FundHistory = {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly receivedMinor: number;
  readonly allottedMinor: number;
  readonly gifts: readonly { readonly month: string; readonly amountMinor: number }[];
  readonly allotments: readonly { readonly month: string; readonly partnerId: string; readonly amountMinor: number }[];
  readonly slices: readonly Slice[];
};

/** Where a fund's money is now: received = unallotted + available + encumbered + spent, or the difference says by how much not. */
export type Standing = {
  readonly receivedMinor: number;
  readonly unallottedMinor: number;
  readonly availableMinor: number;
  readonly encumberedMinor: number;
  readonly spentMinor: number;
  readonly differenceMinor: number;
};

/** Where the money of these funds is; they are kept in one currency. */
export const standingOf = (funds: readonly FundHistory[]): Standing => {
  const slices = funds.flatMap((fund) => fund.slices);
  const receivedMinor = sumMinor(funds.map((fund) => fund.receivedMinor));
  const unallottedMinor = receivedMinor - sumMinor(funds.map((fund) => fund.allottedMinor));
  const availableMinor = sumMinor(slices.map((slice) => slice.availableMinor));
  const encumberedMinor = sumMinor(slices.map((slice) => slice.encumberedMinor));
  const spentMinor = sumMinor(slices.map((slice) => slice.spentMinor));
  return {
    receivedMinor,
    unallottedMinor,
    availableMinor,
    encumberedMinor,
    spentMinor,
    differenceMinor: receivedMinor - unallottedMinor - availableMinor - encumberedMinor - spentMinor,
  };
};
