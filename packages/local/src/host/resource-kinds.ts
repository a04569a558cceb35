// Which resource types the local host runs and which it only acknowledges, each with its reason. A type in neither list is an error.
import type { Resource } from './template.ts';

const run: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
]);

const permissions = 'permissions are not enforced locally: tests assert them on the template';
const watching =
  'nobody is on call for a laptop: the control server answers /status, and tests assert the alarms on the template';
const deploying = 'part of a deployment, which does not happen locally';
const edge = 'stands in front of the API in the cloud: locally the API is reached directly on the loopback address';
const mail = 'the outbox takes every mail, whoever it says it is from';
const reading = 'of those who read publications here there is nobody to protect and nobody to count';

/** Why each of these types has no local engine. */
const declaredOnly: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::ApiMapping': edge,
  'AWS::ApiGatewayV2::DomainName': edge,
  'AWS::Backup::BackupPlan': 'a local folder is backed up by copying it',
  'AWS::Backup::BackupSelection': 'a local folder is backed up by copying it',
  'AWS::Backup::BackupVault': 'a local folder is backed up by copying it',
  'AWS::Budgets::Budget': 'a laptop costs nothing',
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::CertificateManager::Certificate': edge,
  'AWS::CloudFormation::CustomResource': deploying,
  'AWS::CloudFormation::WaitCondition': deploying,
  'AWS::CloudFormation::WaitConditionHandle': deploying,
  'AWS::CloudFront::OriginAccessControl': permissions,
  'AWS::CloudTrail::Trail': 'records calls to AWS, of which there are none locally',
  'AWS::CloudWatch::Alarm': watching,
  'AWS::CloudWatch::AnomalyDetector': watching,
  'AWS::CloudWatch::CompositeAlarm': watching,
  'AWS::CloudWatch::Dashboard': watching,
  'AWS::Cognito::ManagedLoginBranding': 'the local issuer has no sign-in page',
  'AWS::Cognito::UserPool': 'the local issuer stands in for it and signs tokens for whoever asks',
  'AWS::Cognito::UserPoolClient': "its id is the audience of the local issuer's tokens",
  'AWS::Cognito::UserPoolDomain': 'the local issuer has no sign-in page',
  'AWS::Cognito::UserPoolGroup': 'roles are records of ours, never groups of a token',
  'AWS::Cognito::UserPoolResourceServer': 'the local issuer puts any scope it is asked for into a token',
  'AWS::IAM::ManagedPolicy': permissions,
  'AWS::IAM::Policy': permissions,
  'AWS::IAM::Role': permissions,
  'AWS::Lambda::Alias': 'locally there is one version of a function, and every alias means it',
  'AWS::Lambda::Permission': permissions,
  'AWS::Lambda::Version': 'locally there is one version of a function',
  'AWS::Logs::Delivery': reading,
  'AWS::Logs::DeliveryDestination': reading,
  'AWS::Logs::DeliverySource': reading,
  'AWS::Logs::LogGroup': 'each function logs to a file of its own in the local folder',
  'AWS::Logs::MetricFilter': watching,
  'AWS::Logs::QueryDefinition': watching,
  'AWS::Logs::ResourcePolicy': permissions,
  'AWS::Logs::SubscriptionFilter': watching,
  'AWS::Route53::RecordSet': edge,
  'AWS::S3::BucketPolicy': permissions,
  'AWS::SES::ConfigurationSet': mail,
  'AWS::SES::ConfigurationSetEventDestination': 'receipts are played by the outbox, always onto the bus of the account',
  'AWS::SES::EmailIdentity': mail,
  'AWS::SNS::Subscription': watching,
  'AWS::SNS::Topic': watching,
  'AWS::SNS::TopicPolicy': permissions,
  'AWS::SQS::QueuePolicy': permissions,
  'AWS::SSM::Parameter': 'holds names for people and deployments; functions get theirs by environment',
  'AWS::Scheduler::ScheduleGroup': 'only groups names',
  'AWS::SecretsManager::ResourcePolicy': permissions,
  'AWS::SecretsManager::RotationSchedule': 'a local secret is replaced by registering another value',
  'AWS::Synthetics::Canary': watching,
  'AWS::WAFv2::WebACL': reading,
  'AWS::WAFv2::WebACLAssociation': edge,
  'AWS::XRay::Group': watching,
};

/** How the host treats a type: it runs, or why it is only declared; undefined when the host does not know the type. */
export const kindOf = (type: string): { kind: 'run' } | { kind: 'declared'; reason: string } | undefined => {
  if (run.has(type)) return { kind: 'run' };
  const reason = type.startsWith('Custom::') ? deploying : declaredOnly[type];
  return reason === undefined ? undefined : { kind: 'declared', reason };
};

/** Throws an Error that names type and logical id of every resource the host does not know. */
export const refuseUnknown = (resources: readonly Resource[]): void => {
  const unknown = resources.filter((resource) => kindOf(resource.type) === undefined);
  if (unknown.length === 0) return;
  const names = unknown.map((resource) => `${resource.type} (${resource.stack}/${resource.id})`).join(', ');
  throw new Error(`no local engine, and no reason to go without one, for ${names}: see resource-kinds.ts`);
};
