// The record as an exported bundle has it, up to a checkpoint: each event held to its leaf and all leaves to the checkpoint's root.
import { type Checkpoint, parseNote } from '@hearth/domain/checkpoint-note';
import type { LogEvent } from '@hearth/domain/log';
import { appendLeaves, emptyFrontier, rootOf } from '@hearth/domain/merkle';
import { isBodyOf, type RecordedEvent } from '@hearth/domain/record';
import type { CaseEvent } from '@hearth/publication/case-event';
import { isCounted } from '@hearth/publication/case-event';
import type { Cases } from '@hearth/publication/cases';
import { recordFold } from '@hearth/publication/record-cases';

/** The head of the log that a publication names: `root` in hex. */
export type Head = { readonly origin: string; readonly size: number; readonly root: string };

/** What was read: the cases, the ledger entries and events they stand on, and the signed note of the checkpoint as the bundle has it. */
export type BundleRecord = {
  readonly cases: Cases;
  readonly entries: number;
  readonly events: number;
  readonly note: string;
};

// A bundle is a stranger's file: of every line only what is looked at is trusted to be there, and not even that.
type Line = Partial<Readonly<Record<string, unknown>>>;
const lineOf = (text: string): Line => {
  const line: unknown = JSON.parse(text);
  return typeof line === 'object' && line !== null ? { ...line } : {};
};
const textIn = (line: Line, name: string): string => {
  const text = line[name];
  return typeof text === 'string' ? text : '';
};

const broken = (says: string): Error => new Error(`From this bundle nothing can be recomputed: ${says}`);

/** The log's own list of leaves, up to a size: of each stream the hashes in sequence. */
const openLeaves = ({ size, root }: Head) => {
  const sealed = new Map<string, string[]>();
  let frontier = emptyFrontier;
  let count = 0;
  return {
    sealed,
    take: (event: RecordedEvent<LogEvent>): void => {
      if (event.type !== 'LogExtended' || count >= size) return;
      if (event.data.from !== count) throw broken(`its log goes on at ${event.data.from}, not at ${count}.`);
      const leaves = event.data.leaves.slice(0, size - count);
      for (const [stream, sequence, hash] of leaves) {
        if (!isCounted(stream)) continue;
        const hashes = sealed.get(stream) ?? [];
        if (sequence !== hashes.length + 1) throw broken(`its log has ${stream}/${sequence} out of sequence.`);
        hashes.push(hash);
        sealed.set(stream, hashes);
      }
      frontier = appendLeaves(
        frontier,
        count,
        leaves.map(([, , hash]) => hash),
      );
      count += leaves.length;
    },
    check: (): void => {
      if (count < size)
        throw broken(
          `its log has ${count} events, and the publication was made at a checkpoint over ${size}. Export one that was made later.`,
        );
      if (rootOf(frontier) !== root)
        throw broken(
          `its first ${size} events do not give the root that the publication names. It is another record, or one of the two was changed.`,
        );
    },
  };
};

/** The header of a bundle of everything: which stream is its log. */
const logOfHeader = (line: Line): string => {
  if (textIn(line, 'kind') !== 'header' || textIn(line, 'format') !== 'hearth-bundle/1')
    throw broken('it is no bundle.');
  const { of } = line;
  const kind = typeof of === 'object' && of !== null && 'kind' in of ? of.kind : undefined;
  if (kind !== 'all')
    throw broken('it is of one grant or one fund, and a publication tells of all. Export it with --all.');
  return textIn(line, 'log');
};

/** Takes the events of one stream after the other, each when it is the one that was sealed. */
const openEvents = (sealed: ReadonlyMap<string, readonly string[]>, take: (event: CaseEvent) => void) => {
  const taken = new Map<string, number>();
  let events = 0;
  return {
    take: (line: Line): void => {
      const [stream, body, sequence] = [textIn(line, 'stream'), textIn(line, 'body'), line['sequence']];
      const hashes = sealed.get(stream);
      const before = taken.get(stream) ?? 0;
      // What is behind the checkpoint is of a later publication.
      if (hashes === undefined || before === hashes.length) return;
      if (sequence !== before + 1) throw broken(`${stream}/${before + 1} is missing or out of its place.`);
      if (!isBodyOf(body, hashes[before] ?? ''))
        throw broken(`${stream}/${sequence} is not the event that was sealed.`);
      taken.set(stream, before + 1);
      const event: CaseEvent = JSON.parse(body);
      take(event);
      events += 1;
    },
    /** How many events there are. Fault: some that were sealed are not there. */
    count: (): number => {
      for (const [stream, hashes] of sealed) {
        const has = taken.get(stream) ?? 0;
        if (has < hashes.length) throw broken(`${stream}/${has + 1} was sealed and is not in it.`);
      }
      return events;
    },
  };
};

const isOf = (note: Checkpoint, { origin, size, root }: Head): boolean =>
  note.origin === origin && note.size === size && note.root === root;

/**
 * Reads a bundle of everything once, as far as a checkpoint reaches, and gathers the cases as of `cutOff` (an instant, exclusive).
 * Faults, as a sentence for whoever typed the command: it is no such bundle, lacks an event, or has another one than was sealed.
 */
export const bundleRecord = async (
  lines: Iterable<string> | AsyncIterable<string>,
  head: Head,
  cutOff: string,
): Promise<BundleRecord> => {
  const fold = recordFold(cutOff);
  const leaves = openLeaves(head);
  const events = openEvents(leaves.sealed, fold.take);
  let [log, note, isListed]: [string | undefined, string | undefined, boolean] = [undefined, undefined, false];
  const take = (line: Line): void => {
    const kind = textIn(line, 'kind');
    if (log === undefined) log = logOfHeader(line);
    else if (kind === 'checkpoint') {
      const read = parseNote(textIn(line, 'note'));
      if (read !== undefined && isOf(read, head)) note = textIn(line, 'note');
    } else if (kind === 'event' && textIn(line, 'stream') === log) {
      const event: RecordedEvent<LogEvent> = JSON.parse(textIn(line, 'body'));
      leaves.take(event);
    } else if (kind === 'event') {
      // The log stands first: it names what every other event is held to.
      if (!isListed) leaves.check();
      isListed = true;
      events.take(line);
    }
  };
  let at = 0;
  for await (const text of lines) {
    at += 1;
    try {
      if (text !== '') take(lineOf(text));
    } catch (fault) {
      throw fault instanceof SyntaxError || fault instanceof TypeError ? broken(`line ${at} can't be read.`) : fault;
    }
  }
  leaves.check();
  const count = events.count();
  if (note === undefined) throw broken(`it has no checkpoint of size ${head.size} of ${head.origin}.`);
  return { cases: fold.cases(), entries: fold.entries(), events: count, note };
};
