// A tiny synthesized cloud for the host's own tests: two stacks, one table with a stream, two queues, four functions, an event bus, a distribution.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Source of each function's handler, by short name. They speak to the engines as any client does. */
export type TinyHandlers = {
  readonly http: string;
  readonly queue: string;
  readonly stream: string;
  readonly schedule: string;
};

const call = `
const post = async (endpoint, target, input) => {
  const answer = await fetch(endpoint, { method: 'POST', body: JSON.stringify(input), headers: {
    'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, 'x-amz-date': '20260101T000000Z',
    authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0' } });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const put = (id, text) => post(process.env.AWS_ENDPOINT_URL_DYNAMODB, 'DynamoDB_20120810.PutItem',
  { TableName: process.env.EVENTS_TABLE, Item: { pk: { S: id }, sk: { S: '0' }, text: { S: text } } });
const send = (body) => post(process.env.AWS_ENDPOINT_URL_SQS, 'AmazonSQS.SendMessage', { QueueUrl: JSON.parse(process.env.QUEUE_URLS).things, MessageBody: body });
const clock = () => Date.now() + globalThis[Symbol.for('hearth.clock')].offsetMs();
`;

/** Puts an item for each POST, relays each item to the queue, and marks what came out of it. */
export const relayingHandlers: TinyHandlers = {
  http: `export const handler = async (event) => {
    if (event.rawPath === '/v1/echo') return { statusCode: 200, body: JSON.stringify(event), cookies: ['a=1', 'b=2'] };
    if (event.rawPath === '/v1/environment') return { environment: process.env };
    if (event.rawPath === '/v1/print') { console.log('printed by things-http'); return {}; }
    if (event.rawPath === '/v1/slow') await new Promise(() => {});
    if (event.rawPath === '/v1/fault') throw new TypeError('on purpose');
    await put(event.pathParameters.id, event.body ?? '');
    return { statusCode: 201, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: event.pathParameters.id, now: clock() }) };
  };`,
  queue: `export const handler = async (event) => {
    const failures = [];
    for (const record of event.Records) {
      if (record.body.includes('poison')) failures.push({ itemIdentifier: record.messageId });
      else if (record.body.startsWith('{')) await put('done-heard-' + JSON.parse(record.body).detail.id, record.body);
      else await put('done-' + record.body, 'queue');
    }
    return { batchItemFailures: failures };
  };`,
  stream: `export const handler = async (event) => {
    for (const { dynamodb } of event.Records) {
      if (dynamodb.NewImage.pk.S === 'unrelayable') return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
      if (!dynamodb.NewImage.pk.S.startsWith('done-')) await send(dynamodb.NewImage.pk.S);
    }
  };`,
  schedule: `export const handler = async () => { await put('done-schedule-' + clock(), 'schedule'); return { ran: true }; };`,
};

const lambda = (
  name: string,
  more: Record<string, unknown> = {},
  environment: Record<string, unknown> = {},
): unknown => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: `tiny-${name}`,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Code: { S3Bucket: { 'Fn::Join': ['-', ['assets', { Ref: 'AWS::AccountId' }]] }, S3Key: `hash-${name}.zip` },
    MemorySize: 256,
    Timeout: 3,
    Environment: {
      Variables: {
        EVENTS_TABLE: { 'Fn::ImportValue': 'Records:EventsTable' },
        QUEUE_URLS: { 'Fn::Join': ['', ['{"things":"', { Ref: 'Things' }, '"}']] },
        POWERTOOLS_SERVICE_NAME: name,
        ...environment,
      },
    },
    ...more,
  },
});

const route = (key: string, isOpen: boolean): unknown => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey: key,
    Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
    ...(isOpen
      ? { AuthorizationType: 'NONE' }
      : { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' }, AuthorizationScopes: ['tiny/member'] }),
  },
});

const records = {
  Resources: {
    Events: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      },
    },
    Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
    VaultKey: { Type: 'AWS::KMS::Key', Properties: {} },
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } },
  },
  Outputs: {
    EventsTable: { Value: { Ref: 'Events' }, Export: { Name: 'Records:EventsTable' } },
    EventsStream: { Value: { 'Fn::GetAtt': ['Events', 'StreamArn'] }, Export: { Name: 'Records:EventsStream' } },
    Client: { Value: { Ref: 'Client' }, Export: { Name: 'Records:Client' } },
    Secret: { Value: { Ref: 'Secret' }, Export: { Name: 'Records:Secret' } },
  },
};

const pipeline = {
  Parameters: { BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk/version' } },
  Resources: {
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: {
        Name: 'tiny',
        ProtocolType: 'HTTP',
        CorsConfiguration: {
          AllowOrigins: ['https://tiny.example'],
          AllowMethods: ['GET'],
          AllowHeaders: ['authorization'],
        },
      },
    },
    Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default' } },
    Authorizer: {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: {
        AuthorizerType: 'JWT',
        JwtConfiguration: { Audience: [{ 'Fn::ImportValue': 'Records:Client' }], Issuer: 'https://cognito.example' },
      },
    },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { IntegrationUri: { 'Fn::GetAtt': ['HttpFunction', 'Arn'] }, PayloadFormatVersion: '2.0' },
    },
    PutThing: route('PUT /v1/things/{id}', false),
    Echo: route('ANY /v1/echo', true),
    Slow: route('GET /v1/slow', true),
    Environment: route('GET /v1/environment', true),
    Print: route('GET /v1/print', true),
    Fault: route('GET /v1/fault', true),
    HttpFunction: lambda(
      'things-http',
      { ReservedConcurrentExecutions: 2 },
      {
        PROVIDER_SECRET_ID: { 'Fn::ImportValue': 'Records:Secret' },
        PAGES_BUCKET: { Ref: 'Published' },
        PAGES_URL: 'https://pages.tiny.example',
        PAGES_ELSEWHERE: 'https://pages.tiny.example.org',
      },
    ),
    QueueFunction: lambda('things-queue'),
    StreamFunction: lambda('things-stream'),
    ScheduleFunction: lambda('things-schedule'),
    Things: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        QueueName: 'tiny-things',
        VisibilityTimeout: 6,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadThings', 'Arn'] }, maxReceiveCount: 2 },
      },
    },
    DeadThings: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-things-dlq' } },
    Unrelayed: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-unrelayed' } },
    QueueMapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': ['Things', 'Arn'] },
        FunctionName: { Ref: 'QueueFunction' },
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    StreamMapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::ImportValue': 'Records:EventsStream' },
        FunctionName: { Ref: 'StreamFunction' },
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 10,
        MaximumRetryAttempts: 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Unrelayed', 'Arn'] } } },
      },
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(15 minutes)',
        State: 'ENABLED',
        Targets: [{ Id: 'Target0', Arn: { 'Fn::GetAtt': ['ScheduleFunction', 'Arn'] } }],
      },
    },
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'tiny-bus' } },
    Heard: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventBusName: { Ref: 'Bus' },
        EventPattern: { source: [{ prefix: 'aws.partner/tiny/' }], 'detail-type': ['thing.changed', 'thing.gone'] },
        State: 'ENABLED',
        Targets: [{ Id: 'Target0', Arn: { 'Fn::GetAtt': ['Things', 'Arn'] } }],
      },
    },
    Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: {} },
    Published: { Type: 'AWS::S3::Bucket', Properties: {} },
    PageHeaders: {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: {
        ResponseHeadersPolicyConfig: {
          Name: 'tiny',
          CustomHeadersConfig: { Items: [{ Header: 'X-Tiny', Value: 'yes', Override: true }] },
          SecurityHeadersConfig: { ContentTypeOptions: { Override: true } },
        },
      },
    },
    Pages: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          Aliases: ['pages.tiny.example'],
          Origins: [
            {
              Id: 'published',
              DomainName: { 'Fn::GetAtt': ['Published', 'RegionalDomainName'] },
              OriginPath: '/public',
              S3OriginConfig: {},
            },
          ],
          DefaultCacheBehavior: {
            AllowedMethods: ['GET', 'HEAD'],
            ResponseHeadersPolicyId: { Ref: 'PageHeaders' },
            TargetOriginId: 'published',
            ViewerProtocolPolicy: 'https-only',
          },
          CustomErrorResponses: [{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html' }],
        },
      },
    },
  },
};

export type TinyCloud = { readonly cdkOut: string; readonly dataDir: string; readonly remove: () => void };

/** Writes the cloud into a temporary folder of its own. */
export const tinyCloud = (handlers: TinyHandlers = relayingHandlers): TinyCloud => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-host-'));
  const cdkOut = join(folder, 'cdk.out');
  for (const [name, source] of Object.entries(handlers)) {
    mkdirSync(join(cdkOut, `asset.hash-things-${name}`), { recursive: true });
    writeFileSync(join(cdkOut, `asset.hash-things-${name}`, 'index.mjs'), `${call}\n${source}`);
  }
  writeFileSync(join(cdkOut, 'Records.template.json'), JSON.stringify(records));
  writeFileSync(join(cdkOut, 'Pipeline.template.json'), JSON.stringify(pipeline));
  return { cdkOut, dataDir: join(folder, 'state'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};
