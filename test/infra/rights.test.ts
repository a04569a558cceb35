// The rights of every function, written out: whoever changes one changes this table too.
import { expect, test } from 'vitest';
import { expectedFunctions, synthesized } from './estate.ts';
import { functionsOf, rightsOf } from './reading.ts';

const { estate } = await synthesized();

const reads = ['BatchGetItem', 'GetItem', 'Query'];
const writes = ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'];
const indexes: Readonly<Record<string, readonly string[]>> = { events: ['byHour'], state: ['byPartner', 'byQueue'] };

const on = (table: string, actions: readonly string[]): string[] =>
  actions.map((action) => `dynamodb:${action} on ${table}Table`);
const R = (table: string): string[] => [
  ...on(table, reads),
  ...(indexes[table] ?? []).flatMap((index) =>
    reads.map((action) => `dynamodb:${action} on ${table}Table/index/${index}`),
  ),
];
const RW = (table: string): string[] => [...R(table), ...on(table, writes)];
const put = on('events', ['PutItem']);
const throughTables = [
  'Decrypt',
  'DescribeKey',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
].map((action) => `kms:${action} on TablesKey`);
const decrypt = ['kms:Decrypt on VaultKey'];
const dataKey = ['kms:GenerateDataKey on VaultKey'];
const mac = ['kms:GenerateMac on MacKey'];
/** Every endpoint asks who stands in front of it. */
const door = ['secretsmanager:GetSecretValue on OriginSecret'];
const provider = ['secretsmanager:GetSecretValue on ProviderSecret'];
const files = [
  's3:GetObject on PassingFiles/*',
  's3:ListBucket on PassingFiles',
  's3:PutObject on PassingFiles/*',
  'kms:Decrypt on FilesKey',
  'kms:GenerateDataKey on FilesKey',
];
const removesLists = ['s3:DeleteObject on PassingFiles/imports/*'];
const log = ['s3:GetObject on LockedLogBucket/*', 's3:ListBucket on LockedLogBucket'];
const publications = (actions: readonly string[]): string[] => [
  's3:ListBucket on PublishedFilesBucket',
  ...['drafts', 'public', 'restricted'].flatMap((place) =>
    actions.map((action) => `s3:${action} on PublishedFilesBucket/${place}/*`),
  ),
];
const worksOff = (queue: string): string[] =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map(
    (action) => `sqs:${action} on ${queue}Queue`,
  );
const sends = [
  'screening',
  'approval',
  'disbursement',
  'transparency',
  'imports',
  'intake',
  'webhooks',
  'messages',
].map((queue) => `sqs:SendMessage on ${queue}queue${queue}Queue`);
const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (action) => `dynamodb:${action} on eventsTable`,
);
/** To phones, never to a topic; and mails from one identity under one set. */
const messaging = [
  'sns:Publish on * but arn:*:sns:*:*:*',
  'ses:SendEmail on arn:aws:ses:us-east-1:AWS::AccountId:configuration-set/hearth-messages',
  'ses:SendEmail on arn:aws:ses:us-east-1:AWS::AccountId:identity/MailIdentity',
];
const failures = 'relayqueuerelayfailures';

const decides = [...RW('state'), ...put];
const opens = [...decides, ...R('vault'), ...R('keys'), ...decrypt];
const relays = [...R('events'), ...sends];

const table: Readonly<Record<string, readonly string[]>> = {
  'governance-http': decides,
  'funding-http': decides,
  // It tells what it was built with, and reads nothing.
  'reference-http': [],
  'intake-http': [...decides, ...RW('vault'), ...RW('keys'), ...decrypt, ...dataKey, ...mac],
  'screening-queue': [...opens, ...mac, ...worksOff('screeningqueuescreening')],
  'adjudication-http': opens,
  'approval-http': decides,
  'approval-queue': [...decides, ...worksOff('approvalqueueapproval')],
  'payees-http': [...decides, ...provider],
  'payees-queue': [...decides, ...provider, ...worksOff('payeesqueueprovideraccounts')],
  'disbursement-http': [...decides, ...provider],
  'disbursement-queue': [...decides, ...provider, ...worksOff('disbursementqueuedisbursement')],
  'checks-http': opens,
  'settlement-http': [...decides, ...provider],
  'settlement-queue': [...decides, ...provider, ...worksOff('settlementqueueproviderpayments')],
  'reconciliation-http': [...decides, ...R('events'), ...provider],
  'reconciliation-schedule': [
    ...decides,
    ...R('events'),
    ...provider,
    'sqs:SendMessage on reconciliationschedulereconciliationscheduledlqQueue',
  ],
  'sealing-http': [...R('state'), ...log],
  'sealing-schedule': [
    ...decides,
    ...R('events'),
    ...on('events', ['Scan']),
    ...log,
    's3:PutObject on LockedLogBucket/*',
    'kms:GetPublicKey on LogKey',
    'kms:Sign on LogKey',
    'sqs:SendMessage on sealingschedulesealingscheduledlqQueue',
  ],
  'transparency-http': [...decides, ...R('events'), ...files, ...publications(['GetObject'])],
  'transparency-queue': [
    ...decides,
    ...R('events'),
    ...publications(['GetObject', 'PutObject']),
    ...worksOff('transparencyqueuetransparency'),
  ],
  'forms-http': [...decides, ...RW('vault'), ...RW('keys'), ...decrypt, ...dataKey, ...mac, ...files],
  'forms-schedule': [
    ...decides,
    ...RW('vault'),
    ...RW('keys'),
    ...decrypt,
    ...dataKey,
    ...mac,
    'sqs:SendMessage on formsscheduleformsscheduledlqQueue',
  ],
  'imports-http': [...decides, ...files, ...removesLists],
  'imports-queue': [...decides, ...files, ...removesLists, ...mac, ...worksOff('importsqueueimports')],
  'intake-queue': [
    ...decides,
    ...RW('vault'),
    ...RW('keys'),
    ...decrypt,
    ...dataKey,
    ...mac,
    ...files,
    ...removesLists,
    ...worksOff('intakequeueintake'),
  ],
  'status-http': [...opens, ...mac],
  'appeals-http': [...decides, ...RW('vault'), ...R('keys'), ...on('keys', ['ConditionCheckItem']), ...decrypt, ...mac],
  'appeals-schedule': [...R('state'), 'sqs:SendMessage on appealsscheduleappealsscheduledlqQueue'],
  'referrals-http': [...decides, ...RW('vault'), ...RW('keys'), ...decrypt, ...dataKey, ...mac],
  'referrals-schedule': [
    ...decides,
    ...RW('vault'),
    ...RW('keys'),
    'sqs:SendMessage on referralsschedulereferralsscheduledlqQueue',
  ],
  'retention-http': opens,
  'retention-schedule': [
    ...decides,
    ...RW('vault'),
    ...RW('keys'),
    ...decrypt,
    ...dataKey,
    ...provider,
    'sqs:SendMessage on retentionscheduleretentionscheduledlqQueue',
  ],
  'messages-http': decides,
  'messages-queue': [...opens, ...mac, ...messaging, ...worksOff('messagesqueuemessages')],
  'messages-schedule': [...opens, ...mac, ...messaging, 'sqs:SendMessage on messagesschedulemessagesscheduledlqQueue'],
  'webhooks-http': [...decides, ...RW('vault'), ...RW('keys'), ...decrypt, ...dataKey, ...mac],
  'webhooks-queue': [...opens, ...mac, ...worksOff('webhooksqueuewebhooks')],
  'webhooks-schedule': [...opens, ...mac, 'sqs:SendMessage on webhooksschedulewebhooksscheduledlqQueue'],
  'relay-stream': [...relays, ...R('state'), ...stream, `sqs:SendMessage on ${failures}Queue`],
  'relay-queue': [...relays, ...worksOff(failures)],
  'relay-schedule': [...relays, ...R('state'), 'sqs:SendMessage on relayschedulerelayscheduledlqQueue'],
};

test('the table speaks of every function', () => {
  expect(Object.keys(table).sort()).toEqual(expectedFunctions);
});

test.each(Object.entries(table))('%s may do what the table says and nothing else', (name, rights) => {
  const found = functionsOf(estate).find((one) => one.name === name);
  expect(found && rightsOf(found)).toEqual(
    [...rights, ...(name.endsWith('-http') ? door : []), ...(rights.length === 0 ? [] : throughTables)].sort(),
  );
});
