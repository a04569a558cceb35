// In which language a file is answered and a template is written: what its sender asks for first, where there are words in it.
import { type WordsLanguage, wordsLanguage } from '@hearth/spreadsheets/words';

/** The language of a tag or of a header Accept-Language; English for those that there are no words in. */
export const wordsIn = (asked: string | undefined): WordsLanguage => {
  const [first = ''] = (asked ?? '').slice(0, 100).split(/[,;]/);
  return wordsLanguage(first.trim());
};
