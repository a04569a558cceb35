// What is known of a bundle while it is read, and what is done when a stream of it is over. Holds one stream and the hashes of the
// leaves, never the file.
import { openCheckpoints } from './checkpoints.ts';
import { openDuties } from './duties.ts';
import { type Event, instant, lateMs, nameOf, skewMs } from './event.ts';
import { hearFacts, openFacts } from './facts.ts';
import { countAt, type JsonObject, nothing, objectAt, textAt } from './json.ts';
import { hearMoney, openMoney } from './money.ts';
import { openProblems } from './problems.ts';
import { openProofs } from './proofs.ts';
import { checkChain, inOrder } from './record.ts';
import { openLog } from './sealed-log.ts';
import type { NoteKey } from './signed-note.ts';

/** What the reader trusts: the log's key, and checkpoints that came another way than the bundle. */
export type Trusted = {
  /** More than one where the log's key was changed. */ readonly keys: readonly NoteKey[];
  readonly checkpoints: readonly { readonly name: string; readonly note: string }[];
};

export const headerOf = (line: JsonObject) => ({
  of: textAt(objectAt(line, 'of'), 'kind'),
  id: textAt(objectAt(line, 'of'), 'id'),
  madeAt: textAt(line, 'madeAt'),
  size: countAt(line, 'size'),
  hasFacts: line['facts'] === true,
  log: textAt(line, 'log'),
});

type Unsealed = Pick<Event, 'stream' | 'sequence' | 'type' | 'at'>;
type Held = { readonly event: Event; readonly isWhole: boolean; isProven: boolean };

export const openReading = ({ keys, checkpoints: trusted }: Trusted) => {
  const problems = openProblems();
  const checkpoints = openCheckpoints(keys, problems);
  for (const { name, note } of trusted) checkpoints.add(note, name);
  const held: Held[] = [];
  const unsealed: Unsealed[] = [];
  return {
    problems,
    checkpoints,
    log: openLog(problems, checkpoints),
    proofs: openProofs(problems, checkpoints),
    facts: openFacts(problems),
    money: openMoney(problems),
    duties: openDuties(problems),
    header: headerOf(nothing),
    /** How many events of each stream are here. */ seen: new Map<string, number>(),
    /** The stream that is being read, and its events. */ stream: '',
    held,
    lines: 0,
    events: 0,
    sealed: 0,
    /** The newest instant of a sealed event, in milliseconds. */ sealedUntil: Number.NEGATIVE_INFINITY,
    /** Events under no checkpoint: after the last one, by what they say. */ unsealed,
    isEnded: false,
  };
};
export type Reading = ReturnType<typeof openReading>;

/** Whether the bundle is of everything, by its own words. */
export const isAll = ({ header }: Reading): boolean => header.of === 'all';
/** The log's own stream is not sealed into itself: it may say which leaf is which event, and nothing else. */
export const isLog = (reading: Reading): boolean =>
  isAll(reading) && reading.stream.startsWith('log_') && reading.stream === reading.header.log;

/** Tells of an event that no checkpoint covers, though one should. */
const tellUnsealed = ({ problems }: Reading, event: Unsealed): void =>
  problems.add(
    'unsealed',
    `${nameOf(event)} happened on ${event.at}, and no checkpoint covers it: it was put in later, or its proof was taken away.`,
    event,
  );

/** Every event of a stream is under a checkpoint, but for the newest. */
const checkSealed = (reading: Reading, held: readonly Held[]): void => {
  const lastProven = held.findLastIndex(({ isProven }) => isProven);
  for (const [index, { event, isProven }] of held.entries()) {
    const happened = instant(event.at);
    const isLate = index < lastProven || instant(reading.header.madeAt) - happened >= lateMs;
    if (isProven) {
      reading.sealed += 1;
      if (happened > reading.sealedUntil) reading.sealedUntil = happened;
    } else if (isLate) tellUnsealed(reading, event);
    else {
      const { stream, sequence, type, at } = event;
      reading.unsealed.push({ stream, sequence, type, at });
    }
  }
};

/** What happened before something that is sealed was there to be sealed with it. */
export const checkUnsealed = (reading: Reading): void => {
  for (const event of reading.unsealed)
    if (instant(event.at) < reading.sealedUntil - skewMs) tellUnsealed(reading, event);
};

/** A stream is over when a line of something else comes: only whole is it judged. */
export const endStream = (reading: Reading): void => {
  const { problems, seen, stream, held, facts, money, duties } = reading;
  if (held.length === 0) return;
  reading.held = [];
  const unsorted = held.map(({ event }) => event);
  const events = inOrder(unsorted, problems);
  checkChain(events, problems);
  seen.set(stream, (seen.get(stream) ?? 0) + held.length);
  if (isLog(reading)) return;
  checkSealed(reading, held);
  for (const event of unsorted) hearMoney(money, event);
  hearFacts(facts, stream, events);
  duties.hearStream(stream, events);
};
