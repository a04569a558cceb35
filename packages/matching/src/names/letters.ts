// Measures how alike two words are letter by letter. Hides windows, transpositions and bounds; allocates nothing per call.

/** Longer words are compared by their first letters only: work per call is bounded. */
const mostLetters = 64;

const taken = new Uint8Array(mostLetters);
const matchedLeft = new Uint16Array(mostLetters);

const countMatches = (a: string, b: string, lengthA: number, lengthB: number): number => {
  const window = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  taken.fill(0, 0, lengthB);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const unit = a.charCodeAt(i);
    const end = Math.min(lengthB, i + window + 1);
    for (let j = Math.max(0, i - window); j < end; j++) {
      if (taken[j] === 1 || b.charCodeAt(j) !== unit) continue;
      taken[j] = 1;
      matchedLeft[matches++] = unit;
      break;
    }
  }
  return matches;
};

const countHalfTranspositions = (b: string, lengthB: number): number => {
  let half = 0;
  for (let j = 0, k = 0; j < lengthB; j++) {
    if (taken[j] === 1 && matchedLeft[k++] !== b.charCodeAt(j)) half++;
  }
  return half;
};

/**
 * Jaro–Winkler likeness of two words, 0 to 1 (1: equal, and for two empty words too); at most the first 64 units count.
 * Symmetric: the shorter word (of equals, the lesser) is always matched against the other. Winkler's prefix of four at .1.
 */
export const jaroWinkler = (first: string, second: string): number => {
  if (first === second) return 1;
  const ordered = first.length < second.length || (first.length === second.length && first < second);
  const a = ordered ? first : second;
  const b = ordered ? second : first;
  const lengthA = Math.min(a.length, mostLetters);
  const lengthB = Math.min(b.length, mostLetters);
  if (lengthA === 0) return 0;
  const matches = countMatches(a, b, lengthA, lengthB);
  if (matches === 0) return 0;
  const half = countHalfTranspositions(b, lengthB);
  const jaro = (matches / lengthA + matches / lengthB + (matches - half / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};

const rows = [
  new Uint16Array(mostLetters + 1),
  new Uint16Array(mostLetters + 1),
  new Uint16Array(mostLetters + 1),
] as const;

/**
 * Edits (insert, delete, replace, swap of neighbours: optimal string alignment) that turn one word into the other.
 * Never more than `most` + 1: it stops as soon as the distance must exceed `most`. At most the first 64 units count.
 */
export const editDistance = (a: string, b: string, most = mostLetters): number => {
  if (a === b) return 0;
  const lengthA = Math.min(a.length, mostLetters);
  const lengthB = Math.min(b.length, mostLetters);
  if (Math.abs(lengthA - lengthB) > most) return most + 1;
  let [beforeLast, last, row]: readonly [Uint16Array, Uint16Array, Uint16Array] = rows;
  for (let j = 0; j <= lengthB; j++) last[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    row[0] = i;
    let least = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= lengthB; j++) {
      const other = b.charCodeAt(j - 1);
      let edits = (last[j - 1] ?? 0) + (unit === other ? 0 : 1);
      edits = Math.min(edits, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[lengthB] ?? 0, most + 1);
};
