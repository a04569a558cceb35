// Removes items whose time to live has passed, which the engine itself never does; hides paging and the race with a writer.
import { type AwsCall, awsErrorCode } from './aws-json.ts';
import type { TableSpec } from './dynamodb-tables.ts';
import { type JsonRecord, recordIn, recordsIn } from './json-reading.ts';

const removeIfStillExpired = async (call: AwsCall, table: string, key: JsonRecord, attribute: string, now: string) => {
  try {
    await call('DeleteItem', {
      TableName: table,
      Key: key,
      ConditionExpression: '#ttl <= :now',
      ExpressionAttributeNames: { '#ttl': attribute },
      ExpressionAttributeValues: { ':now': { N: now } },
    });
    return 1;
  } catch (fault) {
    if (awsErrorCode(fault) === 'ConditionalCheckFailedException') return 0;
    throw fault;
  }
};

const sweepTable = async (call: AwsCall, spec: TableSpec, attribute: string, now: string): Promise<number> => {
  const keyNames = spec.KeySchema.map((key) => key.AttributeName);
  const aliases = Object.fromEntries(keyNames.map((name, index) => [`#k${index}`, name]));
  let removed = 0;
  let from: JsonRecord | undefined;
  do {
    const page = await call('Scan', {
      TableName: spec.TableName,
      FilterExpression: 'attribute_type(#ttl, :number) AND #ttl <= :now',
      ProjectionExpression: Object.keys(aliases).join(', '),
      ExpressionAttributeNames: { '#ttl': attribute, ...aliases },
      ExpressionAttributeValues: { ':number': { S: 'N' }, ':now': { N: now } },
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const item of recordsIn(page['Items'])) {
      removed += await removeIfStillExpired(call, spec.TableName, item, attribute, now);
    }
    from = 'LastEvaluatedKey' in page ? recordIn(page['LastEvaluatedKey']) : undefined;
  } while (from !== undefined);
  return removed;
};

/**
 * Removes what has expired at `nowMs` (milliseconds since the epoch) from every table that declares a TTL; answers how many
 * items. Unlike AWS the stream does not mark these removals as the service's own.
 */
export const sweepExpired = async (call: AwsCall, specs: readonly TableSpec[], nowMs: number): Promise<number> => {
  const now = String(Math.floor(nowMs / 1000));
  let removed = 0;
  for (const spec of specs) {
    const ttl = spec.TimeToLiveSpecification;
    if (ttl?.AttributeName !== undefined && ttl.Enabled)
      removed += await sweepTable(call, spec, ttl.AttributeName, now);
  }
  return removed;
};
