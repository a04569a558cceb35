// Gives every resource its local name, ARN and attributes, the same ones at every start. Hides how each AWS service forms them.
import { createHash } from 'node:crypto';
import { type Json, textIn } from './json.ts';
import type { Physical } from './resolver.ts';
import type { Resource } from './template.ts';

/** Addresses that exist only once the engines and the host listen. */
export type Addresses = {
  readonly region: string;
  readonly accountId: string;
  readonly queueUrl: (name: string) => string;
  readonly apiUrl: () => string;
};

const short = (resource: Resource, length: number): string =>
  createHash('sha256').update(`${resource.stack}/${resource.id}`).digest('hex').slice(0, length);

const namedBy: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::KMS::Alias': 'AliasName',
};

/**
 * The local name of a resource: the one its template gives, resolved with `resolve`, or one made from its logical id.
 * Bucket names are always made from the logical id's hash because S3 allows small letters only.
 */
export const nameOf = (resource: Resource, resolve: (value: Json) => Json | undefined): string => {
  if (resource.type === 'AWS::KMS::Key') {
    const digits = short(resource, 32);
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
  }
  if (resource.type === 'AWS::S3::Bucket') {
    const given = resource.properties['BucketName'];
    const text = given === undefined ? undefined : textIn(resolve(given));
    return (
      text ??
      `${resource.id
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, '')
        .slice(0, 40)}-${short(resource, 8)}`
    );
  }
  const given = resource.properties[namedBy[resource.type] ?? ''];
  const fifo = resource.properties['FifoQueue'] === true ? '.fifo' : '';
  return (given === undefined ? undefined : textIn(resolve(given))) ?? `${resource.id}${fifo}`;
};

const arnOf = (type: string, name: string, at: Addresses): string => {
  const place = `${at.region}:${at.accountId}`;
  const service = type.split('::')[1]?.toLowerCase() ?? 'local';
  const forms: Readonly<Record<string, string>> = {
    'AWS::DynamoDB::Table': `arn:aws:dynamodb:${place}:table/${name}`,
    'AWS::DynamoDB::GlobalTable': `arn:aws:dynamodb:${place}:table/${name}`,
    'AWS::SQS::Queue': `arn:aws:sqs:${place}:${name}`,
    'AWS::Lambda::Function': `arn:aws:lambda:${place}:function:${name}`,
    'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
    'AWS::KMS::Key': `arn:aws:kms:${place}:key/${name}`,
    // Secret ARNs end in six random characters; CDK cuts them off again to find the name.
    'AWS::SecretsManager::Secret': `arn:aws:secretsmanager:${place}:secret:${name}-local0`,
    'AWS::Events::EventBus': `arn:aws:events:${place}:event-bus/${name}`,
    'AWS::Events::Rule': `arn:aws:events:${place}:rule/${name}`,
    'AWS::Scheduler::Schedule': `arn:aws:scheduler:${place}:schedule/default/${name}`,
  };
  return forms[type] ?? `arn:aws:${service}:${place}:${name}`;
};

/** The physical side of one resource; `functionArn` answers for the versions and aliases of a function. */
export const physicalOf = (resource: Resource, name: string, at: Addresses, functionArn: () => string): Physical => {
  if (resource.type === 'AWS::Lambda::Version' || resource.type === 'AWS::Lambda::Alias') {
    return { ref: functionArn(), attribute: () => functionArn() };
  }
  const arn = arnOf(resource.type, name, at);
  const isDistribution = resource.type === 'AWS::CloudFront::Distribution';
  const attributes: Readonly<Record<string, () => string>> = {
    Arn: () => arn,
    StreamArn: () => `${arn}/stream/local`,
    QueueName: () => name,
    QueueUrl: () => at.queueUrl(name),
    KeyId: () => name,
    Id: () => arn,
    ApiId: () => name,
    ApiEndpoint: at.apiUrl,
    DomainName: () => (isDistribution ? `${name.toLowerCase()}.cloudfront.net` : `${name}.s3.amazonaws.com`),
    RegionalDomainName: () => `${name}.s3.${at.region}.amazonaws.com`,
    ProviderURL: () => `https://cognito-idp.${at.region}.amazonaws.com/${name}`,
  };
  const references: Readonly<Record<string, () => string>> = {
    'AWS::SQS::Queue': () => at.queueUrl(name),
    'AWS::SecretsManager::Secret': () => arn,
    'AWS::SNS::Topic': () => arn,
  };
  return {
    ref: references[resource.type]?.() ?? name,
    attribute: (wanted) => attributes[wanted]?.() ?? `${name}.${wanted}`,
  };
};
