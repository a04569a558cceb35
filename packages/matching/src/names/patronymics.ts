// Whether a name belongs to a culture in which the second name is the father's given name. Hides the lexicons.
import { arabicNames, biblicalNames, hornNames } from './father-names.ts';
import { isParticle } from './particles.ts';

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const horn = read(hornNames);
const arabic = read(arabicNames);
const biblical = read(biblicalNames);

// Compound names of the highlands (Servant of, Power of, Plant of ... Mary, the Trinity), written in one word in many ways.
const hornCompound =
  /^(?:g[eh]+br[ea]|gabra|w[oe]ld[ea]|ha[iy]l[ea]|t[ea]kl[ea]|fikre|habte|kinfe|amde|zer[ae]|tsege|letem?|cabdi|abdi)[a-z]{4,}$/;

const isHorn = (token: string): boolean => horn.has(token) || (token.length <= 24 && hornCompound.test(token));

/**
 * Whether the second name is probably the father's, so that given and family name swapped is another person (a father,
 * or a son) rather than the same one. In: the words of the whole name, lower-case ASCII, without titles. True when at
 * most one word is in no lexicon, and either one is a name that only Ethiopians, Eritreans or Somalis bear or two are of
 * the Arabic chain. False for a lone word and whatever is not known: then a swap stays what it is elsewhere.
 */
export const fatherNamed = (tokens: readonly string[]): boolean => {
  const words = tokens.filter((token) => token.length > 1 && !isParticle(token));
  if (words.length < 2 || words.length > 8) return false;
  let ofTheHorn = 0;
  let ofTheChain = 0;
  let unknown = 0;
  for (const word of words)
    if (isHorn(word)) ofTheHorn += 1;
    else if (arabic.has(word)) ofTheChain += 1;
    else if (!biblical.has(word)) unknown += 1;
  return unknown <= 1 && (ofTheHorn > 0 || (ofTheChain >= 2 && unknown + ofTheChain >= words.length));
};
