// Slices of funds: amounts that many touch at once, each change guarded by the amount that must be there.

import { canonical, type Json } from '@hearth/domain/canonical';
import type { Restriction } from '@hearth/domain/fund-events';
import type { Draw } from '@hearth/domain/ledger';
import type { Slice } from '@hearth/domain/slices';
import { type Change, type Item, numberOf, type Ref, type Tables, textOf } from './tables.ts';

const partitionOf = (partnerId: string): string => `slices#${partnerId}`;
const sortOf = ({ programId, fundId, purpose }: Omit<Draw, 'amountMinor' | 'partnerId'>): string =>
  `${programId}#${fundId}#${purpose}`;

/** Where a slice lies. */
export const sliceRef = (draw: Omit<Draw, 'amountMinor'>): Ref => ({
  table: 'state',
  pk: partitionOf(draw.partnerId),
  sk: sortOf(draw),
});

const asJson = (restriction: Restriction): Json => JSON.parse(JSON.stringify(restriction));

/** Money allotted to a slice; the first allotment makes it. */
export const allotted = (draw: Draw, restriction: Restriction): Change => ({
  update: sliceRef(draw),
  set: {
    programId: draw.programId,
    fundId: draw.fundId,
    purpose: draw.purpose,
    partnerId: draw.partnerId,
    restriction: canonical(asJson(restriction)),
  },
  add: { allottedMinor: draw.amountMinor, availableMinor: draw.amountMinor, encumberedMinor: 0, spentMinor: 0 },
  when: [],
});

/** An allotment, or a part of it, leaves a slice: only what is available, never what is set aside or spent. */
export const allotmentTaken = (draw: Draw): Change => ({
  update: sliceRef(draw),
  add: { allottedMinor: -draw.amountMinor, availableMinor: -draw.amountMinor },
  when: [{ attribute: 'availableMinor', atLeast: draw.amountMinor }],
  otherwise: 'over-committed',
});

type Part = 'availableMinor' | 'encumberedMinor' | 'spentMinor';

const move =
  (from: Part, to: Part, otherwise: string) =>
  (draw: Draw): Change => ({
    update: sliceRef(draw),
    add: { [from]: -draw.amountMinor, [to]: draw.amountMinor },
    when: [{ attribute: from, atLeast: draw.amountMinor }],
    otherwise,
  });

/** Approval sets an amount aside, only if it is there (never overspent). */
export const encumbered = move('availableMinor', 'encumberedMinor', 'insufficient-funds');
/** A payment left. */
export const liquidated = move('encumberedMinor', 'spentMinor', 'slice-broken');
/** What was set aside goes back. */
export const disencumbered = move('encumberedMinor', 'availableMinor', 'slice-broken');
/** A payment came back. */
export const returned = move('spentMinor', 'availableMinor', 'slice-broken');

/** Reads a slice out of its item. */
export const sliceOf = (item: Item): Slice => {
  const restriction: Restriction = JSON.parse(textOf(item, 'restriction'));
  return {
    programId: textOf(item, 'programId'),
    fundId: textOf(item, 'fundId'),
    purpose: textOf(item, 'purpose'),
    partnerId: textOf(item, 'partnerId'),
    restriction,
    allottedMinor: numberOf(item, 'allottedMinor'),
    availableMinor: numberOf(item, 'availableMinor'),
    encumberedMinor: numberOf(item, 'encumberedMinor'),
    spentMinor: numberOf(item, 'spentMinor'),
  };
};

/** All slices of a partner, strongly consistent; of one program when it is named. */
export const slicesOf = async (tables: Tables, partnerId: string, programId?: string): Promise<readonly Slice[]> => {
  const slices: Slice[] = [];
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'state',
      partition: partitionOf(partnerId),
      ...(programId === undefined ? {} : { prefix: `${programId}#` }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    slices.push(...page.items.map(sliceOf));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return slices;
};
