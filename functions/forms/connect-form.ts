// A partner connects a form, maps it, gives it another secret, and disconnects it. What a mapping may be is decided here, before anything is taken.
import type { FormQuestions } from '@hearth/contracts/forms';
import type { FormMapping, FormProvider } from '@hearth/domain/form-events';
import { type Form, formShelf, refuseIfClosed } from '@hearth/domain/forms';
import type { Program } from '@hearth/domain/governance';
import { newId, type ProgramId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { type FieldError, isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { templateMapping, templateQuestions } from '@hearth/spreadsheets/forms/form-template';
import { forbiddenQuestions, mappingProblems } from '@hearth/spreadsheets/forms/mapping-problems';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { noteDeleted } from '@hearth/store/note-rows';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { formStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keyDeleted } from '@hearth/store/vault-rows';
import { hashOf, secretOf } from './form-secret.ts';
import type { KeepPorts } from './keep-submission.ts';
import { onForm, type Told, withSecret } from './on-form.ts';

type Mapped = { readonly mapping?: FormMapping | undefined; readonly questions?: FormQuestions | undefined };
export type FormBody = Mapped & {
  readonly programId: ProgramId;
  readonly provider: FormProvider;
  readonly formKey: string;
};

const shown = 60;

const invalid = (errors: readonly FieldError[]): Rejected =>
  reject(
    'invalid',
    `${errors.length === 1 ? 'One thing has' : `${errors.length} things have`} to be corrected in the mapping. Nothing was kept.`,
    { errors: errors.slice(0, shown) },
  );

/** The mapping that was sent, or the form's to start from. Rejections: `forbidden-field` (before all else), `invalid`, all at once. */
const checked = ({ mapping = templateMapping, questions = templateQuestions }: Mapped): FormMapping | Rejected => {
  const forbidden = forbiddenQuestions(questions);
  if (forbidden.length > 0)
    return reject(
      'forbidden-field',
      'Help never depends on papers, so a form that asks for them is not connected. Nothing was kept.',
      { errors: forbidden.slice(0, shown) },
    );
  const problems = mappingProblems(mapping, questions);
  return problems.length === 0 ? mapping : invalid(problems);
};

const mostForms = 50;

/** A form that is connected twice would hand in everything twice. Rejections: `wrong-state`, `too-many`. */
const refuseTwice = async (
  tables: Tables,
  partnerId: string,
  { provider, formKey }: FormBody,
): Promise<Rejected | undefined> => {
  const listed = await ofPartner<Form>(tables, formShelf(partnerId), { limit: 200 });
  if (isRejected(listed)) return listed;
  const open = listed.states.filter(({ status }) => status === 'open');
  const same = open.find((form) => form.provider === provider && form.formKey === formKey);
  if (same !== undefined)
    return reject('wrong-state', 'This form is connected already. Change its mapping, or disconnect it first.', {
      facts: { formId: same.id },
    });
  if (open.length < mostForms) return undefined;
  return reject('too-many', `An organization can have ${mostForms} forms connected. Disconnect one that is not used.`);
};

const addressOf = (formId: string): string => `/v1/forms/${formId}/submissions`;

/** The secret of an answer, which no mark keeps: told again to whoever repeats the request. */
const telling =
  ({ vault }: Pick<KeepPorts, 'vault'>) =>
  async ({ formId, secretNumber }: Told): Promise<Told> => ({
    secret: await secretOf(vault, String(formId), Number(secretNumber)),
  });

/**
 * Connects a form. Answers 201 with its address and its secret, told this once. Rejections: `forbidden-field` (a question asks for what
 * Hearth never collects), `invalid` (each place of the mapping), `wrong-state` (connected already), `too-many`, `idempotency-key-reused`.
 */
export const connectForm =
  (ports: KeepPorts) =>
  ({ actor, body, now, request }: Call<FormBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables, vault, random } = ports;
      const [mark, program] = await tables.read([markOf(request), stateRef(body.programId)]);
      const replayed = replay(mark, request);
      if (isRejected(replayed)) return replayed;
      if (replayed !== undefined) return withSecret(replayed, telling(ports));
      if (loaded<Program>(body.programId, program).state === undefined)
        return invalid([
          {
            pointer: '/programId',
            code: 'unknown',
            detail: 'There is no such program. Ask the fiscal agent for its id.',
          },
        ]);
      const mapping = checked(body);
      if (isRejected(mapping)) return mapping;
      const twice = await refuseTwice(tables, actor.organizationId, body);
      if (twice !== undefined) return twice;
      const { programId, provider, formKey } = body;
      const [id, by] = [newId('form', random), actor.memberId];
      const secretHash = hashOf(await secretOf(vault, id, 1));
      const answer = { formId: id, status: 'open', mappingVersion: 1, secretNumber: 1, address: addressOf(id) };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: by, request: markFor(request, 201, answer) },
        appends: [
          append(formStream, { id, head: emptyHead, state: undefined }, [
            {
              type: 'FormConnected',
              data: { partnerId: actor.organizationId, programId, provider, formKey, mapping, secretHash, by },
            },
          ]),
        ],
      });
      const done = settled(outcome, { status: 201, body: answer });
      return done === again || isRejected(done) ? done : withSecret(done, telling(ports));
    });

/**
 * Maps a form anew; what was refused with the old mapping is read again with this one. Rejections: as `connectForm`, `not-found`,
 * `wrong-state` (disconnected).
 */
export const changeMapping = (ports: KeepPorts) =>
  onForm<Mapped>(ports, (form, { actor, body }) => {
    const mapping = checked(body);
    if (isRejected(mapping)) return mapping;
    return (
      refuseIfClosed(form) ?? {
        event: { type: 'FormMappingChanged', data: { mapping, by: actor.memberId } },
        told: { status: form.status, mappingVersion: form.mappingVersion + 1 },
      }
    );
  });

const formerDays = 1;

/** Gives a form another secret, told this once; the former opens it for a day more. Rejections: `not-found`, `wrong-state`. */
export const changeSecret = (ports: KeepPorts) =>
  onForm<unknown>(
    ports,
    async (form, { actor, now }) => {
      const refused = refuseIfClosed(form);
      if (refused !== undefined) return refused;
      const secretNumber = form.secretNumber + 1;
      const formerUntilAt = addDays(now, formerDays);
      const secretHash = hashOf(await secretOf(ports.vault, form.id, secretNumber));
      return {
        event: { type: 'FormSecretChanged', data: { secretHash, formerUntilAt, by: actor.memberId } },
        told: { status: form.status, secretNumber, formerUntilAt },
      };
    },
    telling(ports),
  );

/** Disconnects a form for good: its secrets open nothing, and the key to its provider is gone. Rejections: `not-found`, `wrong-state`. */
export const closeForm = (ports: KeepPorts) =>
  onForm<unknown>(
    ports,
    (form, { actor }) =>
      refuseIfClosed(form) ?? {
        event: { type: 'FormClosed', data: { by: actor.memberId } },
        told: { status: 'closed' },
        changes:
          form.pull === undefined ? [] : [noteDeleted({ household: form.id, record: form.id }), keyDeleted(form.id)],
      },
  );
