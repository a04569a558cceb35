// A submission that became no application is given up: by its partner, or by the clock. Its answers and their key go with it.
import type { SubmissionEvent } from '@hearth/domain/form-events';
import type { Submission } from '@hearth/domain/form-submissions';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { noteDeleted } from '@hearth/store/note-rows';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { submissionStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { keyDeleted, keyRef } from '@hearth/store/vault-rows';
import type { KeepPorts } from './keep-submission.ts';
import { ownForm } from './on-form.ts';

type DropReason = Extract<SubmissionEvent, { type: 'SubmissionDropped' }>['data']['reason'];

const noSuch = (): Rejected => reject('not-found', 'There is no such submission of this form.');

export const loadSubmission = async (tables: Tables, id: string): Promise<Loaded<Submission>> =>
  loaded<Submission>(id, (await tables.read([stateRef(id)]))[0]);

/** What goes with a submission that is given up: what was answered, and the key that opened it. */
export const forgottenAnswers = async (tables: Tables, { id, householdId }: Submission): Promise<readonly Change[]> => {
  const [key] = await tables.read([keyRef(householdId)]);
  return [noteDeleted({ household: householdId, record: id }), ...(key === undefined ? [] : [keyDeleted(householdId)])];
};

const refusalOf = ({ status, applicationId }: Submission): Rejected | undefined => {
  if (applicationId !== undefined)
    return reject('wrong-state', 'This became an application: withdraw it (POST /v1/applications/{id}/withdrawal).', {
      facts: { applicationId },
    });
  if (status === 'dropped') return reject('wrong-state', 'This was given up already.');
  return status === 'received'
    ? reject(
        'wrong-state',
        'This is being read. Ask again in a minute, and withdraw it if it has become an application.',
      )
    : undefined;
};

/** Gives a refused submission up. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`. */
export const dropSubmission =
  (ports: KeepPorts) =>
  (call: Call<{ readonly reason: Exclude<DropReason, 'too-old'> }, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables } = ports;
      const form = await ownForm(ports, call, 'connect-form');
      if (isRejected(form)) return form;
      const id = call.params['submissionId'] ?? '';
      if (!isId('submission', id)) return noSuch();
      const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
      const [mark] = await tables.read([markOf(call.request)]);
      const replayed = replay(mark, call.request, fingerprint);
      if (replayed !== undefined) return replayed;
      const submission = await loadSubmission(tables, id);
      if (submission.state?.formId !== form.id) return noSuch();
      const refused = refusalOf(submission.state);
      if (refused !== undefined) return refused;
      const answer = { submissionId: id, status: 'dropped' };
      const by = call.actor.memberId;
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, 200, answer, fingerprint) },
        appends: [
          append(submissionStream, submission, [{ type: 'SubmissionDropped', data: { reason: call.body.reason, by } }]),
        ],
        changes: await forgottenAnswers(tables, submission.state),
      });
      return settled(outcome, { status: 200, body: answer });
    });
