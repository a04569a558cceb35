// Commit, never send (law 3): events, states, shared items, vault rows and the idempotency mark in one transaction.
import type { NewEvent, Occasion, RecordedEvent } from '@hearth/domain/record';
import { advance, type Loaded } from './entities.ts';
import { mergedUpdates } from './merged-updates.ts';
import type { Stream } from './projection.ts';
import { markChange } from './shared-items.ts';
import type { Change, Refusal, Tables } from './tables.ts';
import { type Windows, windowChanges } from './window-moves.ts';
import { type Window, windowOf } from './windows.ts';

/** What one stream adds to a transaction. */
export type Append = (
  occasion: Occasion,
  windows: Windows,
) => { readonly events: readonly RecordedEvent[]; readonly changes: readonly Change[] };

/** New events for a stream that was read. None is fine: then the stream adds nothing. */
export const append =
  <S, E extends NewEvent>(stream: Stream<S, E>, from: Loaded<S>, news: readonly E[]): Append =>
  (occasion, windows) => {
    const { request: _first, ...later } = occasion;
    const events: RecordedEvent[] = [];
    const changes: Change[] = [];
    let state: Change | undefined;
    let at = from;
    for (const [index, one] of news.entries()) {
      const step = advance(stream.entity, at, [one], index === 0 ? occasion : later);
      events.push(...step.events);
      const { state: after } = step.after;
      changes.push(...step.puts);
      if (after !== undefined) {
        for (const event of step.events)
          changes.push(...stream.side(event, after), ...windowChanges(stream.moves(event, after), windows));
      }
      state = step.write(from.head.version);
      at = step.after;
    }
    const all = mergedUpdates(changes);
    return { events, changes: state === undefined ? all : [...all, state] };
  };

/**
 * A stream as it stands once these events were committed to it: what was just written need not be read again. `occasion` is
 * that of the commit, and the stream the first of its appends.
 */
export const afterwards = <S, E extends NewEvent>(
  { entity }: Stream<S, E>,
  from: Loaded<S>,
  news: readonly [E, ...E[]],
  occasion: Occasion,
): Loaded<S> => advance(entity, from, news, occasion).after;

export type Commit = {
  readonly occasion: Occasion;
  readonly appends: readonly Append[];
  /** Windows that the events move, as they were read. */ readonly windows?: readonly Window[];
  /** Vault rows, key rows, match-key blocks, and guards beyond the events' own. */ readonly changes?: readonly Change[];
};
export type CommitOutcome = { readonly committed: readonly RecordedEvent[] } | { readonly refused: readonly Refusal[] };

/**
 * Writes everything or nothing. The request's mark rides on the first event; without an event it leaves none.
 * A refusal names each guard that did not hold by its meaning (`version-conflict` when it has none); StoreBusy and other
 * faults throw.
 */
export const commit = async (
  tables: Tables,
  { occasion, appends, windows = [], changes = [] }: Commit,
): Promise<CommitOutcome> => {
  const windowFor: Windows = (householdId) =>
    windows.find((window) => window.householdId === householdId) ?? windowOf(householdId, undefined);
  const { request, ...later } = occasion;
  const streams: ReturnType<Append>[] = [];
  const events: RecordedEvent[] = [];
  for (const add of appends) {
    const stream = add(events.length === 0 ? occasion : later, windowFor);
    streams.push(stream);
    events.push(...stream.events);
  }
  const mark = request === undefined || events.length === 0 ? [] : [markChange(request, occasion.at)];
  const all = mergedUpdates([...streams.flatMap((stream) => stream.changes), ...mark, ...changes]);
  if (all.length === 0) return { committed: [] };
  const outcome = await tables.transact(all);
  return outcome.done ? { committed: events } : { refused: outcome.refusals };
};

/** Says whether one of the refusals has this meaning. */
export const isRefusedAs = (outcome: CommitOutcome, otherwise: string): boolean =>
  'refused' in outcome && outcome.refused.some((each) => each.otherwise === otherwise);
