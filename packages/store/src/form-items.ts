// By which names a submission is known: each of its versions' and the provider's own, so that whatever comes finds the one it belongs to.
import type { SubmissionEvent } from '@hearth/domain/form-events';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Ref, Tables } from './tables.ts';
import { textOf } from './tables.ts';

const nameRef = (formId: string, name: string): Ref => ({ table: 'state', pk: `${formId}#${name}`, sk: 'submission' });

/** The submissions that a form knows by these names, in their order; undefined where none is. Strongly consistent. */
export const submissionsNamed = async (
  tables: Tables,
  formId: string,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> => {
  const items = await tables.read(names.map((name) => nameRef(formId, name)));
  return items.map((item) => (item === undefined ? undefined : textOf(item, 'submission')));
};

/** A name is one submission's, for good: of two bodies that arrive at the same moment, one finds the other. */
export const ofSubmission = (event: RecordedEvent<SubmissionEvent>): readonly Change[] => {
  if (event.type !== 'SubmissionReceived') return [];
  const { formId, names } = event.data;
  return names.map((name) => {
    const put = nameRef(formId, name);
    return {
      put,
      item: { pk: put.pk, sk: put.sk, submission: event.stream },
      when: [{ absent: true }],
      otherwise: 'submission-name',
    };
  });
};
