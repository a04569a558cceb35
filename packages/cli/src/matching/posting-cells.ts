// Short lists of numbers in one growing arena: a list moves to a larger cell as it grows, and its old cell is used again.

/** The cells there are, by how many 32-bit numbers they hold; the first number of a cell counts the others. */
const sizes = [4, 8, 16, 32, 50] as const;

/** As many numbers as the largest cell has room for. */
export const longestList = sizes[4] - 1;

const chunkBits = 20;
const chunkInts = 1 << chunkBits;

/** Lists by their reference. A reference is dead once its list moved or was freed. */
export type PostingCells = {
  readonly listOf: (ref: number) => readonly number[];
  readonly countOf: (ref: number) => number;
  readonly create: (first: number, second: number) => number;
  /** Adds a number and gives the list's new reference. Throws a RangeError beyond `longestList`. */
  readonly append: (ref: number, value: number) => number;
  readonly free: (ref: number) => void;
};

const classFor = (count: number): number => {
  const at = sizes.findIndex((size) => size > count);
  if (at === -1) throw new RangeError(`a list has at most ${longestList} numbers`);
  return at;
};

/** Opens an empty arena; it grows chunk by chunk and copies nothing. */
export const postingCells = (): PostingCells => {
  const chunks: Int32Array[] = [];
  const freed: number[][] = sizes.map(() => []);
  let next = 0;

  const chunkOf = (ref: number): Int32Array => {
    const chunk = chunks[ref >>> chunkBits];
    if (chunk === undefined) throw new RangeError('no such list');
    return chunk;
  };
  const offsetOf = (ref: number): number => ref & (chunkInts - 1);
  const countOf = (ref: number): number => chunkOf(ref)[offsetOf(ref)] ?? 0;

  const allocate = (sizeClass: number): number => {
    const again = freed[sizeClass]?.pop();
    if (again !== undefined) return again;
    const size = sizes[sizeClass] ?? longestList + 1;
    // A cell never lies across two chunks.
    if (offsetOf(next) + size > chunkInts) next = next - offsetOf(next) + chunkInts;
    if (chunks[next >>> chunkBits] === undefined) chunks.push(new Int32Array(chunkInts));
    const ref = next;
    next += size;
    return ref;
  };
  const free = (ref: number): void => void freed[classFor(countOf(ref))]?.push(ref);

  const moved = (ref: number, count: number): number => {
    const to = allocate(classFor(count + 1));
    chunkOf(to).set(chunkOf(ref).subarray(offsetOf(ref), offsetOf(ref) + count + 1), offsetOf(to));
    free(ref);
    return to;
  };

  return {
    countOf,
    listOf: (ref) => Array.from(chunkOf(ref).subarray(offsetOf(ref) + 1, offsetOf(ref) + 1 + countOf(ref))),
    create: (first, second) => {
      const ref = allocate(0);
      chunkOf(ref).set([2, first, second], offsetOf(ref));
      return ref;
    },
    append: (ref, value) => {
      const count = countOf(ref);
      const place = classFor(count + 1) === classFor(count) ? ref : moved(ref, count);
      const chunk = chunkOf(place);
      chunk[offsetOf(place)] = count + 1;
      chunk[offsetOf(place) + count + 1] = value;
      return place;
    },
    free,
  };
};
