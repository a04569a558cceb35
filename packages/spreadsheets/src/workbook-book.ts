// A workbook (XLSX) before its sheets are read: which sheets it has, its shared texts, its styles. Hides the parts of the archive and their bounds.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { fileRefusal } from './file-refusal.ts';
import type { Packed } from './unpack.ts';
import { type NumberStyle, numberStyles } from './workbook-styles.ts';
import { attribute, runsOf, withoutPrefixes } from './workbook-xml.ts';
import { segmentReader } from './xml-segments.ts';

export type BookSheet = { readonly name: string; readonly part: string; readonly isHidden: boolean };
export type Book = {
  readonly packed: Packed;
  readonly sheets: readonly BookSheet[];
  readonly shared: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly startsIn1904: boolean;
};

/** The most that one part may unfold to; a text of a cell; texts together. Spreadsheet programs allow 32,767 characters in a cell. */
export const mostPartBytes = 128 * 1024 * 1024;
const mostSmallPart = 16 * 1024 * 1024;
const mostText = 400_000;
const mostTexts = 600_000;
const mostTextCharacters = 24 * 1024 * 1024;
const mostSheets = 200;

const asCsv = 'Please save the sheet as .xlsx or as "CSV UTF-8" and send that.';

/** A part, or all of its texts, unfold to more than is read. */
export const tooMuch = (what: string): Rejected =>
  fileRefusal(
    'too-large',
    'file-unfolds',
    'This workbook unfolds to more than is read ({what}). Please copy the rows into a new workbook, or save the sheet as "CSV UTF-8", and send that.',
    { what },
  );

const damaged = fileRefusal(
  'unsupported-media-type',
  'file-damaged',
  `This workbook is damaged and can't be read to its end. ${asCsv}`,
);

const smallPart = (packed: Packed, name: string): string | Rejected => {
  if (!packed.names.includes(name)) return '';
  const bytes = packed.read(name);
  if (bytes === undefined) return damaged;
  if (bytes.byteLength > mostSmallPart) return tooMuch(name);
  return withoutPrefixes(new TextDecoder().decode(bytes));
};

/** Why an archive is no workbook that is read. */
const otherArchive = (packed: Packed | undefined): Rejected => {
  const names = packed?.names ?? [];
  const has = (name: string): boolean => names.some((one) => one.startsWith(name));
  const what = has('xl/workbook.bin')
    ? 'This is a binary workbook (.xlsb).'
    : has('content.xml')
      ? 'This is an OpenDocument file, no spreadsheet.'
      : has('word/')
        ? 'This is a text document, no spreadsheet.'
        : has('Index/')
          ? 'This is a Numbers file.'
          : packed === undefined
            ? 'This is a workbook or another archive, and it was cut off or is damaged.'
            : 'This is an archive, but no workbook.';
  return fileRefusal('unsupported-media-type', 'file-no-spreadsheet', `${what} ${asCsv}`);
};

/** The pieces of a part as text; a refusal in the end where it unfolds to too much or is damaged. */
export const partText = async function* (packed: Packed, name: string): AsyncGenerator<string | Rejected> {
  const decoder = new TextDecoder();
  const pieces = packed.pieces(name);
  let isStart = true;
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) {
      if (next.value === 'too-large') yield tooMuch(name);
      if (next.value === 'damaged') yield damaged;
      return;
    }
    const text = decoder.decode(next.value, { stream: true });
    // No spreadsheet program declares entities of its own: whoever does means something else by them.
    if (isStart && /<!(DOCTYPE|ENTITY)/i.test(text)) {
      yield damaged;
      return;
    }
    isStart = false;
    yield text;
  }
};

const sharedTexts = async (packed: Packed): Promise<readonly string[] | Rejected> => {
  const name = packed.names.find((one) => one.toLowerCase() === 'xl/sharedstrings.xml');
  if (name === undefined) return [];
  const texts: string[] = [];
  let characters = 0;
  const reader = segmentReader('si', mostText);
  for await (const piece of partText(packed, name)) {
    if (isRejected(piece)) return piece;
    for (const segment of reader.push(piece)) {
      const text = segment === 'too-long' ? '#TOO-LONG' : runsOf(segment.inner);
      characters += text.length;
      if (texts.push(text) > mostTexts || characters > mostTextCharacters) return tooMuch('its texts');
    }
  }
  return texts;
};

const targetsOf = (relations: string): ReadonlyMap<string | undefined, string> =>
  new Map(
    [...relations.matchAll(/<Relationship\s([^<>]*)>/g)].map(([, tag = '']) => {
      const target = (attribute(tag, 'Target') ?? '').replace(/^\.\//, '');
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );

const sheetsOf = (book: string, relations: string): readonly BookSheet[] => {
  const targets = targetsOf(relations);
  return [...book.matchAll(/<sheet\s([^<>]*)>/g)].slice(0, mostSheets).map(([, tag = '']) => ({
    name: attribute(tag, 'name') ?? '',
    // The prefix of the relation's name is gone with all the others, or it is still there.
    part: targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id')) ?? '',
    isHidden: /^(veryH|h)idden$/.test(attribute(tag, 'state') ?? ''),
  }));
};

/** Opens a workbook; its archive was unpacked before (undefined: it is none). Rejects what is none (`unsupported-media-type`) and what unfolds to more than is read (`too-large`). */
export const openBook = async (packed: Packed | undefined): Promise<Book | Rejected> => {
  if (packed === undefined || !packed.names.includes('xl/workbook.xml')) return otherArchive(packed);
  const parts = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'].map((name) =>
    smallPart(packed, name),
  );
  const refused = parts.find(isRejected);
  if (refused !== undefined) return refused;
  const [book = '', relations = '', styles = ''] = parts.flatMap((part) => (isRejected(part) ? [] : [part]));
  const shared = await sharedTexts(packed);
  if (isRejected(shared)) return shared;
  const startsIn1904 = /<workbookPr\b[^<>]*date1904=["'](?:1|true)["']/.test(book);
  return { packed, sheets: sheetsOf(book, relations), shared, styles: numberStyles(styles), startsIn1904 };
};
