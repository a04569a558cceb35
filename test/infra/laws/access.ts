// Laws of access: no wildcard outside the list, nobody rewrites the record, few open the vault or know the provider's key.

import type { Estate } from '../estate.ts';
import { at, functionsOf, listOf, nameOf, ofType, permissionsOf, refersTo, whoMay } from '../reading.ts';

/** The only wildcards in the roles, each with the actions it stands beside. */
const listedWildcards: Readonly<Record<string, readonly string[]>> = {
  // X-Ray knows no resources.
  '*': ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  // A phone is no resource: all that is no topic.
  '* but arn:*:sns:*:*:*': ['sns:Publish'],
  // Files have random names.
  'PassingFiles/*': ['s3:GetObject', 's3:PutObject'],
  // Files of lists go once nobody needs them.
  'PassingFiles/imports/*': ['s3:DeleteObject'],
  // Tiles and checkpoints are named as they come.
  'LockedLogBucket/*': ['s3:GetObject', 's3:PutObject'],
  // A publication has a random id and its forms.
  'PublishedFilesBucket/drafts/*': ['s3:GetObject', 's3:PutObject'],
  'PublishedFilesBucket/public/*': ['s3:GetObject', 's3:PutObject'],
  'PublishedFilesBucket/restricted/*': ['s3:GetObject', 's3:PutObject'],
};

export const noUnlistedWildcard = (estate: Estate): string[] =>
  ofType(estate, 'AWS::IAM::Role').flatMap(([id, role]) => [
    ...listOf(role.Properties['ManagedPolicyArns']).map(() => `${id} takes a managed policy`),
    ...permissionsOf(estate, id).flatMap(({ actions, resources }) => [
      ...actions.filter((action) => action.includes('*')).map((action) => `${id}: action ${action}`),
      ...resources
        .map(nameOf)
        .filter((name) => name.includes('*') && !actions.every((action) => listedWildcards[name]?.includes(action)))
        .map((name) => `${id}: ${actions.join(', ')} on ${name}`),
    ]),
  ]);

const rewriting = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:PartiQLDelete',
  'dynamodb:PartiQLUpdate',
  'dynamodb:UpdateItem',
];

/** No role may, and the table itself refuses whoever else could. */
export const nobodyRewritesEvents = (estate: Estate): string[] => {
  const mayRewrite = whoMay(
    estate,
    /^dynamodb:(?!(Get|BatchGet|Put)Item$|Query$|Scan$|DescribeStream$|GetRecords$|GetShardIterator$|ListStreams$)/,
    /^eventsTable/,
  );
  const events = ofType(estate, 'AWS::DynamoDB::Table').find(([id]) => id.startsWith('eventsTable'));
  const statements = listOf(at(events?.[1].Properties['ResourcePolicy'], 'PolicyDocument', 'Statement'));
  const denied = statements
    .filter(
      (one) =>
        at(one, 'Effect') === 'Deny' && at(one, 'Principal', 'AWS') === '*' && at(one, 'Condition') === undefined,
    )
    .flatMap((one) => listOf(at(one, 'Action')));
  return [
    ...mayRewrite.map((name) => `${name} may rewrite an event`),
    ...rewriting.filter((action) => !denied.includes(action)).map((action) => `the table does not refuse ${action}`),
  ];
};

const expectOnly = (what: string, found: readonly string[], allowed: readonly string[]): string[] => [
  ...found.filter((name) => !allowed.includes(name)).map((name) => `${name} may ${what}`),
  ...allowed.filter((name) => !found.includes(name)).map((name) => `${name} can not ${what}`),
];

/** Reading everything takes time and capacity: sealing's sweep alone, and of the record alone. */
export const onlySealingSweeps = (estate: Estate): string[] => [
  ...expectOnly('read a whole table', whoMay(estate, /Scan$/, /.*/), ['sealing-schedule']),
  ...whoMay(estate, /Scan$/, /^(state|vault|keys)Table/).map((name) => `${name} may read all of another table`),
];

/** Whoever could sign could give out two heads of one size; whoever could put could keep what was never signed. */
export const onlySealingSigns = (estate: Estate): string[] => [
  ...expectOnly('sign a checkpoint', whoMay(estate, /^kms:Sign$/, /.*/), ['sealing-schedule']),
  ...expectOnly('put into the log', whoMay(estate, /^s3:Put/, /^LockedLog/), ['sealing-schedule']),
  // Files of lists are on their way, and the only ones that anybody may take away.
  ...whoMay(estate, /^s3:(Delete|Bypass|PutBucket|PutObjectRetention)/, /^(?!PassingFiles\/imports\/)/).map(
    (name) => `${name} may unlock`,
  ),
];

const ofProvider = [
  'disbursement-http',
  'disbursement-queue',
  'payees-http',
  'payees-queue',
  'reconciliation-http',
  'reconciliation-schedule',
  'retention-schedule',
  'settlement-http',
  'settlement-queue',
];

export const fewKnowTheProvidersKey = (estate: Estate): string[] => [
  ...expectOnly("read the provider's key", whoMay(estate, /^secretsmanager:/, /^ProviderSecret/), ofProvider),
  ...whoMay(estate, /^secretsmanager:/, /^(?!(Provider|Origin)Secret$)/).map(
    (name) => `${name} may read another secret`,
  ),
  ...functionsOf(estate)
    .filter(
      ({ name, resource }) =>
        (at(resource.Properties['Environment'], 'Variables', 'PROVIDER_SECRET_ID') !== undefined) !==
        ofProvider.includes(name),
    )
    .map(({ name }) => `${name}: PROVIDER_SECRET_ID stands where it should not, or the other way round`),
];

export const fewOpenTheVault = (estate: Estate): string[] => [
  ...expectOnly('unwrap vault keys', whoMay(estate, /^kms:Decrypt$/, /^VaultKey$/), [
    'adjudication-http',
    'appeals-http',
    'checks-http',
    'forms-http',
    'forms-schedule',
    'intake-http',
    'intake-queue',
    'messages-queue',
    'messages-schedule',
    'referrals-http',
    'retention-http',
    'retention-schedule',
    'screening-queue',
    'status-http',
    'webhooks-http',
    'webhooks-queue',
    'webhooks-schedule',
  ]),
  ...expectOnly('wrap vault keys', whoMay(estate, /^kms:GenerateDataKey/, /^VaultKey$/), [
    'forms-http',
    'forms-schedule',
    'intake-http',
    'intake-queue',
    'referrals-http',
    'retention-schedule',
    'webhooks-http',
  ]),
  ...expectOnly('make keyed hashes', whoMay(estate, /Mac$/, /^MacKey$/), [
    'appeals-http',
    'forms-http',
    'forms-schedule',
    'imports-queue',
    'intake-http',
    'intake-queue',
    'messages-queue',
    'messages-schedule',
    'referrals-http',
    'screening-queue',
    'status-http',
    'webhooks-http',
    'webhooks-queue',
    'webhooks-schedule',
  ]),
  ...functionsOf(estate)
    .flatMap(({ name, may }) => may.map((permission) => ({ name, ...permission })))
    .filter(
      ({ resources, condition }) =>
        resources.some((one) => nameOf(one) === 'TablesKey') &&
        at(condition, 'StringEquals', 'kms:ViaService') === undefined,
    )
    .map(({ name }) => `${name} may use the tables' key on its own`),
];

export const onlyTheRelaySendsWork = (estate: Estate): string[] => {
  const work = ofType(estate, 'AWS::SQS::Queue').filter(([, queue]) =>
    /^hearth-(screening|approval|disbursement|transparency|imports|intake|messages|webhooks|provider-payments|provider-accounts)$/.test(
      String(queue.Properties['QueueName']),
    ),
  );
  const senders = functionsOf(estate)
    .filter(({ may }) =>
      may.some(
        ({ actions, resources }) =>
          actions.includes('sqs:SendMessage') && refersTo(resources).some((id) => work.some(([queue]) => queue === id)),
      ),
    )
    .map(({ name }) => name)
    .sort();
  return expectOnly('send work', senders, ['relay-queue', 'relay-schedule', 'relay-stream']);
};

/** The rules that hear the provider alone: from its source, and only the types that are written out. */
const providerRules = (estate: Estate): string[] =>
  ofType(estate, 'AWS::Events::Rule').flatMap(([id, { Properties: own }]) => {
    const source = at(own['EventPattern'], 'source');
    const types = listOf(at(own['EventPattern'], 'detail-type'));
    const hears = JSON.stringify(source) === '[{"prefix":"aws.partner/stripe.com/"}]';
    return hears && types.length > 0 && types.every((type) => typeof type === 'string') ? [id] : [];
  });

/**
 * The rules that hear the mail service alone, of mails that we sent, and that hand on which message it was and nothing else: no address
 * reaches a queue.
 */
const mailRules = (estate: Estate): string[] =>
  ofType(estate, 'AWS::Events::Rule').flatMap(([id, { Properties: own }]) => {
    const pattern = own['EventPattern'];
    const isOurs = JSON.stringify(at(pattern, 'detail', 'mail', 'tags', 'message')) === '[{"prefix":"msg_"}]';
    const hears =
      own['EventBusName'] === 'default' && JSON.stringify(at(pattern, 'source')) === '["aws.ses"]' && isOurs;
    const paths = listOf(own['Targets']).flatMap((target) =>
      Object.values(at(target, 'InputTransformer', 'InputPathsMap') ?? { all: '$' }),
    );
    const isBare = paths.every((path) =>
      /^\$\.detail\.(mail\.tags\.message|bounce\.bounce(Sub)?Type)$/.test(String(path)),
    );
    return hears && isBare ? [id] : [];
  });

/** Who may send by a queue's own policy: the bus, for one rule that hears the provider or the mail service alone. Everybody else needs a role. */
export const onlyTheProvidersRuleSendsByPolicy = (estate: Estate): string[] => {
  const allowed = ofType(estate, 'AWS::SQS::QueuePolicy').flatMap(([id, { Properties: own }]) =>
    listOf(at(own['PolicyDocument'], 'Statement'))
      .filter((one) => at(one, 'Effect') === 'Allow')
      .map((one) => ({
        id,
        service: at(one, 'Principal', 'Service'),
        rules: refersTo(at(one, 'Condition', 'ArnEquals', 'aws:SourceArn')),
      })),
  );
  const hearing = providerRules(estate);
  const mails = mailRules(estate);
  const scheduled = ofType(estate, 'AWS::Events::Rule')
    .filter(([, { Properties: own }]) => own['ScheduleExpression'] !== undefined)
    .map(([id]) => id);
  return [
    ...allowed
      .filter(
        ({ service, rules: [rule = ''] }) =>
          service !== 'events.amazonaws.com' || ![...hearing, ...mails, ...scheduled].includes(rule),
      )
      .map(({ id }) => `${id} lets somebody else than a rule of ours send`),
    ...(hearing.length === 2 ? [] : [`${hearing.length} rules hear the provider alone`]),
    ...(mails.length === 2 ? [] : [`${mails.length} rules hear the mail service alone, and hand on no address`]),
  ];
};
