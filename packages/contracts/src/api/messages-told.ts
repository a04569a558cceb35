// What is told of the routes of messages: the public number, what households were told, and the texts with their marks.
import { dropReasons, messageKinds, messageStatuses } from '@hearth/domain/messages';
import { z } from 'zod';
import type { messageRoutes } from '../message-routes.ts';
import { writtenLanguages } from '../messages.ts';
import { contactWays } from '../needs.ts';
import { idOf, instant } from '../primitives.ts';
import { count, hash, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const language = z.enum(writtenLanguages);
const key = z.string().max(60);
const said = { phone: text, email: text.optional() };
const contact = z.strictObject({
  organizationId: idOf('organization'),
  /** What counts; absent until two people said it. */ phone: text.optional(),
  email: text.optional(),
  /** What waits for a second person. */
  proposed: z.strictObject({ ...said, proposedBy: idOf('member'), proposedAt: instant }).optional(),
});

const message = z.strictObject({
  messageId: idOf('message'),
  kind: z.enum(messageKinds),
  status: z.enum(messageStatuses),
  /** What the status means, in a sentence. */ meaning: text,
  way: z.enum(contactWays),
  dueAt: instant,
  changedAt: instant,
  /** It goes out from then on: the household's safe times. */ notBefore: instant,
  /** The key of the text that was said. */ text: key.optional(),
  language: language.optional(),
  segments: count.optional(),
  reason: z.union([z.enum(dropReasons), z.string().max(80)]).optional(),
});

const marked = z.strictObject({
  key,
  text,
  english: text,
  hash,
  reviewed: z.boolean(),
  /** One person read it as it is: somebody else has to, as well. */ waitsForSecond: z.literal(true).optional(),
});
const inLanguage = z.strictObject({
  language,
  name: text,
  direction: z.enum(['ltr', 'rtl']),
  reviewed: count,
  waiting: count,
  texts: z.array(marked).optional(),
});
const marks = z.strictObject({
  language,
  texts: z.array(key),
  /** Of these, the texts that a second person has to read. */ waiting: z.array(key),
});

export const messagesTold = {
  setPublicContact: {
    summary: 'Say which number households are told to call',
    description:
      'An office, never a person. Two people say it: the first makes it wait, and once another one has said the same the next message has it. A partner without one is spoken for by the fiscal agent.',
    answers: { 200: contact },
    example: { phone: '617-555-0100', email: 'hello@casa-ribera.example' },
    reasons: ['not-found', 'same-person'],
  },
  readPublicContact: {
    summary: 'Read which number households are told to call',
    answers: { 200: contact },
    reasons: ['not-found'],
  },
  listMessages: {
    summary: 'List what a household was told about its request',
    description: 'With the short reference that messages name. Never to which number or address.',
    answers: { 200: z.strictObject({ reference: z.string().max(10), messages: z.array(message), next }) },
    reasons: ['not-found', 'related'],
  },
  readMessageTexts: {
    summary: 'Read the texts and their marks',
    description:
      'All languages with how many texts wait for a reviewer; with a language, every text beside its English. What no person has reviewed is never sent.',
    answers: { 200: z.strictObject({ languages: z.array(inLanguage) }) },
  },
  previewMessage: {
    summary: 'Preview a message with a made-up reference and number',
    answers: {
      200: z.strictObject({
        language,
        text: key,
        reviewed: z.boolean(),
        subject: text.optional(),
        body: text,
        segments: count,
        alphabet: z.enum(['gsm', 'unicode']),
      }),
    },
  },
  reviewTexts: {
    summary: 'Mark texts as read and right',
    description:
      'By the hash of each text as it was shown. They are sent once a second person has marked them as well; `waiting` says which are not there yet.',
    answers: { 200: marks },
    example: {
      language: 'es',
      texts: [{ key: 'messages/update', hash: '0'.repeat(64) }],
    },
    reasons: ['invalid', 'same-person'],
  },
  doubtTexts: {
    summary: 'Take back texts that are wrong',
    description: 'From then on reviewed English is sent in their place.',
    answers: { 200: marks },
    example: { language: 'es', keys: ['messages/update'] },
    reasons: ['invalid'],
  },
} as const satisfies ToldOf<typeof messageRoutes>;
