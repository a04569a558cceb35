// The figures of the internal report: pure sums over reporting rows and the funds' own histories, one currency apart from another.

import { sumMinor } from '@hearth/domain/ledger';
import type { Slice } from '@hearth/domain/slices';
import type { ReportingRow } from '@hearth/store/reporting-rows';
import { shares } from './draw-shares.ts';
import { type FundHistory, type Standing, standingOf } from './fund-standing.ts';
import { type GrantOutcome, type GrantRows, grantsFrom, outcomeOf, paidAtOf } from './grant-rows.ts';
import { monthsOf, type Period } from './report-period.ts';
import { countDays, type DayCounts, type DaysToPaid, daysToPaid } from './waiting-days.ts';

/** Sums of a period. approved = encumbered + paid + returned + disencumbered (set aside once, and free again without a payment). */
export type Figures = {
  readonly receivedMinor: number;
  readonly allottedMinor: number;
  readonly grants: number;
  readonly approvedMinor: number;
  readonly encumberedMinor: number;
  readonly paidMinor: number;
  readonly returnedMinor: number;
  readonly disencumberedMinor: number;
};
export type Line = Figures & { readonly key: string };

export type CurrencyFigures = {
  readonly currency: string;
  readonly total: Figures;
  readonly byMonth: readonly Line[];
  readonly byFund: readonly Line[];
  readonly byPartner: readonly Line[];
  readonly byNeed: readonly Line[];
  readonly today: Standing;
  readonly funds: readonly (Standing & { readonly fundId: string; readonly name: string })[];
  readonly slices: readonly Omit<Slice, 'restriction'>[];
};

/** Each grant stands in one of these: waiting (set aside), paid, returned (came back), disencumbered. They sum to `approved`. */
type GrantCounts = Readonly<Record<'approved' | GrantOutcome, number>>;

export type ReportFigures = {
  readonly currencies: readonly CurrencyFigures[];
  readonly grants: GrantCounts;
  readonly daysToPaid: DaysToPaid;
};

type Sums = { -readonly [name in keyof Omit<Figures, 'disencumberedMinor'>]: number };
type Group = Map<string, Sums>;
type Ledger = {
  readonly total: Sums;
  readonly byMonth: Group;
  readonly byFund: Group;
  readonly byPartner: Group;
  readonly byNeed: Group;
};

const noSums = (): Sums => ({
  receivedMinor: 0,
  allottedMinor: 0,
  grants: 0,
  approvedMinor: 0,
  encumberedMinor: 0,
  paidMinor: 0,
  returnedMinor: 0,
});

const at = (group: Group, key: string): Sums => {
  const known = group.get(key) ?? noSums();
  group.set(key, known);
  return known;
};

const add = (sums: Sums, part: keyof Sums, minor: number): void => {
  sums[part] = sumMinor([sums[part], minor]);
};

const rowParts = ['approvedMinor', 'encumberedMinor', 'paidMinor', 'returnedMinor'] as const;

const addGrant = ({ total, byMonth, byFund, byPartner, byNeed }: Ledger, rows: GrantRows): void => {
  const [{ month, partnerId, need }] = rows;
  const groups = [total, at(byMonth, month), at(byPartner, partnerId), at(byNeed, need)];
  for (const sums of groups) sums.grants += 1;
  for (const fundId of new Set(rows.flatMap(({ draws }) => draws.map((draw) => draw.fundId))))
    at(byFund, fundId).grants += 1;
  for (const row of rows) {
    for (const part of rowParts) {
      for (const sums of groups) add(sums, part, row[part]);
      for (const { fundId, minor } of shares(row[part], row.draws)) add(at(byFund, fundId), part, minor);
    }
  }
};

const addFund = (
  { total, byMonth, byFund, byPartner }: Ledger,
  fund: FundHistory,
  isCovered: (month: string) => boolean,
): void => {
  const own = at(byFund, fund.fundId);
  for (const { month, amountMinor } of fund.gifts.filter((gift) => isCovered(gift.month))) {
    for (const sums of [total, own, at(byMonth, month)]) add(sums, 'receivedMinor', amountMinor);
  }
  for (const { month, partnerId, amountMinor } of fund.allotments.filter((allotment) => isCovered(allotment.month))) {
    for (const sums of [total, own, at(byMonth, month), at(byPartner, partnerId)])
      add(sums, 'allottedMinor', amountMinor);
  }
};

const figuresOf = (sums: Sums): Figures => ({
  ...sums,
  disencumberedMinor: sums.approvedMinor - sums.encumberedMinor - sums.paidMinor - sums.returnedMinor,
});
const lineOf = ([key, sums]: readonly [string, Sums]): Line => ({ key, ...figuresOf(sums) });
const largestFirst = (a: Line, b: Line): number =>
  b.approvedMinor - a.approvedMinor || b.allottedMinor - a.allottedMinor || (a.key < b.key ? -1 : 1);
const byKey = (a: Line, b: Line): number => (a.key < b.key ? -1 : 1);

const closed = (currency: string, ledger: Ledger, funds: readonly FundHistory[]): CurrencyFigures => ({
  currency,
  total: figuresOf(ledger.total),
  byMonth: [...ledger.byMonth].map(lineOf).sort(byKey),
  byFund: [...ledger.byFund].map(lineOf).sort(largestFirst),
  byPartner: [...ledger.byPartner].map(lineOf).sort(largestFirst),
  byNeed: [...ledger.byNeed].map(lineOf).sort(largestFirst),
  today: standingOf(funds),
  funds: funds.map((fund) => ({ fundId: fund.fundId, name: fund.name, ...standingOf([fund]) })),
  slices: funds.flatMap((fund) => fund.slices.map(({ restriction: _restriction, ...slice }) => slice)),
});

/**
 * Sums a period. Gifts count in the month they were received, allotments in the month they were made, and a grant with all that became
 * of it in the month its application was submitted; a grant drawn on two funds is counted under each, its money once. Rows are
 * read one at a time: memory grows with funds, partners, needs and months, never with grants. A TypeError: a row draws on a fund
 * that is not told.
 */
export const reportFigures = async (
  period: Period,
  funds: readonly FundHistory[],
  rows: AsyncIterable<ReportingRow> | Iterable<ReportingRow>,
): Promise<ReportFigures> => {
  const months = monthsOf(period);
  const isCovered = (month: string): boolean => month >= period.from && month <= period.until;
  const currencyOf = new Map(funds.map(({ fundId, currency }) => [fundId, currency]));
  const ledgers = new Map<string, Ledger>();
  for (const currency of [...new Set(currencyOf.values())].sort()) {
    const byMonth: Group = new Map(months.map((month) => [month, noSums()]));
    ledgers.set(currency, { total: noSums(), byMonth, byFund: new Map(), byPartner: new Map(), byNeed: new Map() });
  }
  for (const fund of funds) {
    const ledger = ledgers.get(fund.currency);
    if (ledger !== undefined) addFund(ledger, fund, isCovered);
  }
  const grants = { approved: 0, waiting: 0, paid: 0, returned: 0, disencumbered: 0 };
  const days: DayCounts = new Map();
  for await (const grant of grantsFrom(rows)) {
    const [{ draws, awardId, submittedAt }] = grant;
    const ledger = ledgers.get(currencyOf.get(draws[0]?.fundId ?? '') ?? '');
    if (ledger === undefined) throw new TypeError(`a grant draws on a fund that is not there: ${awardId}`);
    addGrant(ledger, grant);
    grants.approved += 1;
    const outcome = outcomeOf(grant);
    grants[outcome] += 1;
    const paidAt = paidAtOf(grant);
    if (outcome === 'paid' && paidAt !== undefined) countDays(days, submittedAt, paidAt);
  }
  return {
    currencies: [...ledgers].map(([currency, ledger]) =>
      closed(
        currency,
        ledger,
        funds.filter((fund) => fund.currency === currency),
      ),
    ),
    grants,
    daysToPaid: daysToPaid(days),
  };
};
