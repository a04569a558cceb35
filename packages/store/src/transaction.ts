// One TransactWriteItems: how changes become actions, and how a cancellation becomes refusals or another try.
import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { toEngine } from './attributes.ts';
import { askedCapacity, told } from './call-channel.ts';
import { StoreBusy } from './errors.ts';
import { expressionsOf } from './expressions.ts';
import {
  type Change,
  checkTransaction,
  keyOf,
  type Refusal,
  type TableName,
  type TransactionOutcome,
} from './tables.ts';

/** The tables' names as deployed. */
export type TableNames = Readonly<Record<TableName, string>>;

const actionOf = (change: Change, names: TableNames): TransactWriteItem => {
  const { table, pk, sk } = keyOf(change);
  const expressions = expressionsOf(change);
  const TableName = names[table];
  const guard = {
    ...(expressions.condition === undefined ? {} : { ConditionExpression: expressions.condition }),
    ...expressions.placeholders,
  };
  if ('put' in change) return { Put: { TableName, Item: toEngine(change.item), ...guard } };
  const Key = toEngine({ pk, sk });
  if ('update' in change) return { Update: { TableName, Key, UpdateExpression: expressions.update, ...guard } };
  if ('check' in change)
    return { ConditionCheck: { TableName, Key, ConditionExpression: expressions.condition, ...guard } };
  return { Delete: { TableName, Key, ...guard } };
};

const passing = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
]);
const passingNames = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);

const refusalsOf = (error: TransactionCanceledException, changes: readonly Change[]): readonly Refusal[] =>
  (error.CancellationReasons ?? []).flatMap(({ Code }, at) =>
    Code === 'ConditionalCheckFailed' ? [{ at, otherwise: changes[at]?.otherwise ?? 'version-conflict' }] : [],
  );

const isPassing = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException)
    return (error.CancellationReasons ?? []).some(({ Code }) => passing.has(Code ?? ''));
  return error instanceof Error && passingNames.has(error.name);
};

/** How long to wait before try `n` (from 1): full jitter, doubling, in milliseconds. */
export type Pause = (attempt: number) => Promise<void>;
const mostTries = 8;

/**
 * Applies all changes or none. Guards that do not hold come back as refusals; conflicts and throttling, which the SDK does
 * not retry (local-engines.md section 8), are tried again with jitter, then thrown as StoreBusy.
 * `token` is pinned for all tries, so that an answer that was lost after the commit is not applied twice.
 */
export const transact = async (
  engine: DynamoDBClient,
  names: TableNames,
  pause: Pause,
  token: () => string,
  changes: readonly Change[],
): Promise<TransactionOutcome> => {
  checkTransaction(changes);
  const actions = changes.map((change) => actionOf(change, names));
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    try {
      told(
        'TransactWriteItems',
        await engine.send(
          new TransactWriteItemsCommand({ TransactItems: actions, ClientRequestToken: token(), ...askedCapacity() }),
        ),
      );
      return { done: true };
    } catch (error) {
      told('TransactWriteItems', {});
      if (error instanceof TransactionCanceledException) {
        const refusals = refusalsOf(error, changes);
        if (refusals.length > 0) return { done: false, refusals };
      }
      if (!isPassing(error)) throw error;
      await pause(attempt);
    }
  }
  throw new StoreBusy(`a transaction of ${changes.length} actions met ${mostTries} conflicts`);
};
