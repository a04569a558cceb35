// The tables on DynamoDB. Reads asked for in the same turn of the event loop travel as one BatchGetItem.
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { fromEngine, toEngine } from './attributes.ts';
import { askedCapacity, told } from './call-channel.ts';
import { cursorText, type PageEnd, pageEndOrThrow, scanEndOrThrow } from './cursors.ts';
import { StoreBusy } from './errors.ts';
import { type Item, keysOf, type Query, type Ref, refText, type Tables } from './tables.ts';
import { type Pause, type TableNames, transact } from './transaction.ts';

const mostKeys = 100;
const mostRounds = 8;

type EngineKey = Record<string, AttributeValue>;

const cursorOf = (key: EngineKey): string =>
  cursorText(Object.fromEntries(Object.entries(key).map(([name, { S = '' }]) => [name, S])));
const startAfter = (end: PageEnd): EngineKey =>
  Object.fromEntries(Object.entries(end).map(([name, text]) => [name, { S: text }]));

const readOne = async (engine: DynamoDBClient, names: TableNames, ref: Ref): Promise<Item | undefined> => {
  const { Item: found } = told(
    'GetItem',
    await engine.send(
      new GetItemCommand({
        TableName: names[ref.table],
        Key: toEngine({ pk: ref.pk, sk: ref.sk }),
        ConsistentRead: true,
        ...askedCapacity(),
      }),
    ),
  );
  return found === undefined ? undefined : fromEngine(found);
};

/** Collects what is asked for in one turn and asks the engine once. */
const batchReader = (engine: DynamoDBClient, names: TableNames, pause: Pause) => {
  type Waiting = {
    readonly refs: readonly Ref[];
    readonly done: (items: readonly (Item | undefined)[]) => void;
    readonly failed: (reason: unknown) => void;
  };
  let waiting: Waiting[] = [];

  const readBatch = async (refs: readonly Ref[], into: Map<string, Item>): Promise<void> => {
    const asked = [...new Set(refs.map(({ table }) => table))];
    let request: Record<string, { Keys: EngineKey[]; ConsistentRead: boolean }> = Object.fromEntries(
      asked.map((table) => {
        const Keys = refs.filter((ref) => ref.table === table).map(({ pk, sk }) => toEngine({ pk, sk }));
        return [names[table], { Keys, ConsistentRead: true }];
      }),
    );
    for (let round = 1; Object.keys(request).length > 0; round += 1) {
      if (round > mostRounds) throw new StoreBusy('reads stayed unprocessed');
      const { Responses = {}, UnprocessedKeys = {} } = told(
        'BatchGetItem',
        await engine.send(new BatchGetItemCommand({ RequestItems: request, ...askedCapacity() })),
      );
      for (const table of asked) {
        for (const each of Responses[names[table]] ?? []) {
          const item = fromEngine(each);
          into.set(refText({ table, pk: item.pk, sk: item.sk }), item);
        }
      }
      request = Object.fromEntries(
        Object.entries(UnprocessedKeys).map(([name, { Keys = [] }]) => [name, { Keys, ConsistentRead: true }]),
      );
      if (Object.keys(request).length > 0) await pause(round);
    }
  };

  const flush = async (): Promise<void> => {
    const round = waiting;
    waiting = [];
    const refs = [...new Map(round.flatMap((each) => each.refs).map((ref) => [refText(ref), ref])).values()];
    try {
      const found = new Map<string, Item>();
      const [only] = refs;
      if (refs.length === 1 && only !== undefined) {
        const item = await readOne(engine, names, only);
        if (item !== undefined) found.set(refText(only), item);
      } else {
        const chunks = Array.from({ length: Math.ceil(refs.length / mostKeys) }, (_, at) =>
          refs.slice(at * mostKeys, (at + 1) * mostKeys),
        );
        await Promise.all(chunks.map((chunk) => readBatch(chunk, found)));
      }
      for (const each of round) each.done(each.refs.map((ref) => found.get(refText(ref))));
    } catch (error) {
      for (const each of round) each.failed(error);
    }
  };

  return (refs: readonly Ref[]): Promise<readonly (Item | undefined)[]> => {
    if (refs.length === 0) return Promise.resolve([]);
    return new Promise((done, failed) => {
      waiting.push({ refs, done, failed });
      if (waiting.length === 1) setImmediate(flush);
    });
  };
};

const beyond = '\u{10FFFF}';

const queryInput = (names: TableNames, query: Query) => {
  const { table, index, partition, prefix, upTo, limit, cursor } = query;
  const [partitionKey, sortKey] = keysOf(index);
  const bounds = prefix !== undefined ? ' AND #s BETWEEN :from AND :to' : upTo !== undefined ? ' AND #s <= :to' : '';
  const to = prefix !== undefined && (upTo === undefined || upTo > `${prefix}${beyond}`) ? `${prefix}${beyond}` : upTo;
  return {
    TableName: names[table],
    ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
    KeyConditionExpression: `#p = :p${bounds}`,
    ExpressionAttributeNames: { '#p': partitionKey, ...(bounds === '' ? {} : { '#s': sortKey }) },
    ExpressionAttributeValues: {
      ':p': { S: partition },
      // BETWEEN, not begins_with: the local engine's begins_with ignores case (local-engines.md section 3).
      ...(prefix === undefined ? {} : { ':from': { S: prefix } }),
      ...(to === undefined ? {} : { ':to': { S: to } }),
    },
    Limit: limit ?? 1000,
    ...(cursor === undefined ? {} : { ExclusiveStartKey: startAfter(pageEndOrThrow(query, cursor)) }),
  };
};

/**
 * The tables of one deployment. `pause` waits before another try, `token` names a transaction for the engine's own
 * retry guard. Reads by key and queries of base tables are strongly consistent; indexes are not, and decide nothing.
 */
export const dynamoTables = (engine: DynamoDBClient, names: TableNames, pause: Pause, token: () => string): Tables => ({
  read: batchReader(engine, names, pause),
  transact: (changes) => {
    const pinned = token();
    return transact(engine, names, pause, () => pinned, changes);
  },
  query: async (query) => {
    if (query.prefix !== undefined && query.upTo !== undefined && query.upTo < query.prefix) return { items: [] };
    const { Items = [], LastEvaluatedKey } = told(
      'Query',
      await engine.send(new QueryCommand({ ...queryInput(names, query), ...askedCapacity() })),
    );
    return {
      items: Items.map(fromEngine),
      ...(LastEvaluatedKey === undefined ? {} : { cursor: cursorOf(LastEvaluatedKey) }),
    };
  },
  scan: async (table, cursor) => {
    const { Items = [], LastEvaluatedKey } = await engine.send(
      new ScanCommand({
        TableName: names[table],
        ConsistentRead: true,
        ...(cursor === undefined ? {} : { ExclusiveStartKey: startAfter(scanEndOrThrow(cursor)) }),
      }),
    );
    return {
      items: Items.map(fromEngine),
      ...(LastEvaluatedKey === undefined ? {} : { cursor: cursorOf(LastEvaluatedKey) }),
    };
  },
});
