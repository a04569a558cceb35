// What hands, ears and scanners do to a word: typing, keyboard, recognition and hearing errors. Hides their tables.
import type { Random } from './random.ts';

const keyboard: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
  '0': '9',
  '1': '2',
  '2': '13',
  '3': '24',
  '4': '35',
  '5': '46',
  '6': '57',
  '7': '68',
  '8': '79',
  '9': '80',
};
const scanned = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['l', '1'],
  ['i', 'l'],
  ['o', '0'],
  ['s', '5'],
  ['b', '6'],
  ['g', 'q'],
  ['q', 'g'],
  ['h', 'b'],
  ['u', 'v'],
  ['v', 'u'],
  ['w', 'vv'],
  ['e', 'c'],
  ['c', 'e'],
  ['t', 'f'],
  ['f', 't'],
  ['n', 'ri'],
  ['5', 's'],
  ['1', 'l'],
  ['0', 'o'],
  ['8', 'b'],
  ['k', 'lc'],
  ['y', 'v'],
] as const;
const heard = [
  ['ph', 'f'],
  ['f', 'ph'],
  ['ck', 'k'],
  ['c', 'k'],
  ['k', 'c'],
  ['ee', 'ea'],
  ['ea', 'ee'],
  ['y', 'i'],
  ['i', 'y'],
  ['ie', 'y'],
  ['ey', 'y'],
  ['ll', 'l'],
  ['l', 'll'],
  ['nn', 'n'],
  ['n', 'nn'],
  ['tt', 't'],
  ['t', 'tt'],
  ['ss', 's'],
  ['s', 'z'],
  ['z', 's'],
  ['au', 'aw'],
  ['ou', 'u'],
  ['ai', 'ay'],
  ['ay', 'ai'],
  ['e', 'a'],
  ['a', 'e'],
  ['er', 'or'],
  ['or', 'er'],
  ['gh', 'g'],
  ['wh', 'w'],
  ['w', 'wh'],
  ['th', 't'],
  ['x', 'ks'],
  ['qu', 'kw'],
  ['sch', 'sh'],
  ['sh', 'sch'],
  ['v', 'w'],
  ['j', 'g'],
  ['dge', 'ge'],
  ['mc', 'mac'],
  ['o', 'oe'],
  ['s', 'c'],
  ['kn', 'n'],
  ['wr', 'r'],
  ['mb', 'm'],
  ['ough', 'o'],
  ['gn', 'n'],
  ['rr', 'r'],
  ['r', 'rr'],
  ['pp', 'p'],
] as const;
const letters = 'abcdefghijklmnopqrstuvwxyz';

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const replaced = (word: string, at: number, taken: number, given: string): string =>
  word.slice(0, at) + given + word.slice(at + taken);

/** Letters that stand where others stood keep their case. */
const inCase = (like: string, text: string): string =>
  like !== like.toLowerCase() ? (text[0] ?? '').toUpperCase() + text.slice(1) : text;

const byTable = (random: Random, word: string, table: readonly (readonly [string, string])[]): string => {
  const lower = word.toLowerCase();
  const start = random.below(table.length);
  for (let step = 0; step < table.length; step += 1) {
    const [from, to] = table[(start + step) % table.length] ?? ['', ''];
    const at = lower.indexOf(from, random.below(Math.max(1, word.length - 1)));
    if (at >= 0) return replaced(word, at, from.length, inCase(word[at] ?? '', to));
  }
  return word;
};

const anotherCharacter = (random: Random, character: string): string => {
  if (isDigit(character)) return String(random.below(10));
  const near = keyboard[character.toLowerCase()];
  const text = near !== undefined && random.chance(0.5) ? random.pick([...near]) : random.pick([...letters]);
  return inCase(character, text);
};

/** A recognition error of a scanner. */
const misread = (random: Random, word: string): string => byTable(random, word, scanned);
/** A spelling that sounds alike. */
export const misheard = (random: Random, word: string): string => byTable(random, word, heard);

/** One typing error: a character too many, one missing, another one, or two in each other's place. */
export const mistyped = (random: Random, word: string): string => {
  if (word === '') return word;
  const at = random.below(word.length);
  const character = word[at] ?? '';
  const kind = random.next();
  if (kind < 0.22) return replaced(word, at, 0, anotherCharacter(random, character));
  if (kind < 0.47 && word.length > 1) return replaced(word, at, 1, '');
  if (kind < 0.72 || word.length < 2) return replaced(word, at, 1, anotherCharacter(random, character));
  const first = Math.min(at, word.length - 2);
  return replaced(word, first, 2, (word[first + 1] ?? '') + (word[first] ?? ''));
};

/** One error of any sort. */
export const misspelt = (random: Random, word: string): string => {
  const kind = random.next();
  if (kind < 0.6) return mistyped(random, word);
  return kind < 0.72 ? misread(random, word) : misheard(random, word);
};
