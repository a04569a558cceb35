// What can be sealed now: of each stream the unbroken run of events behind what is sealed, read strongly and checked one by one.
import type { Leaf, RecordFlaw } from '@hearth/domain/log';
import { hasOwnHash, type RecordedEvent } from '@hearth/domain/record';
import { eventItem, eventOf, sequenceKey } from '@hearth/store/entities';
import { type Sealed, sealedOf, sealedRef } from '@hearth/store/log-items';
import type { Item, Ref, Tables } from '@hearth/store/tables';
import type { Found } from './find-events.ts';

/** A stream that has more events than are sealed: how far it is sealed, and how far it goes. */
type Grown = Sealed & { readonly stream: string; readonly highest: number };

/** What one transaction takes up: at most so many streams (an item each) and so many leaves (a part of one event's item). */
const mostStreams = 96;
const mostLeaves = 300;
const mostReadAtOnce = 1000;

const slices = <T>(all: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));

/** How far each of these streams is sealed. */
export const readSealed = async (tables: Tables, streams: readonly string[]): Promise<ReadonlyMap<string, Sealed>> => {
  const sealed = new Map<string, Sealed>();
  for (const some of slices(streams, mostReadAtOnce)) {
    const items = await tables.read(some.map(sealedRef));
    for (const [at, stream] of some.entries()) sealed.set(stream, sealedOf(items[at]));
  }
  return sealed;
};

const isAsWritten = (item: Item, event: RecordedEvent): boolean => {
  const written = Object.entries(eventItem(event));
  return written.length === Object.keys(item).length && written.every(([name, value]) => item[name] === value);
};

/** What is wrong with an item that should be the event behind `previousHash`; the event when nothing is. */
const readOne = (item: Item | undefined, previousHash: string): RecordedEvent | RecordFlaw['wrong'] => {
  if (item === undefined) return 'gap';
  let event: RecordedEvent;
  try {
    event = eventOf(item);
    if (!isAsWritten(item, event)) return 'item';
  } catch {
    return 'item';
  }
  if (event.previousHash !== previousHash) return 'link';
  return hasOwnHash(event) ? event : 'hash';
};

const eventRef = (stream: string, sequence: number): Ref => ({
  table: 'events',
  pk: stream,
  sk: sequenceKey(sequence),
});

/** The places behind what is sealed, few enough for one read: what claims to lie far away costs no more than what is there. */
const refsOf = ({ stream, count, highest }: Grown): readonly Ref[] =>
  Array.from({ length: Math.min(highest - count, mostReadAtOnce) }, (_, at) => eventRef(stream, count + 1 + at));

/** The leaves of a stream up to the first flaw, and that flaw. */
const checked = ({ stream, count, head }: Grown, items: readonly (Item | undefined)[]) => {
  const leaves: Leaf[] = [];
  let previousHash = head;
  for (const [at, item] of items.entries()) {
    const sequence = count + 1 + at;
    const event = readOne(item, previousHash);
    if (typeof event === 'string') return { leaves, flaw: { stream, sequence, wrong: event } };
    leaves.push([stream, sequence, event.hash]);
    previousHash = event.hash;
  }
  return { leaves, flaw: undefined };
};

/** A long stream, a read at a time, up to its first flaw. */
const readLong = async (tables: Tables, long: Grown) => {
  const leaves: Leaf[] = [];
  for (let rest = long; ; ) {
    const { leaves: own, flaw } = checked(rest, await tables.read(refsOf(rest)));
    leaves.push(...own);
    const [, count, head] = own.at(-1) ?? [rest.stream, rest.count, rest.head];
    rest = { ...rest, count, head };
    if (flaw !== undefined || count >= rest.highest)
      return { leaves: slices(leaves, mostLeaves), flaws: flaw === undefined ? [] : [flaw] };
  }
};

/** Takes streams together, in their order, into as many leaves as one transaction takes; a long stream is a batch or more of its own. */
const batches = (grown: readonly Grown[]): readonly (readonly Grown[])[] => {
  const all: Grown[][] = [];
  let leaves = mostLeaves;
  for (const one of grown) {
    const count = one.highest - one.count;
    const last = all.at(-1);
    if (last === undefined || last.length === mostStreams || leaves + count > mostLeaves) {
      all.push([one]);
      leaves = count;
    } else {
      last.push(one);
      leaves += count;
    }
  }
  return all;
};

const readBatch = async (tables: Tables, batch: readonly Grown[]) => {
  const [first] = batch;
  if (first !== undefined && batch.length === 1) return readLong(tables, first);
  const refs = batch.map(refsOf);
  const items: (Item | undefined)[] = [];
  for (const some of slices(refs.flat(), mostReadAtOnce)) items.push(...(await tables.read(some)));
  const leaves: Leaf[] = [];
  const flaws: RecordFlaw[] = [];
  let from = 0;
  for (const [at, one] of batch.entries()) {
    const length = refs[at]?.length ?? 0;
    const { leaves: own, flaw } = checked(one, items.slice(from, from + length));
    leaves.push(...own);
    if (flaw !== undefined) flaws.push(flaw);
    from += length;
  }
  return { leaves: slices(leaves, mostLeaves), flaws };
};

/**
 * The leaves that are not in the log yet, in the order of stream and sequence, in parts that one transaction takes; with the flaws
 * that stop a stream from being sealed further. The next part is read while the caller commits the one before it.
 */
export async function* unsealedLeaves(
  tables: Tables,
  found: Found,
): AsyncGenerator<{ readonly leaves: readonly Leaf[]; readonly flaws: readonly RecordFlaw[] }> {
  const streams = [...found.keys()].sort();
  const sealed = await readSealed(tables, streams);
  const grown = streams.flatMap((stream): Grown[] => {
    const { count, head } = sealed.get(stream) ?? { count: 0, head: '' };
    const highest = found.get(stream) ?? 0;
    return highest > count ? [{ stream, count, head, highest }] : [];
  });
  const all = batches(grown);
  const read = (at: number) => {
    const batch = all[at];
    const reading = batch === undefined ? undefined : readBatch(tables, batch);
    // Whoever awaits it hears of its fault; until then nobody does.
    reading?.catch(() => undefined);
    return reading;
  };
  let next = read(0);
  for (let at = 0; next !== undefined; at += 1) {
    const { leaves, flaws } = await next;
    next = read(at + 1);
    if (flaws.length > 0) yield { leaves: [], flaws };
    for (const part of leaves) yield { leaves: part, flaws: [] };
  }
}
