// A published document as rows of a sheet: one figure a row, codes beside their names. The writer of the file keeps formulas out.
import { type Figure, isShown, type PublicationDocument, type Table } from './document.ts';
import { measureName } from './page/figure-parts.ts';
import { type PartnerNames, type Reader, readerOf } from './page/reader.ts';
import { texts } from './page/texts/languages.ts';

const header = [
  'table',
  'dimension_1',
  'category_1',
  'label_1',
  'dimension_2',
  'category_2',
  'label_2',
  'measure',
  'measure_label',
  'value',
  'unit',
  'state',
];

const unitOf = (measure: string, currency: string): string => {
  if (measure.endsWith('Minor')) return currency;
  if (measure.endsWith('Days')) return 'days';
  if (measure.endsWith('Percent')) return 'percent';
  return measure === 'households' || measure.endsWith('Households') ? 'households' : 'count';
};

/** Minor units as an exact decimal of major ones. */
const decimal = (minor: number, currency: string): string => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (digits === 0) return String(minor);
  const whole = String(Math.abs(minor)).padStart(digits + 1, '0');
  return `${minor < 0 ? '-' : ''}${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
};

const writtenValue = (figure: Figure | undefined, measure: string, currency: string): readonly [string, string] => {
  if (figure === undefined) return ['', 'missing'];
  if (!isShown(figure)) return ['', 'suppressed' in figure ? 'suppressed' : 'missing'];
  return [measure.endsWith('Minor') ? decimal(figure, currency) : String(figure), 'shown'];
};

const rowsOf = (table: Table, reader: Reader): readonly (readonly string[])[] => {
  const { currency } = reader.document;
  const row = (key: readonly string[] | undefined, values: Readonly<Record<string, Figure>>, measure: string) => {
    const places = [0, 1].flatMap((at) => {
      const dimension = table.dimensions[at]?.id;
      if (dimension === undefined) return ['', '', ''];
      const code = key?.[at];
      return code === undefined
        ? [dimension, 'total', reader.texts.charts.all]
        : [dimension, code, reader.category(table, at, code)];
    });
    const [value, state] = writtenValue(values[measure], measure, currency);
    return [table.id, ...places, measure, measureName(measure, reader), value, unitOf(measure, currency), state];
  };
  const total = table.total;
  return [
    ...table.rows.flatMap(({ key, values }) => table.measures.map((measure) => row(key, values, measure))),
    ...(total === undefined ? [] : table.measures.map((measure) => row(undefined, total, measure))),
  ];
};

/**
 * Rows of text, the header first; then what the publication is, then every figure. Amounts are in major units, exact. `state` tells
 * shown, suppressed and missing apart; a value that is not shown is empty. Labels are English. A table of more than two dimensions
 * has the rest of its key in the second category, with spaces between.
 */
export const csvRows = (document: PublicationDocument, partners: PartnerNames = {}): readonly (readonly string[])[] => {
  const reader = readerOf(document, texts.en, partners);
  const fact = (name: string, value: string): readonly string[] => [
    'publication',
    '',
    '',
    '',
    '',
    '',
    '',
    name,
    '',
    value,
    '',
    '',
  ];
  const { checkpoint } = document.cutOff;
  return [
    header,
    fact('publicationId', document.publicationId),
    fact('template', `${document.template}/${document.templateVersion}`),
    fact('publisher', document.publisher),
    fact('scope', document.scope.kind === 'all' ? 'all' : document.scope.name),
    fact('period', document.period.name),
    fact('from', document.period.from),
    fact('until', document.period.until),
    fact('cutOffAt', document.cutOff.at),
    fact('ledgerEntries', String(document.cutOff.entries)),
    fact('checkpoint', `${checkpoint.origin} ${checkpoint.size} ${checkpoint.root}`),
    fact('threshold', String(document.protection.threshold)),
    fact('roundedTo', String(document.protection.roundTo)),
    ...document.tables.map(folded).flatMap((table) => rowsOf(table, reader)),
  ];
};

/** A table with the dimensions after its second folded into the second. */
const folded = (table: Table): Table => {
  const [first, ...rest] = table.dimensions;
  if (first === undefined || rest.length < 2) return table;
  const id = rest.map((dimension) => dimension.id).join(' ');
  return {
    ...table,
    dimensions: [first, { id, level: '', categories: [] }],
    rows: table.rows.map(({ key: [code = '', ...others], values }) => ({ key: [code, others.join(' ')], values })),
  };
};
