// What may be set apart of a fund, and what may be moved between its slices or back: nothing that is set aside or spent.
import type { AllotmentMove, SliceOf } from './fund-events.ts';
import { type Fund, isSameSlice, unallottedOf } from './funds.ts';
import { isUnrestricted, restrictionWords } from './gifts.ts';
import type { Program } from './governance.ts';
import { moneyWords } from './money-words.ts';
import { type Rejected, reject } from './rejections.ts';
import { operations, type Slice } from './slices.ts';

const wrong = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', detail, { errors: [{ pointer, code, detail }] });

/** What money is to be set apart for: a program, a purpose (a need, `any` or `operations`); `today` is the program's day. */
export type Target = {
  readonly program: Pick<Program, 'name' | 'currency'>;
  readonly purpose: string;
  readonly today: string;
};

/**
 * May money of this fund be set apart for this? A purpose of `any` leaves the fund's own restriction in force. `under` is where the
 * request names the target, as a JSON pointer. Rejections: `invalid` (currency), `restricted` (purpose, or the last day has passed).
 */
export const refuseTarget = (fund: Fund, { program, purpose, today }: Target, under = ''): Rejected | undefined => {
  if (program.currency !== fund.currency) {
    return wrong(
      `${under}/programId`,
      'other-currency',
      `The fund "${fund.name}" is kept in ${fund.currency}, but the program "${program.name}" pays in ${program.currency}.`,
    );
  }
  if (purpose === operations && !isUnrestricted(fund.restriction)) {
    return reject(
      'restricted',
      `The money in the fund "${fund.name}" is ${restrictionWords(fund.restriction ?? {})}. Provider fees are paid from operations, and only a fund that is free of restrictions may be allotted to that.`,
    );
  }
  const { needs, until } = fund.restriction ?? {};
  if (needs !== undefined && purpose !== 'any' && !needs.includes(purpose)) {
    return reject(
      'restricted',
      `The money in the fund "${fund.name}" is only for ${needs.join(', ')}, so it can't be set apart for ${purpose}.`,
    );
  }
  if (until !== undefined && until < today)
    return reject(
      'restricted',
      `The money in the fund "${fund.name}" could be spent until ${until}. That day has passed.`,
    );
  return undefined;
};

/** Money that may be allotted still. Rejection: `insufficient-funds` with what is there. */
export const refuseAllotment = (fund: Fund, amountMinor: number): Rejected | undefined => {
  const unallottedMinor = unallottedOf(fund);
  if (amountMinor <= unallottedMinor) return undefined;
  const [left, asked] = [moneyWords(unallottedMinor, fund.currency), moneyWords(amountMinor, fund.currency)];
  return reject(
    'insufficient-funds',
    `The fund "${fund.name}" has ${left} left to allot, and ${asked} was asked for. Allot less, or record a gift first.`,
    { facts: { unallottedMinor, amountMinor } },
  );
};

/** May this be allotted? Minor units of the fund's currency. Rejections: those of `refuseTarget`, `insufficient-funds`. */
export const refuseAllotmentOf = (
  fund: Fund,
  { amountMinor, ...target }: Target & { readonly amountMinor: number },
): Rejected | undefined => refuseTarget(fund, target) ?? refuseAllotment(fund, amountMinor);

/** So many moves of one fund may wait for a second person. */
export const mostWaitingMoves = 20;

/**
 * May this be asked for at all? Rejections: `wrong-state` (too many wait already), `invalid` (no such slice, or no move).
 */
export const refuseProposal = (fund: Fund, from: SliceOf, to: SliceOf | undefined): Rejected | undefined => {
  if ((fund.moves ?? []).length >= mostWaitingMoves) {
    const detail = `${mostWaitingMoves} moves of this fund wait for a second person already. Have some of them decided first.`;
    return reject('wrong-state', detail);
  }
  if (!fund.slices.some((slice) => isSameSlice(slice, from)))
    return wrong('/from', 'unknown', `The fund "${fund.name}" has no allotment to this program, partner and purpose.`);
  if (to !== undefined && isSameSlice(from, to))
    return wrong('/to', 'same-slice', 'This is where the money is already. Name another slice, or "unallotted".');
  return undefined;
};

/**
 * May so much leave this slice now? What is set aside for approved awards or spent stays where it is. `slice` is it as it was read.
 * Rejection: `over-committed` with by how much.
 */
export const refuseLeaving = (
  { currency }: Pick<Fund, 'currency'>,
  slice: Slice | undefined,
  { amountMinor }: Pick<AllotmentMove, 'amountMinor'>,
): Rejected | undefined => {
  const { availableMinor = 0, encumberedMinor = 0, spentMinor = 0 } = slice ?? {};
  if (amountMinor <= availableMinor) return undefined;
  const money = (minor: number): string => moneyWords(minor, currency);
  const shortMinor = amountMinor - availableMinor;
  return reject(
    'over-committed',
    `${money(availableMinor)} of this slice is available, and ${money(amountMinor)} was to leave it: ${money(shortMinor)} too much. ${money(encumberedMinor)} is set aside for approved awards and ${money(spentMinor)} is spent; neither can be moved. Move ${money(availableMinor)} or less.`,
    { facts: { shortMinor, availableMinor, encumberedMinor, spentMinor, amountMinor } },
  );
};
