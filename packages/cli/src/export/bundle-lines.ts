// A bundle, line by line (its form is told in the verifier's README): what is sealed first, then the events, then what is said of them.
import type { BundleOf } from './linked-streams.ts';
import { linkedStreams } from './linked-streams.ts';
import type { StoredRecord } from './record-streams.ts';
import type { SealedLog, SignedNote } from './sealed-log.ts';
import type { ShownFacts } from './shown-facts.ts';
import type { Statement } from './statements.ts';

export type Bundle = {
  readonly of: BundleOf;
  readonly madeAt: string;
  readonly record: StoredRecord;
  readonly log: SealedLog;
  readonly statements: readonly Statement[];
  /** Facts that the reader is entitled to; absent when they were not asked for. */
  readonly facts?: AsyncIterable<ShownFacts> | Iterable<ShownFacts>;
  /** Checkpoints that the reader has: the bundle shows that the log goes on from each. */
  readonly known?: readonly SignedNote[];
};

const leavesALine = 1_024;
/** So many checkpoints of a part are tied together; the reader may name others. */
const mostTied = 64;

async function* leafLines(log: SealedLog): AsyncGenerator<object> {
  let [from, hashes]: [number, string[]] = [0, []];
  for await (const hash of log.leaves()) {
    hashes.push(hash);
    if (hashes.length < leavesALine) continue;
    yield { kind: 'leaves', from, hashes };
    [from, hashes] = [from + hashes.length, []];
  }
  if (hashes.length > 0) yield { kind: 'leaves', from, hashes };
}

/** Proofs are made from what is kept, so a checkpoint whose copy is on the way has to wait for the next bundle. */
const tiedNotes = (log: SealedLog): readonly SignedNote[] =>
  log.notes.filter(({ size }) => size <= log.size).slice(-mostTied);

async function* tieLines(log: SealedLog, known: readonly SignedNote[]): AsyncGenerator<object> {
  const sizes = new Set([...tiedNotes(log), ...known].map(({ size }) => size));
  for (const from of [...sizes].sort((a, b) => a - b))
    if (from > 0 && from < log.size)
      yield { kind: 'proof', of: 'consistency', from, to: log.size, hashes: await log.consistency(from) };
}

async function* eventLines({ of, record, log }: Bundle): AsyncGenerator<object> {
  const isAll = of.kind === 'all';
  // The log first: it names the leaves, and every other event is held to them as it passes.
  const streams = linkedStreams(record, of).filter((stream) => stream !== log.stream);
  for (const stream of isAll && record.has(log.stream) ? [log.stream, ...streams] : streams) {
    for (const { sequence, body } of record.get(stream) ?? []) {
      yield { kind: 'event', stream, sequence, body };
      const index = isAll ? undefined : log.indexOf(stream, sequence);
      if (index !== undefined)
        yield { kind: 'proof', of: 'inclusion', stream, sequence, index, hashes: await log.inclusion(index) };
    }
  }
}

async function* bodyLines(bundle: Bundle): AsyncGenerator<object> {
  const { of, log, statements, facts, known = [] } = bundle;
  const isAll = of.kind === 'all';
  for (const { note } of isAll ? log.notes : tiedNotes(log)) yield { kind: 'checkpoint', note };
  if (isAll) yield* leafLines(log);
  else yield* tieLines(log, known);
  yield* eventLines(bundle);
  for await (const shown of facts ?? []) yield { kind: 'facts', ...shown };
  for (const statement of statements) yield { kind: 'statement', ...statement };
}

/** The lines of a bundle, each without its line end. */
export async function* bundleLines(bundle: Bundle): AsyncGenerator<string> {
  const { of, madeAt, log, facts } = bundle;
  const size = of.kind === 'all' ? log.signedSize : log.size;
  const header = { kind: 'header', format: 'hearth-bundle/1', of, madeAt, log: log.stream, size };
  let lines = 1;
  yield JSON.stringify({ ...header, facts: facts !== undefined });
  for await (const line of bodyLines(bundle)) {
    lines += 1;
    yield JSON.stringify(line);
  }
  yield JSON.stringify({ kind: 'end', lines: lines + 1 });
}
