// What was kept apart of a paid grant has served its time: its key and its rows go, and nothing is left that names anybody.
import { addDays, dateOf } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { stillAs } from '@hearth/store/entities';
import { familyOf } from '@hearth/store/household-family';
import { again, untilSettled } from '@hearth/store/outcomes';
import { householdStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keptDeleted, keptPk, keptRowsOf, keyDeleted } from '@hearth/store/vault-rows';
import { isHeld } from './case-of-household.ts';
import { byStep } from './erase-household.ts';

export type EndPorts = { readonly tables: Tables; readonly keysRecoveryDays: number };

/** Ends the kept record of a household after its last day. `held`: a legal hold stops it. `not-due` also when it ended before. */
export const endKept =
  ({ tables, keysRecoveryDays }: EndPorts) =>
  (householdId: string, now: string): Promise<'ended' | 'held' | 'not-due'> =>
    untilSettled(async () => {
      const family = await familyOf(tables, householdId);
      const own = family.find(({ id }) => id === householdId);
      const erasure = own?.state?.erasure;
      const keptUntil = erasure?.erased?.keptUntil;
      if (own === undefined || keptUntil === undefined || erasure?.keptEndedAt !== undefined) return 'not-due';
      if (keptUntil >= dateOf(now)) return 'not-due';
      if (isHeld(family)) return 'held';
      const rows = await keptRowsOf(tables, householdId);
      const backupsUntil = addDays(now, keysRecoveryDays);
      const outcome = await commit(tables, {
        occasion: { at: now, actor: byStep },
        appends: [append(householdStream, own, [{ type: 'KeptRecordEnded', data: { backupsUntil } }])],
        changes: [
          keyDeleted(keptPk(householdId)),
          ...rows.map(keptDeleted),
          ...family.filter(({ id }) => id !== householdId).map(stillAs),
        ],
      });
      return 'committed' in outcome ? 'ended' : again;
    });
