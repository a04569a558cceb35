// Reads one table's stream in order from a checkpoint on disk. Hides shards, iterators, and the engine's known divergences.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AwsCall } from '../engines/aws-json.ts';
import { recordIn, recordsIn, textIn } from '../engines/json-reading.ts';
import { objectIn, textIn as textOf } from './json.ts';
import { readKept, writeKept } from './kept-file.ts';

/** One change of an item, in Lambda's shape. */
export type StreamRecord = {
  readonly sequence: string;
  readonly createdAtMs: number;
  readonly record: Readonly<Record<string, unknown>>;
};

export type StreamReader = {
  readonly streamArn: string;
  readonly shardId: string;
  /** The next records, at most `max`; the same ones again until `passed`. Empty at the head of the stream. */
  readonly read: (max: number) => Promise<StreamRecord[]>;
  /** Remembers that everything up to this record is dealt with; on disk within moments, so a kill repeats a little and loses nothing. */
  readonly passed: (last: StreamRecord) => void;
  /** Nobody reads any more: what was passed goes to disk at once. */
  readonly keepNow: () => void;
  /** Sequence number of the last record that was passed. */
  readonly position: () => string;
};

export type StreamReaderSetting = {
  readonly call: AwsCall;
  readonly tableName: string;
  /** The source ARN of the template, which records carry. */
  readonly sourceArn: string;
  readonly region: string;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
  readonly checkpointPath: string;
  /** Added to the engine's instants, so that records carry the moved clock's time. */
  readonly offsetMs: () => number;
};

/** Consumers take repeats, so the place in the stream need not be written for every batch. */
const KEEP_WITHIN_MS = 200;

/** Does it once for all who ask within the same moment, or at once for who can't wait. */
const soon = (does: () => void): { readonly ask: () => void; readonly now: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    does();
  };
  return {
    ask: () => {
      timer ??= setTimeout(now, KEEP_WITHIN_MS);
    },
    now,
  };
};

const recordOf = (raw: Record<string, unknown>, setting: StreamReaderSetting): StreamRecord => {
  const change = recordIn(raw['dynamodb']);
  const sequence = textIn(change, 'SequenceNumber') ?? '';
  const createdSeconds = Number(change['ApproximateCreationDateTime'] ?? 0);
  const createdAtMs = createdSeconds * 1000 + setting.offsetMs();
  return {
    sequence,
    createdAtMs,
    record: {
      // The engine's own ids are bare sequence numbers, which two tables share.
      eventID: `${setting.tableName}-${sequence}`,
      eventName: raw['eventName'],
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: setting.region,
      dynamodb: { ...change, ApproximateCreationDateTime: Math.floor(createdAtMs / 1000) },
      eventSourceARN: setting.sourceArn,
    },
  };
};

/** The engine reports a write that changed nothing; AWS does not. */
const changesSomething = (raw: Record<string, unknown>): boolean => {
  const { OldImage, NewImage } = recordIn(raw['dynamodb']);
  return OldImage === undefined || NewImage === undefined || !isDeepStrictEqual(OldImage, NewImage);
};

const lastOf = (records: readonly Record<string, unknown>[]): string | undefined => {
  const last = records.at(-1);
  return last === undefined ? undefined : textIn(recordIn(last['dynamodb']), 'SequenceNumber');
};

/** Opens the stream of a table, which the engine keeps in one shard. A fault when the table has none. */
export const openStream = async (setting: StreamReaderSetting): Promise<StreamReader> => {
  const { call, tableName, checkpointPath } = setting;
  const listed = recordsIn((await call('ListStreams', { TableName: tableName }))['Streams'])[0];
  const StreamArn = listed === undefined ? undefined : textIn(listed, 'StreamArn');
  if (StreamArn === undefined) throw new Error(`table ${tableName} has no stream`);
  const description = recordIn((await call('DescribeStream', { StreamArn }))['StreamDescription']);
  const ShardId = textIn(recordsIn(description['Shards'])[0] ?? {}, 'ShardId') ?? `shardId-00000001-${tableName}`;

  const kept = objectIn(readKept(checkpointPath));
  // Another stream label means another table of that name, whose sequences start over.
  let after = textOf(kept['streamArn']) === StreamArn ? textOf(kept['sequence']) : undefined;
  let iterator: string | undefined;
  // The engine's own way on from the last batch; good only once that batch is passed to its end.
  let ahead: { readonly last: string; readonly iterator: string | undefined } | undefined;

  const iteratorOf = async (): Promise<string> => {
    const where =
      after === undefined
        ? { ShardIteratorType: setting.startsAt }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
    return textIn(await call('GetShardIterator', { StreamArn, ShardId, ...where }), 'ShardIterator') ?? '';
  };
  const keep = soon(() => writeKept(checkpointPath, { streamArn: StreamArn, sequence: after ?? '' }));
  const passed = (sequence: string): void => {
    after = sequence;
    iterator = ahead?.last === sequence ? ahead.iterator : undefined;
    keep.ask();
  };

  const read = async (max: number): Promise<StreamRecord[]> => {
    const from = iterator ?? (await iteratorOf());
    iterator = undefined;
    const answer = await call('GetRecords', { ShardIterator: from, Limit: Math.min(1000, max) });
    const raw = recordsIn(answer['Records']);
    const next = textIn(answer, 'NextShardIterator');
    const last = lastOf(raw);
    if (last === undefined) {
      iterator = next;
      return [];
    }
    ahead = { last, iterator: next };
    const changes = raw.filter(changesSomething);
    if (changes.length > 0) return changes.map((record) => recordOf(record, setting));
    passed(last);
    return read(max);
  };

  return {
    streamArn: StreamArn,
    shardId: ShardId,
    read,
    passed: (last) => passed(last.sequence),
    keepNow: keep.now,
    position: () => after ?? '0',
  };
};

/** Where a mapping's checkpoint lies. */
export const checkpointPathOf = (folder: string, mappingId: string): string =>
  join(folder, 'checkpoints', `${mappingId}.json`);
