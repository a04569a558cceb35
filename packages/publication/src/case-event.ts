// The events that publications are made from, and the streams that carry them.
import type { AdvanceEvent } from '@hearth/domain/advances';
import type { AppealEvent } from '@hearth/domain/appeals';
import type { ApplicationEvent } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import type { BreakEvent } from '@hearth/domain/breaks';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { FundEvent } from '@hearth/domain/fund-events';
import type { HouseholdEvent } from '@hearth/domain/households';
import { type IdKind, kindOf } from '@hearth/domain/ids';
import type { MatchEvent } from '@hearth/domain/matches';
import type { ObservationEvent } from '@hearth/domain/observations';
import type { RecordedEvent } from '@hearth/domain/record';

/** An event of a stream that publications are made from. */
export type CaseEvent = RecordedEvent<
  | ApplicationEvent
  | AwardEvent
  | DisbursementEvent
  | AdvanceEvent
  | FundEvent
  | HouseholdEvent
  | MatchEvent
  | BreakEvent
  | AppealEvent
  | ObservationEvent
>;

// Advances and the provider's balance tell of no household; they carry ledger entries, and entries are counted.
const counted: ReadonlySet<IdKind> = new Set<IdKind>([
  'application',
  'award',
  'disbursement',
  'advance',
  'fund',
  'household',
  'match',
  'break',
  'appeal',
  'treasury',
]);

/** Says whether publications are made from a stream. The others carry no ledger entry and change no figure. */
export const isCounted = (stream: string): boolean => {
  const kind = kindOf(stream);
  return kind !== undefined && counted.has(kind);
};
