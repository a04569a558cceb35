// The household that a partner's case number stands for in the confidential lane. A set, so that any order of streams folds alike.
import type { Application, ApplicationEvent } from '@hearth/domain/applications';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Item, Ref } from './tables.ts';

export const caseRef = (caseKey: string): Ref => ({ table: 'state', pk: `case#${caseKey}`, sk: 'case' });

/** The household of a case; undefined when it never came, or was erased. */
export const caseHousehold = (item: Item | undefined): string | undefined => {
  const ids = item?.['ids'];
  return ids instanceof Set ? [...ids].map(String).sort()[0] : undefined;
};

/**
 * A case is known by its first application, until its household is erased: all applications of a household go at once, and the first
 * one says it for all, so that whoever is folded first gives the same. Of two first ones at one moment one begins again.
 */
export const ofCase = (
  event: RecordedEvent<ApplicationEvent>,
  { caseKey, isReturning }: Application,
): readonly Change[] => {
  if (caseKey === undefined || isReturning === true) return [];
  const update = caseRef(caseKey);
  if (event.type === 'ApplicationSubmitted') {
    const when = [{ without: 'ids' }];
    return [{ update, include: { ids: event.data.householdId }, when, otherwise: 'case' }];
  }
  return event.type === 'ApplicationErased' ? [{ update, exclude: { ids: event.data.householdId }, when: [] }] : [];
};
