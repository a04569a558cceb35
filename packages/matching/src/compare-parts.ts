// Compares two parts of names: which words stand for each other, and what is left over. Hides gluing, chains and order.
import { compareWords, isOther, rarity, type WordLevel, wordLevels } from './name-words.ts';
import type { NameWord } from './person-names.ts';

/** Two words that stand for each other. `rarity`: how rarely strangers agree as much, in bits. */
type MetWords = { readonly level: WordLevel; readonly part: NameWord['part']; readonly rarity: number };

export type PartLevel = WordLevel | 'in-part';

/** How one part of a name agrees. `rest`: words of one side only (one was dropped), or of both that do not meet. */
export type PartLikeness = {
  readonly level: PartLevel;
  readonly words: readonly MetWords[];
  readonly rest: 'none' | 'one-side' | 'both-sides';
  /** Pairs of words that do not meet. */
  readonly unmet: number;
};

/** A part of a name, or all of it, as it is compared. */
export type Part = { readonly words: readonly NameWord[]; readonly glued: string };
type Agreement = MetWords & { readonly at: number; readonly with: number };

const met = (level: WordLevel, a: NameWord, b: NameWord): MetWords => ({
  level,
  part: a.part === 'given' && b.part === 'given' ? 'given' : 'family',
  rarity: rarity(level, a, b),
});

const agreements = (a: readonly NameWord[], b: readonly NameWord[]): Agreement[] => {
  const found: Agreement[] = [];
  for (const [at, one] of a.entries()) {
    for (const [other, two] of b.entries()) {
      const level = compareWords(one, two);
      if (!isOther(level)) found.push({ ...met(level, one, two), at, with: other });
    }
  }
  return found.sort((x, y) => y.rarity - x.rarity || x.at + x.with - y.at - y.with);
};

const aligned = (a: readonly NameWord[], b: readonly NameWord[]): readonly Agreement[] => {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return agreements(a, b).filter((each) => {
    if (takenA.has(each.at) || takenB.has(each.with)) return false;
    takenA.add(each.at);
    takenB.add(each.with);
    return true;
  });
};

const weakest = (words: readonly MetWords[]): WordLevel =>
  wordLevels.findLast((level) => words.some((each) => each.level === level)) ?? 'different';

/** A part written in one word by one side and in several by the other: jeanpierre, jean pierre. */
const gluedTogether = (a: Part, b: Part, one: NameWord, other: NameWord): PartLikeness | undefined => {
  if (a.words.length === b.words.length) return undefined;
  const level = compareWords({ ...one, text: a.glued }, { ...other, text: b.glued });
  if (isOther(level) || level === 'initial' || level === 'start') return undefined;
  return { level, words: [met(level, one, other)], rest: 'none', unmet: 0 };
};

/** Of a chain of given names the first is one's own, the others the father's: siblings share all but that. */
const isOwnNameOther = (one: NameWord, other: NameWord, words: readonly Agreement[]): boolean =>
  one.part === 'given' && other.part === 'given' && !words.some((word) => word.at === 0 || word.with === 0);

const maxRarity = 18;

const exactly = (a: Part, b: Part): PartLikeness => {
  const rarityOf = ({ words }: Part): number => words.reduce((sum, word) => sum + rarity('exact', word, word), 0);
  const part = [...a.words, ...b.words].every((word) => word.part === 'given') ? 'given' : 'family';
  const bits = Math.min(rarityOf(a), rarityOf(b), maxRarity);
  return { level: 'exact', words: [{ level: 'exact', part, rarity: bits }], rest: 'none', unmet: 0 };
};

/** How two parts agree. Undefined when either has no word. Symmetric. */
export const comparePart = (a: Part, b: Part): PartLikeness | undefined => {
  const [one] = a.words;
  const [other] = b.words;
  if (one === undefined || other === undefined) return undefined;
  if (a.glued === b.glued && a.glued.length > 1) return exactly(a, b);
  const words = aligned(a.words, b.words);
  const [restA, restB] = [a.words.length - words.length, b.words.length - words.length];
  const isOpen = words.length === 0 || (restA > 0 && restB > 0);
  const glued = isOpen ? gluedTogether(a, b, one, other) : undefined;
  if (glued !== undefined) return glued;
  if (words.length === 0) {
    const level = one.script === other.script ? 'different' : 'untranscribed';
    return { level, words: [met(level, one, other)], rest: 'none', unmet: 0 };
  }
  if (restA > 0 && restB > 0) {
    const unmet = Math.min(restA, restB) + (isOwnNameOther(one, other, words) ? 1 : 0);
    return { level: 'far', words, rest: 'both-sides', unmet };
  }
  const isPermuted = words.some((word) => words.some((next) => word.at < next.at && word.with > next.with));
  const level = isPermuted ? 'near' : weakest(words);
  if (restA + restB === 0) return { level, words, rest: 'none', unmet: 0 };
  return { level: level === 'initial' || isPermuted ? level : 'in-part', words, rest: 'one-side', unmet: 0 };
};
