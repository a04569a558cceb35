// The laws of the house over the synthesized templates; each is also shown a broken estate, and must say so.
import { expect, test } from 'vitest';
import { broken, type Estate, expectedFunctions, synthesized } from './estate.ts';
import * as access from './laws/access.ts';
import * as callers from './laws/callers.ts';
import * as protection from './laws/protection.ts';
import * as queues from './laws/queues.ts';
import * as readers from './laws/readers.ts';
import { functionsOf, ofType } from './reading.ts';

type Law = (estate: Estate) => string[];
type Harm = (copy: Estate) => void;

const { estate } = await synthesized();

const idOf = (type: string, start: string): string => {
  const found = ofType(estate, type).find(([id]) => id.startsWith(start));
  if (found === undefined) throw new Error(`no ${type} that starts with ${start}`);
  return found[0];
};
const propertiesOf = (copy: Estate, type: string, start: string): Record<string, unknown> =>
  copy[idOf(type, start)]?.Properties ?? {};
const allow =
  (role: string, Action: string, Resource: unknown): Harm =>
  (copy) => {
    const policies = propertiesOf(copy, 'AWS::IAM::Role', role)['Policies'] as {
      PolicyDocument: { Statement: unknown[] };
    }[];
    policies[0]?.PolicyDocument.Statement.push({ Effect: 'Allow', Action, Resource });
  };
const set =
  (type: string, start: string, property: string, value: unknown): Harm =>
  (copy) => {
    propertiesOf(copy, type, start)[property] = value;
  };
const without =
  (type: string, start: string, property: string): Harm =>
  (copy) => {
    delete propertiesOf(copy, type, start)[property];
  };
const events = { 'Fn::GetAtt': [idOf('AWS::DynamoDB::Table', 'eventsTable'), 'Arn'] };
const workQueue = { 'Fn::GetAtt': [idOf('AWS::SQS::Queue', 'screeningqueuescreeningQueue'), 'Arn'] };
const bucket = { 'Fn::GetAtt': [idOf('AWS::S3::Bucket', 'PublishedFiles'), 'Arn'] };
const published = (path: string) => ({ 'Fn::Join': ['', [bucket, path]] });
const forReaders =
  (harm: (statement: Record<string, unknown>) => void): Harm =>
  (copy) => {
    const policy = propertiesOf(copy, 'AWS::S3::BucketPolicy', 'PublishedFiles')['PolicyDocument'];
    for (const statement of (policy as { Statement: Record<string, unknown>[] }).Statement) {
      if (statement['Effect'] === 'Allow') harm(statement);
    }
  };
const distribution =
  (key: string, value: unknown): Harm =>
  (copy) => {
    const config = propertiesOf(copy, 'AWS::CloudFront::Distribution', 'PublishedPages')['DistributionConfig'];
    (config as Record<string, unknown>)[key] = value;
  };
const door =
  (key: string, value: unknown): Harm =>
  (copy) => {
    const config = propertiesOf(copy, 'AWS::CloudFront::Distribution', 'CallerDoor')['DistributionConfig'];
    (config as Record<string, unknown>)[key] = value;
  };
const [alarm] = ofType(estate, 'AWS::CloudWatch::Alarm')[0] ?? [''];

const laws: readonly (readonly [sentence: string, law: Law, harms: readonly Harm[]])[] = [
  [
    'no role has a wildcard outside the listed set',
    access.noUnlistedWildcard,
    [
      allow('approvalhttp', 'dynamodb:*', events),
      allow('approvalhttp', 's3:GetObject', '*'),
      allow('approvalhttp', 'xray:GetTraceSummaries', '*'),
    ],
  ],
  [
    'no role may update or delete an event, and the table refuses whoever tries',
    access.nobodyRewritesEvents,
    [
      allow('intakehttp', 'dynamodb:UpdateItem', events),
      allow('relayqueue', 'dynamodb:DeleteItem', events),
      without('AWS::DynamoDB::Table', 'eventsTable', 'ResourcePolicy'),
    ],
  ],
  [
    "only payees, disbursement, settlement and reconciliation may read the provider's key",
    access.fewKnowTheProvidersKey,
    [
      allow('screeningqueue', 'secretsmanager:GetSecretValue', {
        Ref: idOf('AWS::SecretsManager::Secret', 'ProviderSecret'),
      }),
    ],
  ],
  [
    'only the steps that must know a household open the vault, and only intake seals',
    access.fewOpenTheVault,
    [
      allow('approvalhttp', 'kms:Decrypt', { 'Fn::GetAtt': [idOf('AWS::KMS::Key', 'VaultKey'), 'Arn'] }),
      allow('approvalhttp', 'kms:Decrypt', { 'Fn::GetAtt': [idOf('AWS::KMS::Key', 'TablesKey'), 'Arn'] }),
    ],
  ],
  [
    'only sealing reads a whole table, and only the record',
    access.onlySealingSweeps,
    [allow('relayschedule', 'dynamodb:Scan', events)],
  ],
  [
    'only sealing signs checkpoints and puts into the log, and nobody unlocks it',
    access.onlySealingSigns,
    [
      allow('sealinghttp', 'kms:Sign', { 'Fn::GetAtt': [idOf('AWS::KMS::Key', 'LogKey'), 'Arn'] }),
      allow('sealinghttp', 's3:PutObject', { 'Fn::GetAtt': [idOf('AWS::S3::Bucket', 'LockedLog'), 'Arn'] }),
      allow('approvalhttp', 's3:DeleteObjectVersion', { 'Fn::GetAtt': [idOf('AWS::S3::Bucket', 'LockedLog'), 'Arn'] }),
    ],
  ],
  [
    'the log is locked, and nobody may lift the lock',
    protection.logIsLocked('GOVERNANCE'),
    [
      without('AWS::S3::Bucket', 'LockedLog', 'VersioningConfiguration'),
      without('AWS::S3::Bucket', 'LockedLog', 'ObjectLockEnabled'),
      set('AWS::S3::Bucket', 'LockedLog', 'ObjectLockConfiguration', {
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 7 } },
      }),
      (copy) => {
        for (const [id] of ofType(copy, 'AWS::S3::BucketPolicy')) if (id.startsWith('LockedLog')) delete copy[id];
      },
    ],
  ],
  [
    'only transparency places what is published, and nobody takes it away',
    readers.onlyTransparencyPlaces,
    [
      allow('transparencyhttp', 's3:PutObject', published('/public/*')),
      allow('intakehttp', 's3:GetObject', published('/drafts/*')),
      allow('transparencyqueue', 's3:DeleteObject', published('/public/*')),
      without('AWS::IAM::Role', 'transparencyqueue', 'Policies'),
    ],
  ],
  [
    'readers reach the public place of a bucket that keeps every version, and no other',
    readers.onlyThePublicPlaceIsRead,
    [
      without('AWS::S3::Bucket', 'PublishedFiles', 'VersioningConfiguration'),
      set('AWS::S3::Bucket', 'PublishedFiles', 'PublicAccessBlockConfiguration', { BlockPublicAcls: true }),
      set('AWS::S3::Bucket', 'PublishedFiles', 'LifecycleConfiguration', { Rules: [{ ExpirationInDays: 365 }] }),
      forReaders((statement) => {
        statement['Resource'] = published('/*');
      }),
      forReaders((statement) => {
        statement['Principal'] = { AWS: '*' };
      }),
      forReaders((statement) => {
        statement['Action'] = ['s3:GetObject', 's3:ListBucket'];
      }),
      forReaders((statement) => {
        delete statement['Condition'];
      }),
    ],
  ],
  [
    'readers read, over TLS and behind a firewall, and no page runs anything',
    readers.readersOnlyRead,
    [
      distribution('DefaultCacheBehavior', { AllowedMethods: ['GET', 'HEAD', 'PUT'] }),
      distribution('Origins', [{ OriginPath: '' }]),
      distribution('CacheBehaviors', [{ PathPattern: '/drafts/*' }]),
      distribution('WebACLId', 'none'),
      distribution('ViewerCertificate', { CloudFrontDefaultCertificate: true }),
      without('AWS::CloudFront::ResponseHeadersPolicy', 'PublishedPages', 'ResponseHeadersPolicyConfig'),
      set('AWS::CloudFront::OriginAccessControl', 'PublishedPages', 'OriginAccessControlConfig', {}),
    ],
  ],
  [
    'what stands before readers does not remember them',
    readers.readersArePrivate,
    [
      set('AWS::Logs::Delivery', 'ReadingLog', 'RecordFields', ['date', 'c-ip']),
      set('AWS::Logs::Delivery', 'ReadingLog', 'RecordFields', ['date', 'cs(User-Agent)']),
      set('AWS::Logs::LogGroup', 'ReadingLog', 'RetentionInDays', 365),
      set('AWS::WAFv2::WebACL', 'Readers', 'VisibilityConfig', { SampledRequestsEnabled: true }),
      set('AWS::WAFv2::WebACL', 'Readers', 'Rules', []),
      (copy) => {
        copy['Logged'] = { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: {} };
      },
    ],
  ],
  [
    'callers come through one door, over TLS and a firewall, and the door shows a secret',
    callers.callersComeThroughTheDoor,
    [
      door('CacheBehaviors', [{ PathPattern: '/v1/status' }]),
      door('Origins', [{ DomainName: 'x.execute-api.us-east-1.amazonaws.com' }]),
      door('WebACLId', 'none'),
      door('Logging', { Bucket: 'b' }),
      door('DefaultCacheBehavior', { ViewerProtocolPolicy: 'allow-all' }),
      set('AWS::SecretsManager::Secret', 'OriginSecret', 'Name', 'another'),
    ],
  ],
  [
    'every endpoint asks for what only the door knows',
    callers.everyEndpointAsksForTheDoor,
    [
      without('AWS::IAM::Role', 'statushttp', 'Policies'),
      without('AWS::Lambda::Function', 'intakehttp', 'Environment'),
      allow('screeningqueue', 'secretsmanager:GetSecretValue', {
        Ref: idOf('AWS::SecretsManager::Secret', 'OriginSecret'),
      }),
    ],
  ],
  [
    'the door lets few codes be tried, bounds bodies, knows attacks and remembers nobody',
    callers.theDoorIsGuarded,
    [
      set('AWS::WAFv2::WebACL', 'Callers', 'Rules', []),
      set('AWS::WAFv2::WebACL', 'Callers', 'VisibilityConfig', { SampledRequestsEnabled: true }),
    ],
  ],
  [
    'only the relay sends work to a step',
    access.onlyTheRelaySendsWork,
    [allow('intakehttp', 'sqs:SendMessage', workQueue)],
  ],
  [
    'every queue has a dead-letter queue, an alarm and encryption',
    queues.queuesAreWatched,
    [
      without('AWS::SQS::Queue', 'screeningqueuescreeningQueue', 'RedrivePolicy'),
      without('AWS::SQS::Queue', 'relayqueue', 'SqsManagedSseEnabled'),
      (copy) => {
        for (const [id] of ofType(copy, 'AWS::CloudWatch::Alarm')) if (id.includes('dlq')) delete copy[id];
      },
    ],
  ],
  [
    'by policy only the bus sends, and only for a rule that hears the provider alone, of types that are written out',
    access.onlyTheProvidersRuleSendsByPolicy,
    [
      (copy) => {
        const [, policy] = ofType(copy, 'AWS::SQS::QueuePolicy').find(([id]) => id.startsWith('settlementqueue')) ?? [];
        const statements = policy?.Properties['PolicyDocument'] as unknown as { Statement: { Condition?: unknown }[] };
        for (const statement of statements.Statement) delete statement.Condition;
      },
      set('AWS::Events::Rule', 'providerbusproviderpayments', 'EventPattern', {
        source: [{ prefix: '' }],
        'detail-type': ['v2.money_management.outbound_payment.posted'],
      }),
      set('AWS::Events::Rule', 'providerbusprovideraccounts', 'EventPattern', {
        source: [{ prefix: 'aws.partner/stripe.com/' }],
        'detail-type': [{ prefix: 'v1.' }],
      }),
      set('AWS::Events::Rule', 'mailbounced', 'EventPattern', { source: ['aws.ses'] }),
      (copy) => {
        const [target] = propertiesOf(copy, 'AWS::Events::Rule', 'mailcomplained')['Targets'] as Record<
          string,
          unknown
        >[];
        delete target?.['InputTransformer'];
      },
    ],
  ],
  [
    'a rule on events listens to a bus of ours and loses nothing that it can not deliver',
    queues.rulesLoseNothing,
    [
      without('AWS::Events::Rule', 'providerbusproviderpayments', 'EventBusName'),
      (copy) => {
        const [target] = propertiesOf(copy, 'AWS::Events::Rule', 'providerbusprovideraccounts')['Targets'] as Record<
          string,
          unknown
        >[];
        delete target?.['DeadLetterConfig'];
      },
      without('AWS::SQS::Queue', 'payeesqueueprovideraccountsQueue', 'RedrivePolicy'),
      (copy) => {
        const [target] = propertiesOf(copy, 'AWS::Events::Rule', 'mailbounced')['Targets'] as Record<string, unknown>[];
        Object.assign(target ?? {}, { DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:1:letters' } });
      },
    ],
  ],
  [
    "a message stays invisible at least six times its function's timeout",
    queues.visibilityOutlastsWork,
    [set('AWS::SQS::Queue', 'disbursementqueuedisbursementQueue', 'VisibilityTimeout', 179)],
  ],
  [
    'every mapping takes ten, fails in part and tries a bounded number of times',
    queues.batchesFailInPart,
    [without('AWS::Lambda::EventSourceMapping', 'approvalqueue', 'FunctionResponseTypes')],
  ],
  [
    'what the stream gives up is a position in a queue, and the relay reads the record again',
    queues.streamFailuresHoldPositions,
    [
      set('AWS::Lambda::EventSourceMapping', 'relaystream', 'DestinationConfig', {
        OnFailure: { Destination: { 'Fn::GetAtt': [idOf('AWS::S3::Bucket', 'PassingFiles'), 'Arn'] } },
      }),
      set('AWS::Lambda::EventSourceMapping', 'relaystream', 'StartingPosition', 'LATEST'),
      without('AWS::IAM::Role', 'relayqueue', 'Policies'),
    ],
  ],
  [
    'every table is encrypted, restorable, protected from deletion, kept and watched',
    protection.tablesAreProtected,
    [
      set('AWS::DynamoDB::Table', 'vaultTable', 'DeletionProtectionEnabled', false),
      set('AWS::DynamoDB::Table', 'keysTable', 'PointInTimeRecoverySpecification', {
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: 35,
      }),
      without('AWS::DynamoDB::Table', 'stateTable', 'SSESpecification'),
    ],
  ],
  [
    'calls to the provider are bounded',
    protection.providerCallsAreBounded,
    [
      without('AWS::Lambda::EventSourceMapping', 'disbursementqueue', 'ScalingConfig'),
      without('AWS::Lambda::EventSourceMapping', 'settlementqueue', 'ScalingConfig'),
      without('AWS::Lambda::Function', 'settlementhttp', 'ReservedConcurrentExecutions'),
      without('AWS::Lambda::Function', 'disbursementhttp', 'ReservedConcurrentExecutions'),
    ],
  ],
  [
    'every alarm tells somebody and begins with whom it hurts',
    protection.alarmsSayWhomTheyHurt,
    [
      (copy) => {
        (copy[alarm]?.Properties ?? {})['AlarmDescription'] = 'Errors > 1';
      },
      (copy) => {
        delete copy[alarm]?.Properties['AlarmActions'];
      },
    ],
  ],
  [
    'every function has its own role, node 24 on arm64, and logs that end',
    protection.functionsAreAlike,
    [
      set('AWS::Lambda::Function', 'intakehttp', 'Runtime', 'nodejs22.x'),
      set('AWS::Lambda::Function', 'intakehttp', 'Role', {
        'Fn::GetAtt': [idOf('AWS::IAM::Role', 'payeeshttp'), 'Arn'],
      }),
      (copy) => {
        for (const [, group] of ofType(copy, 'AWS::Logs::LogGroup')) delete group.Properties['RetentionInDays'];
      },
    ],
  ],
];

test.each(laws)('%s', (_sentence, law) => {
  expect(functionsOf(estate)).toHaveLength(expectedFunctions.length);
  expect(law(estate)).toEqual([]);
});

test.each(
  laws.flatMap(([sentence, law, harms]) =>
    harms.map((harm, at) => [`${sentence} (harm ${at + 1})`, law, harm] as const),
  ),
)('a broken estate is told: %s', (_sentence, law, harm) => {
  expect(law(broken(estate, harm))).not.toEqual([]);
});
