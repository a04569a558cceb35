// One submission of a form over all its edits: which version is the newest, and what became of it. Its fold.
import { cannotFollow, type Entity } from './entity.ts';
import type { SubmissionEvent, SubmissionProblem, SubmissionReceived, SubmissionTaken } from './form-events.ts';
import type { ApplicationId, FormId, HouseholdId, OrganizationId } from './ids.ts';
import type { Reason } from './rejections.ts';

export type Submission = {
  readonly id: string;
  readonly formId: FormId;
  readonly partnerId: OrganizationId;
  readonly householdId: HouseholdId;
  readonly formRef: string;
  readonly status: 'received' | 'taken' | 'refused' | 'dropped';
  /** The newest version's name, and the names of those before it. */ readonly instance: string;
  readonly older: readonly string[];
  /** Whether an edit was seen: what has no trace of one is older. */ readonly isEdited: boolean;
  readonly bodyKey: string;
  readonly noteVersion: number;
  /** Versions of its answers that came. */ readonly versions: number;
  readonly way: SubmissionReceived['data']['way'];
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly applicationId?: ApplicationId;
  readonly taken?: SubmissionTaken['data']['taken'];
  readonly refused?: {
    readonly reason: Reason;
    readonly problems: readonly SubmissionProblem[];
    readonly mappingVersion: number;
  };
};

/** The queue of submissions that were refused: they wait for another mapping, for an edit, or for their end. */
export const refusedSubmissions = 'submission-refused';

const received = (
  state: Submission | undefined,
  event: SubmissionReceived & { readonly stream: string; readonly at: string },
): Submission => {
  const { data, at, stream } = event;
  const { formId, partnerId, householdId, formRef, instance, bodyKey, noteVersion, way } = data;
  const older = new Set([...(state?.older ?? []), ...data.older]);
  if (state !== undefined && state.instance !== instance) older.add(state.instance);
  older.delete(instance);
  const { refused: _was, ...before } = state ?? { refused: undefined };
  return {
    ...before,
    id: stream,
    formId,
    partnerId,
    householdId,
    formRef: state?.formRef ?? formRef,
    status: 'received',
    instance,
    older: [...older],
    isEdited: data.isEdit || state?.isEdited === true,
    bodyKey,
    noteVersion,
    versions: (state?.versions ?? 0) + 1,
    way,
    receivedAt: state?.receivedAt ?? at,
    changedAt: at,
  };
};

/** Submissions by their events. What was dropped stays dropped, and what is decided on is the newest version only. */
export const submissionEntity: Entity<Submission, SubmissionEvent> = {
  evolve: (state, event) => {
    if (event.type === 'SubmissionReceived') {
      if (state?.status === 'dropped') throw cannotFollow(event);
      return received(state, event);
    }
    if (state === undefined) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'SubmissionTaken': {
        const { of, taken, applicationId, householdId, noteVersion } = event.data;
        if (state.status !== 'received' || of !== state.versions) throw cannotFollow(event);
        return { ...next, status: 'taken', taken, applicationId, householdId, noteVersion };
      }
      case 'SubmissionRefused': {
        const { of, ...refused } = event.data;
        if (state.status !== 'received' || of !== state.versions) throw cannotFollow(event);
        return { ...next, status: 'refused', refused };
      }
      case 'SubmissionReadAgain':
        if (state.status !== 'refused') throw cannotFollow(event);
        return { ...next, status: 'received' };
      case 'SubmissionDropped':
        if (state.status === 'taken' || state.status === 'dropped' || state.applicationId !== undefined)
          throw cannotFollow(event);
        return { ...next, status: 'dropped' };
    }
  },
  places: ({ status, formId, receivedAt, changedAt }) => ({
    queue: `submission-${status}`,
    since: changedAt,
    partner: formId,
    createdAt: receivedAt,
  }),
};

/** What a body is beside what is known of its submission. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

/**
 * Where a body stands: `older` when a later version named it, or when it shows no edit and an edit was seen; `same` when the newest
 * version said the same. A retried body of the newest version that says something else is `newer`: it was edited meanwhile
 * (kobotoolbox/kpi #4817).
 */
export const standingOf = (
  known: Pick<Submission, 'instance' | 'older' | 'isEdited' | 'bodyKey'> | undefined,
  came: { readonly instance: string; readonly isEdit: boolean; readonly bodyKey: string },
): Standing => {
  if (known === undefined) return 'new';
  if (came.instance === known.instance) return came.bodyKey === known.bodyKey ? 'same' : 'newer';
  if (known.older.includes(came.instance)) return 'older';
  return known.isEdited && !came.isEdit ? 'older' : 'newer';
};
