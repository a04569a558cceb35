// Why a file as a whole is not read, first in English and then in its sender's language. Hides where its words are kept meanwhile.
import { type Reason, type Rejected, reject } from '@hearth/domain/rejections';
import { inLanguage, type WordsLanguage } from './words.ts';

type Names = Readonly<Record<string, string | number>>;

/** Which words a refusal says stands among its facts: whoever opens a file does not know yet whom it is answered to. */
const wordsFact = 'words';

const texts = (names: Names): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [name, String(value)]));

/** Refuses a file. `words`: the key of its sentence in other languages; `names` stand in its places, and are facts. */
export const fileRefusal = (rejected: Reason, words: string, english: string, names: Names = {}): Rejected =>
  reject(rejected, inLanguage('en', words, english, texts(names)), { facts: { ...names, [wordsFact]: words } });

/** The same refusal in a language, as far as there are words. */
export const refusalIn = (language: WordsLanguage, refused: Rejected): Rejected => {
  const words = refused.facts?.[wordsFact];
  if (typeof words !== 'string') return refused;
  const { [wordsFact]: _, ...facts } = refused.facts ?? {};
  const detail = inLanguage(language, words, refused.detail, texts(facts));
  return { ...refused, detail, facts };
};

/** A file of more bytes than may be. */
export const tooLarge = (maxBytes: number): Rejected =>
  fileRefusal('too-large', 'file-bytes', 'The file is larger than {maxBytes} bytes. Please send it in parts.', {
    maxBytes,
  });
