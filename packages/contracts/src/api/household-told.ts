// What is told of the household's side: status by claim code, stepping back, codes, appeals.
import { appealChannels } from '@hearth/domain/appeals';
import { z } from 'zod';
import { claimCode, statusAnswer } from '../claims.ts';
import type { appealsRoutes, statusRoutes } from '../household-routes.ts';
import { idOf, instant, isoDate } from '../primitives.ts';
import { appealStatus, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const byClaim = ['claim-refused', 'too-many'] as const;
const headers =
  "Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.";

export const statusTold = {
  readStatus: {
    summary: 'Learn what became of a request',
    description: `Stage, why, what to do and the next day, without a name or an amount. \`reason\` is a code of why a request was not granted; \`ask\` where a person has to tell it. ${headers}`,
    answers: { 200: statusAnswer },
    reasons: byClaim,
    spoken: true,
  },
  readStatusPage: {
    summary: 'Open the page on which a household looks up its request',
    answers: { 200: 'page' },
    spoken: true,
  },
  stepBack: {
    summary: 'Step back in favour of another household',
    description: `Takes the request back, as long as no award was approved. ${headers}`,
    answers: { 200: z.strictObject({ reference: text, stage: text }) },
    reasons: [...byClaim, 'wrong-state'],
    example: { sure: true },
  },
  issueClaimCode: {
    summary: 'Replace or end a claim code',
    description:
      'When a code was lost or seen by others: from here on only the next one counts. It is told here and to a repeat of this request, and kept nowhere.',
    answers: {
      200: z.union([
        z.strictObject({ applicationId: idOf('application'), claimCode }),
        z.strictObject({ applicationId: idOf('application'), hasEnded: z.literal(true) }),
      ]),
    },
    reasons: ['related', 'wrong-state'],
    example: { act: 'replace' },
  },
} as const satisfies ToldOf<typeof statusRoutes>;

const acted = z.strictObject({ appealId: idOf('appeal'), status: appealStatus });
const made = z.strictObject({ appealId: idOf('appeal'), status: appealStatus, dueOn: isoDate });
const line = {
  appealId: idOf('appeal'),
  applicationId: idOf('application'),
  partnerId: idOf('organization'),
  status: appealStatus,
  channel: z.enum(appealChannels),
  decidedAt: instant,
  madeAt: instant,
  dueOn: isoDate,
  isOverdue: z.boolean(),
  answeredAt: instant.optional(),
};
const plea = 'I lost my work in October, and the rent is due.';

export const appealsTold = {
  makeAppeal: {
    summary: 'Appeal a decision with a claim code',
    description: `Somebody who did nothing on the case before answers by the day that is told. ${headers}`,
    answers: { 201: made },
    reasons: [...byClaim, 'wrong-state'],
    location: true,
    example: { words: plea },
  },
  withdrawOwnAppeal: {
    summary: 'Take an appeal back with a claim code',
    description: headers,
    answers: { 200: acted },
    reasons: [...byClaim, 'wrong-state'],
  },
  recordAppeal: {
    summary: 'Write down an appeal that a household made',
    description: 'In person, by phone, on paper or in a message. Who writes it down does not answer it.',
    answers: { 201: made },
    reasons: ['related', 'wrong-state'],
    location: true,
    example: { words: plea, channel: 'phone' },
  },
  listAppeals: {
    summary: 'List the appeals that wait for an answer',
    description: 'Those due first at the head; `overdue=yes` for those whose day has passed.',
    answers: { 200: z.strictObject({ appeals: z.array(z.strictObject(line)), next }) },
  },
  readAppeal: {
    summary: 'Read one appeal',
    description:
      'With its words for a reviewer, and for the partner that wrote it down; each look at them is recorded first. What a household sent by itself its partner does not read.',
    answers: { 200: z.strictObject({ ...line, words: text.optional(), answer: text.optional() }) },
    reasons: ['related'],
  },
  answerAppeal: {
    summary: 'Answer an appeal',
    description: '`granted` opens the case again; a reviewer decides it anew. The words are told to the household.',
    answers: { 200: acted },
    reasons: ['same-person', 'related', 'wrong-state'],
    example: { outcome: 'granted', words: 'We have seen the letter. We look at your request again.' },
  },
  withdrawAppeal: {
    summary: 'Take back an appeal that was written down',
    answers: { 200: acted },
    reasons: ['related', 'wrong-state'],
  },
} as const satisfies ToldOf<typeof appealsRoutes>;
