// What was refused is looked at again by the clock: read anew when its form's mapping changed, given up when nobody saw to it for long.

import type { SubmissionEvent } from '@hearth/domain/form-events';
import { refusedSubmissions, type Submission } from '@hearth/domain/form-submissions';
import { isRejected } from '@hearth/domain/rejections';
import { daysBetween } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { inQueue } from '@hearth/store/lists';
import { submissionStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { forgottenAnswers, loadSubmission } from './drop-submission.ts';
import { byStep, readForm } from './keep-submission.ts';

/** So long a refused submission waits for somebody to correct it. */
export const keptRefusedDays = 90;
const pageSize = 100;
const mostPages = 20;

type Tended = { readonly event: SubmissionEvent; readonly changes: readonly Change[] };

/** Reasons that pass by themselves: such a submission is read again the next day. */
const passing = new Set(['policy-not-in-force']);

const tended = async (tables: Tables, state: Submission, now: string): Promise<Tended | undefined> => {
  const { refused, changedAt, applicationId, formId } = state;
  if (refused === undefined) return undefined;
  const days = daysBetween(changedAt, now);
  if (applicationId === undefined && days >= keptRefusedDays)
    return {
      event: { type: 'SubmissionDropped', data: { reason: 'too-old' } },
      changes: await forgottenAnswers(tables, state),
    };
  // Nothing is kept of what was refused at the door: only an edit can mend it.
  if (refused.reason === 'forbidden-field' || refused.reason === 'too-large') return undefined;
  const form = (await readForm(tables, formId)).state;
  if (form === undefined) return undefined;
  const isMappedAnew = form.mappingVersion > refused.mappingVersion;
  if (!isMappedAnew && !(passing.has(refused.reason) && days >= 1)) return undefined;
  return { event: { type: 'SubmissionReadAgain', data: { mappingVersion: form.mappingVersion } }, changes: [] };
};

/** Sees to every refused submission, the eldest first. Answers counts. Who was faster is left to the next run. */
export const tendSubmissions =
  (tables: Tables) =>
  async (now: string): Promise<{ readonly readAgain: number; readonly dropped: number }> => {
    const counts = { readAgain: 0, dropped: 0 };
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const listed = await inQueue<Submission>(tables, refusedSubmissions, { limit: pageSize, cursor });
      if (isRejected(listed)) throw new TypeError(listed.detail);
      for (const { id } of listed.states) {
        const submission = await loadSubmission(tables, id);
        const next = submission.state?.status === 'refused' ? await tended(tables, submission.state, now) : undefined;
        if (next === undefined) continue;
        const outcome = await commit(tables, {
          occasion: { at: now, actor: byStep },
          appends: [append(submissionStream, submission, [next.event])],
          changes: next.changes,
        });
        if ('committed' in outcome) counts[next.event.type === 'SubmissionDropped' ? 'dropped' : 'readAgain'] += 1;
      }
      cursor = listed.next;
      if (cursor === undefined) break;
    }
    return counts;
  };
