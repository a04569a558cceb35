// Which names ask for what Hearth never collects, in eight languages. Hides how a name is read: camelCase, snake_case, accents, scripts.
import never from './forbidden-words.json' with { type: 'json' };

/** Lower-case words of letters and of digits, accents gone: `Given_Name *`, `givenName` and `given name` are alike. */
export const plainWords = (name: string): string =>
  name
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Asks = (padded: string) => boolean;

// Short words are whole words only: `ssn` sits in "business name", `itin` in "waiting", `visa` in "revisado". Words of more than
// four letters are also found when they were written without their spaces.
const mostShort = 4;

const asks = (word: string): Asks => {
  const plain = plainWords(word);
  if (/\p{Script=Han}/u.test(plain)) return (padded) => padded.includes(plain);
  if (word.startsWith('*')) return (padded) => padded.includes(`${plain} `);
  const end = word.endsWith('*') ? '' : ' ';
  const glued = plain.replaceAll(' ', '');
  return (padded) =>
    padded.includes(` ${plain}${end}`) || (glued.length > mostShort && padded.includes(` ${glued}${end}`));
};

const terms: readonly (readonly [meaning: string, asks: Asks])[] = Object.entries(never).flatMap(([meaning, words]) =>
  words.map((word) => [meaning, asks(word)] as const),
);

/** The payment network, the eldest and their homes, money without receipts, papers of a thing: taken out before words are judged. */
const harmless = new RegExp(
  [
    ' visa (?=(gift |debit |credit |prepaid |reloadable )?card )',
    ' visa (?=(gift|debit|credit|prepaid|reloadable) )',
    ' senior citizens? ',
    ' (sin|no tienen?|sem) (papeles|papeis) (?=(de|del|da|do|para) )',
    ' asilo (?=(de|da|do|para) ((su|mi|la|minha|sua) )?(ancian[oa]s|viejit[oa]s|(adultos )?mayores|idosos|madre|padre|mama|papa|abuel[oa]|suegr[oa]|mae|pai|avo) )',
    ' undocumented (?=(expenses?|costs?|income|wages|hours|repairs?|losse?s?) )',
    ' (expenses?|costs?|income|wages|hours|repairs?|losse?s?) (is|are|was|were) undocumented ',
  ].join('|'),
  'g',
);

const paddedWords = (text: string): string => ` ${plainWords(text)} `.replace(harmless, ' ');

const judged = (name: string): string | undefined => {
  const padded = paddedWords(name);
  return terms.find(([, isAsked]) => isAsked(padded))?.[0];
};

const status = 'immigration status';
/** In a column's name "estatus" says enough; in a sentence it is the state of anything. */
const ofStatus = Object.entries(never).flatMap(([meaning, words]) =>
  meaning === status ? words.filter((word) => word !== 'estatus').map(asks) : [],
);

/** Whether words speak of a state of immigration, whatever else they speak of; the first 300 letters are looked at. */
export const speaksOfStatus = (words: string): boolean => {
  const padded = paddedWords(words);
  return ofStatus.some((isAsked) => isAsked(padded));
};

// Bodies have the same few names again and again. Bounded, because names come from outside.
const known = new Map<string, string | undefined>();
const mostKnown = 500;

/**
 * Says what a field's name asks for that Hearth never collects; undefined when it is harmless.
 * Source: the promise in the README; the schema refuses the fields and imports refuse the columns.
 */
export const forbiddenMeaning = (name: string): string | undefined => {
  if (known.has(name)) return known.get(name);
  const meaning = judged(name);
  if (known.size < mostKnown && name.length <= 100) known.set(name, meaning);
  return meaning;
};
