// The letters of a CSV file: UTF-8, UTF-16, Windows-1252, with mark or without. Hides that a long file is never held as a whole.
import type { Rejected } from '@hearth/domain/rejections';
import type { Encoding } from './decode-text.ts';
import { fileRefusal } from './file-refusal.ts';
import type { RowLetters } from './source-record.ts';

/** What the first bytes say. `bytes`: Windows-1252 or UTF-8, which row by row tells. */
export type Opening = {
  readonly written: 'bytes' | Exclude<Encoding, 'utf-8' | 'windows-1252'>;
  readonly hasMark: boolean;
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const notText = (detail: string): Rejected =>
  fileRefusal(
    'unsupported-media-type',
    detail.includes('(.xls)') ? 'file-old-workbook' : 'file-no-spreadsheet',
    detail,
  );

const asCsv = 'Please save the sheet as "CSV UTF-8" or as .xlsx and send that.';

const otherKinds: readonly (readonly [start: readonly number[], words: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is a workbook of an old kind (.xls), or one with a password.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, no spreadsheet.'],
  [[0x1f, 0x8b], 'This file is packed (gzip): unpack it first.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This file is packed (7z): unpack it first.'],
  [[0x52, 0x61, 0x72, 0x21], 'This file is packed (rar): unpack it first.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture, no spreadsheet.'],
  [[0xff, 0xd8, 0xff], 'This is a picture, no spreadsheet.'],
  [[0xff, 0xfe, 0, 0], 'This file is written in UTF-32, which is not read.'],
  [[0, 0, 0xfe, 0xff], 'This file is written in UTF-32, which is not read.'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'This is a text document (RTF), no spreadsheet.'],
];

/** How a file begins, or why it is none that is read. `start`: its first bytes, some hundred at least where there are so many. */
export const readOpening = (start: Uint8Array): Opening | Rejected => {
  const other = otherKinds.find(([bytes]) => startsWith(start, ...bytes));
  if (other !== undefined) return notText(`${other[1]} ${asCsv}`);
  if (startsWith(start, 0xef, 0xbb, 0xbf)) return { written: 'bytes', hasMark: true };
  if (startsWith(start, 0xff, 0xfe)) return { written: 'utf-16le', hasMark: true };
  if (startsWith(start, 0xfe, 0xff)) return { written: 'utf-16be', hasMark: true };
  const head = start.subarray(0, 400 - (400 % 2));
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const pairs = Math.floor(head.length / 2);
  const [even = 0, odd = 0] = zeros;
  if (pairs > 4 && odd > pairs * 0.4 && even < pairs * 0.1) return { written: 'utf-16le', hasMark: false };
  if (pairs > 4 && even > pairs * 0.4 && odd < pairs * 0.1) return { written: 'utf-16be', hasMark: false };
  if (even + odd > 0) return notText(`This is not a text file: it holds bytes that are no letters. ${asCsv}`);
  const text = new TextDecoder('latin1').decode(start.subarray(0, 400)).trimStart();
  if (/^<(!doctype|html|table|\?xml)/i.test(text))
    return notText(`This is a web page or XML with the name of a spreadsheet. ${asCsv}`);
  if (/^[[{]\s*["{[]/.test(text)) return notText(`This is JSON, no spreadsheet. ${asCsv}`);
  return { written: 'bytes', hasMark: false };
};

/** Turns pieces of a file into text: letters of UTF-16; bytes as they are, one letter each, for `lettersOf` to read row by row. */
export const pieceReader = ({ written, hasMark }: Opening): ((bytes: Uint8Array) => string) => {
  if (written !== 'bytes') {
    const decoder = new TextDecoder(written);
    return (bytes) => decoder.decode(bytes, { stream: true });
  }
  let left = hasMark ? 3 : 0;
  return (bytes) => {
    const from = Math.min(left, bytes.length);
    left -= from;
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from).toString('latin1');
  };
};

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
};

// Western languages have letters with accents alone or in pairs; four in a row are another script, or another way to write it.
const foreign = /[\u0080-\u00ff]{4}|[\u0081\u008d\u008f\u0090\u009d]/;

/** The cells of a row that came as bytes, read; and by what they were read. One cell that is no UTF-8 makes the row another one. */
export const lettersOf = (cells: readonly string[]): { cells: readonly string[]; letters: RowLetters } => {
  if (cells.every(isAscii)) return { cells, letters: 'ascii' };
  const bytes = cells.map((cell) => Buffer.from(cell, 'latin1'));
  const read = bytes.map(utf8);
  if (read.every((cell) => cell !== undefined)) return { cells: read, letters: 'utf-8' };
  return {
    cells: bytes.map((cell, at) => read[at] ?? western.decode(cell)),
    letters: cells.some((cell, at) => read[at] === undefined && foreign.test(cell)) ? 'unknown' : 'other',
  };
};

// Where Windows-1252 has other letters than the Unicode numbers 0x80 to 0x9f.
const westernBytes = new Map(
  Array.from({ length: 32 }, (_, at) => 0x80 + at).map((byte) => [western.decode(Uint8Array.of(byte)), byte]),
);

const westernText = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => westernBytes.get(sign) ?? (sign.charCodeAt(0) < 0x100 ? sign.charCodeAt(0) : 0x3f));

/** Whether a copy can be written in the same letters; else it is UTF-8. */
export const isWritten = (encoding: Encoding): boolean => /^(utf-|windows-1252)/.test(encoding);

/** A text as bytes of an encoding that is written. A letter that Windows-1252 has not becomes a question mark. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'windows-1252') return westernText(text);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
};
