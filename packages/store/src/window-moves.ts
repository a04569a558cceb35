// Which grants an event brings into a household's window and takes out of it. Live writes and rebuilding both go by this.

import type { AwardEvent } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { type Grant, grantKey, type HouseholdEvent, withGrants, withoutGrants } from '@hearth/domain/households';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change } from './tables.ts';
import { type Window, windowChange } from './windows.ts';

/** What one event does to one window. A grant is brought, moved on and taken out at most once each, so that moves commute. */
export type WindowMove = {
  readonly householdId: string;
  readonly brings: readonly Grant[];
  readonly takes: readonly string[];
};

/** Gives the window of a household as it is before the change. */
export type Windows = (householdId: string) => Window;

const taken = (householdId: string, ...takes: readonly string[]): WindowMove => ({ householdId, brings: [], takes });

export const awardMoves = (event: RecordedEvent<AwardEvent>, { id, amountMinor }: Award): readonly WindowMove[] => {
  if (event.type === 'AwardLapsed') return [taken(event.data.windowOf, grantKey(id, event.data.attempt))];
  if (event.type !== 'AwardApproved') return [];
  const grant = { key: grantKey(id, event.data.attempt), at: event.at, amountMinor };
  return [{ householdId: event.data.windowOf, brings: [grant], takes: [] }];
};

export const disbursementMoves = (
  event: RecordedEvent<DisbursementEvent>,
  { awardId, attempt }: Disbursement,
): readonly WindowMove[] => {
  switch (event.type) {
    case 'DisbursementFailed':
    case 'DisbursementReturned':
    case 'HandoverUnclaimed':
    case 'CheckVoided':
      return [taken(event.data.windowOf, grantKey(awardId, attempt))];
    default:
      return [];
  }
};

/** Both windows are written even when nothing moves: whoever read one of them before the alias must look again. */
export const householdMoves = (event: RecordedEvent<HouseholdEvent>): readonly WindowMove[] => {
  if (event.type !== 'HouseholdAliased') return [];
  const { elder, moved } = event.data;
  return [taken(event.stream, ...moved.map(({ key }) => key)), { householdId: elder, brings: moved, takes: [] }];
};

/** The writes of live moves: each window's next version, over the version that was read. */
export const windowChanges = (moves: readonly WindowMove[], windows: Windows): readonly Change[] =>
  moves.map(({ householdId, brings, takes }) => {
    const window = windows(householdId);
    return windowChange(window, withGrants(withoutGrants(window.grants, takes), brings));
  });

type Held = { readonly count: number; readonly grant?: Grant };

/**
 * Windows out of moves in any order: a record read back knows the order within a stream only, and a grant may be approved in one
 * stream, moved on in two and given up in a fourth. Counted, not replayed: what came in once more than it went out is held.
 */
export const countedWindows = () => {
  const windows = new Map<string, { version: number; readonly held: Map<string, Held> }>();
  const count = (held: Map<string, Held>, key: string, by: number, grant?: Grant): void => {
    const before = held.get(key);
    const known = grant ?? before?.grant;
    held.set(key, { count: (before?.count ?? 0) + by, ...(known === undefined ? {} : { grant: known }) });
  };
  return {
    move: ({ householdId, brings, takes }: WindowMove): void => {
      const window = windows.get(householdId) ?? { version: 0, held: new Map<string, Held>() };
      windows.set(householdId, window);
      window.version += 1;
      for (const key of takes) count(window.held, key, -1);
      for (const grant of brings) count(window.held, grant.key, 1, grant);
    },
    /** Each window's last write. */
    changes: (): readonly Change[] =>
      [...windows].map(([householdId, { version, held }]) => {
        const grants = [...held.values()].flatMap((each) =>
          each.count > 0 && each.grant !== undefined ? [each.grant] : [],
        );
        return windowChange({ householdId, version: version - 1, grants: [] }, withGrants([], grants));
      }),
  };
};
