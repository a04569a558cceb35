// Turns the bytes of an uploaded file into text. Hides which of the usual encodings a spreadsheet program chose.
import { type Rejected, reject } from '@hearth/domain/rejections';

/** How letters may be written. Those of the second line are read in lists only, where their titles show them. */
export type Encoding =
  | 'utf-8'
  | 'windows-1252'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'macintosh'
  | 'windows-1258';
export type Decoded = { readonly text: string; readonly encoding: Encoding };

/** Takes the bytes together, up to `maxBytes`; `too-large` beyond. A source that fails throws: that is a fault. */
export const collectBytes = async (
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | Rejected> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.byteLength;
    if (length > maxBytes)
      return reject('too-large', `The file is larger than ${maxBytes} bytes. Please send it in parts.`, {
        facts: { maxBytes },
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 by its mark, else Windows-1252, as old spreadsheet programs write.
 * Rejects a workbook or another binary file (`unsupported-media-type`) in words that say what to do.
 */
export const decodeText = (bytes: Uint8Array): Decoded | Rejected => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return reject(
      'unsupported-media-type',
      'This is a workbook, not a CSV file. Please save the sheet as "CSV UTF-8" and send that.',
    );
  }
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (bytes.includes(0))
    return reject(
      'unsupported-media-type',
      'This is not a text file. Please save the sheet as "CSV UTF-8" and send that.',
    );
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
};
