// What a form handed in becomes an application, or is told to the partner as what has to be corrected. Safe to repeat at any point.
import type { Application } from '@hearth/domain/applications';
import type { SubmissionEvent, SubmissionProblem } from '@hearth/domain/form-events';
import type { Submission } from '@hearth/domain/form-submissions';
import type { Form } from '@hearth/domain/forms';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected, type Reason, type Rejected } from '@hearth/domain/rejections';
import type { Answers } from '@hearth/spreadsheets/forms/answers';
import { columnAtPointer, mappedAt, readMapped } from '@hearth/spreadsheets/forms/mapped-row';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { keyStays, noteCreated, noteDeleted, readNote } from '@hearth/store/note-rows';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { submissionStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { keyDeleted, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { openNote, sealNote } from '@hearth/vault/notes';
import type { IntakePorts } from './lane.ts';
import { type Taken, takeApplication } from './take-application.ts';

type Ports = IntakePorts;
type Received = Loaded<Submission> & { readonly state: Submission };
/** What came of one version, and what it leaves behind. */
type Verdict = { readonly event: SubmissionEvent; readonly changes?: readonly Change[] };

const byStep = 'step:intake';
const mostProblems = 40;

const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null;

const answersIn = async ({ tables, vault }: Ports, { id, householdId }: Submission): Promise<Answers | undefined> => {
  const note = await readNote(tables, householdId, id);
  if (note === undefined) return undefined;
  const opened = await openNote(vault, note, keyRowOf((await tables.read([keyRef(householdId)]))[0]));
  const answers = typeof opened === 'object' && opened !== null ? Reflect.get(opened, 'answers') : undefined;
  return isAnswers(answers) ? answers : undefined;
};

const refused = (
  { versions }: Submission,
  { mappingVersion }: Form,
  reason: Reason,
  problems: readonly SubmissionProblem[],
): Verdict => ({
  event: {
    type: 'SubmissionRefused',
    data: { reason, problems: problems.slice(0, mostProblems), mappingVersion, of: versions },
  },
});

/** The fields that intake refused, by the questions they came from. */
const problemsOf = ({ errors = [] }: Rejected, { mapping }: Form): readonly SubmissionProblem[] =>
  errors.map(({ pointer, code }) => {
    const column = columnAtPointer(pointer);
    return { question: mappedAt(mapping, column)?.question ?? '', column, code };
  });

const householdOf = async (tables: Tables, applicationId: string) => {
  const { state } = loaded<Application>(applicationId, (await tables.read([stateRef(applicationId)]))[0]);
  if (state === undefined) throw new TypeError(`${applicationId} was taken and is not there`);
  return state.householdId;
};

/** The answers move under the key of the household that the application is of: they are forgotten with it. */
const movedNote = async (
  { tables, vault }: Ports,
  { id, householdId, noteVersion }: Submission,
  to: string,
  answers: Answers,
) => {
  if (to === householdId) return { noteVersion, changes: [] };
  const keyRow = keyRowOf((await tables.read([keyRef(to)]))[0]);
  const gone = [noteDeleted({ household: householdId, record: id }), keyDeleted(householdId)];
  // Erased meanwhile: nothing moves there any more.
  if (keyRow === undefined) return { noteVersion, changes: gone };
  const row = sealNote(await vault.openHousehold(keyRow), { record: id, version: 1, note: { answers } });
  return { noteVersion: row.version, changes: [noteCreated(row), keyStays(to), ...gone] };
};

/** What a repeat after a crash finds there already was new when it was written. */
const outcomeOf = ({ applicationId, formId }: Submission, { taken, through }: Taken) => {
  if (taken === 'changed-since') return 'changed-after-decision';
  return taken === 'same' && through === formId && applicationId === undefined ? 'new' : taken;
};

const takenAs = async (ports: Ports, { state }: Received, taken: Taken, answers: Answers): Promise<Verdict> => {
  const householdId = await householdOf(ports.tables, taken.applicationId);
  const { noteVersion, changes } = await movedNote(ports, state, householdId, answers);
  return {
    event: {
      type: 'SubmissionTaken',
      data: {
        taken: outcomeOf(state, taken),
        applicationId: idOrThrow('application', taken.applicationId),
        householdId,
        noteVersion,
        of: state.versions,
      },
    },
    changes,
  };
};

const decided = async (ports: Ports, received: Received, form: Form, now: string): Promise<Verdict> => {
  const { state } = received;
  const answers = await answersIn(ports, state);
  if (answers === undefined) return refused(state, form, 'wrong-state', []);
  const { partnerId, programId, mapping, keeper } = form;
  const through = idOrThrow('form', form.id);
  const row = readMapped(mapping, answers, { programId, partner: partnerId, reference: state.id });
  if (row.body === undefined)
    return refused(
      state,
      form,
      'invalid',
      row.errors.map(({ question, column, code }) => ({ question, column, code })),
    );
  const sender = { memberId: keeper, organizationId: partnerId };
  const taken = await takeApplication(ports)({ body: row.body, sender, now, through });
  return isRejected(taken)
    ? refused(state, form, taken.rejected, problemsOf(taken, form))
    : takenAs(ports, received, taken, answers);
};

const round = async (ports: Ports, id: string, now: string): Promise<'done' | 'nothing-to-do' | Again> => {
  const { tables } = ports;
  const { state, head } = loaded<Submission>(id, (await tables.read([stateRef(id)]))[0]);
  if (state?.status !== 'received') return 'nothing-to-do';
  const form = loaded<Form>(state.formId, (await tables.read([stateRef(state.formId)]))[0]).state;
  if (form === undefined) throw new TypeError(`${id} is of a form that is not there`);
  const { event, changes = [] } = await decided(ports, { id, head, state }, form, now);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: byStep },
    appends: [append(submissionStream, { id, head, state }, [event])],
    changes,
  });
  return 'committed' in outcome ? 'done' : again;
};

/**
 * Takes the newest version of a submission: the application of its reference is new, updated, or the same; or the submission is refused,
 * with every question that has to be corrected. A crash between the two is mended by the next try, which finds the application.
 * Faults: the tables', the vault's; StoreBusy.
 */
export const applyForm =
  (ports: Ports) =>
  (submissionId: string, now: string): Promise<'done' | 'nothing-to-do'> =>
    untilSettled(() => round(ports, submissionId, now));
