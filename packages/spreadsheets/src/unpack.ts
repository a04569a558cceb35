// Takes files out of a ZIP archive. Hides its directory, and stops at archives that unfold to more than they should.
import { createInflateRaw, inflateRawSync } from 'node:zlib';

/** `read`: a whole file, undefined when there is none or it is damaged. `pieces`: the same as it unfolds; says how it ended. */
export type Packed = {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array | undefined;
  readonly pieces: (name: string) => AsyncGenerator<Uint8Array, 'whole' | 'damaged' | 'too-large'>;
};

type Entry = { readonly at: number; readonly packed: number; readonly isPlain: boolean };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const mostEntries = 2000;
// Rows of people's data fold to a tenth or a fiftieth; what folds to a two-hundredth was made to be unfolded.
const mostRatio = 200;
const unsuspicious = 4 * 1024 * 1024;

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

const packedOf = (bytes: Buffer, { at, packed }: Entry): Buffer | undefined => {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== fileMark) return undefined;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return bytes.subarray(from, from + packed);
};

const contentOf = (bytes: Buffer, entry: Entry, mostBytes: number): Uint8Array | undefined => {
  const content = packedOf(bytes, entry);
  if (content === undefined) return undefined;
  if (entry.isPlain) return content.length > mostBytes ? undefined : content;
  return inflateRawSync(content, { maxOutputLength: mostBytes });
};

const unfolded = async function* (
  bytes: Buffer,
  entry: Entry | undefined,
  mostBytes: number,
): AsyncGenerator<Uint8Array, 'whole' | 'damaged' | 'too-large'> {
  const content = entry === undefined ? undefined : packedOf(bytes, entry);
  if (entry === undefined || content === undefined) return 'damaged';
  if (entry.isPlain) {
    if (content.length > mostBytes) return 'too-large';
    yield content;
    return 'whole';
  }
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  let length = 0;
  try {
    inflate.end(content);
    for await (const piece of inflate) {
      if (!(piece instanceof Uint8Array)) return 'damaged';
      length += piece.byteLength;
      if (length > mostBytes || (length > unsuspicious && length > content.length * mostRatio)) return 'too-large';
      yield piece;
    }
    return 'whole';
  } catch {
    return 'damaged';
  } finally {
    inflate.destroy();
  }
};

/** The files of an archive, none of them larger than `mostBytes` unfolded; undefined when it is none, or damaged. */
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
    return {
      names: [...entries.keys()],
      read,
      pieces: (name) => unfolded(bytes, entries.get(name), mostBytes),
    };
  } catch {
    return undefined;
  }
};
