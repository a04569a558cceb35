// Laws of what is kept and who is told: tables, bounds on the provider, alarms, logs, exceptions, and types that run locally.

import type { Estate } from '../estate.ts';
import { alarmsOn, at, functionsOf, listOf, nameOf, ofType, refersTo } from '../reading.ts';

const recoveryDays: Readonly<Record<string, number>> = {
  eventsTable: 35,
  stateTable: 35,
  vaultTable: 35,
  keysTable: 1,
};

export const tablesAreProtected = (estate: Estate): string[] => {
  const tables = ofType(estate, 'AWS::DynamoDB::Table');
  const names = tables.map(([id]) => nameOf({ Ref: id }));
  return [
    ...Object.keys(recoveryDays)
      .filter((name) => !names.includes(name))
      .map((name) => `there is no ${name}`),
    ...tables.flatMap(([id, table]) => {
      const own = table.Properties;
      const name = nameOf({ Ref: id });
      const recovery = own['PointInTimeRecoverySpecification'];
      const holds: Readonly<Record<string, boolean>> = {
        'has no deletion protection': own['DeletionProtectionEnabled'] === true,
        'goes with its stack': table.DeletionPolicy === 'Retain' && table.UpdateReplacePolicy === 'Retain',
        'can not be restored': at(recovery, 'PointInTimeRecoveryEnabled') === true,
        'is restorable for another time than agreed': at(recovery, 'RecoveryPeriodInDays') === recoveryDays[name],
        'has no key of ours': refersTo(at(own['SSESpecification'], 'KMSMasterKeyId')).some(
          (key) => estate[key]?.Type === 'AWS::KMS::Key',
        ),
        'streams, or does not': (own['StreamSpecification'] !== undefined) === (name === 'eventsTable'),
        'has no alarm': alarmsOn(estate, id).length > 0,
      };
      return Object.entries(holds).flatMap(([says, held]) => (held ? [] : [`${name} ${says}`]));
    }),
  ];
};

const unlocking = ['s3:BypassGovernanceRetention', 's3:DeleteObjectVersion', 's3:PutBucketObjectLockConfiguration'];

/** What proves the record is versioned, locked for seven years, kept when the stack goes, and nobody may lift the lock. */
export const logIsLocked =
  (mode: 'COMPLIANCE' | 'GOVERNANCE') =>
  (estate: Estate): string[] => {
    const [id, bucket] = ofType(estate, 'AWS::S3::Bucket').find(([name]) => name.startsWith('LockedLog')) ?? [''];
    const own = bucket?.Properties ?? {};
    const retention = at(own['ObjectLockConfiguration'], 'Rule', 'DefaultRetention');
    const denied = ofType(estate, 'AWS::S3::BucketPolicy')
      .filter(([, policy]) => refersTo(policy.Properties['Bucket']).includes(id))
      .flatMap(([, policy]) => listOf(at(policy.Properties['PolicyDocument'], 'Statement')))
      .filter((one) => at(one, 'Effect') === 'Deny' && at(one, 'Condition') === undefined)
      .filter((one) => at(one, 'Principal', 'AWS') === '*')
      .flatMap((one) => listOf(at(one, 'Action')));
    const holds: Readonly<Record<string, boolean>> = {
      'is not there': bucket !== undefined,
      'is not versioned': at(own['VersioningConfiguration'], 'Status') === 'Enabled',
      'has no lock': own['ObjectLockEnabled'] === true,
      [`is not locked in ${mode} mode for seven years`]:
        at(retention, 'Mode') === mode && Number(at(retention, 'Days')) >= 7 * 365,
      'goes with its stack': bucket?.DeletionPolicy === 'Retain' && bucket.UpdateReplacePolicy === 'Retain',
      'is open': Object.values(own['PublicAccessBlockConfiguration'] ?? {}).every((closed) => closed === true),
      'can be unlocked': unlocking.every((action) => denied.includes(action)),
    };
    return Object.entries(holds).flatMap(([says, held]) => (held ? [] : [`the log's bucket ${says}`]));
  };

const callsProvider = (estate: Estate) =>
  functionsOf(estate).filter(({ may }) =>
    may.some(
      ({ actions, resources }) =>
        actions.includes('secretsmanager:GetSecretValue') &&
        resources.some((one) => nameOf(one).startsWith('ProviderSecret')),
    ),
  );

/** Whoever calls the provider does so a bounded number of times at once, whatever starts it. */
export const providerCallsAreBounded = (estate: Estate): string[] =>
  callsProvider(estate).flatMap(({ name, id, resource }) => {
    const reserved = Number(resource.Properties['ReservedConcurrentExecutions'] ?? 0);
    const mappings = ofType(estate, 'AWS::Lambda::EventSourceMapping').filter(([, one]) =>
      refersTo(one.Properties['FunctionName']).includes(id),
    );
    const bounds = mappings.map(([, one]) => Number(at(one.Properties['ScalingConfig'], 'MaximumConcurrency') ?? 0));
    const bounded = reserved > 0 || (bounds.length > 0 && bounds.every((bound) => bound > 0));
    return bounded ? [] : [`${name} calls the provider without bound`];
  });

/** All tries at the provider, and half a second between them, fit into the run that makes them. */
export const providerGivesUpFirst = (estate: Estate, timeoutMs: number, tries: number): string[] =>
  callsProvider(estate)
    .filter(({ resource }) => timeoutMs * tries + 500 * (tries - 1) >= Number(resource.Properties['Timeout']) * 1000)
    .map(({ name }) => `${name} is stopped before the provider has answered`);

/** Every alarm tells somebody, and begins with whom it hurts. */
export const alarmsSayWhomTheyHurt = (estate: Estate): string[] => [
  ...ofType(estate, 'AWS::CloudWatch::Alarm').flatMap(([id, { Properties: own }]) => [
    ...(/^(Households?|Everyone|Members|Partners|Funders|The treasurer|The committee)\b.*: .+\. .+/.test(
      String(own['AlarmDescription']),
    )
      ? []
      : [`${id} does not say whom it hurts`]),
    ...(refersTo(own['AlarmActions']).some((topic) => estate[topic]?.Type === 'AWS::SNS::Topic')
      ? []
      : [`${id} tells nobody`]),
  ]),
  ...functionsOf(estate)
    .filter(({ id }) => alarmsOn(estate, id).length < 2)
    .map(({ name }) => `${name} has no alarm on errors and throttles`),
  ...(ofType(estate, 'AWS::CloudWatch::Alarm').some(([, { Properties: own }]) => own['MetricName'] === 'IteratorAge')
    ? []
    : ['nobody hears that the relay is behind']),
  ...(ofType(estate, 'AWS::CloudWatch::Alarm').some(([, { Properties: own }]) => own['MetricName'] === '5xx')
    ? []
    : ['nobody hears of faults at the API']),
];

/** What sees to many things in a run, in seconds. */
const longer: Readonly<Record<string, number>> = {
  'reconciliation-schedule': 600,
  'retention-schedule': 300,
  'sealing-schedule': 600,
  'transparency-queue': 900,
  'forms-schedule': 300,
  'imports-queue': 900,
  'intake-queue': 900,
  'webhooks-queue': 60,
  'webhooks-schedule': 180,
  'messages-schedule': 240,
};

/** What needs more than half a gigabyte, in MiB. */
const larger: Readonly<Record<string, number>> = {
  'transparency-queue': 2048,
  'imports-queue': 1024,
  'intake-queue': 1024,
};

export const functionsAreAlike = (estate: Estate): string[] =>
  functionsOf(estate).flatMap(({ name, resource: { Properties: own } }) => {
    const logs = refersTo(at(own['LoggingConfig'], 'LogGroup'))[0] ?? '';
    const holds: Readonly<Record<string, boolean>> = {
      'runs on another runtime': own['Runtime'] === 'nodejs24.x',
      'runs on another processor': listOf(own['Architectures']).join() === 'arm64',
      'runs longer than its caller waits':
        Number(own['Timeout']) === (longer[name] ?? (name.endsWith('-http') ? 29 : 30)),
      'has another size': Number(own['MemorySize']) === (larger[name] ?? 512),
      'keeps its logs for ever': Number(estate[logs]?.Properties['RetentionInDays']) > 0,
      'shares its role':
        functionsOf(estate).filter((other) => nameOf(other.resource.Properties['Role']) === nameOf(own['Role']))
          .length === 1,
    };
    return Object.entries(holds).flatMap(([says, held]) => (held ? [] : [`${name} ${says}`]));
  });

/** Every exception from cdk-nag, by rule, with its reasons. */
export const exceptionsOf = (estate: Estate): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { Metadata } of Object.values(estate)) {
    for (const one of listOf(at(Metadata, 'cdk_nag', 'rules_to_suppress'))) {
      const id = String(at(one, 'id')).replace(/HearthRecords:ExportsOutput\w+/, 'Files');
      found.set(id, (found.get(id) ?? new Set()).add(String(at(one, 'reason'))));
    }
  }
  return found;
};
