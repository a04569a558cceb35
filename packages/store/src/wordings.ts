// Which texts people of this fund have read, as `messages` asks for it: by language and key, the hash of what was read.
import { type Wording, wordingOf } from '@hearth/domain/wordings';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** The marks of these languages. Strongly consistent. */
export const readReviews = async (
  tables: Tables,
  languages: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const items = await tables.read(languages.map((language) => stateRef(wordingOf(language))));
  return Object.fromEntries(
    languages.map((language, at) => {
      const { state } = loaded<Wording>(wordingOf(language), items[at]);
      return [language, Object.fromEntries(Object.entries(state?.marks ?? {}).map(([key, { hash }]) => [key, hash]))];
    }),
  );
};
