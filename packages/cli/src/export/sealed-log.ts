// What is sealed of the record: the log's own list of its leaves, and beside it what the locked bucket keeps of them.
import type { KeptLog } from '@hearth/channels/kept-log';
import type { LogEvent } from '@hearth/domain/log';
import { planConsistency, planInclusion } from '@hearth/domain/merkle';
import type { RecordedEvent } from '@hearth/domain/record';
import type { StoredRecord } from './record-streams.ts';

/** The sealed part, up to the last checkpoint that is kept. Faults: the bucket's. */
export type SealedLog = {
  readonly stream: string;
  /** Leaves under the last kept checkpoint; 0 when nothing was sealed yet. */ readonly size: number;
  /** Leaves under the last signed checkpoint: more than `size` while its copy is on the way to the bucket. */
  readonly signedSize: number;
  /** Signed checkpoints up to that size, the smallest first. */ readonly notes: readonly SignedNote[];
  /** Leaf hashes under the last signed checkpoint: as the locked bucket has them, and the last as the log lists them. */
  readonly leaves: () => AsyncIterable<string>;
  /** Where an event lies among the leaves; undefined while it is not under the checkpoint. */
  readonly indexOf: (stream: string, sequence: number) => number | undefined;
  readonly inclusion: (index: number) => Promise<readonly string[]>;
  readonly consistency: (from: number) => Promise<readonly string[]>;
};
export type SignedNote = { readonly size: number; readonly note: string };

type Listed = {
  readonly places: Map<string, number[]>;
  readonly hashes: string[];
  readonly notes: SignedNote[];
  keptSize: number;
};

const listed = (events: readonly RecordedEvent<LogEvent>[]): Listed => {
  const log: Listed = { places: new Map(), hashes: [], notes: [], keptSize: 0 };
  for (const { type, data } of events) {
    if (type === 'CheckpointSigned') log.notes.push(data);
    if (type === 'CheckpointKept') log.keptSize = data.size;
    if (type !== 'LogExtended') continue;
    for (const [place, [stream, sequence, hash]] of data.leaves.entries()) {
      log.hashes.push(hash);
      const places = log.places.get(stream) ?? [];
      log.places.set(stream, places);
      places[sequence - 1] = data.from + place;
    }
  }
  return log;
};

/** Notes as the bucket keeps them go before what the tables say: nobody can change them there. */
const keptNotes = (kept: KeptLog, notes: readonly SignedNote[]): Promise<readonly SignedNote[]> =>
  Promise.all(notes.map(async ({ size, note }) => ({ size, note: (await kept.readCheckpoint(size)) ?? note })));

const mostRead = 200;

/** Opens the sealed part of a record. Only the newest notes are read from the bucket: a fund gets one every quarter of an hour. */
export const sealedLog = async (record: StoredRecord, stream: string, kept: KeptLog): Promise<SealedLog> => {
  const events = (record.get(stream) ?? []).map(({ body }): RecordedEvent<LogEvent> => JSON.parse(body));
  const { places, hashes, notes, keptSize: size } = listed(events);
  const signedSize = notes.at(-1)?.size ?? 0;
  const unkept = hashes.slice(size, signedSize);
  return {
    stream,
    size,
    signedSize,
    notes: [...notes.slice(0, -mostRead), ...(await keptNotes(kept, notes.slice(-mostRead)))],
    leaves: async function* () {
      yield* kept.leaves(size);
      yield* unkept;
    },
    indexOf: (of, sequence) => {
      const index = places.get(of)?.[sequence - 1];
      return index !== undefined && index < size ? index : undefined;
    },
    inclusion: (index) => kept.proofOf(planInclusion(index, size), size),
    consistency: (from) => kept.proofOf(planConsistency(from, size), size),
  };
};
