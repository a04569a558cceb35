// Cases out of the record alone: events in any order of streams, up to a cut-off. Hides which event counts as what (ADR 029).
import { entryOf } from '@hearth/domain/ledger';
import type { CaseEvent } from './case-event.ts';
import type { AliasCase, Cases, MoneyMove } from './cases.ts';
import { movesOf } from './money-moves.ts';
import { fundFold } from './record-funds.ts';
import { grantFold } from './record-grants.ts';
import { integrityFold } from './record-integrity.ts';
import { requestFold } from './record-requests.ts';

/** What was gathered from the record so far. */
export type RecordFold = {
  /** Takes one event: those of a stream in their order, streams in any. */ readonly take: (event: CaseEvent) => void;
  /** The cases. Their lists stand in an order of their own, whatever order the streams came in. */
  readonly cases: () => Cases;
  /** How many ledger entries lie before the cut-off. */ readonly entries: () => number;
};

const sorted = <T>(list: readonly T[], textOf: (one: T) => string): readonly T[] => {
  const keyed = list.map((one) => [textOf(one), one] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
};

/**
 * Gathers cases from events as they pass, so that nobody has to hold the record. What happened at or after the cut-off (an instant)
 * is left out. Faults: a TypeError where the record is not what the house writes, such as an approved award that was never made.
 */
export const recordFold = (cutOff: string): RecordFold => {
  const requests = requestFold(cutOff);
  const grants = grantFold(cutOff);
  const funds = fundFold(cutOff);
  const integrity = integrityFold(cutOff);
  const money: MoneyMove[] = [];
  const aliases: AliasCase[] = [];
  let entries = 0;
  const takers = [requests, grants, funds, integrity];
  return {
    take: (event) => {
      for (const taker of takers) taker.take(event);
      const { at, type } = event;
      if (at >= cutOff) return;
      if (event.type === 'HouseholdAliased') aliases.push({ at, householdId: event.stream, elder: event.data.elder });
      const entry = entryOf(event);
      if (entry === undefined) return;
      entries += 1;
      money.push(...movesOf(type, at, entry));
    },
    cases: () => ({
      cutOff,
      grants: sorted(grants.grants(), ({ awardId, attempt }) => `${awardId} ${String(attempt).padStart(6, '0')}`),
      requests: sorted(requests.requests(), ({ applicationId }) => applicationId),
      funds: sorted(funds.funds(), ({ fundId }) => fundId),
      money: sorted(money, ({ at, fundId, kind, amountMinor }) => `${at} ${fundId} ${kind} ${amountMinor}`),
      integrity: sorted(integrity.integrity(), ({ at, kind }) => `${at} ${kind}`),
      aliases: sorted(aliases, ({ householdId }) => householdId),
    }),
    entries: () => entries,
  };
};

/** The cases of a record that is held whole. As `recordFold`. */
export const recordCases = (events: Iterable<CaseEvent>, cutOff: string): Cases => {
  const fold = recordFold(cutOff);
  for (const event of events) fold.take(event);
  return fold.cases();
};
