// Reads the cells of a workbook (XLSX) as texts, sheet by sheet. Hides its parts, shared texts, and that a day is a number with a style.
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type Packed, unpack } from './unpack.ts';
import { numberStyles } from './workbook-styles.ts';
import { attribute, columnAt, dayText, runsOf, textOf, withoutPrefixes } from './workbook-xml.ts';

export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };
export type Workbook = { readonly sheets: readonly Sheet[] };

const mostPartBytes = 256 * 1024 * 1024;
const mostColumns = 2000;

const partOf = (packed: Packed, name: string): string => {
  const bytes = packed.read(name);
  return bytes === undefined ? '' : withoutPrefixes(new TextDecoder().decode(bytes));
};

type Reading = {
  readonly shared: readonly string[];
  readonly days: readonly boolean[];
  readonly startsIn1904: boolean;
};

const cellText = (tag: string, inner: string, { shared, days, startsIn1904 }: Reading): string => {
  const kind = attribute(tag, 't');
  if (kind === 'inlineStr') return runsOf(inner);
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inner)?.[1];
  if (value === undefined) return '';
  if (kind === 's') return shared[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'str' || kind === 'e' || kind === 'd') return textOf(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return days[Number(attribute(tag, 's') ?? -1)] === true ? dayText(number, startsIn1904) : String(number);
};

const rowsOf = (xml: string, reading: Reading): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (const [, rowTag = '', inner = ''] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const number = Number(attribute(rowTag, 'r') ?? rows.length + 1);
    // Rows that hold nothing are left out of the file: they keep their numbers here.
    for (let gap = Math.min(number - 1 - rows.length, 100_000); gap > 0; gap -= 1) rows.push([]);
    const cells: string[] = [];
    for (const [, tag = '', content = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = attribute(tag, 'r') === undefined ? cells.length : columnAt(attribute(tag, 'r') ?? '');
      if (at < 0 || at >= mostColumns) continue;
      while (cells.length < at) cells.push('');
      cells[at] = cellText(tag, content, reading);
    }
    rows.push(cells);
  }
  return rows;
};

const targetsOf = (packed: Packed): ReadonlyMap<string | undefined, string> =>
  new Map(
    [...partOf(packed, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s([^>]*)>/g)].map(([, tag = '']) => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );

/**
 * Every sheet with its cells as texts; days as `2026-04-01`. Rejects what is no XLSX workbook (`unsupported-media-type`): an ODS file,
 * another archive, one that is damaged.
 */
export const readWorkbook = (bytes: Uint8Array): Workbook | Rejected => {
  const packed = unpack(bytes, mostPartBytes);
  const book = packed === undefined ? '' : partOf(packed, 'xl/workbook.xml');
  if (packed === undefined || book === '')
    return reject(
      'unsupported-media-type',
      'This is an archive, but no XLSX workbook that can be read. Save the sheet with the grants as "CSV UTF-8".',
    );
  const reading: Reading = {
    shared: [...partOf(packed, 'xl/sharedStrings.xml').matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
      ([, si = '']) => runsOf(si),
    ),
    days: numberStyles(partOf(packed, 'xl/styles.xml')).map((style) => style === 'day' || style === 'part-of-day'),
    startsIn1904: /<workbookPr\b[^>]*date1904="(?:1|true)"/.test(book),
  };
  const targets = targetsOf(packed);
  return {
    sheets: [...book.matchAll(/<sheet\s([^>]*)>/g)].map(([, tag = '']) => ({
      name: attribute(tag, 'name') ?? '',
      // The prefix of the relation's name is gone with all the others, or it is still there.
      rows: rowsOf(partOf(packed, targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id')) ?? ''), reading),
    })),
  };
};
