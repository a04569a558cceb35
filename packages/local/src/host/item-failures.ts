// Reads a batch function's answer: which items failed. Hides the cases in which AWS takes the whole batch as failed.

import { isObject } from './json.ts';
import type { Outcome } from './lambda-pool.ts';

/** Ids of failed items; 'all' when the function failed, or its answer is malformed or names an item it was not given. */
export const failedItems = (
  outcome: Outcome,
  reportsItemFailures: boolean,
  given: ReadonlySet<string>,
): ReadonlySet<string> | 'all' => {
  if (outcome.error !== undefined) return 'all';
  if (!reportsItemFailures || outcome.value === undefined || outcome.value === null) return new Set();
  const failures = isObject(outcome.value) ? outcome.value['batchItemFailures'] : undefined;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return 'all';
  const ids = new Set<string>();
  for (const failure of failures) {
    const id = isObject(failure) ? failure['itemIdentifier'] : undefined;
    if (typeof id !== 'string' || !given.has(id)) return 'all';
    ids.add(id);
  }
  return ids;
};
