// Invariants 0 and 7 at the end of a task: it fails for reasons from outside alone, and what was refused has written nothing.
import { isRejected } from '@hearth/domain/rejections';
import type { Ending, Task } from '../stage.ts';
import type { Story } from '../story.ts';

/** Of an errand: who asked, and which events may stay although it was refused. */
export type Asked = { readonly who: string; readonly mayLeave?: readonly string[] };

const refusedClean = 'a refused operation leaves the store as it was';
const fromOutside = 'no use case fails but for reasons from outside';

/** What may go wrong outside: everything else that a task throws is a fault of ours. */
const outside = new Set(['StoreBusy', 'TimeoutError', 'ProviderNotNow']);

/** Judges how a task ended. `isExcused`: a fault that is nobody's, by its message. */
export const judgeEnding = (
  story: Pick<Story, 'violated' | 'count'>,
  { who, mayLeave = [] }: Asked,
  ending: Ending,
  task: Task,
  isExcused: (message: string) => boolean = () => false,
): void => {
  if (ending.how === 'faulted') {
    const { fault } = ending;
    const name = fault instanceof Error ? fault.name : String(fault);
    const isUnsent = fault instanceof Error && fault.message.includes('could not be sent');
    if (!outside.has(name) && !isUnsent && !(fault instanceof Error && isExcused(fault.message)))
      story.violated(0, fromOutside, `${who}: ${fault instanceof Error ? fault.stack : name}`);
  }
  if (ending.how !== 'answered' || !isRejected(ending.value)) return;
  const { rejected } = ending.value;
  story.count(`refused ${rejected}`);
  const left = task.wrote.filter((type) => !mayLeave.includes(type));
  if (left.length > 0) story.violated(7, refusedClean, `${who} was refused (${rejected}) and had written ${left}`);
};
