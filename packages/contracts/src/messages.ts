// Messages on the wire: the number that households are told to call, and which texts people have read.
import { messageKinds } from '@hearth/domain/messages';
import { z } from 'zod';
import { contactWays } from './needs.ts';
import { page } from './primitives.ts';

/** Body of `POST /v1/organizations/{id}/public-contact`: an office's, never a person's own. */
export const publicContactBody = z.strictObject({
  phone: z
    .string()
    .trim()
    .regex(/^\+?\d[\d ()-]{5,18}\d$/, { error: 'must be a phone number as people dial it, such as 617-555-0100' }),
  email: z.email({ error: 'must be an e-mail address' }).max(120).optional(),
});

/** The languages that Hearth writes in, as `@hearth/messages/languages` lists them. */
export const writtenLanguages = ['en', 'es', 'pt', 'ht', 'zh-Hans', 'zh-Hant', 'vi', 'ar', 'so', 'kea', 'fr'] as const;
const language = z.enum(writtenLanguages);

/** Query of `GET /v1/applications/{id}/messages`. */
export const messagesQuery = z.strictObject({ ...page.shape });

/** Query of `GET /v1/message-texts`. */
export const messageTextsQuery = z.strictObject({ language: language.optional() });

/** Query of `GET /v1/message-texts/preview`: a message with a made-up reference and number. */
export const messagePreviewQuery = z.strictObject({
  language,
  kind: z.enum(messageKinds),
  way: z.enum(contactWays).optional(),
  style: z.enum(['discreet', 'plain']).optional(),
  first: z.enum(['yes', 'no']).optional(),
});

const textKey = z
  .string()
  .max(60)
  .regex(/^[a-zA-Z]+\/[a-zA-Z-]+$/, { error: 'must be the key of a text' });

/** Body of `POST /v1/message-texts/reviews`: what a person read, by the hash of each text as it was shown. */
export const textReviewBody = z.strictObject({
  language,
  texts: z
    .array(
      z.strictObject({
        key: textKey,
        hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be the hash of the text' }),
      }),
    )
    .min(1)
    .max(120),
});

/** Body of `POST /v1/message-texts/doubts`: texts that must not be sent any more. */
export const textDoubtBody = z.strictObject({ language, keys: z.array(textKey).min(1).max(120) });
