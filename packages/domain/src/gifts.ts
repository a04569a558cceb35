// What a gift brings to a fund, and what an allotment may take from it: money of one kind stays together.
import { canonical, type Json } from './canonical.ts';
import { type Fund, type Restriction, refuseAllotment } from './funds.ts';
import type { Program } from './governance.ts';
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

/** A restriction in its one form: the same lists in another order are the same restriction. */
export const restrictionForm = ({
  needs,
  areas,
  from,
  until,
  assistanceListing,
}: { readonly [part in keyof Restriction]: Restriction[part] | undefined }): Restriction => ({
  ...(needs === undefined ? {} : { needs: sorted(needs) }),
  ...(areas === undefined ? {} : { areas: sorted(areas) }),
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(assistanceListing === undefined ? {} : { assistanceListing }),
});

const bytes = (restriction: Restriction): string =>
  canonical(JSON.parse(JSON.stringify(restrictionForm(restriction))) satisfies Json);

/** A restriction as a treasurer would say it. */
export const restrictionWords = ({ needs, areas, from, until, assistanceListing }: Restriction): string => {
  const parts = [
    ...(needs === undefined ? [] : [`only for ${needs.join(', ')}`]),
    ...(areas === undefined ? [] : [`only in ${areas.join(', ')}`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(assistanceListing === undefined ? [] : [`under assistance listing ${assistanceListing}`]),
  ];
  return parts.length === 0 ? 'free of restrictions' : parts.join(', ');
};

const wrong = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', detail, { errors: [{ pointer, code, detail }] });

/**
 * May this gift go into this fund? `now` is an instant; a gift is recorded once the money has arrived, wherever the day began first.
 * Rejections: `invalid` (currency, dates), `restricted` (another restriction or funder than the fund's: it needs a fund of its own).
 */
export const refuseGift = (fund: Fund, gift: Gift, now: string): Rejected | undefined => {
  const { currency, receivedOn, restriction, funderId } = gift;
  if (currency !== undefined && currency !== fund.currency) {
    return wrong(
      '/currency',
      'other-currency',
      `The fund "${fund.name}" is kept in ${fund.currency}, so a gift in ${currency} needs a fund of its own.`,
    );
  }
  if (restriction.from !== undefined && restriction.until !== undefined && restriction.until < restriction.from) {
    return wrong(
      '/restriction/until',
      'before-from',
      `The last day (${restriction.until}) lies before the first (${restriction.from}).`,
    );
  }
  if (receivedOn > dateOf(addDays(now, 1)))
    return wrong(
      '/receivedOn',
      'in-future',
      'A gift is recorded once the money has arrived. This date has not come yet.',
    );
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

/** What is to be set apart: for a program, a purpose (a need or `any`), in minor units of the fund's currency. */
export type Allotment = {
  readonly program: Pick<Program, 'name' | 'currency'>;
  readonly purpose: string;
  readonly amountMinor: number;
  readonly today: string;
};

/**
 * May this be allotted? `today` is the program's day. A purpose of `any` leaves the fund's own restriction in force.
 * Rejections: `invalid` (currency), `restricted` (purpose, or the last day has passed), `insufficient-funds`.
 */
export const refuseAllotmentOf = (
  fund: Fund,
  { program, purpose, amountMinor, today }: Allotment,
): Rejected | undefined => {
  if (program.currency !== fund.currency) {
    return wrong(
      '/programId',
      'other-currency',
      `The fund "${fund.name}" is kept in ${fund.currency}, but the program "${program.name}" pays in ${program.currency}.`,
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
  return refuseAllotment(fund, amountMinor);
};
