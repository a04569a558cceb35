// Breaks as streams: found, changed, gone. What was found twice is recorded once; what a look would have seen and did not is gone.
import { type Break, breakOf, type Finding } from '@hearth/domain/breaks';
import { isId } from '@hearth/domain/ids';
import type { Occasion } from '@hearth/domain/record';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { recordFound } from '@hearth/store/found-breaks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { breakStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { everyId } from './every-id.ts';

/** The breaks of these ids as they stand, the oldest first, each once. */
export const breaksOf = async (tables: Tables, all: readonly string[]): Promise<readonly Break[]> => {
  const ids = [...new Set(all)];
  const items = await tables.read(ids.map(stateRef));
  const breaks = ids.flatMap((id, at) => loaded<Break>(id, items[at]).state ?? []);
  return breaks.sort((a, b) => (a.foundAt < b.foundAt ? -1 : a.foundAt > b.foundAt ? 1 : 0));
};

/** Breaks that are open or explained, the oldest first. The list is eventual, what is in it is read again. */
export const standingBreaks = async (tables: Tables): Promise<readonly Break[]> => {
  const ids = [...(await everyId(tables, 'break')), ...(await everyId(tables, 'explained-break'))];
  return (await breaksOf(tables, ids)).filter(({ status }) => status !== 'gone');
};

const recordGone = (tables: Tables, id: string, occasion: Occasion): Promise<unknown> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(id)]);
    const from = loaded<Break>(id, item);
    const status = from.state?.status;
    if (status !== 'open' && status !== 'explained') return 'gone' as const;
    const event = { type: 'BreakGone', data: { from: status } } as const;
    return settled(await commit(tables, { occasion, appends: [append(breakStream, from, [event])] }), 'gone' as const);
  });

/** So many new breaks one run records: what stops the line stops it once, and the rest is found again by the next run. */
const mostRecorded = 100;

/**
 * Records what was found and what is gone. `known`: what stood before the look; `covers`: of which breaks the look would have seen
 * that they are there. Returns how many findings there was no room for.
 */
export const recordBreaks = async (
  tables: Tables,
  finds: readonly Finding[],
  known: readonly Break[],
  covers: (one: Break) => boolean,
  occasion: Occasion,
): Promise<number> => {
  const ids = new Set<string>(finds.map(breakOf));
  for (const one of known)
    if (!ids.has(one.id) && isId('break', one.id) && covers(one)) await recordGone(tables, one.id, occasion);
  const stops = [...finds].sort((a, b) => Number(b.stopsLine) - Number(a.stopsLine));
  for (const finding of stops.slice(0, mostRecorded)) await recordFound(tables, finding, occasion);
  return Math.max(0, finds.length - mostRecorded);
};
