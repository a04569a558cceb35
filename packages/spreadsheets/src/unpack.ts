// Takes files out of a ZIP archive. Hides its directory, and stops at archives that unfold to more than they should.
import { inflateRawSync } from 'node:zlib';

export type Packed = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | undefined };

type Entry = { readonly at: number; readonly packed: number; readonly isPlain: boolean };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const mostEntries = 2000;

const endOf = (bytes: Buffer): number | undefined => {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 66_000; at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at;
  return undefined;
};

const entriesOf = (bytes: Buffer, end: number): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = Math.min(bytes.readUInt16LE(end + 10), mostEntries); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entryMark) break;
    const [name, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from));
    const method = bytes.readUInt16LE(at + 10);
    const nameEnd = at + 46 + (name ?? 0);
    if (method === 0 || method === 8)
      entries.set(bytes.toString('utf8', at + 46, nameEnd), {
        at: bytes.readUInt32LE(at + 42),
        packed: bytes.readUInt32LE(at + 20),
        isPlain: method === 0,
      });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

const contentOf = (bytes: Buffer, { at, packed, isPlain }: Entry, mostBytes: number): Uint8Array | undefined => {
  if (bytes.readUInt32LE(at) !== fileMark) return undefined;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(from, from + packed);
  if (isPlain) return content.length > mostBytes ? undefined : content;
  return inflateRawSync(content, { maxOutputLength: mostBytes });
};

/** The files of an archive; undefined when it is none, or damaged. `read` gives undefined for what is too large or damaged. */
export const unpack = (source: Uint8Array, mostBytes: number): Packed | undefined => {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  try {
    const end = endOf(bytes);
    if (end === undefined) return undefined;
    const entries = entriesOf(bytes, end);
    const read = (name: string): Uint8Array | undefined => {
      const entry = entries.get(name);
      try {
        return entry === undefined ? undefined : contentOf(bytes, entry, mostBytes);
      } catch {
        return undefined;
      }
    };
    return { names: [...entries.keys()], read };
  } catch {
    return undefined;
  }
};
