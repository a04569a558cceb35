// Turns the tables, queues, buckets, keys and secrets of the templates into what the engines are asked to make.
import type { TableSpec } from '../engines/dynamodb-tables.ts';
import type { EngineSpec } from '../engines/engines.ts';
import type { CloudView } from './cloud-view.ts';
import {
  isTrue,
  type Json,
  type JsonObject,
  listIn,
  numberIn,
  objectIn,
  parseJson,
  textIn,
  textInOrThrow,
} from './json.ts';
import type { Resource } from './template.ts';

/** The part of an EngineSpec that the templates decide. */
export type StoragePlan = Pick<EngineSpec, 'tables' | 'queues' | 'buckets' | 'keys' | 'secrets'>;
type QueueSpec = StoragePlan['queues'][number];
type KeySpec = StoragePlan['keys'][number];

const keySchema = (value: Json | undefined): TableSpec['KeySchema'] =>
  listIn(value).map((part) => ({
    AttributeName: textInOrThrow(objectIn(part)['AttributeName'], 'AttributeName'),
    KeyType: textInOrThrow(objectIn(part)['KeyType'], 'KeyType'),
  }));

const indexOf = (value: Json): NonNullable<TableSpec['GlobalSecondaryIndexes']>[number] => {
  const index = objectIn(value);
  const projection = objectIn(index['Projection']);
  const attributes = listIn(projection['NonKeyAttributes']).map((name) => textInOrThrow(name, 'NonKeyAttributes'));
  return {
    IndexName: textInOrThrow(index['IndexName'], 'IndexName'),
    KeySchema: keySchema(index['KeySchema']),
    Projection: {
      ProjectionType: textIn(projection['ProjectionType']) ?? 'ALL',
      ...(attributes.length > 0 ? { NonKeyAttributes: attributes } : {}),
    },
  };
};

const tableOf = (name: string, properties: JsonObject): TableSpec => {
  const view = textIn(objectIn(properties['StreamSpecification'])['StreamViewType']);
  const ttl = objectIn(properties['TimeToLiveSpecification']);
  const ttlAttribute = textIn(ttl['AttributeName']);
  const indexes = listIn(properties['GlobalSecondaryIndexes']).map(indexOf);
  return {
    TableName: name,
    AttributeDefinitions: listIn(properties['AttributeDefinitions']).map((part) => ({
      AttributeName: textInOrThrow(objectIn(part)['AttributeName'], 'AttributeName'),
      AttributeType: textInOrThrow(objectIn(part)['AttributeType'], 'AttributeType'),
    })),
    KeySchema: keySchema(properties['KeySchema']),
    GlobalSecondaryIndexes: indexes.length > 0 ? indexes : undefined,
    StreamSpecification: view === undefined ? undefined : { StreamViewType: view },
    TimeToLiveSpecification:
      ttlAttribute === undefined ? undefined : { AttributeName: ttlAttribute, Enabled: isTrue(ttl['Enabled']) },
  };
};

/** The redrive policy of a queue: the dead letter queue's name and how often a message is received before it goes there. */
const redriveOf = (properties: JsonObject): { deadLetterQueue: string; maxReceiveCount: number } | undefined => {
  const written = properties['RedrivePolicy'];
  const policy = objectIn(typeof written === 'string' ? parseJson(written) : written);
  const target = textIn(policy['deadLetterTargetArn']);
  const count = numberIn(policy['maxReceiveCount']);
  if (target === undefined || count === undefined) return undefined;
  return { deadLetterQueue: target.replace(/^.*:/, ''), maxReceiveCount: count };
};

const queueOf = (name: string, properties: JsonObject): QueueSpec => {
  const redrive = redriveOf(properties);
  return {
    name,
    visibilityTimeoutSeconds: numberIn(properties['VisibilityTimeout']) ?? 30,
    delaySeconds: numberIn(properties['DelaySeconds']) ?? 0,
    retentionSeconds: numberIn(properties['MessageRetentionPeriod']) ?? 345_600,
    contentBasedDeduplication: isTrue(properties['ContentBasedDeduplication']),
    ...(redrive === undefined ? {} : { redrive }),
  };
};

const keyKinds: Readonly<Record<string, KeySpec['kind']>> = {
  SYMMETRIC_DEFAULT: 'SYMMETRIC_DEFAULT',
  HMAC_256: 'HMAC_256',
  ECC_NIST_EDWARDS25519: 'ECC_NIST_EDWARDS25519',
};

const aliasOf = (view: CloudView, key: Resource): string | undefined => {
  const physical = view.physical(key);
  const targets = [physical.ref, physical.attribute('Arn')];
  const alias = view.ofType('AWS::KMS::Alias').find((one) => {
    return targets.includes(textIn(view.resolver.property(one, 'TargetKeyId')) ?? '');
  });
  return alias === undefined ? undefined : view.physical(alias).ref;
};

const keyOf = (view: CloudView, key: Resource): KeySpec => {
  const written = textIn(view.resolver.property(key, 'KeySpec')) ?? 'SYMMETRIC_DEFAULT';
  const kind = keyKinds[written];
  if (kind === undefined) throw new Error(`${key.stack}/${key.id}: no local engine for keys of spec ${written}`);
  const alias = aliasOf(view, key);
  return { id: view.physical(key).ref, kind, ...(alias === undefined ? {} : { alias }) };
};

/** Collects what the engines make. `secretValue` answers for secrets whose value is not in the template. */
export const planStorage = (view: CloudView, secretValue: (arn: string) => string): StoragePlan => ({
  tables: [...view.ofType('AWS::DynamoDB::Table'), ...view.ofType('AWS::DynamoDB::GlobalTable')].map((table) =>
    tableOf(view.physical(table).ref, view.resolver.properties(table)),
  ),
  queues: view
    .ofType('AWS::SQS::Queue')
    .map((queue) => queueOf(view.physical(queue).attribute('QueueName'), view.resolver.properties(queue))),
  buckets: view.ofType('AWS::S3::Bucket').map((bucket) => view.physical(bucket).ref),
  keys: view.ofType('AWS::KMS::Key').map((key) => keyOf(view, key)),
  secrets: view.ofType('AWS::SecretsManager::Secret').flatMap((secret) => {
    const arn = view.physical(secret).ref;
    const value = textIn(view.resolver.property(secret, 'SecretString')) ?? secretValue(arn);
    const name = arn.replace(/^.*:secret:/, '').replace(/-local0$/, '');
    return [arn, name].map((id) => ({ id, value }));
  }),
});
