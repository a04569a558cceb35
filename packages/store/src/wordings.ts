// Which texts people of this fund have read, as `messages` asks for it: by language and key, the hash of what two people read.
import { countedHash, type TextMark, type Wording, wordingOf } from '@hearth/domain/wordings';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** By language and key, the marks as they are. */
export type Marks = Readonly<Record<string, Readonly<Record<string, TextMark>>>>;

/** Every mark of these languages, also of texts that wait for their second reader. Strongly consistent. */
export const readTextMarks = async (tables: Tables, languages: readonly string[]): Promise<Marks> => {
  const items = await tables.read(languages.map((language) => stateRef(wordingOf(language))));
  return Object.fromEntries(
    languages.map((language, at) => [language, loaded<Wording>(wordingOf(language), items[at]).state?.marks ?? {}]),
  );
};

/** What counts of marks: a text that waits for its second reader has none. */
export const countedOf = (marks: Marks): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    Object.entries(marks).map(([language, byKey]) => [
      language,
      Object.fromEntries(
        Object.entries(byKey).flatMap(([key, mark]) => {
          const hash = countedHash(mark);
          return hash === undefined ? [] : [[key, hash]];
        }),
      ),
    ]),
  );

/** The marks of these languages that count. Strongly consistent. */
export const readReviews = async (
  tables: Tables,
  languages: readonly string[],
): Promise<ReturnType<typeof countedOf>> => countedOf(await readTextMarks(tables, languages));
