// What a function may do, said in the words of the house and written as IAM statements, action by action.
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { RecordsStack } from '../stacks/records.ts';
import type { ProtectedTable } from './protected-table.ts';
import { places } from './published-files.ts';

/** The rights of one function. What is not named is not given. `read and write` on a table includes its indexes. */
export type Access = {
  readonly events?: 'put' | 'read' | 'read and put';
  readonly state?: 'read' | 'read and write';
  readonly vault?: 'read' | 'read and write';
  /** `check`: a transaction of its own asks whether a household's key is still there. */
  readonly keys?: 'read' | 'read and check' | 'read and write';
  /** The key that wraps epoch keys: `unwrap` decrypts, `wrap` also makes data keys. */
  readonly vaultKey?: 'unwrap' | 'wrap and unwrap';
  /** Keyed hashes of match keys and requests. */
  readonly macs?: true;
  readonly provider?: true;
  /** Knows the door in front of the API; every endpoint does. */ readonly door?: true;
  readonly files?: true;
  /** Takes files of lists away again, once nobody needs them. */ readonly removesLists?: true;
  /** Drafts, restricted and public forms: nobody may delete one. */
  readonly publications?: 'read' | 'read and put';
  /** The locked bucket of the log: nobody may delete in it. */
  readonly log?: 'read' | 'read and put';
  /** The key of the log's checkpoints. */
  readonly signs?: true;
  /** Writes to households: text messages to phones, and mails from this identity under this set. */
  readonly writes?: { readonly identityArn: string; readonly configurationSetArn: string };
  /** Reads the whole record, to find what no index told. */
  readonly sweeps?: true;
  /** Queues by the name the relay knows them by. */
  readonly sendsTo?: Readonly<Record<string, IQueue>>;
};

/** State and events in one transaction: what every step that decides needs. */
export const decides = { state: 'read and write', events: 'put' } as const satisfies Access;

const reading = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
// TransactWriteItems asks for the permission of each kind of item it holds.
const writing = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'];

const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

const withIndexes = ({ table, indexNames }: ProtectedTable): string[] => [
  table.tableArn,
  ...indexNames.map((name) => `${table.tableArn}/index/${name}`),
];

const ofTable = (table: ProtectedTable, right: Access['keys']): PolicyStatement[] => [
  ...(right === undefined ? [] : [allow(reading, withIndexes(table))]),
  ...(right === 'read and write' ? [allow(writing, [table.table.tableArn])] : []),
  ...(right === 'read and check' ? [allow(['dynamodb:ConditionCheckItem'], [table.table.tableArn])] : []),
];

const ofEvents = (table: ProtectedTable, right: Access['events']): PolicyStatement[] => [
  ...(right === 'read' || right === 'read and put' ? [allow(reading, withIndexes(table))] : []),
  ...(right === 'put' || right === 'read and put' ? [allow(['dynamodb:PutItem'], [table.table.tableArn])] : []),
];

/** The tables' own key, usable through DynamoDB only: it opens no envelope of the vault. */
const throughTables = (records: RecordsStack): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [records.tablesKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(records).region}.amazonaws.com` } },
  });

const ofFiles = (records: RecordsStack): PolicyStatement[] => [
  allow(['s3:GetObject', 's3:PutObject'], [records.files.arnForObjects('*')]),
  // Without it the question for a file that is not there is answered "access denied", never "no such file".
  allow(['s3:ListBucket'], [records.files.bucketArn]),
  new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [records.filesKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `s3.${Stack.of(records).region}.amazonaws.com` } },
  }),
];

const ofLog = (records: RecordsStack, right: Access['log']): PolicyStatement[] => {
  if (right === undefined) return [];
  const actions = right === 'read' ? ['s3:GetObject'] : ['s3:GetObject', 's3:PutObject'];
  return [allow(actions, [records.log.arnForObjects('*')]), allow(['s3:ListBucket'], [records.log.bucketArn])];
};

const ofPublications = (records: RecordsStack, right: Access['publications']): PolicyStatement[] => {
  if (right === undefined) return [];
  const bucket = records.publications;
  const actions = right === 'read' ? ['s3:GetObject'] : ['s3:GetObject', 's3:PutObject'];
  const everywhere = places.map((place) => bucket.arnForObjects(`${place}/*`));
  // As with files: what is not there shall be "no such file".
  return [allow(actions, everywhere), allow(['s3:ListBucket'], [bucket.bucketArn])];
};

const ofVaultKey = (records: RecordsStack, right: Access['vaultKey']): PolicyStatement[] => {
  if (right === undefined) return [];
  const actions = right === 'unwrap' ? ['kms:Decrypt'] : ['kms:Decrypt', 'kms:GenerateDataKey'];
  return [allow(actions, [records.vaultKey.keyArn])];
};

const ofQueues = (queues: Access['sendsTo'] = {}): PolicyStatement[] => {
  const arns = Object.values(queues).map((queue) => queue.queueArn);
  return arns.length === 0 ? [] : [allow(['sqs:SendMessage'], arns)];
};

/** A phone is no resource of AWS: what is no topic is allowed, so that no alarm can be written by these functions. */
const ofMessages = (writes: Access['writes']): PolicyStatement[] =>
  writes === undefined
    ? []
    : [
        new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:*:sns:*:*:*'] }),
        allow(['ses:SendEmail'], [writes.identityArn, writes.configurationSetArn]),
      ];

/** The wildcards in `statementsFor` that cdk-nag must be told of, each with its reason. */
export const wildcardsOf = (records: RecordsStack, may: Access): { id: string; reason: string }[] => {
  const within = (bucketArn: string, place = ''): string => {
    const imported: { 'Fn::ImportValue': string } = records.resolve(records.exportValue(bucketArn));
    return `AwsSolutions-IAM5[Resource::${imported['Fn::ImportValue']}/${place}*]`;
  };
  const files = 'Every file has a random name; the bucket holds nothing but files for this function to hand out.';
  const log =
    'Tiles and checkpoints are named as they come; the bucket holds nothing else, and nothing in it can be changed.';
  const publications = 'A publication has a random id and its forms; the place holds nothing but these.';
  const published = may.publications === undefined ? [] : places;
  return [
    ...published.map((place) => ({ id: within(records.publications.bucketArn, `${place}/`), reason: publications })),
    ...(may.files === true ? [{ id: within(records.files.bucketArn), reason: files }] : []),
    ...(may.removesLists === true ? [{ id: within(records.files.bucketArn, 'imports/'), reason: files }] : []),
    ...(may.log === undefined ? [] : [{ id: within(records.log.bucketArn), reason: log }]),
  ];
};

/** The statements of one function's role, and no others. */
export const statementsFor = (records: RecordsStack, may: Access): PolicyStatement[] => [
  ...ofEvents(records.events, may.events),
  ...ofTable(records.state, may.state),
  ...ofTable(records.vault, may.vault),
  ...ofTable(records.keys, may.keys),
  ...(may.events === undefined && may.state === undefined ? [] : [throughTables(records)]),
  ...ofVaultKey(records, may.vaultKey),
  ...(may.macs === true ? [allow(['kms:GenerateMac'], [records.macKey.keyArn])] : []),
  ...(may.provider === true ? [allow(['secretsmanager:GetSecretValue'], [records.providerSecret.secretArn])] : []),
  ...(may.door === true ? [allow(['secretsmanager:GetSecretValue'], [records.originSecret.secretArn])] : []),
  ...(may.files === true ? ofFiles(records) : []),
  ...(may.removesLists === true ? [allow(['s3:DeleteObject'], [records.files.arnForObjects('imports/*')])] : []),
  ...ofPublications(records, may.publications),
  ...ofLog(records, may.log),
  ...(may.signs === true ? [allow(['kms:GetPublicKey', 'kms:Sign'], [records.logKey.keyArn])] : []),
  ...(may.sweeps === true ? [allow(['dynamodb:Scan'], [records.events.table.tableArn])] : []),
  ...ofMessages(may.writes),
  ...ofQueues(may.sendsTo),
];
