// Makes the tables a template asks for; hides what exists already and in which order the engine wants to be told.
import { type AwsCall, awsErrorCode } from './aws-json.ts';
import { type JsonRecord, recordIn, recordsIn, textIn } from './json-reading.ts';

type Key = { readonly AttributeName: string; readonly KeyType: string };

/** Resolved CloudFormation properties of AWS::DynamoDB::Table or GlobalTable; what is not named here is ignored. */
export type TableSpec = {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly KeySchema: readonly Key[];
  readonly GlobalSecondaryIndexes?:
    | readonly {
        readonly IndexName: string;
        readonly KeySchema: readonly Key[];
        readonly Projection: { readonly ProjectionType?: string; readonly NonKeyAttributes?: readonly string[] };
      }[]
    | undefined;
  readonly StreamSpecification?: { readonly StreamViewType: string } | undefined;
  readonly TimeToLiveSpecification?: { readonly AttributeName?: string; readonly Enabled: boolean } | undefined;
};

type Indexes = NonNullable<TableSpec['GlobalSecondaryIndexes']>;

const indexesOf = (indexes: Indexes): JsonRecord[] =>
  indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));

const describe = async (call: AwsCall, table: string): Promise<JsonRecord | undefined> => {
  try {
    return recordIn((await call('DescribeTable', { TableName: table }))['Table']);
  } catch (fault) {
    if (awsErrorCode(fault) === 'ResourceNotFoundException') return undefined;
    throw fault;
  }
};

const keyText = (keys: readonly JsonRecord[]): string =>
  keys
    .map((key) => `${textIn(key, 'AttributeName')} ${textIn(key, 'KeyType')}`)
    .sort()
    .join(', ');

const refuse = (table: string, difference: string): never => {
  throw new Error(
    `Table ${table} exists with ${difference}, which can't be changed in place. Start with a new data folder.`,
  );
};

const create = async (call: AwsCall, spec: TableSpec): Promise<void> => {
  const indexes = spec.GlobalSecondaryIndexes ?? [];
  await call('CreateTable', {
    TableName: spec.TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: spec.AttributeDefinitions,
    KeySchema: spec.KeySchema,
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexesOf(indexes) } : {}),
    ...(spec.StreamSpecification === undefined
      ? {}
      : { StreamSpecification: { StreamEnabled: true, StreamViewType: spec.StreamSpecification.StreamViewType } }),
  });
};

const addMissing = async (call: AwsCall, spec: TableSpec, existing: JsonRecord): Promise<void> => {
  const keys = keyText(recordsIn(existing['KeySchema']));
  if (keys !== keyText(recordsIn(spec.KeySchema))) refuse(spec.TableName, `the keys ${keys}`);
  const present = recordsIn(existing['GlobalSecondaryIndexes']);
  for (const index of indexesOf(spec.GlobalSecondaryIndexes ?? [])) {
    const same = present.find((other) => textIn(other, 'IndexName') === textIn(index, 'IndexName'));
    if (same === undefined) {
      await call('UpdateTable', {
        TableName: spec.TableName,
        AttributeDefinitions: spec.AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      });
    } else if (keyText(recordsIn(same['KeySchema'])) !== keyText(recordsIn(index['KeySchema']))) {
      refuse(spec.TableName, `another index ${textIn(index, 'IndexName')}`);
    }
  }
  const stream = recordIn(existing['StreamSpecification']);
  const wanted = spec.StreamSpecification?.StreamViewType;
  if (wanted === undefined) return;
  if (stream['StreamEnabled'] !== true) {
    const on = { StreamEnabled: true, StreamViewType: wanted };
    await call('UpdateTable', { TableName: spec.TableName, StreamSpecification: on });
  } else if (stream['StreamViewType'] !== wanted) {
    refuse(spec.TableName, `the stream view ${String(stream['StreamViewType'])}`);
  }
};

const setTimeToLive = async (call: AwsCall, spec: TableSpec): Promise<void> => {
  const wanted = spec.TimeToLiveSpecification;
  if (wanted?.AttributeName === undefined || !wanted.Enabled) return;
  const answer = await call('DescribeTimeToLive', { TableName: spec.TableName });
  const current = recordIn(answer['TimeToLiveDescription']);
  if (current['TimeToLiveStatus'] === 'ENABLED' && current['AttributeName'] === wanted.AttributeName) return;
  const specification = { AttributeName: wanted.AttributeName, Enabled: true };
  await call('UpdateTimeToLive', { TableName: spec.TableName, TimeToLiveSpecification: specification });
};

/** Makes each table that is missing and adds missing indexes, stream and TTL to those that exist. Throws on other differences. */
export const createTables = async (call: AwsCall, specs: readonly TableSpec[]): Promise<void> => {
  for (const spec of specs) {
    if ('LocalSecondaryIndexes' in spec)
      throw new Error(`Table ${spec.TableName}: local secondary indexes are not run locally.`);
    const existing = await describe(call, spec.TableName);
    if (existing === undefined) await create(call, spec);
    else await addMissing(call, spec, existing);
    await setTimeToLive(call, spec);
  }
};
