// What the log's events mean for items that others read: how far each stream is sealed, and the checkpoints, the newest first.
import type { LogEvent } from '@hearth/domain/log';
import type { RecordedEvent } from '@hearth/domain/record';
import { cursorText } from './cursors.ts';
import { type Change, type Item, numberOf, type Ref, type Tables, textOf } from './tables.ts';

/** How far a stream is sealed. */
export const sealedRef = (stream: string): Ref => ({ table: 'state', pk: `sealed#${stream}`, sk: 'sealed' });

/** Events of a stream that have their place in the log, and the hash of the last of them; none yet without an item. */
export type Sealed = { readonly count: number; readonly head: string };
export const sealedOf = (item: Item | undefined): Sealed =>
  item === undefined ? { count: 0, head: '' } : { count: numberOf(item, 'count'), head: textOf(item, 'head') };

const checkpoints = 'checkpoint';
const sizeDigits = 15;
// Counted down, so that the newest come first: pages of the store go upwards only.
const placeOf = (size: number): string => String(10 ** sizeDigits - 1 - size).padStart(sizeDigits, '0');

/** Where the checkpoint of a size lies. One for each size: its put is guarded. */
export const checkpointRef = (size: number): Ref => ({ table: 'state', pk: checkpoints, sk: placeOf(size) });

/** A checkpoint that was signed. */
export type SignedCheckpoint = {
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly note: string;
};

const signedOf = (item: Item): readonly SignedCheckpoint[] =>
  typeof item['note'] === 'string'
    ? [{ size: numberOf(item, 'size'), root: textOf(item, 'root'), at: textOf(item, 'at'), note: item['note'] }]
    : [];

/** The checkpoint of a size; undefined when none was signed. */
export const checkpointAt = async (tables: Tables, size: number): Promise<SignedCheckpoint | undefined> => {
  const [item] = await tables.read([checkpointRef(size)]);
  return item === undefined ? undefined : signedOf(item)[0];
};

/** The newest signed checkpoints, the newest first; only those smaller than `before` when it is given. */
export const newestCheckpoints = async (
  tables: Tables,
  limit: number,
  before?: number,
): Promise<readonly SignedCheckpoint[]> => {
  const found: SignedCheckpoint[] = [];
  let cursor = before === undefined ? undefined : cursorText({ pk: checkpoints, sk: placeOf(before) });
  do {
    // One more than asked for: the newest of all may still wait for its signature.
    const asked = { table: 'state', partition: checkpoints, limit: limit + 1 } as const;
    const page = await tables.query(cursor === undefined ? asked : { ...asked, cursor });
    found.push(...page.items.flatMap(signedOf));
    cursor = page.cursor;
  } while (cursor !== undefined && found.length < limit);
  return found.slice(0, limit);
};

/** Sealing counts on from where each stream stands: a leaf that is in the log already, or that would leave one out, is refused. */
const sealedFurther = (event: Extract<RecordedEvent<LogEvent>, { type: 'LogExtended' }>): readonly Change[] => {
  const streams = new Map<string, { first: number; count: number; head: string }>();
  for (const [stream, sequence, hash] of event.data.leaves) {
    const before = streams.get(stream);
    if (before !== undefined && before.first + before.count !== sequence)
      throw new TypeError(`${stream} is not sealed in sequence`);
    streams.set(stream, { first: before?.first ?? sequence, count: (before?.count ?? 0) + 1, head: hash });
  }
  return [...streams].map(([stream, { first, count, head }]) => ({
    update: sealedRef(stream),
    add: { count },
    set: { head },
    when: first === 1 ? [{ absent: true }] : [{ attribute: 'count', equals: first - 1 }],
    otherwise: 'sealed',
  }));
};

/** The shared items of one event of the log. */
export const ofLog = (event: RecordedEvent<LogEvent>): readonly Change[] => {
  switch (event.type) {
    case 'LogExtended':
      return sealedFurther(event);
    case 'CheckpointFixed': {
      const { size, root } = event.data;
      const { pk, sk } = checkpointRef(size);
      const item = { pk, sk, size, root, at: event.at };
      return [{ put: checkpointRef(size), item, when: [{ absent: true }], otherwise: 'checkpoint' }];
    }
    case 'CheckpointSigned': {
      const { size, note } = event.data;
      return [
        {
          update: checkpointRef(size),
          set: { note },
          when: [{ present: true }, { without: 'note' }],
          otherwise: 'checkpoint',
        },
      ];
    }
    case 'CheckpointKept':
    case 'LogSwept':
      return [];
  }
};
