// The whole log: the leaves as the locked copy has them, and the log's own list of what they are. The root of every checkpoint is
// computed while the leaves pass, so that nothing needs to be taken on anybody's word. Hides how a million hashes are held.
import type { Checkpoints } from './checkpoints.ts';
import { type Event, instant, nameOf } from './event.ts';
import { countAt, isList, type Json, listAt, textAt } from './json.ts';
import { isHash, openTree } from './merkle-tree.ts';
import type { Problems } from './problems.ts';

/** Hashes of 32 bytes in a row: strings would take four times the memory. */
const openHashes = () => {
  let bytes = Buffer.alloc(32 * 1_024);
  let count = 0;
  return {
    count: (): number => count,
    at: (index: number): string => bytes.toString('hex', index * 32, index * 32 + 32),
    add: (hash: Buffer): void => {
      if (count * 32 === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)]);
      hash.copy(bytes, count * 32);
      count += 1;
    },
  };
};

export const openLog = (problems: Problems, checkpoints: Checkpoints) => {
  const seals: { readonly from: number; readonly at: number }[] = [];
  const fixes: { readonly size: number; readonly at: number }[] = [];
  const flaws: readonly Json[] = [];
  return {
    problems,
    checkpoints,
    /** As the locked copy has them. */ leaves: openHashes(),
    /** As the log's own events list them. */ listed: openHashes(),
    tree: openTree(),
    /** What the leaves give for the size of each checkpoint. */ roots: new Map<number, string>(),
    /** Leaf numbers of a stream's events: the one of sequence n stands at n - 1. */ sealed: new Map<
      string,
      number[]
    >(),
    /** When leaves were listed, from which on. */ seals,
    /** When checkpoints were made, of which size. */ fixes,
    /** What the sealer itself found to be wrong, as it said last. */ flaws,
    /** How many leaves a signed root covers, as far as they are here. */ signed: 0,
    /** How many of those are events that are here. */ matched: 0,
    /** The first leaf that is not what the log says. */ firstWrong: Number.POSITIVE_INFINITY,
  };
};
export type SealedLog = ReturnType<typeof openLog>;

/** Takes leaf hashes from the locked copy; they come in order. */
export const addLeaves = (log: SealedLog, from: number, hashes: readonly string[]): void => {
  const { problems, checkpoints, leaves, tree, roots } = log;
  if (from !== leaves.count() || !hashes.every(isHash))
    problems.add(
      'leaf',
      `The list of leaves goes on at ${from}, where leaf ${leaves.count()} is expected, or holds what is no hash.`,
    );
  for (const hash of hashes) {
    const bytes = Buffer.from(isHash(hash) ? hash : '00'.repeat(32), 'hex');
    leaves.add(bytes);
    tree.add(bytes);
    const [size, signed] = [tree.size(), checkpoints.roots.get(tree.size())];
    if (signed === undefined) continue;
    roots.set(size, tree.root());
    if (roots.get(size) === signed) log.signed = size;
  }
};

/** One leaf as the log lists it: it follows its stream's last, and is the one that the locked copy has there. */
const place = (log: SealedLog, leaf: Json, event: Event): void => {
  const { problems, leaves, listed, sealed } = log;
  const index = listed.count();
  const [stream, sequence, hash] = isList(leaf) ? leaf : [];
  if (typeof stream !== 'string' || typeof sequence !== 'number' || typeof hash !== 'string' || !isHash(hash)) {
    problems.add('log', `${nameOf(event)} lists a leaf (${index}) that is none.`, event);
    listed.add(Buffer.alloc(32));
    return;
  }
  listed.add(Buffer.from(hash, 'hex'));
  const places = sealed.get(stream) ?? [];
  if (sequence === places.length + 1) {
    places.push(index);
    sealed.set(stream, places);
  } else
    problems.add(
      'log',
      `The log lists ${stream}/${sequence} as leaf ${index}, where ${stream}/${places.length + 1} is expected: something was left out, put in twice, or swapped.`,
      { stream, sequence },
    );
  if (index >= leaves.count() || leaves.at(index) === hash) return;
  log.firstWrong = Math.min(log.firstWrong, index);
  problems.add(
    'leaf',
    `Leaf ${index} is ${leaves.at(index)} in the sealed list, but the log says that it is ${stream}/${sequence} with ${hash}.`,
    { stream, sequence },
  );
};

/** What an event of the log's own stream says. */
export const hearLogEvent = (log: SealedLog, event: Event): void => {
  const { data, type } = event;
  const { problems, checkpoints, listed, seals, fixes } = log;
  if (type === 'CheckpointFixed') fixes.push({ size: countAt(data, 'size'), at: instant(event.at) });
  if (type === 'CheckpointSigned') checkpoints.add(textAt(data, 'note'), nameOf(event));
  if (type === 'LogSwept') log.flaws = listAt(data, 'flaws');
  if (type !== 'LogExtended') return;
  const [from, expected] = [countAt(data, 'from'), listed.count()];
  if (from !== expected)
    problems.add('log', `${nameOf(event)} goes on at leaf ${from}, where ${expected} is expected.`, event);
  seals.push({ from: expected, at: instant(event.at) });
  for (const leaf of listAt(data, 'leaves')) place(log, leaf, event);
};
