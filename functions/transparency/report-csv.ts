// The report as one table for spreadsheets: a row for each line of the report, amounts in the currency's own digits.
import { moneyDigits } from '@hearth/domain/money-words';
import { type CsvCell, writeCsv } from '@hearth/spreadsheets/write-csv';
import type { Report } from './gather-report.ts';
import type { CurrencyFigures, Figures, Line } from './report-figures.ts';
import { codeName, columns, monthName, partnerName, queueName } from './report-words.ts';

const headers = ['Section', 'Id', 'Name', 'Currency', ...columns.map(({ name }) => name), 'Count', 'Oldest since'];

const cellsOf = (figures: Figures, currency: string): readonly CsvCell[] =>
  columns.map(({ part }) => (part === 'grants' ? figures.grants : moneyDigits(figures[part], currency)));

const rowsOfCurrency = function* (
  report: Report,
  { currency, total, byMonth, byFund, byPartner, byNeed, funds }: CurrencyFigures,
): Generator<readonly CsvCell[]> {
  const names = new Map(funds.map(({ fundId, name }) => [fundId, name]));
  const rows = (
    section: string,
    lines: readonly Line[],
    nameOf: (key: string) => string,
  ): readonly (readonly CsvCell[])[] =>
    lines.map((line) => [section, line.key, nameOf(line.key), currency, ...cellsOf(line, currency)]);
  yield ['total', '', 'All', currency, ...cellsOf(total, currency)];
  yield* rows('month', byMonth, (key) => monthName(key));
  yield* rows('fund', byFund, (key) => names.get(key) ?? key);
  yield* rows('partner', byPartner, (key) => partnerName(report, key));
  yield* rows('need', byNeed, codeName);
};

const rowsOf = function* (report: Report): Generator<readonly CsvCell[]> {
  for (const figures of report.currencies) yield* rowsOfCurrency(report, figures);
  const counted = (
    section: string,
    id: string,
    name: string,
    count: number | undefined,
    since?: string,
  ): readonly CsvCell[] => [section, id, name, '', ...columns.map(() => null), count, since];
  for (const [id, count] of Object.entries(report.grants)) yield counted('grants', id, codeName(id), count);
  for (const [id, count] of Object.entries(report.appeals)) yield counted('appeals', id, codeName(id), count);
  yield counted('days to payment', 'p50', 'Half were paid within this many days', report.daysToPaid.p50);
  yield counted('days to payment', 'p90', 'Nine of ten were paid within this many days', report.daysToPaid.p90);
  for (const { queue, count, isMore, oldestSince } of report.waiting)
    yield counted('waiting', queue, `${queueName(queue)}${isMore ? ' (at least)' : ''}`, count, oldestSince);
};

/** Writes the report as CSV. Names that organizations chose never run as formulas. */
export const reportCsv = (report: Report): string => {
  const rows = [...rowsOf(report)].map((row) => [
    ...row,
    ...Array.from({ length: headers.length - row.length }, () => null),
  ]);
  return writeCsv(headers, rows);
};
