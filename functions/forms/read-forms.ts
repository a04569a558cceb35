// What a partner reads of its forms: how they are connected, how far they were pulled, and what became of each submission. Never an answer.
import type { Json } from '@hearth/domain/canonical';
import type { Submission } from '@hearth/domain/form-submissions';
import { type Form, formShelf } from '@hearth/domain/forms';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ListQuery, ofPartner } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { ownForm } from './on-form.ts';
import { problemWords, reasonWords } from './problem-words.ts';

type Ports = { readonly tables: Tables };

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

const pullWords = {
  'refused-address': 'The address of the server is not one that may be called.',
  'not-reached': 'The server does not answer. It is tried again.',
  'not-allowed': 'The server does not accept the key: give it a new one (POST /v1/forms/{id}/pull).',
  'not-found': 'The server knows no such form, or the key may not read it.',
  'not-understood': 'The server answered with something that is no list of submissions.',
} as const;

const summary = ({
  id,
  status,
  provider,
  formKey,
  programId,
  mappingVersion,
  secretNumber,
  connectedAt,
  pull,
}: Form) => ({
  formId: id,
  status,
  provider,
  formKey,
  programId,
  mappingVersion,
  secretNumber,
  connectedAt,
  address: `/v1/forms/${id}/submissions`,
  ...(pull === undefined
    ? {}
    : {
        pull: {
          server: pull.server,
          ...(pull.project === undefined ? {} : { project: pull.project }),
          received: pull.received,
          ...(pull.pulledAt === undefined ? {} : { pulledAt: pull.pulledAt }),
          ...(pull.fault === undefined
            ? {}
            : { fault: pull.fault.fault, faultAt: pull.fault.at, detail: pullWords[pull.fault.fault] }),
        },
      }),
});

const told = ({
  id,
  formRef,
  status,
  way,
  versions,
  receivedAt,
  changedAt,
  applicationId,
  taken,
  refused,
}: Submission) => ({
  submissionId: id,
  formRef,
  status,
  way,
  versions,
  receivedAt,
  changedAt,
  ...(applicationId === undefined ? {} : { applicationId }),
  ...(taken === undefined ? {} : { taken }),
  ...(status !== 'refused' || refused === undefined
    ? {}
    : {
        reason: refused.reason,
        detail: reasonWords(refused.reason),
        errors: refused.problems.map(({ question, column, code }) => ({
          question,
          column,
          code,
          detail: problemWords(code),
        })),
      }),
});

/** Answers 200 with the caller's forms, the eldest first. Rejection: `invalid` (cursor). */
export const listForms =
  ({ tables }: Ports) =>
  async ({ actor, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await ofPartner<Form>(tables, formShelf(actor.organizationId), query);
    if (isRejected(listed)) return listed;
    const next = listed.next === undefined ? {} : { next: listed.next };
    return { status: 200, body: plain({ forms: listed.states.map(summary), ...next }) };
  };

/** Answers 200 with one form and its mapping. Rejection: `not-found`. */
export const readOneForm =
  (ports: Ports) =>
  async (call: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const form = await ownForm(ports, call, 'read-forms');
    if (isRejected(form)) return form;
    return { status: 200, body: plain({ ...summary(form.state), mapping: form.state.mapping }) };
  };

/** Answers 200 with a form's submissions and what has to be corrected, the eldest first. Rejections: `not-found`, `invalid` (cursor). */
export const listSubmissions =
  (ports: Ports) =>
  async (call: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const form = await ownForm(ports, call, 'read-forms');
    if (isRejected(form)) return form;
    const listed = await ofPartner<Submission>(ports.tables, form.id, call.query);
    if (isRejected(listed)) return listed;
    const next = listed.next === undefined ? {} : { next: listed.next };
    return { status: 200, body: plain({ submissions: listed.states.map(told), ...next }) };
  };
