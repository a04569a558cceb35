// Many small texts as bytes outside the heap, by their number. Hides chunks and places.

const chunkBytes = 16 * 1024 * 1024;
const placesAtOnce = 1 << 16;

export type TextArena = {
  /** Keeps a text under the next number, from 0. */ readonly add: (text: string) => void;
  readonly textOf: (number: number) => string;
};

/** Opens an empty arena; it grows chunk by chunk and copies nothing. A larger text than a chunk has one of its own. */
export const textArena = (): TextArena => {
  const chunks: Buffer[] = [];
  // Per text: chunk, offset, length.
  const places: Uint32Array[] = [];
  let used = chunkBytes;
  let count = 0;

  const room = (bytes: number): Buffer => {
    const last = chunks.at(-1);
    if (last !== undefined && used + bytes <= last.length) return last;
    const chunk = Buffer.allocUnsafeSlow(Math.max(chunkBytes, bytes));
    chunks.push(chunk);
    used = 0;
    return chunk;
  };

  return {
    add: (text) => {
      const bytes = Buffer.byteLength(text);
      const chunk = room(bytes);
      chunk.write(text, used);
      if (count % placesAtOnce === 0) places.push(new Uint32Array(placesAtOnce * 3));
      places.at(-1)?.set([chunks.length - 1, used, bytes], (count % placesAtOnce) * 3);
      used += bytes;
      count += 1;
    },
    textOf: (number) => {
      const at = (number % placesAtOnce) * 3;
      const [chunk = 0, offset = 0, bytes = 0] = places[Math.floor(number / placesAtOnce)]?.subarray(at, at + 3) ?? [];
      if (number >= count) throw new RangeError(`there is no text ${number}`);
      return chunks[chunk]?.toString('utf8', offset, offset + bytes) ?? '';
    },
  };
};
