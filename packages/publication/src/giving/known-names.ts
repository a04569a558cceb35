// Looks for names of households and partners in texts. Hides how a name is found in any order, without accents, run together or spaced out.
import { readableText, wordsOf } from './plain-text.ts';

export type KnownNames = {
  readonly count: number;
  /** The place of a name that stands in a text, counted from 1 in the list; the name itself is not said again. */
  readonly placeIn: (text: string) => number | undefined;
};

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}]*$/u.test(text);
const leastRun = 6;
const mostKept = 20_000;

const rest = (name: readonly string[]): number => name.reduce((sum, word) => sum + word.length, 0);

/** Names, one each. A name shorter than three Latin letters is found as it is written, capitals and all: it is too many a word otherwise. */
export const knownNames = (names: Iterable<string>): KnownNames => {
  const byLongest = new Map<string, { readonly words: readonly string[]; readonly place: number }[]>();
  const runs = new Map<string, number>();
  const whole = new Map<string, number>();
  const short = new Map<string, number>();
  let count = 0;
  for (const name of names) {
    const words = wordsOf(name);
    if (words.length === 0) continue;
    count += 1;
    const place = count;
    whole.set(words.join(' '), place);
    const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
    if (rest(words) >= 3 || !isLatin(longest))
      byLongest.set(longest, [...(byLongest.get(longest) ?? []), { words, place }]);
    else short.set(name.trim(), place);
    for (const run of new Set([words.join(''), words.toReversed().join(''), [...words.slice(1), words[0]].join('')]))
      if (run.length >= (isLatin(run) ? leastRun : 2) && (words.length > 1 || !isLatin(run) || run.length >= 8))
        runs.set(run, place);
  }
  const lengths = [...new Set([...runs.keys()].map(({ length }) => length))];

  const look = (text: string): number | undefined => {
    const words = wordsOf(text);
    const there = new Set(words);
    const exact = whole.get(words.join(' '));
    if (exact !== undefined) return exact;
    for (const word of there)
      for (const { words: name, place } of byLongest.get(word) ?? [])
        if (name.every((part) => there.has(part))) return place;
    for (const [word] of readableText(text).matchAll(/[\p{L}\p{M}]+/gu)) {
      const place = short.get(word);
      if (place !== undefined) return place;
    }
    const run = words.join('');
    for (const length of lengths)
      for (let at = 0; at + length <= run.length; at += 1) {
        const place = runs.get(run.slice(at, at + length));
        if (place !== undefined) return place;
      }
    return undefined;
  };
  const looked = new Map<string, number | undefined>();
  const placeIn = (text: string): number | undefined => {
    if (count === 0) return undefined;
    if (looked.has(text)) return looked.get(text);
    const place = look(text);
    if (looked.size < mostKept) looked.set(text, place);
    return place;
  };
  return { count, placeIn };
};
