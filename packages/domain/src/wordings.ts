// Which of a language's texts people of this fund have read and found right: each mark stands for one text as it was.

import { cannotFollow, type Entity } from './entity.ts';
import { derivedId, type MemberId, type WordingId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** Somebody read these texts of a language and found them right; two people release a text. `texts`: the hash of each one that was read, by its key. */
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

/** One text's mark: whose word it was first, and who read the same text after that. */
export type TextMark = {
  readonly hash: string;
  readonly by: MemberId;
  readonly at: string;
  /** Another person who read it as it stood then: two of them release it. */ readonly second?: MemberId;
  /** It was doubted before that: until the second has read it nothing is sent, whatever Hearth ships with. */ readonly doubted?: true;
};
/** The marks of one language. A doubted text keeps an empty one, which fits no text, so that what Hearth ships with is outdone too. */
export type Wording = {
  readonly id: string;
  readonly language: string;
  readonly marks: Readonly<Record<string, TextMark>>;
};

/** The stream of a language's marks. */
export const wordingOf = (language: string): WordingId => derivedId('wording', language);

/** What counts of a mark: the hash of a text that two people read; an empty one where it was doubted; undefined while it waits for the second. */
export const countedHash = ({ hash, second, doubted }: TextMark): string | undefined => {
  if (second !== undefined) return hash;
  return hash === '' || doubted === true ? '' : undefined;
};

/** A second person who read the same text adds to its mark, the same one changes nothing; any other word begins anew. */
const marked = (before: TextMark | undefined, hash: string, by: MemberId, at: string): TextMark => {
  if (before === undefined || before.hash !== hash || hash === '') {
    const isDoubted = hash !== '' && before !== undefined && countedHash(before) === '';
    return { hash, by, at, ...(isDoubted ? { doubted: true } : {}) };
  }
  return before.second !== undefined || before.by === by ? before : { ...before, second: by };
};

export const wordingEntity: Entity<Wording, WordingEvent> = {
  evolve: (state, event) => {
    const { language, by } = event.data;
    if (state !== undefined && state.language !== language) throw cannotFollow(event);
    const hashes =
      event.type === 'TextsReviewed' ? event.data.texts : Object.fromEntries(event.data.keys.map((key) => [key, '']));
    const marks = Object.entries(hashes).map(
      ([key, hash]) => [key, marked(state?.marks[key], hash, by, event.at)] as const,
    );
    return { id: event.stream, language, marks: { ...state?.marks, ...Object.fromEntries(marks) } };
  },
  places: (state) => ({ queue: 'wording', since: state.language }),
};
