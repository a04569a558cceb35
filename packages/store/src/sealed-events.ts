// The sealed part of the record, read back in the order of its log: each event held to its leaf, and all leaves to the signed root.
import { type Leaf, type LogEvent, logOf } from '@hearth/domain/log';
import { appendLeaves, emptyFrontier, rootOf } from '@hearth/domain/merkle';
import { isBodyOf, type NewEvent, type RecordedEvent } from '@hearth/domain/record';
import { sequenceKey } from './entities.ts';
import { RecordGap } from './errors.ts';
import { type Item, type Tables, textOf } from './tables.ts';

/** So many events are held and read at once. */
const readAtOnce = 400;

/** The leaves of the log up to a size, a few dozen at a time; the log's stream is read page by page. */
async function* leafParts(tables: Tables, logId: string, size: number): AsyncGenerator<readonly Leaf[]> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'events',
      partition: logId,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const item of page.items) {
      const event: RecordedEvent<LogEvent> = JSON.parse(textOf(item, 'body'));
      if (event.type !== 'LogExtended') continue;
      if (event.data.from !== count) throw new RecordGap(`the log goes on at ${event.data.from}, not at ${count}`);
      const leaves = event.data.leaves.slice(0, size - count);
      count += leaves.length;
      if (leaves.length > 0) yield leaves;
      if (count === size) return;
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  throw new RecordGap(`the log has ${count} leaves, and its checkpoint is over ${size}`);
}

const eventAt = <E extends NewEvent>([stream, sequence, hash]: Leaf, item: Item | undefined): RecordedEvent<E> => {
  if (item === undefined) throw new RecordGap(`${stream}/${sequence} is sealed and not there`);
  const body = textOf(item, 'body');
  if (!isBodyOf(body, hash)) throw new RecordGap(`${stream}/${sequence} is not the event that was sealed`);
  const event: RecordedEvent<E> = JSON.parse(body);
  return event;
};

/** What to read: the log of a fiscal agent up to a checkpoint (`root` in hex), and only streams that `isWanted` says. */
export type SealedPart = {
  readonly fiscalAgentId: string;
  readonly size: number;
  readonly root: string;
  readonly isWanted: (stream: string) => boolean;
};

/** Some of the events, and how many leaves of the checkpoint have been looked at so far. */
export type SealedBatch<E extends NewEvent> = { readonly events: readonly RecordedEvent<E>[]; readonly leaves: number };

/**
 * The events under a checkpoint in the order in which they were sealed: those of a stream in sequence, streams mixed. A few hundred
 * are held at once, however long the record is. Faults: `RecordGap` names an event that is missing or is not what was sealed, a list
 * of leaves that does not give the signed root; the last is only known at the end, so nothing may be done before the end is reached.
 */
export async function* sealedEvents<E extends NewEvent>(
  tables: Tables,
  { fiscalAgentId, size, root, isWanted }: SealedPart,
): AsyncGenerator<SealedBatch<E>> {
  let frontier = emptyFrontier;
  let looked = 0;
  let waiting: Leaf[] = [];
  const read = async (): Promise<SealedBatch<E>> => {
    const leaves = waiting;
    waiting = [];
    const items = await tables.read(
      leaves.map(([stream, sequence]) => ({ table: 'events', pk: stream, sk: sequenceKey(sequence) })),
    );
    return { events: leaves.map((leaf, index) => eventAt<E>(leaf, items[index])), leaves: looked };
  };
  for await (const leaves of leafParts(tables, logOf(fiscalAgentId), size)) {
    frontier = appendLeaves(
      frontier,
      looked,
      leaves.map(([, , hash]) => hash),
    );
    looked += leaves.length;
    waiting.push(...leaves.filter(([stream]) => isWanted(stream)));
    if (waiting.length >= readAtOnce) yield await read();
  }
  yield await read();
  if (rootOf(frontier) !== root) throw new RecordGap(`the leaves up to ${size} do not give the root that was signed`);
}
