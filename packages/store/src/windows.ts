// A household's window: what it was granted, guarded by the version that was read.
import { canonical } from '@hearth/domain/canonical';
import type { Grant } from '@hearth/domain/households';
import { type Change, type Item, numberOf, type Ref, textOf } from './tables.ts';

export type Window = { readonly householdId: string; readonly version: number; readonly grants: readonly Grant[] };

export const windowRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: 'window' });

/** Reads a window; a household that was never granted anything has version 0 and no item. */
export const windowOf = (householdId: string, item: Item | undefined): Window => {
  if (item === undefined) return { householdId, version: 0, grants: [] };
  const grants: readonly Grant[] = JSON.parse(textOf(item, 'grants'));
  return { householdId, version: numberOf(item, 'version'), grants };
};

/** Guards that a window is still as it was read: nobody approved anything for the household since. */
export const windowStillAs = ({ householdId, version }: Window): Change => ({
  check: windowRef(householdId),
  when: version === 0 ? [{ absent: true }] : [{ attribute: 'version', equals: version }],
});

/** Writes a window's next version under the version that was read. */
export const windowChange = (window: Window, grants: readonly Grant[]): Change => ({
  put: windowRef(window.householdId),
  item: { pk: window.householdId, sk: 'window', version: window.version + 1, grants: canonical(grants) },
  when: window.version === 0 ? [{ absent: true }] : [{ attribute: 'version', equals: window.version }],
});
