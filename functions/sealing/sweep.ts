// The sweep: the whole record against the log, so that nothing stays unsealed that a clock hid, and nothing sealed goes unnoticed.
import type { Log, RecordFlaw } from '@hearth/domain/log';
import { type Loaded, sequenceKey } from '@hearth/store/entities';
import type { Sealed } from '@hearth/store/log-items';
import { leavesFrom } from '@hearth/store/log-leaves';
import type { Tables } from '@hearth/store/tables';
import type { Swept } from './find-events.ts';
import { readSealed } from './unsealed-leaves.ts';

const hourMs = 3_600_000;
const usualHours = 24;
/** While something is known to be wrong, oftener: whoever mends it wants to see that it is mended. */
const flawedHours = 1;

/** Whether the whole record is to be looked through. A sweep that is said to have been long after now was not: the clock was wrong. */
export const isSweepDue = (log: Log | undefined, now: string): boolean => {
  if (log?.sweptAt === undefined) return true;
  const apartMs = Math.abs(Date.parse(now) - Date.parse(log.sweptAt));
  return apartMs >= ((log.flaws ?? []).length > 0 ? flawedHours : usualHours) * hourMs;
};

const mostAtOnce = 500;

/** The first sealed event of a stream that is no longer there. */
const firstGone = async (tables: Tables, stream: string, count: number): Promise<number | undefined> => {
  for (let from = 1; from <= count; from += mostAtOnce) {
    const sequences = Array.from({ length: Math.min(mostAtOnce, count - from + 1) }, (_, at) => from + at);
    const items = await tables.read(
      sequences.map((sequence) => ({ table: 'events', pk: stream, sk: sequenceKey(sequence) }) as const),
    );
    const at = items.indexOf(undefined);
    if (at >= 0) return sequences[at];
  }
  return undefined;
};

const flawOf = async (
  tables: Tables,
  stream: string,
  { highest, count, hash }: { readonly highest: number; readonly count: number; readonly hash: string },
  sealed: Sealed,
): Promise<RecordFlaw | undefined> => {
  if (count < Math.max(highest, sealed.count)) {
    const sequence = await firstGone(tables, stream, sealed.count);
    if (sequence !== undefined) return { stream, sequence, wrong: 'gap' };
  }
  return highest === sealed.count && hash !== sealed.head ? { stream, sequence: highest, wrong: 'head' } : undefined;
};

/** Streams of the log of which nothing at all is there any more. Reads the whole log, so only when figures say that some are gone. */
const goneStreams = async (tables: Tables, log: Loaded<Log>, swept: Swept): Promise<readonly RecordFlaw[]> => {
  const gone = new Set<string>();
  for (const [stream] of await leavesFrom(tables, log, 0)) if (!swept.has(stream)) gone.add(stream);
  return [...gone].sort().map((stream) => ({ stream, sequence: 1, wrong: 'gap' }));
};

/** What was sealed and is not there any more, or not as it was sealed, by stream. What is not sealed yet is not looked at. */
export const sealedFlaws = async (tables: Tables, log: Loaded<Log>, swept: Swept): Promise<readonly RecordFlaw[]> => {
  const sealed = await readSealed(tables, [...swept.keys()]);
  const flaws: RecordFlaw[] = [];
  let seen = 0;
  for (const [stream, found] of swept) {
    const own = sealed.get(stream) ?? { count: 0, head: '' };
    seen += own.count;
    const flaw = own.count === 0 ? undefined : await flawOf(tables, stream, found, own);
    if (flaw !== undefined) flaws.push(flaw);
  }
  const gone = seen < (log.state?.size ?? 0) ? await goneStreams(tables, log, swept) : [];
  return [...flaws, ...gone];
};
