// Keeps one body of a submission, whichever way it came: finds what it belongs to, seals what was answered, and commits that it is there.
import { refuseForbidden } from '@hearth/contracts/forbidden-fields';
import { canonical } from '@hearth/domain/canonical';
import type { SubmissionEvent, SubmissionReceived } from '@hearth/domain/form-events';
import { type Submission, standingOf } from '@hearth/domain/form-submissions';
import type { Form } from '@hearth/domain/forms';
import { idOrThrow, isId, newId, type RandomBytes } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { SentSubmission } from '@hearth/spreadsheets/forms/sent-submission';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { submissionsNamed } from '@hearth/store/form-items';
import { keyStays, noteCreated, noteReplaced, readNote } from '@hearth/store/note-rows';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { submissionStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { mostNoteBytes, sealNote } from '@hearth/vault/notes';
import type { OpenHousehold, Vault } from '@hearth/vault/vault';

export type KeepPorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
/** What became of a body: `known` and `older` changed nothing. `refused`: that it came is kept, and nothing of what it says. */
export type Kept = {
  readonly kept: 'received' | 'known' | 'older' | 'dropped';
  readonly submissionId: string;
  readonly refused?: Rejected;
};
export const byStep = 'step:forms';

type Came = { readonly sent: SentSubmission; readonly way: SubmissionReceived['data']['way']; readonly now: string };
type Holder = { readonly household: OpenHousehold; readonly changes: readonly Change[] };

const tooLong = reject(
  'too-large',
  'This submission has more answers than a form for Hearth can ask. Use a form of its own for it. Nothing was kept.',
);
const unseen = reject(
  'wrong-state',
  'This is an edit of a submission that has not come yet. Send it again when the first one has come.',
);
const erased = reject(
  'wrong-state',
  'The household of this submission was erased, so that nothing more is taken for it.',
);

/** Why nothing of what was answered may be kept. Rejections: `too-large`, `forbidden-field`. */
const refusedAtDoor = ({ isTooLong, answers }: SentSubmission): Rejected | undefined => {
  if (isTooLong || Buffer.byteLength(canonical(answers)) > mostNoteBytes) return tooLong;
  return refuseForbidden(answers);
};

/** Under whose key the answers are sealed: the household's they came for before, or one that begins with them. */
const holderOf = async (
  { tables, vault, random }: KeepPorts,
  state: Submission | undefined,
): Promise<Holder | Rejected> => {
  if (state !== undefined) {
    const keyRow = keyRowOf((await tables.read([keyRef(state.householdId)]))[0]);
    if (keyRow !== undefined)
      return { household: await vault.openHousehold(keyRow), changes: [keyStays(state.householdId)] };
    if (state.applicationId !== undefined) return erased;
  }
  const household = await vault.newHousehold(newId('household', random));
  return { household, changes: [keyCreated(household.keyRow)] };
};

const noteChange = async (
  tables: Tables,
  { household }: Holder,
  { id, answers }: { readonly id: string; readonly answers: SentSubmission['answers'] },
): Promise<{ readonly version: number; readonly change: Change }> => {
  const before = await readNote(tables, household.household, id);
  const version = (before?.version ?? 0) + 1;
  const row = sealNote(household, { record: id, version, note: { answers } });
  return { version, change: before === undefined ? noteCreated(row) : noteReplaced(row, before.version) };
};

/** The question of each field that must not be kept. */
const problemsOf = ({ errors = [] }: Rejected) =>
  errors
    .slice(0, 40)
    .map(({ pointer, code }) => ({
      question: pointer.slice(1).replaceAll('~1', '/').split('/').slice(0, 7).join('/'),
      column: '',
      code,
    }))
    .map((problem) => (/^[A-Za-z_][\w./-]{0,199}$/.test(problem.question) ? problem : { ...problem, question: '' }));

const round = async (ports: KeepPorts, form: Form, { sent, way, now }: Came): Promise<Kept | Rejected | Again> => {
  const { tables, vault, random } = ports;
  const known = await submissionsNamed(tables, form.id, sent.names);
  const found = known.find((id) => id !== undefined);
  if (found === undefined && !sent.isAnchored) return unseen;
  const id = found ?? newId('submission', random);
  const [item] = await tables.read([stateRef(id)]);
  const submission: Loaded<Submission> = loaded(id, item);
  const { state } = submission;
  if (state?.status === 'dropped') return { kept: 'dropped', submissionId: id };
  const mac = await vault.macsOf('request');
  const bodyKey = mac('request', `${form.id}\n${canonical(sent.answers)}`);
  const refused = refusedAtDoor(sent);
  const told = refused === undefined ? {} : { refused };
  const standing = standingOf(state, { ...sent, bodyKey });
  if (standing === 'same') return { kept: 'known', submissionId: id, ...told };
  if (standing === 'older') return { kept: 'older', submissionId: id };
  const holder = await holderOf(ports, state);
  if ('rejected' in holder) return holder;
  const note = refused === undefined ? await noteChange(tables, holder, { id, answers: sent.answers }) : undefined;
  const received: SubmissionEvent = {
    type: 'SubmissionReceived',
    data: {
      formId: idOrThrow('form', form.id),
      partnerId: form.partnerId,
      householdId: idOrThrow('household', holder.household.household),
      formRef: sent.formRef,
      names: sent.names.filter((_, at) => known[at] === undefined),
      instance: sent.instance,
      older: sent.older,
      isEdit: sent.isEdit,
      bodyKey,
      noteVersion: note?.version ?? state?.noteVersion ?? 0,
      way,
    },
  };
  const atDoor: readonly SubmissionEvent[] =
    refused === undefined
      ? []
      : [
          {
            type: 'SubmissionRefused',
            data: {
              reason: refused.rejected,
              problems: problemsOf(refused),
              mappingVersion: form.mappingVersion,
              of: (state?.versions ?? 0) + 1,
            },
          },
        ];
  const outcome = await commit(tables, {
    occasion: { at: now, actor: byStep },
    appends: [append(submissionStream, submission, [received, ...atDoor])],
    changes: note === undefined ? [] : [note.change, ...holder.changes],
  });
  return 'committed' in outcome ? { kept: 'received', submissionId: id, ...told } : again;
};

/**
 * Keeps a body once, whenever and however often it comes. Rejections: `wrong-state` (an edit of something that never came and has no
 * lasting name; an erased household). Faults: the tables', the vault's; StoreBusy.
 */
export const keepSubmission =
  (ports: KeepPorts) =>
  (form: Form, came: Came): Promise<Kept | Rejected> =>
    untilSettled(() => round(ports, form, came));

/** A form by the id of a path; undefined where there is none. */
export const readForm = async (tables: Tables, id: string): Promise<Loaded<Form>> => {
  if (!isId('form', id)) return { id, head: { version: 0, hash: '' }, state: undefined };
  return loaded<Form>(id, (await tables.read([stateRef(id)]))[0]);
};
