// Which of a language's texts people of this fund have read and found right: each mark stands for one text as it was.

import { cannotFollow, type Entity } from './entity.ts';
import { derivedId, type MemberId, type WordingId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** Somebody read these texts of a language. `texts`: the hash of each one that was read, by its key. */
export type TextsReviewed = NewEvent<
  'TextsReviewed',
  { readonly language: string; readonly texts: Readonly<Record<string, string>>; readonly by: MemberId }
>;
/** Somebody found that a text is not right after all: it is not sent any more. */
export type TextsDoubted = NewEvent<
  'TextsDoubted',
  { readonly language: string; readonly keys: readonly string[]; readonly by: MemberId }
>;
export type WordingEvent = TextsReviewed | TextsDoubted;

/** The marks of one language. A doubted text keeps an empty one, which fits no text, so that what Hearth ships with is outdone too. */
export type Wording = {
  readonly id: string;
  readonly language: string;
  readonly marks: Readonly<Record<string, { readonly hash: string; readonly by: MemberId; readonly at: string }>>;
};

/** The stream of a language's marks. */
export const wordingOf = (language: string): WordingId => derivedId('wording', language);

export const wordingEntity: Entity<Wording, WordingEvent> = {
  evolve: (state, event) => {
    const { language, by } = event.data;
    if (state !== undefined && state.language !== language) throw cannotFollow(event);
    const hashes =
      event.type === 'TextsReviewed' ? event.data.texts : Object.fromEntries(event.data.keys.map((key) => [key, '']));
    const marked = Object.entries(hashes).map(([key, hash]) => [key, { hash, by, at: event.at }] as const);
    return { id: event.stream, language, marks: { ...state?.marks, ...Object.fromEntries(marked) } };
  },
  places: (state) => ({ queue: 'wording', since: state.language }),
};
