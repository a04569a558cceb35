// The record: what an event is, how a stream of events is chained, and how a chain is checked.
import { canonical, type Json, leafHash } from './canonical.ts';

/** What a request left in its event, so that its idempotency mark can be folded from the record alone. */
export type RequestMark = {
  /** SHA-256 over member and Idempotency-Key. */ readonly key: string;
  /** Keyed or plain hash over the request's body. */ readonly input: string;
  /** HTTP status and body (ids and codes only) that a replay returns. */
  readonly answer: { readonly status: number; readonly body: Json };
};

/** An event before it takes its place in a stream. */
export type NewEvent<T extends string = string, D extends Json = Json> = { readonly type: T; readonly data: D };

/** An event in its place: hash-chained to the one before it (RFC 6962 leaf hash over RFC 8785 bytes). */
export type RecordedEvent<E extends NewEvent = NewEvent> = E & {
  readonly stream: string;
  /** 1 for the first of a stream. */ readonly sequence: number;
  /** Version of the shape of `data`; old ones are raised on reading. */ readonly version: number;
  readonly at: string;
  /** A member's id, or `step:NAME` for what the system did by itself. */ readonly actor: string;
  readonly request?: RequestMark;
  /** Hash of the event before; the empty string for the first. */ readonly previousHash: string;
  readonly hash: string;
};

/** Where a stream stands: how many events it has, and the hash of the last. */
export type Head = { readonly version: number; readonly hash: string };

/** The head of a stream without events. */
export const emptyHead: Head = { version: 0, hash: '' };

/** Who did it, when, and for which request. */
export type Occasion = { readonly at: string; readonly actor: string; readonly request?: RequestMark };

const hashOf = (event: Omit<RecordedEvent, 'hash'>): string => leafHash(canonical(unhashed(event)));

const unhashed = (event: Omit<RecordedEvent, 'hash'>): { [name: string]: Json | undefined } => ({
  stream: event.stream,
  sequence: event.sequence,
  type: event.type,
  version: event.version,
  at: event.at,
  actor: event.actor,
  data: event.data,
  request: event.request,
  previousHash: event.previousHash,
});

/**
 * Gives new events their places after `head`, in order. The request's mark rides on the first of them.
 * Pure: the same input gives the same hashes.
 */
export const appendEvents = <E extends NewEvent>(
  stream: string,
  head: Head,
  events: readonly E[],
  occasion: Occasion,
): readonly RecordedEvent<E>[] => {
  let previousHash = head.hash;
  return events.map((event, index) => {
    const { request } = occasion;
    const placed = {
      ...event,
      stream,
      sequence: head.version + index + 1,
      version: 1,
      at: occasion.at,
      actor: occasion.actor,
      ...(index === 0 && request !== undefined ? { request } : {}),
      previousHash,
    };
    const hash = hashOf(placed);
    previousHash = hash;
    return { ...placed, hash };
  });
};

/** The bytes that are stored and proven: canonical JSON of the event with its hash. */
export const eventBytes = (event: RecordedEvent): string => canonical({ ...unhashed(event), hash: event.hash });

/** Says whether an event's hash is that of its own bytes. */
export const hasOwnHash = (event: RecordedEvent): boolean => hashOf(event) === event.hash;

/**
 * Says whether bytes are those of the event with this hash: that is over the bytes without the member `hash`, which stands between
 * `data` and `previousHash`. Reads no JSON, so that a record of a million events is quickly held to its log.
 */
export const isBodyOf = (body: string, hash: string): boolean => {
  const member = `,"hash":"${hash}"`;
  const at = body.lastIndexOf(`${member},"previousHash":`);
  return at >= 0 && leafHash(`${body.slice(0, at)}${body.slice(at + member.length)}`) === hash;
};

/** What is wrong with a chain, by stream and sequence; undefined when it holds. */
export const firstBreak = (
  events: readonly RecordedEvent[],
): { readonly stream: string; readonly sequence: number; readonly wrong: 'gap' | 'link' | 'hash' } | undefined => {
  let previousHash = '';
  for (const [index, event] of events.entries()) {
    const at = { stream: event.stream, sequence: event.sequence };
    if (event.sequence !== index + 1) return { ...at, wrong: 'gap' };
    if (event.previousHash !== previousHash) return { ...at, wrong: 'link' };
    if (!hasOwnHash(event)) return { ...at, wrong: 'hash' };
    previousHash = event.hash;
  }
  return undefined;
};
