// The texts with their marks, for whoever reads them through: shown, previewed, and marked as read or doubted by their hash.
import type { MessageKind, MessageWay } from '@hearth/domain/messages';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type Wording, type WordingEvent, wordingOf } from '@hearth/domain/wordings';
import { previewMessage } from '@hearth/messages/compose-message';
import { directionOf, type Language, languages, ownNameOf } from '@hearth/messages/languages';
import { isReviewed, markedTexts, reviewsWith } from '@hearth/messages/reviews';
import { segmentsOf } from '@hearth/messages/segments';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { wordingStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { readReviews } from '@hearth/store/wordings';

type Ports = { readonly tables: Tables };
type Preview = {
  readonly language: Language;
  readonly kind: MessageKind;
  readonly way?: MessageWay | undefined;
  readonly style?: 'discreet' | 'plain' | undefined;
  readonly first?: 'yes' | 'no' | undefined;
};

/** Every text of a language beside its English, with the hash that a mark must hold; of all languages, when none is named, how many wait. */
export const readMessageTexts =
  ({ tables }: Ports) =>
  async ({ query }: Call<undefined, { readonly language?: Language | undefined }>): Promise<Answer | Rejected> => {
    const asked = query.language === undefined ? languages : [query.language];
    const reviews = reviewsWith(await readReviews(tables, asked));
    const english = new Map(markedTexts('en').map(({ key, text }) => [key, text]));
    return {
      status: 200,
      body: {
        languages: asked.map((language) => {
          const marked = markedTexts(language, reviews);
          return {
            language,
            name: ownNameOf(language),
            direction: directionOf(language),
            reviewed: marked.filter(({ reviewed }) => reviewed).length,
            waiting: marked.filter(({ reviewed }) => !reviewed).length,
            ...(query.language === undefined
              ? {}
              : { texts: marked.map((one) => ({ ...one, english: english.get(one.key) ?? '' })) }),
          };
        }),
      },
    };
  };

const madeUp = { reference: 'R7K2Q', phone: '617-555-0100' };

/** A message as it would read, reviewed or not, with a made-up reference and number. Nothing is sent. */
export const previewText =
  ({ tables }: Ports) =>
  async ({ query }: Call<undefined, Preview>): Promise<Answer | Rejected> => {
    const { language, kind, way = 'sms', style = 'discreet', first = 'no' } = query;
    const wish = { kind, way, isPlain: style === 'plain', isFirst: first === 'yes' };
    const { key, body, subject, segments } = previewMessage(wish, language, madeUp);
    const reviews = reviewsWith(await readReviews(tables, [language]));
    return {
      status: 200,
      body: {
        language,
        text: key,
        reviewed: isReviewed(language, key, reviews),
        ...(way === 'email' ? { subject } : {}),
        body,
        segments,
        alphabet: segmentsOf(body).alphabet,
      },
    };
  };

type Decided = { readonly language: Language; readonly event: WordingEvent; readonly told: readonly string[] };

/** Writes the event that a body stands for onto its language's marks, once for each request. */
const marking =
  <B>({ tables }: Ports, decide: (call: Call<B, unknown>) => Decided | Rejected) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, now, request } = call;
      const decided = decide(call);
      if ('rejected' in decided) return decided;
      const id = wordingOf(decided.language);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const answer = { status: 200, body: { language: decided.language, texts: [...decided.told] } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
        appends: [append(wordingStream, loaded<Wording>(id, item), [decided.event])],
      });
      return settled<Answer | Rejected>(outcome, answer);
    });

type Review = {
  readonly language: Language;
  readonly texts: readonly { readonly key: string; readonly hash: string }[];
};

/**
 * Marks texts as read and right, as they stand: the hash says which text was read. From then on they may be sent. Rejections: `invalid` (a
 * key that is none, a text that is another one by now), `idempotency-key-reused`.
 */
export const reviewTexts = (ports: Ports) =>
  marking<Review>(ports, ({ actor, body: { language, texts } }) => {
    const now = new Map(markedTexts(language).map(({ key, hash }) => [key, hash]));
    const errors = texts.flatMap(({ key, hash }, at) =>
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
    if (errors.length > 0) return reject('invalid', 'Some of these texts can not be marked.', { errors });
    const event: WordingEvent = {
      type: 'TextsReviewed',
      data: { language, texts: Object.fromEntries(texts.map(({ key, hash }) => [key, hash])), by: actor.memberId },
    };
    return { language, event, told: texts.map(({ key }) => key) };
  });

/** Takes texts back that somebody found wrong: from then on they are not sent. Rejections: `invalid` for a key that is none, `idempotency-key-reused`. */
export const doubtTexts = (ports: Ports) =>
  marking<{ readonly language: Language; readonly keys: readonly string[] }>(
    ports,
    ({ actor, body: { language, keys } }) => {
      const known = new Set(markedTexts(language).map(({ key }) => key));
      const errors = keys.flatMap((key, at) =>
        known.has(key) ? [] : [{ pointer: `/keys/${at}`, code: 'unknown', detail: 'There is no text under this key.' }],
      );
      if (errors.length > 0) return reject('invalid', 'Some of these texts are not there.', { errors });
      return { language, event: { type: 'TextsDoubted', data: { language, keys, by: actor.memberId } }, told: keys };
    },
  );
