// How each known fault of the local DynamoDB is shown; hides the tables and calls that provoke it.
import { type AwsCall, awsCaller, awsErrorCode } from './aws-json.ts';
import type { DynamoDbEngine } from './dynamodb.ts';
import { type JsonRecord, recordIn, recordsIn, textIn } from './json-reading.ts';

export type Probe = (engine: DynamoDbEngine) => Promise<boolean>;

const keyDefinitions = [
  { AttributeName: 'pk', AttributeType: 'S' },
  { AttributeName: 'sk', AttributeType: 'S' },
];
const keySchema = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];

const newTable = async (call: AwsCall, name: string, hasStream = false): Promise<JsonRecord> => {
  const answer = await call('CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keyDefinitions,
    KeySchema: keySchema,
    ...(hasStream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } } : {}),
  });
  return recordIn(answer['TableDescription']);
};

const item = (pk: string, sk: string, more: JsonRecord = {}): JsonRecord => ({ pk: { S: pk }, sk: { S: sk }, ...more });

const put = (call: AwsCall, table: string, what: JsonRecord) => call('PutItem', { TableName: table, Item: what });

const streamOf = async (
  engine: DynamoDbEngine,
  arn: string | undefined,
): Promise<{ shards: JsonRecord[]; records: JsonRecord[] }> => {
  const streams = awsCaller(engine.endpoint, 'DynamoDBStreams_20120810');
  const described = await streams('DescribeStream', { StreamArn: arn });
  const shards = recordsIn(recordIn(described['StreamDescription'])['Shards']);
  const records: JsonRecord[] = [];
  for (const shard of shards) {
    const asked = { StreamArn: arn, ShardId: shard['ShardId'], ShardIteratorType: 'TRIM_HORIZON' };
    const { ShardIterator } = await streams('GetShardIterator', asked);
    records.push(...recordsIn((await streams('GetRecords', { ShardIterator }))['Records']));
  }
  return { shards, records };
};

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'accepted';
  } catch (fault) {
    return awsErrorCode(fault) ?? String(fault);
  }
};

export const prefixIgnoresCase: Probe = async ({ call }) => {
  await newTable(call, 'prefix');
  await put(call, 'prefix', item('a', 'ABC'));
  const answer = await call('Query', {
    TableName: 'prefix',
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': { S: 'a' }, ':sk': { S: 'abc' } },
  });
  return answer['Count'] === 1;
};

export const emptyChangeIsStreamed: Probe = async (engine) => {
  const { LatestStreamArn } = await newTable(engine.call, 'echo', true);
  await put(engine.call, 'echo', item('a', '1'));
  await put(engine.call, 'echo', item('a', '1'));
  const { records } = await streamOf(engine, String(LatestStreamArn));
  return records.length === 2 && records[1]?.['eventName'] === 'MODIFY';
};

export const eventIdIsSequenceNumber: Probe = async (engine) => {
  const { LatestStreamArn } = await newTable(engine.call, 'numbered', true);
  await put(engine.call, 'numbered', item('a', '1'));
  const { records } = await streamOf(engine, String(LatestStreamArn));
  return /^\d+$/.test(textIn(records[0] ?? {}, 'eventID')?.replace(/^0+/, '') ?? '');
};

export const openShardLooksClosed: Probe = async (engine) => {
  const { LatestStreamArn } = await newTable(engine.call, 'open', true);
  await put(engine.call, 'open', item('a', '1'));
  const { shards } = await streamOf(engine, String(LatestStreamArn));
  return 'EndingSequenceNumber' in recordIn(shards[0]?.['SequenceNumberRange']);
};

export const successorInheritsRecords: Probe = async (engine) => {
  await newTable(engine.call, 'heir', true);
  await put(engine.call, 'heir', item('a', '1'));
  await engine.call('DeleteTable', { TableName: 'heir' });
  const { LatestStreamArn } = await newTable(engine.call, 'heir', true);
  return (await streamOf(engine, String(LatestStreamArn))).records.length > 0;
};

export const tokenIsForgotten: Probe = async (engine) => {
  await newTable(engine.call, 'tokens');
  const update = {
    TableName: 'tokens',
    Key: item('a', '1'),
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
  };
  const send = () =>
    engine.call('TransactWriteItems', { TransactItems: [{ Update: update }], ClientRequestToken: 'the-same-token' });
  await send();
  await send();
  const before = engine.pid();
  process.kill(before ?? 0, 'SIGKILL');
  while (engine.pid() === before || engine.pid() === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await engine.ready();
  await send();
  const read = await engine.call('GetItem', { TableName: 'tokens', Key: item('a', '1') });
  return textIn(recordIn(recordIn(read['Item'])['n']), 'N') === '2';
};

export const creationAnswersKeys: Probe = async ({ call }) => {
  await newTable(call, 'created');
  const answer = await call('UpdateItem', {
    TableName: 'created',
    Key: item('a', '1'),
    UpdateExpression: 'SET n = :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
    ReturnValues: 'ALL_OLD',
  });
  return 'pk' in recordIn(answer['Attributes']);
};

export const nullBecomesMap: Probe = async ({ call }) => {
  await newTable(call, 'nested');
  await put(call, 'nested', item('a', '1', { m: { NULL: true } }));
  const update = { UpdateExpression: 'SET m.a = :one', ExpressionAttributeValues: { ':one': { N: '1' } } };
  return (await codeOf(call('UpdateItem', { TableName: 'nested', Key: item('a', '1'), ...update }))) === 'accepted';
};

export const orderOfUnorderedIsACondition: Probe = async ({ call }) => {
  await newTable(call, 'unordered');
  await put(call, 'unordered', item('a', '1', { flag: { BOOL: true } }));
  const condition = { ConditionExpression: 'flag < :flag', ExpressionAttributeValues: { ':flag': { BOOL: true } } };
  const code = await codeOf(call('PutItem', { TableName: 'unordered', Item: item('a', '1'), ...condition }));
  return code === 'ConditionalCheckFailedException';
};

export const arnHasNoRegion: Probe = async ({ call }) =>
  textIn(await newTable(call, 'located'), 'TableArn')?.split(':')[3] === 'dynoxide';

export const ttlIsEnabledTwice: Probe = async ({ call }) => {
  await newTable(call, 'expiring');
  const enable = { TableName: 'expiring', TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } };
  await call('UpdateTimeToLive', enable);
  return (await codeOf(call('UpdateTimeToLive', enable))) === 'accepted';
};

export const recoveryIsUnknown: Probe = async ({ call }) =>
  (await codeOf(call('DescribeContinuousBackups', { TableName: 'expiring' }))) !== 'accepted';
