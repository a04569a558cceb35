// The lines of a large text file, one after the other. Hides chunks, line ends, the byte order mark and lines beyond measure.
import { createReadStream } from 'node:fs';

export type FileLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly broken: string };

/** A longer line is not read: nobody's household takes this much. */
const mostLineBytes = 64 * 1024 * 1024;

const newline = 0x0a;
const byteOrderMark = '\ufeff';

/** Pieces of one line that lies across chunks. */
const openLine = () => {
  let pieces: Buffer[] = [];
  let bytes = 0;
  return {
    isEmpty: () => bytes === 0,
    add: (piece: Buffer): void => {
      bytes += piece.length;
      // Beyond measure only its length is of interest.
      if (bytes > mostLineBytes) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
    },
    close: (number: number): FileLine => {
      const text = (pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)).toString(
        'utf8',
      );
      const line =
        bytes > mostLineBytes ? { number, broken: 'it is longer than 64 MB' } : { number, text: plain(text, number) };
      pieces = [];
      bytes = 0;
      return line;
    },
  };
};

const plain = (text: string, number: number): string => {
  const whole = number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text;
  return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
};

/** Reads a file line by line, numbered from 1. Faults: the file can't be read, as a sentence. */
export async function* fileLines(path: string): AsyncGenerator<FileLine> {
  const line = openLine();
  let number = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      const bytes: Buffer = Buffer.from(chunk);
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        line.add(bytes.subarray(start, end));
        start = end + 1;
        number += 1;
        yield line.close(number);
      }
      line.add(bytes.subarray(start));
    }
  } catch (fault) {
    throw new Error(`${path} can't be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  if (!line.isEmpty()) yield line.close(number + 1);
}
