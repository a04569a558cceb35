// The log's own stream: its state, and the names and hashes of its leaves, read back from its events.
import type { Leaf, Log, LogEvent, LogExtended } from '@hearth/domain/log';
import { logOf } from '@hearth/domain/log';
import type { RecordedEvent } from '@hearth/domain/record';
import { type Loaded, loaded, sequenceKey, stateRef } from './entities.ts';
import { type Item, type Ref, type Tables, textOf } from './tables.ts';

/** The log of a fiscal agent as it stands. */
export const readLog = async (tables: Tables, fiscalAgentId: string): Promise<Loaded<Log>> => {
  const id = logOf(fiscalAgentId);
  const [item] = await tables.read([stateRef(id)]);
  return loaded<Log>(id, item);
};

const eventsAtOnce = 25;

const refOf = (id: string, sequence: number): Ref => ({ table: 'events', pk: id, sk: sequenceKey(sequence) });

const extended = (items: readonly (Item | undefined)[]): readonly RecordedEvent<LogExtended>[] =>
  items.flatMap((item) => {
    if (item === undefined) throw new TypeError('an event of the log itself is missing');
    const event: RecordedEvent<LogEvent> = JSON.parse(textOf(item, 'body'));
    return event.type === 'LogExtended' ? [event] : [];
  });

/**
 * The leaves from number `from` (0 for all) to the log's size, in order. Reads the log's stream from its end, so that the newest
 * leaves cost little. Faults: a TypeError when events of the log are missing.
 */
export const leavesFrom = async (
  tables: Tables,
  { id, head, state }: Loaded<Log>,
  from: number,
): Promise<readonly Leaf[]> => {
  const size = state?.size ?? 0;
  const parts: (readonly Leaf[])[] = [];
  let first = size;
  for (let last = head.version; first > from && last > 0; last -= eventsAtOnce) {
    const count = Math.min(eventsAtOnce, last);
    const refs = Array.from({ length: count }, (_, at) => refOf(id, last - count + 1 + at));
    for (const { data } of extended(await tables.read(refs)).toReversed()) {
      if (data.from + data.leaves.length !== first) throw new TypeError(`the log has no leaves before ${first}`);
      first = data.from;
      parts.push(data.leaves.slice(Math.max(0, from - first)));
      if (first <= from) break;
    }
  }
  if (first > from) throw new TypeError(`the log has no leaves before ${first}`);
  return parts.toReversed().flat();
};
