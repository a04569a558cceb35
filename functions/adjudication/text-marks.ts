// Where two texts differ: the characters that have no counterpart in the other, by their longest common subsequence. Pure.

/** Ranges of characters: start and end, UTF-16, end exclusive, ascending, never touching. */
type Ranges = readonly (readonly [start: number, end: number])[];
export type Marks = { readonly a: Ranges; readonly b: Ranges };

/** Of a longer text no more than this many characters are compared: the rest is marked. */
const mostCharacters = 400;

/** Lengths of the longest common subsequences of the tails, row by row. */
const tails = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [here, below] = [rows[i], rows[i + 1]];
      if (here === undefined || below === undefined) continue;
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return rows;
};

const charactersOf = (text: string): readonly string[] => [...text.slice(0, mostCharacters)];

const rangesOf = (characters: readonly string[], kept: ReadonlySet<number>, whole: number): Ranges => {
  const ranges: [number, number][] = [];
  let at = 0;
  const mark = (start: number, end: number): void => {
    const last = ranges.at(-1);
    if (last?.[1] === start) last[1] = end;
    else ranges.push([start, end]);
  };
  for (const [index, character] of characters.entries()) {
    if (!kept.has(index)) mark(at, at + character.length);
    at += character.length;
  }
  if (at < whole) mark(at, whole);
  return ranges;
};

/** The characters of each text that the other does not have in that place. Capitals and small letters are alike. */
export const marksOf = (a: string, b: string): Marks => {
  const [ofA, ofB] = [charactersOf(a), charactersOf(b)];
  const [smallA, smallB] = [ofA, ofB].map((all) => all.map((one) => one.toLowerCase()));
  if (smallA === undefined || smallB === undefined) return { a: [], b: [] };
  const rows = tails(smallA, smallB);
  const [keptA, keptB] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  while (i < smallA.length && j < smallB.length) {
    if (smallA[i] === smallB[j]) {
      keptA.add(i);
      keptB.add(j);
      i += 1;
      j += 1;
    } else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { a: rangesOf(ofA, keptA, a.length), b: rangesOf(ofB, keptB, b.length) };
};
