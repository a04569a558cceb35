// Which streams have grown: by the index on hour and shard for what was written lately, by reading everything for a sweep.
import { kindOf } from '@hearth/domain/ids';
import type { RecordFlaw } from '@hearth/domain/log';
import { hourPartitions, sequenceKey } from '@hearth/store/entities';
import type { Item, Tables } from '@hearth/store/tables';
import { textOf } from '@hearth/store/tables';

/** The highest sequence that was found of each stream. */
export type Found = ReadonlyMap<string, number>;
/** Places in a stream that are no sequence: nothing of ours writes there, and nothing there is an event. Told as sequence 0. */
export type Odd = readonly RecordFlaw[];
/** As `Found`, and of each stream how many events there are and the hash of the last. */
export type Swept = ReadonlyMap<string, { readonly highest: number; readonly count: number; readonly hash: string }>;

const hourMs = 3_600_000;
/** Longer than any function runs, any index lags and any clock of ours is off. What is later than that, a sweep finds. */
const overlapMs = 2 * hourMs;
const longestLookMs = 26 * hourMs;

/** The hours to look at: since the last whole look, with an overlap at both ends; never more than 28, whatever the clock says. */
export const hoursToLookAt = (now: string, through: string | undefined): readonly string[] => {
  const nowMs = Date.parse(now);
  const sinceMs = Math.min(nowMs, through === undefined ? 0 : Date.parse(through)) - overlapMs;
  const fromMs = Math.max(sinceMs, nowMs - longestLookMs);
  const hours: string[] = [];
  for (let atMs = Math.floor(fromMs / hourMs) * hourMs; atMs <= nowMs + overlapMs; atMs += hourMs)
    hours.push(new Date(atMs).toISOString().slice(0, 13));
  return hours;
};

/** The sequence that a key stands for; undefined for another way to write it, so that nothing stands in for what is gone. */
const sequenceOf = ({ sk }: Item): number | undefined => {
  const sequence = Number(sk);
  return sequence >= 1 && sequenceKey(sequence) === sk ? sequence : undefined;
};

const mostOdd = 50;
const oddPlaces = () => {
  const streams = new Set<string>();
  return {
    add: (stream: string): void => {
      if (streams.size < mostOdd) streams.add(stream);
    },
    flaws: (): Odd => [...streams].sort().map((stream) => ({ stream, sequence: 0, wrong: 'item' })),
  };
};

const isOfLog = (stream: string): boolean => kindOf(stream) === 'log';

/** What the index tells of these hours (`2026-11-21T21`), without the log's own stream. The index may be behind. */
export const foundLately = async (
  tables: Tables,
  hours: readonly string[],
): Promise<{ readonly found: Found; readonly odd: Odd }> => {
  const found = new Map<string, number>();
  const odd = oddPlaces();
  const lookAt = async (partition: string): Promise<void> => {
    let cursor: string | undefined;
    do {
      const asked = { table: 'events', index: 'byHour', partition } as const;
      const page = await tables.query(cursor === undefined ? asked : { ...asked, cursor });
      for (const item of page.items) {
        if (isOfLog(item.pk)) continue;
        const sequence = sequenceOf(item);
        if (sequence === undefined) odd.add(item.pk);
        else found.set(item.pk, Math.max(found.get(item.pk) ?? 0, sequence));
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  };
  for (const hour of hours) await Promise.all(hourPartitions(hour).map(lookAt));
  return { found, odd: odd.flaws() };
};

/** Every event there is, without the log's own stream. */
export const sweptWhole = async (tables: Tables): Promise<{ readonly swept: Swept; readonly odd: Odd }> => {
  const odd = oddPlaces();
  const swept = new Map<string, { highest: number; count: number; hash: string }>();
  let cursor: string | undefined;
  do {
    const page = await tables.scan('events', cursor);
    for (const item of page.items) {
      if (isOfLog(item.pk)) continue;
      const before = swept.get(item.pk);
      const sequence = sequenceOf(item);
      if (sequence === undefined) odd.add(item.pk);
      else if (before === undefined) swept.set(item.pk, { highest: sequence, count: 1, hash: textOf(item, 'hash') });
      else {
        before.count += 1;
        if (sequence > before.highest) [before.highest, before.hash] = [sequence, textOf(item, 'hash')];
      }
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { swept, odd: odd.flaws() };
};
