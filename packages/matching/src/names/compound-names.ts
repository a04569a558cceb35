// Brings Arabic names of several parts to one form, however they are glued, parted or spelt. Hides the patterns.
import { arabicText } from './arabic-letters.ts';
import type { Script } from './scripts.ts';

/** A word on its way to a token; `hyphened`: a hyphen stood before it. */
export type Written = {
  readonly text: string;
  readonly script: Script;
  readonly hyphened: boolean;
  readonly original?: string;
};

type Token = { readonly text: string; readonly script: Script; readonly original?: string };

const servant = /^c?ab(?:d|d[aeiu]l|doul|dool|du|de|d[eu][rsnzdt]h?)$/;
const article = /^[aeui]l$/;
const assimilated = /^[aeiu](?:s|sh|n|r|d|dh|t|th|z)$/;
const god = /^(?:allah|alla|allaah|ullah|ulla|ullaah|elah|lh|llah|alh|allh)$/;
const servantOfGod = /^c?abd[aeiou]*ll+[aeou]*h*[aei]*$|^c?abd[aeou]+l[ao]+h[aei]*$/;
const faith = /^(?:d+[aei]{1,2}n[ei]?|dyn)$/;
const parted = /^(?:[aeui]d?d|[aeui]l)?d(?:in|een|ine|iin|eine|yn|ene)$/;
const glued =
  /^c?abd(?:ou|oo|[aeiu])?(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|t(?=t)|d(?=d)|(?=ra[hx]m))(?=[^aeiou]|[aeiou][^aeiou])(.{3,})$/;
const gluedSomali = /^c?abd[iu](?=[rsnkqfwhmxgjzt][aeiou]|[aeiou][^aeiou])(.{4,})$/;
const endsInFaith = /^(.{2,}?)[aeiou]{1,2}(?:dd(?:in|een|ine|iin|eine|yn|ene)|d(?:iin|een))$/;
const faithful =
  /^(nu+r|nou?r|noor|sa[iy]f|se[iy]f|sal[ae]h?|shams|zi?[aeiy]*|fakhr|[jg]amal|kamal|badr|[ie]mad|hus+am|shihab|sira[jg]|taj|[ie]z+|na[jg]m)[aeiou]{1,2}d(?:in|ine)$/;

const arabicGlued = /^(?:عبد(ال.{3,})|(.{2,})ال(دین|دين)|(.{3,})(الله|اللہ))$/;

/** The words that one written word comes to; each with what was written, where that is still known. */
const wordsOf = (word: Written): readonly Written[] => {
  if (word.script === 'arabic') return arabicWords(word);
  if (word.script !== 'latin') return [word];
  const { text } = word;
  // Abdullayev is a surname of its own.
  if (/[eo]va?$/.test(text)) return [word];
  const rest = glued.exec(text)?.[1] ?? gluedSomali.exec(text)?.[1];
  if (servantOfGod.test(text)) return [named(word, 'abdullah')];
  if (rest !== undefined && !/^[aeiou]*h*[aeiou]*$/.test(rest)) return [named(word, 'abdul'), named(word, rest)];
  const stem = (endsInFaith.exec(text) ?? faithful.exec(text))?.[1];
  return [stem === undefined ? word : named(word, `${stem}uddin`)];
};

const named = ({ script, hyphened }: Written, text: string): Written => ({ text, script, hyphened });

const arabic = (word: Written, original: string): Written => ({ ...word, text: arabicText(original), original });

const arabicWords = (word: Written): readonly Written[] => {
  const original = word.original ?? '';
  if (/^عبد(?:الله|اللہ)$/.test(original)) return [named(word, 'abdullah')];
  const [, servantOf, faithOf, , godOf] = arabicGlued.exec(original) ?? [];
  if (servantOf !== undefined) return [named(word, 'abdul'), arabic(word, servantOf.slice(2))];
  if (faithOf !== undefined) return [named(word, `${arabicText(faithOf)}uddin`)];
  if (godOf !== undefined) return [named(word, `${arabicText(godOf)}ullah`)];
  if (!/^ال.{3}/.test(original) || noArticle.test(word.text)) return [word];
  return [named(word, 'al'), arabic(word, original.slice(2))];
};

/** Names that begin with the same two letters as the article, but have none. */
const noArticle = /^al(?:ham|taf|mas|yas|ias|iza|izabth|ks|brt|fr|lh$)/;
const without = (word: Written, text: string): Token =>
  word.original === undefined ? { text, script: word.script } : { text, script: word.script, original: word.original };

const isServant = (word: Written, next: Written | undefined): boolean =>
  next !== undefined &&
  (word.script === 'arabic' ? /^(?:abd|bd)$/.test(word.text) : word.script === 'latin' && servant.test(word.text));

/** Joins and parts the words of a name so that each compound has one form; other words stay as they are. */
export const joinCompounds = (words: readonly Written[]): readonly Token[] => {
  if (words.length === 1 && words[0] !== undefined && words[0].script === 'latin' && words[0].text.length < 6) {
    return [without(words[0], words[0].text)];
  }
  const parts = words.flatMap(wordsOf);
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; at++) {
    const word = parts[at];
    if (word === undefined) break;
    const [second, third] = [parts[at + 1], parts[at + 2]];
    const isArticle = word.script !== 'han' && article.test(word.text);
    const last = tokens.at(-1);
    if (isServant(word, second)) {
      const skip =
        second !== undefined && third !== undefined && (article.test(second.text) || assimilated.test(second.text))
          ? 2
          : 1;
      const named = parts[at + skip];
      if (named !== undefined && god.test(named.text)) {
        tokens.push({ text: 'abdullah', script: 'latin' });
        at += skip;
      } else {
        tokens.push({ text: 'abdul', script: 'latin' });
        at += skip - 1;
      }
    } else if (
      last !== undefined &&
      second !== undefined &&
      (isArticle || assimilated.test(word.text)) &&
      faith.test(second.text)
    ) {
      tokens[tokens.length - 1] = { text: `${last.text}uddin`, script: last.script };
      at += 1;
    } else if (last !== undefined && word.script === 'latin' && parted.test(word.text) && word.text !== 'din') {
      tokens[tokens.length - 1] = { text: `${last.text}uddin`, script: last.script };
    } else if (
      last !== undefined &&
      god.test(word.text) &&
      /^(?:latin|arabic)$/.test(last.script) &&
      last.text !== 'abdul'
    ) {
      tokens[tokens.length - 1] = { text: `${last.text}ullah`, script: last.script };
    } else if (second?.hyphened === true && assimilated.test(word.text) && second.text[0] === word.text[1]) {
      tokens.push({ text: 'al', script: word.script });
    } else tokens.push(without(word, word.text));
  }
  return tokens;
};
