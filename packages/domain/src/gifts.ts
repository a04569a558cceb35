// What a gift brings to a fund and what may be taken from it again: money of one kind stays together, and covers what is allotted.
import { canonical, type Json } from './canonical.ts';
import type { Restriction } from './fund-events.ts';
import { type Fund, unallottedOf } from './funds.ts';
import { moneyWords } from './money-words.ts';
import { type Rejected, reject } from './rejections.ts';
import { addDays, dateOf } from './time.ts';

/** A gift as the treasurer tells it; dates inclusive, minor units of `currency` (the fund's when not said). */
export type Gift = {
  readonly amountMinor: number;
  readonly currency?: string | undefined;
  readonly receivedOn: string;
  readonly funderId?: string | undefined;
  readonly restriction: Restriction;
};

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();

/** A restriction as it is told: any part may be missing, and a form may say that the money is not federal. */
export type ToldRestriction = {
  readonly [part in keyof Omit<Restriction, 'federal'>]: Restriction[part] | undefined;
} & {
  readonly federal?: boolean | undefined;
};

/**
 * A restriction in its one form: the same lists in another order are the same restriction, and an assistance listing number alone
 * means federal money.
 */
export const restrictionForm = ({ needs, areas, from, until, assistanceListing }: ToldRestriction): Restriction => ({
  ...(needs === undefined ? {} : { needs: sorted(needs) }),
  ...(areas === undefined ? {} : { areas: sorted(areas) }),
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(assistanceListing === undefined ? {} : { federal: true, assistanceListing }),
});

/** Says whether money may be spent on anything, anywhere, at any time. */
export const isUnrestricted = (restriction: Restriction | undefined): boolean =>
  restriction === undefined || Object.keys(restrictionForm(restriction)).length === 0;

const bytes = (restriction: Restriction): string =>
  canonical(JSON.parse(JSON.stringify(restrictionForm(restriction))) satisfies Json);

/** A restriction as a treasurer would say it: codes, dates and the listing number, so that it may stand in any report. */
export const restrictionWords = ({ needs, areas, from, until, assistanceListing }: Restriction): string => {
  const parts = [
    ...(needs === undefined ? [] : [`only for ${needs.join(', ')}`]),
    ...(areas === undefined ? [] : [`only in ${areas.join(', ')}`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(assistanceListing === undefined ? [] : [`federal, under assistance listing ${assistanceListing}`]),
  ];
  return parts.length === 0 ? 'free of restrictions' : parts.join(', ');
};

const wrong = (pointer: string, code: string, detail: string, facts: Readonly<Record<string, number>> = {}): Rejected =>
  reject('invalid', detail, { errors: [{ pointer, code, detail }], facts });

/** Amounts are minor units of the fund's currency; a request may name it, and then it has to be that one. Rejection: `invalid`. */
export const refuseCurrency = (fund: Fund, currency: string | undefined): Rejected | undefined =>
  currency === undefined || currency === fund.currency
    ? undefined
    : wrong(
        '/currency',
        'other-currency',
        `The fund "${fund.name}" is kept in ${fund.currency}. An amount in ${currency} belongs to a fund of its own.`,
      );

// Far above any fund, and far below where sums of minor units stop being exact.
const mostFundMinor = 10 ** 14;

const refuseDay = (pointer: string, day: string, now: string, detail: string): Rejected | undefined =>
  day > dateOf(addDays(now, 1)) ? wrong(pointer, 'in-future', detail) : undefined;

/**
 * May this gift go into this fund? `now` is an instant; a gift is recorded once the money has arrived, wherever the day began first.
 * Rejections: `invalid` (currency, dates), `restricted` (another restriction or funder than the fund's: it needs a fund of its own).
 */
export const refuseGift = (fund: Fund, gift: Gift, now: string): Rejected | undefined => {
  const { amountMinor, currency, receivedOn, restriction, funderId } = gift;
  const otherCurrency = refuseCurrency(fund, currency);
  if (otherCurrency !== undefined) return otherCurrency;
  if (fund.receivedMinor + amountMinor > mostFundMinor) {
    const most = moneyWords(mostFundMinor, fund.currency);
    return wrong('/amountMinor', 'too-much', `One fund holds at most ${most}. Open another fund for this gift.`);
  }
  if (restriction.from !== undefined && restriction.until !== undefined && restriction.until < restriction.from) {
    return wrong(
      '/restriction/until',
      'before-from',
      `The last day (${restriction.until}) lies before the first (${restriction.from}).`,
    );
  }
  const early = 'A gift is recorded once the money has arrived. This date has not come yet.';
  const notYet = refuseDay('/receivedOn', receivedOn, now, early);
  if (notYet !== undefined) return notYet;
  if (funderId !== undefined && fund.funderId !== undefined && funderId !== fund.funderId) {
    return reject(
      'restricted',
      `The fund "${fund.name}" holds money of another funder. Open another fund for this gift.`,
    );
  }
  if (fund.restriction !== undefined && bytes(fund.restriction) !== bytes(restriction)) {
    return reject(
      'restricted',
      `The money in the fund "${fund.name}" is ${restrictionWords(fund.restriction)}. This gift is ${restrictionWords(restriction)}. Open another fund for it, so that the two stay apart.`,
    );
  }
  return undefined;
};

/** What is taken from a gift again, minor units of `currency` (the fund's when not said). */
export type TakenFromGift = {
  readonly giftId: string;
  readonly amountMinor: number;
  readonly currency?: string | undefined;
};

/**
 * May this be taken from a gift, because it is smaller than recorded or goes back to its funder? Never more than is left of the gift,
 * and never what is allotted: somebody counts on it.
 * Rejections: `not-found`, `invalid` (currency, more than is left), `over-committed` with by how much (ADR 018).
 */
export const refuseTaking = (fund: Fund, { giftId, amountMinor, currency }: TakenFromGift): Rejected | undefined => {
  const gift = fund.gifts.find((each) => each.giftId === giftId);
  if (gift === undefined) return reject('not-found', 'There is no such gift in this fund.');
  const otherCurrency = refuseCurrency(fund, currency);
  if (otherCurrency !== undefined) return otherCurrency;
  const money = (minor: number): string => moneyWords(minor, fund.currency);
  if (amountMinor > gift.amountMinor) {
    const detail = `Of this gift ${money(gift.amountMinor)} is left, so ${money(amountMinor)} can't be taken from it.`;
    return wrong('/amountMinor', 'more-than-left', detail, { leftMinor: gift.amountMinor, amountMinor });
  }
  const unallottedMinor = unallottedOf(fund);
  if (amountMinor <= unallottedMinor) return undefined;
  const shortMinor = amountMinor - unallottedMinor;
  return reject(
    'over-committed',
    `The fund "${fund.name}" has ${money(unallottedMinor)} that is not allotted, and ${money(amountMinor)} would leave it: ${money(shortMinor)} too much. Move at least ${money(shortMinor)} of its allotments back to the fund first, then do this again.`,
    { facts: { shortMinor, unallottedMinor, amountMinor } },
  );
};

/** May this day stand for money given back? Not before the gift came, nor in the future. Rejection: `invalid`. */
export const refuseGivenBackOn = (
  fund: Fund,
  giftId: string,
  givenBackOn: string,
  now: string,
): Rejected | undefined => {
  const receivedOn = fund.gifts.find((gift) => gift.giftId === giftId)?.receivedOn ?? '';
  if (givenBackOn < receivedOn) {
    const detail = `The gift arrived on ${receivedOn}, so it can't have been given back on ${givenBackOn}.`;
    return wrong('/givenBackOn', 'before-gift', detail);
  }
  const early = 'Money given back is recorded once it has left. This date has not come yet.';
  return refuseDay('/givenBackOn', givenBackOn, now, early);
};
