// A fund as the treasurer sees it: what came in, what is set apart, and where each slice stands. All in minor units.
import type { Json } from '@hearth/domain/canonical';
import type { Fund } from '@hearth/domain/funds';
import { sliceOf, sliceRef } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';

type View = { readonly [name: string]: Json | undefined };

/** Shows funds with their slices: one strongly consistent batch for all of them. */
export const viewsOf = async (tables: Tables, funds: readonly Fund[]): Promise<readonly View[]> => {
  const items = await tables.read(
    funds.flatMap((fund) => fund.slices.map((slice) => sliceRef({ ...slice, fundId: fund.id }))),
  );
  const slices = items.flatMap((item) => (item === undefined ? [] : [sliceOf(item)]));
  return funds.map(({ id, name, currency, funderId, restriction, receivedMinor, allottedMinor, gifts }) => ({
    fundId: id,
    name,
    currency,
    funderId,
    restriction: restriction === undefined ? undefined : { ...restriction },
    receivedMinor,
    allottedMinor,
    unallottedMinor: receivedMinor - allottedMinor,
    gifts: gifts.length,
    slices: slices.flatMap((slice) =>
      slice.fundId === id ? [{ ...slice, fundId: undefined, restriction: undefined }] : [],
    ),
  }));
};
