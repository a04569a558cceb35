// Which of the encodings of other machines a file is written in, where its own titles show it. Hides how many are tried; guesses nothing.
import type { Encoding } from './decode-text.ts';

/** Chinese of the mainland and of Taiwan, an old Macintosh, Vietnamese: spreadsheet programs still write them. */
const elsewhere = ['gb18030', 'big5', 'macintosh', 'windows-1258'] as const;
type Elsewhere = (typeof elsewhere)[number];

export const isElsewhere = (encoding: Encoding): encoding is Elsewhere => elsewhere.some((one) => one === encoding);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Titles stand at the beginning: what is decoded four times is bounded. */
const titlesBytes = 4 * 1024;

/**
 * The encoding by which a file has titles that are known and that no other gives it; undefined where it is UTF-8, or its titles show
 * nothing: names alone never decide. `start`: its first bytes. `knownIn`: how many titles a text's row of titles has that are known.
 */
export const writtenElsewhere = (
  start: Uint8Array,
  knownIn: (text: string) => number,
  usual: number,
): Elsewhere | undefined => {
  const head = start.subarray(0, titlesBytes);
  if (isUtf8(head)) return undefined;
  const weighed = elsewhere
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(head, { stream: true });
      return { encoding, known: text.includes('\ufffd') ? 0 : knownIn(text) };
    })
    .toSorted((a, b) => b.known - a.known);
  const [best, next] = weighed;
  if (best === undefined || best.known <= usual || best.known === next?.known) return undefined;
  return best.encoding;
};
