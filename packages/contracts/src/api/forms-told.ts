// What is told of the routes of forms at KoboToolbox and ODK: how one is connected, mapped and pulled, and what became of each submission.
import { formProviders, pullFaults } from '@hearth/domain/form-events';
import { z } from 'zod';
import type { formRoutes } from '../form-routes.ts';
import { formMapping, formQuestions } from '../forms.ts';
import { code, idOf, instant } from '../primitives.ts';
import { count, exampleId, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const formId = idOf('form');
const status = z.enum(['open', 'closed']);
/** Told when it is made; of it only a hash is kept. */
const secret = z.string().regex(/^[0-9a-f]{64}$/);
/** Where the form sends to, below the API's address. */
const address = text;
const place = { server: text, project: count.optional() };

const inShort = {
  formId,
  status,
  provider: z.enum(formProviders),
  formKey: text,
  programId: idOf('program'),
  mappingVersion: count,
  secretNumber: count,
  connectedAt: instant,
  address,
  pull: z
    .strictObject({
      ...place,
      received: count,
      pulledAt: instant.optional(),
      fault: z.enum(pullFaults).optional(),
      faultAt: instant.optional(),
      detail: text.optional(),
    })
    .optional(),
};

const submission = z.strictObject({
  submissionId: idOf('submission'),
  formRef: text,
  status: z.enum(['received', 'taken', 'refused', 'dropped']),
  way: z.enum(['webhook', 'pull']),
  versions: count,
  receivedAt: instant,
  changedAt: instant,
  applicationId: idOf('application').optional(),
  taken: z.enum(['new', 'updated', 'same', 'changed-after-decision']).optional(),
  reason: code.optional(),
  detail: text.optional(),
  errors: z.array(z.strictObject({ question: text, column: text, code, detail: text })).optional(),
});

export const formsTold = {
  connectForm: {
    summary: 'Connect a form of KoboToolbox or ODK',
    description:
      'Answers with the address and the secret that the form sends with (basic authentication, any user name); the secret is told this once. Without `mapping` and `questions` the form is the one of GET /v1/forms/template. A form that asks for what Hearth never collects is not connected.',
    answers: {
      201: z.strictObject({
        formId,
        status,
        mappingVersion: count,
        secretNumber: count,
        address,
        secret,
      }),
    },
    example: { programId: exampleId('program'), provider: 'kobo', formKey: 'aHearthForm22' },
    reasons: ['wrong-state', 'too-many'],
  },
  listForms: {
    summary: 'List your forms, the oldest first',
    answers: { 200: z.strictObject({ forms: z.array(z.strictObject(inShort)), next }) },
  },
  readFormTemplate: {
    summary: 'Get an XLSForm to start from, in English, Spanish and Portuguese',
    answers: { 200: z.strictObject({ fileName: text, mediaType: text, address: text, expiresAt: instant }) },
  },
  readTemplateMapping: {
    summary: 'Read the mapping of the form to start from, and its questions',
    answers: { 200: z.strictObject({ mapping: formMapping, questions: formQuestions }) },
  },
  readForm: {
    summary: 'Read how a form is connected and mapped',
    answers: { 200: z.strictObject({ ...inShort, mapping: formMapping }) },
  },
  changeMapping: {
    summary: 'Map a form anew: what was refused is read again with it',
    answers: { 200: z.strictObject({ formId, status, mappingVersion: count }) },
    example: {
      mapping: [
        { column: 'given_name', question: 'who/first_name' },
        { column: 'need', question: 'request/need', choices: { comida: 'food' } },
        { column: 'rail', constant: 'partner' },
      ],
      questions: [
        { question: 'who/first_name', type: 'text', labels: ['First name'] },
        {
          question: 'request/need',
          type: 'select_one',
          labels: ['What do they need?'],
          choices: [{ name: 'comida', labels: ['Food'] }],
        },
      ],
    },
    reasons: ['wrong-state'],
  },
  changeSecret: {
    summary: 'Give a form another secret; the former opens it for a day more',
    answers: { 200: z.strictObject({ formId, status, secretNumber: count, formerUntilAt: instant, secret }) },
    reasons: ['wrong-state'],
  },
  setPull: {
    summary: 'Say where the submissions of a form are fetched, and with which key',
    description:
      'For edits, which KoboToolbox never sends, and for what a webhook missed. The key is sealed and told to nobody again.',
    answers: { 200: z.strictObject({ formId, status, pull: z.strictObject(place) }) },
    example: {
      server: 'https://kf.kobotoolbox.org',
      access: { kind: 'token', token: 'the token of Account Settings, Security' },
    },
    reasons: ['wrong-state'],
  },
  closeForm: {
    summary: 'Disconnect a form for good',
    answers: { 200: z.strictObject({ formId, status }) },
    reasons: ['wrong-state'],
  },
  receiveSubmission: {
    summary: 'Hand in what was answered on a form',
    description:
      'A body of KoboToolbox’s REST service (type JSON), or a row of ODK Central’s OData. The same body may come as often as it likes; an edit finds the submission it belongs to.',
    answers: {
      200: z.strictObject({ submissionId: idOf('submission'), status: z.enum(['known', 'older', 'dropped']) }),
      202: z.strictObject({ submissionId: idOf('submission'), status: z.literal('received') }),
    },
    reasons: ['signature-invalid', 'unsupported-media-type', 'invalid', 'too-large', 'forbidden-field', 'wrong-state'],
  },
  listSubmissions: {
    summary: 'List what a form handed in, what became of it, and what has to be corrected by question',
    answers: { 200: z.strictObject({ submissions: z.array(submission), next }) },
  },
  dropSubmission: {
    summary: 'Give up a submission that was refused: its answers are gone',
    answers: { 200: z.strictObject({ submissionId: idOf('submission'), status: z.literal('dropped') }) },
    example: { reason: 'not-needed' },
    reasons: ['wrong-state'],
  },
} satisfies ToldOf<typeof formRoutes>;
