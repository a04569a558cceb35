// A fund as the treasurer sees it: what came in, what is set apart, where each slice stands, what waits. All in minor units.
import type { Json } from '@hearth/domain/canonical';
import { type Fund, type GiftHeld, unallottedOf, type WaitingMove } from '@hearth/domain/funds';
import { sumMinor } from '@hearth/domain/ledger';
import type { Slice } from '@hearth/domain/slices';
import { daysBetween, localDate } from '@hearth/domain/time';
import { sliceOf, sliceRef } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';

type View = { readonly [name: string]: Json | undefined };

const nearDays = 30;
// A day is over when it is over everywhere: programs have time zones, funds have none.
const lastZone = 'Etc/GMT+12';

/** Money whose last day is near (30 days) or passed, with what of it nobody counts on yet; undefined when there is none. */
const lastDayOf = (fund: Fund, slices: readonly Slice[], now: string): View | undefined => {
  const until = fund.restriction?.until;
  if (until === undefined) return undefined;
  const daysLeft = daysBetween(localDate(now, lastZone), until);
  const availableMinor = sumMinor(slices.map((slice) => slice.availableMinor));
  const unusedMinor = sumMinor([unallottedOf(fund), availableMinor]);
  if (daysLeft > nearDays || unusedMinor === 0) return undefined;
  return {
    until,
    is: daysLeft < 0 ? 'passed' : 'near',
    unusedMinor,
    unallottedMinor: unallottedOf(fund),
    availableMinor,
  };
};

const viewOf = (fund: Fund, slices: readonly Slice[], now: string): View => {
  const { id, name, currency, funderId, restriction, receivedMinor, givenBackMinor = 0, allottedMinor } = fund;
  return {
    fundId: id,
    name,
    currency,
    funderId,
    restriction: restriction === undefined ? undefined : { ...restriction },
    receivedMinor: sumMinor([receivedMinor, givenBackMinor]),
    givenBackMinor,
    allottedMinor,
    unallottedMinor: unallottedOf(fund),
    lastDay: lastDayOf(fund, slices, now),
    gifts: fund.gifts.length,
    moves: fund.moves?.length ?? 0,
    slices: slices.map((slice) => ({ ...slice, fundId: undefined, restriction: undefined })),
  };
};

/**
 * Shows funds with their slices: one strongly consistent batch for all of them. `now` is an instant. Received less given back is
 * allotted and unallotted; a gift that was reduced counts with what it turned out to be.
 */
export const viewsOf = async (tables: Tables, funds: readonly Fund[], now: string): Promise<readonly View[]> => {
  const items = await tables.read(
    funds.flatMap((fund) => fund.slices.map((slice) => sliceRef({ ...slice, fundId: fund.id }))),
  );
  const slices = items.flatMap((item) => (item === undefined ? [] : [sliceOf(item)]));
  return funds.map((fund) =>
    viewOf(
      fund,
      slices.filter(({ fundId }) => fundId === fund.id),
      now,
    ),
  );
};

/** A gift as it was recorded, what was taken from it since, and what is left. */
export const giftView = ({
  giftId,
  amountMinor,
  receivedOn,
  reducedMinor = 0,
  givenBackMinor = 0,
}: GiftHeld): View => ({
  giftId,
  receivedOn,
  amountMinor: sumMinor([amountMinor, reducedMinor, givenBackMinor]),
  reducedMinor,
  givenBackMinor,
  leftMinor: amountMinor,
});

/** A move that waits for a second person. */
export const moveView = ({ moveId, from, to, amountMinor, reason, by, proposedAt }: WaitingMove): View => ({
  moveId,
  from: { ...from },
  to: to === undefined ? 'unallotted' : { ...to },
  amountMinor,
  reason,
  by,
  proposedAt,
});
