// The tables and queues of one task in any world: the twins, with a stop at every call and the faults that they know.
import type { SendAll } from '@hearth/channels/queue-sender';
import { sendAllThrough } from '@hearth/channels/queue-sender';
import { StoreBusy } from '@hearth/store/errors';
import { type Change, keyOf, type Query, refText, type Tables } from '@hearth/store/tables';
import type { Task } from './stage.ts';
import type { World } from './world-shape.ts';

/** Something was done, and whoever asked for it never heard. */
export class AnswerLost extends Error {
  override readonly name = 'TimeoutError';
}

const keysOf = (changes: readonly Change[]): string =>
  changes.map((change) => `${Object.keys(change)[0]} ${refText(keyOf(change))}`).join(', ');

/** What of a world its tables and queues need. */
type Around = Pick<World, 'tables' | 'stage' | 'post' | 'dice' | 'working'>;

const during = async <T>(world: Around, task: Task, does: () => Promise<T>): Promise<T> => {
  world.working = task;
  const work = does();
  world.working = undefined;
  return work;
};

/**
 * Reconciliation walks through every hour and every day of months, one query each: those that hold nothing answer at once, or nothing
 * else would ever have a turn.
 */
const isEmptySpan = async ({ post, tables }: Around, query: Query): Promise<boolean> => {
  // What the house was founded with was never posted.
  if (query.index === 'byHour' && post.hours.has(query.partition)) return false;
  if (query.index !== 'byHour' && (query.index !== 'byQueue' || query.prefix === undefined)) return false;
  return (await tables.query({ ...query, limit: 1 })).items.length === 0;
};

/** The tables of one task, with a stop at every call. */
export const tablesFor = (world: Around, task: Task): Tables => {
  const { tables, stage } = world;
  const busy = async (): Promise<never> => {
    throw new StoreBusy('the store is busy');
  };
  const transact = async (changes: readonly Change[]) => {
    const outcome = await during(world, task, () => tables.transact(changes));
    if (outcome.done)
      for (const change of changes)
        if ('put' in change && change.put.table === 'events') task.wrote.push(String(change.item['type']));
    return outcome;
  };
  return {
    read: (refs) =>
      stage.call(task, {
        on: 'read',
        about: () => refs.map(refText).join(', '),
        does: () => tables.read(refs),
        twists: [['store-busy', busy]],
      }),
    query: async (query) =>
      (await isEmptySpan(world, query))
        ? { items: [] }
        : stage.call(task, {
            on: 'query',
            about: () => `${query.index ?? query.table} ${query.partition}`,
            does: () => tables.query(query),
            twists: [['store-busy', busy]],
          }),
    transact: (changes) =>
      stage.call(task, {
        on: 'transact',
        about: () => keysOf(changes),
        does: () => transact(changes),
        twists: [
          ['store-busy', busy],
          [
            'answer-lost',
            async () => {
              await transact(changes);
              throw new AnswerLost('nobody knows whether it was written');
            },
          ],
        ],
      }),
    scan: tables.scan,
  };
};

/** The queues of one task; what goes to those that are named is left out. */
export const senderFor = (world: Around, task: Task, unheard: ReadonlySet<string> = new Set()): SendAll => {
  const { stage, post, dice } = world;
  const send = sendAllThrough((queue, batch) => {
    const bodies = batch.map(({ body }) => body);
    return stage.call<readonly number[]>(task, {
      on: 'send',
      about: () => `${bodies.length} to ${queue}`,
      does: async () => {
        post.send(queue, bodies);
        return [];
      },
      twists: [
        [
          'queue-refuses',
          async () => {
            const taken = new Set(dice.some(batch, 0.5));
            post.send(
              queue,
              [...taken].map(({ body }) => body),
            );
            return batch.filter((entry) => !taken.has(entry)).map(({ index }) => index);
          },
        ],
        [
          'queue-answer-lost',
          async () => {
            post.send(queue, bodies);
            throw new AnswerLost('nobody knows whether the queue took it');
          },
        ],
      ],
    });
  });
  return async (queue, bodies) => (unheard.has(queue) ? [] : send(queue, bodies));
};
