// Texts marked as read, or doubted, by their hash: two people release a text, one takes it back.
import { refusal } from '@hearth/domain/duties';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { type Wording, type WordingEvent, wordingOf } from '@hearth/domain/wordings';
import type { Language } from '@hearth/messages/languages';
import { markedTexts } from '@hearth/messages/reviews';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { wordingStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };
type Decided = {
  readonly event: WordingEvent;
  readonly told: readonly string[];
  /** Of these, the texts that somebody else has to read as well. */ readonly waiting: readonly string[];
};
type Decide<B> = (call: Call<B, unknown>, marks: Wording['marks']) => Decided | Rejected;

/** Writes the event that a body stands for onto its language's marks, once for each request. */
const marking =
  <B extends { readonly language: Language }>({ tables }: Ports, decide: Decide<B>) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, body, now, request } = call;
      const id = wordingOf(body.language);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const wording = loaded<Wording>(id, item);
      const decided = decide(call, wording.state?.marks ?? {});
      if ('rejected' in decided) return decided;
      const { event, told, waiting } = decided;
      const answer = { status: 200, body: { language: body.language, texts: [...told], waiting: [...waiting] } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
        appends: [append(wordingStream, wording, [event])],
      });
      return settled<Answer | Rejected>(outcome, answer);
    });

type Read = { readonly key: string; readonly hash: string };
type Review = { readonly language: Language; readonly texts: readonly Read[] };

const otherTexts = ({ language, texts }: Review): readonly FieldError[] => {
  const now = new Map(markedTexts(language).map(({ key, hash }) => [key, hash]));
  return texts.flatMap(({ key, hash }, at) =>
    now.get(key) === hash
      ? []
      : [
          {
            pointer: `/texts/${at}`,
            code: now.has(key) ? 'other-text' : 'unknown',
            detail: now.has(key)
              ? 'This is not the text as it stands now. Read it again (GET /v1/message-texts) and send its hash.'
              : 'There is no text under this key.',
          },
        ],
  );
};

/** The texts that this person read before as they are, and that nobody else has read yet. */
const ownTexts = ({ actor, body: { texts } }: Call<Review, unknown>, marks: Wording['marks']): readonly FieldError[] =>
  texts.flatMap(({ key, hash }, at) => {
    const mark = marks[key];
    if (mark === undefined || mark.hash !== hash || mark.second !== undefined) return [];
    const refused = refusal(actor, 'review-message-texts', { actedBefore: [{ memberId: mark.by, act: 'read' }] });
    return refused === undefined ? [] : [{ pointer: `/texts/${at}`, code: 'same-person', detail: refused.detail }];
  });

/**
 * Marks texts as read and right, as they stand: the hash says which text was read. The first who reads one makes it wait, another person
 * releases it. Rejections: `invalid` (a key that is none, a text that is another one by now), `same-person`, `idempotency-key-reused`.
 * Source: ADR 049.
 */
export const reviewTexts = (ports: Ports) =>
  marking<Review>(ports, (call, marks) => {
    const { language, texts } = call.body;
    const errors = otherTexts(call.body);
    if (errors.length > 0) return reject('invalid', 'Some of these texts can not be marked.', { errors });
    const own = ownTexts(call, marks);
    if (own.length > 0)
      return reject('same-person', 'You read some of these texts yourself: somebody else has to read them as well.', {
        errors: own,
      });
    const event: WordingEvent = {
      type: 'TextsReviewed',
      data: { language, texts: Object.fromEntries(texts.map(({ key, hash }) => [key, hash])), by: call.actor.memberId },
    };
    const waiting = texts.filter(({ key, hash }) => marks[key]?.hash !== hash).map(({ key }) => key);
    return { event, told: texts.map(({ key }) => key), waiting };
  });

/** Takes texts back that one person found wrong: from then on they are not sent. Rejections: `invalid` for a key that is none, `idempotency-key-reused`. */
export const doubtTexts = (ports: Ports) =>
  marking<{ readonly language: Language; readonly keys: readonly string[] }>(
    ports,
    ({ actor, body: { language, keys } }) => {
      const known = new Set(markedTexts(language).map(({ key }) => key));
      const errors = keys.flatMap((key, at) =>
        known.has(key) ? [] : [{ pointer: `/keys/${at}`, code: 'unknown', detail: 'There is no text under this key.' }],
      );
      if (errors.length > 0) return reject('invalid', 'Some of these texts are not there.', { errors });
      const event = { type: 'TextsDoubted', data: { language, keys, by: actor.memberId } } as const;
      return { event, told: keys, waiting: [] };
    },
  );
