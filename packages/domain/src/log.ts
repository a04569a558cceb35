// The log: every event's hash in one order, its tree's size and root, and the signed heads (checkpoints) that were given out.
import { parseNote } from './checkpoint-note.ts';
import { cannotFollow, type Entity } from './entity.ts';
import { derivedId, type LogId } from './ids.ts';
import { appendLeaves, emptyFrontier, rootOf } from './merkle.ts';
import type { NewEvent, RecordedEvent } from './record.ts';

/** One event as a leaf: its stream, its sequence, and its hash, which is the leaf hash of RFC 6962 already. */
export type Leaf = readonly [stream: string, sequence: number, hash: string];

/** Leaves took their places, the first of them the number `from`. Few enough at once for one transaction; no checkpoint yet. */
export type LogExtended = NewEvent<'LogExtended', { readonly from: number; readonly leaves: readonly Leaf[] }>;
/**
 * This size and root will be signed, and no other root of this size: written before the signature is made. `key` is the public key
 * as `vkeyOf` writes it. `through`: every event that the index told of up to this instant has its place; absent when something is missing.
 */
export type CheckpointFixed = NewEvent<
  'CheckpointFixed',
  {
    readonly size: number;
    readonly root: string;
    readonly origin: string;
    readonly key: string;
    readonly through?: string;
  }
>;
/** The signed note (C2SP tlog-checkpoint), as it is given out. */
export type CheckpointSigned = NewEvent<'CheckpointSigned', { readonly size: number; readonly note: string }>;
/** Its copy and the tiles of its tree lie in the locked bucket. */
export type CheckpointKept = NewEvent<'CheckpointKept', { readonly size: number }>;

/**
 * What is wrong with the record at one place: `gap` nothing is there though more follows, `item` what is there is not what was
 * written, `hash` and `link` its own hash or the one before it do not hold, `head` the sealed one is another than was sealed.
 */
export type RecordFlaw = {
  readonly stream: string;
  readonly sequence: number;
  readonly wrong: 'gap' | 'item' | 'hash' | 'link' | 'head';
};
/** The whole record was looked through: how many events it has, and what is wrong with it (the first few flaws by stream). */
export type LogSwept = NewEvent<'LogSwept', { readonly events: number; readonly flaws: readonly RecordFlaw[] }>;
export type LogEvent = LogExtended | CheckpointFixed | CheckpointSigned | CheckpointKept | LogSwept;

/** `frontier`: the roots of the full subtrees that make up the tree, the largest first, in hex. */
export type Log = {
  readonly id: string;
  readonly size: number;
  readonly frontier: readonly string[];
  readonly fixed?: CheckpointFixed['data'] & { readonly fixedAt: string };
  readonly signed?: CheckpointSigned['data'];
  /** Size up to which checkpoint and tiles are kept. */ readonly keptSize: number;
  /** Up to when the index was looked through without a flaw. */ readonly through?: string;
  readonly sweptAt?: string;
  /** What the last sweep found wrong. */ readonly flaws?: readonly RecordFlaw[];
};

/** The one log of a fiscal agent. */
export const logOf = (fiscalAgentId: string): LogId => derivedId('log', fiscalAgentId);

const fixedOn = (log: Log, event: RecordedEvent<CheckpointFixed>): Log => {
  const { size, root, through } = event.data;
  const isNewer = size === log.size && size > (log.fixed?.size ?? 0);
  if (!isNewer || root !== rootOf(log.frontier)) throw cannotFollow(event);
  return { ...log, fixed: { ...event.data, fixedAt: event.at }, ...(through === undefined ? {} : { through }) };
};

const signedOn = (log: Log, event: RecordedEvent<CheckpointSigned>): Log => {
  const note = parseNote(event.data.note);
  const { fixed, signed } = log;
  const isFixed = note?.size === fixed?.size && note?.root === fixed?.root && note?.origin === fixed?.origin;
  if (!isFixed || event.data.size !== fixed?.size || signed?.size === fixed.size) throw cannotFollow(event);
  return { ...log, signed: event.data };
};

/** The one log of a deployment. A root that is not the tree's, or a second one or a second note for a size, can't follow. */
export const logEntity: Entity<Log, LogEvent> = {
  evolve: (state, event) => {
    const log = state ?? { id: event.stream, size: 0, frontier: emptyFrontier, keptSize: 0 };
    switch (event.type) {
      case 'LogExtended': {
        const { from, leaves } = event.data;
        if (from !== log.size || leaves.length === 0) throw cannotFollow(event);
        const hashes = leaves.map(([, , hash]) => hash);
        return { ...log, size: from + leaves.length, frontier: appendLeaves(log.frontier, log.size, hashes) };
      }
      case 'CheckpointFixed':
        return fixedOn(log, event);
      case 'CheckpointSigned':
        return signedOn(log, event);
      case 'CheckpointKept':
        if (event.data.size !== log.signed?.size || event.data.size <= log.keptSize) throw cannotFollow(event);
        return { ...log, keptSize: event.data.size };
      case 'LogSwept': {
        const swept = { ...log, sweptAt: event.at, flaws: event.data.flaws };
        return event.data.flaws.length > 0 ? swept : { ...swept, through: event.at };
      }
    }
  },
  places: () => ({}),
};
