// The texts with their marks, for whoever reads them through: shown, and previewed as they would read.
import type { MessageKind, MessageWay } from '@hearth/domain/messages';
import type { Rejected } from '@hearth/domain/rejections';
import { previewMessage } from '@hearth/messages/compose-message';
import { directionOf, type Language, languages, ownNameOf } from '@hearth/messages/languages';
import { isReviewed, markedTexts, reviewsWith } from '@hearth/messages/reviews';
import { segmentsOf } from '@hearth/messages/segments';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { countedOf, readReviews, readTextMarks } from '@hearth/store/wordings';

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
    const marks = await readTextMarks(tables, asked);
    const reviews = reviewsWith(countedOf(marks));
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
              : {
                  texts: marked.map((one) => ({
                    ...one,
                    english: english.get(one.key) ?? '',
                    ...(!one.reviewed && marks[language]?.[one.key]?.hash === one.hash ? { waitsForSecond: true } : {}),
                  })),
                }),
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
