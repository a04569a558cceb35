import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type CloudView, viewCloud } from './cloud-view.ts';
import { declaredOnly, planCloud } from './plan.ts';
import { planStorage } from './plan-storage.ts';
import { readAssembly } from './template.ts';
import { tinyCloud } from './testing-fixtures/tiny-cloud.ts';

type Template = { Resources: Record<string, unknown> };

const viewWith = (change: (template: Template) => void = () => {}): CloudView => {
  const { cdkOut, remove } = tinyCloud();
  onTestFinished(remove);
  const path = join(cdkOut, 'Pipeline.template.json');
  const template: Template = JSON.parse(readFileSync(path, 'utf8'));
  change(template);
  writeFileSync(path, JSON.stringify(template));
  return viewCloud(
    readAssembly(cdkOut),
    {
      region: 'us-east-1',
      accountId: '000000000000',
      queueUrl: (name) => `http://queue/${name}`,
      apiUrl: () => 'http://api',
    },
    {},
  );
};

test('the templates become a plan, across stacks', () => {
  const view = viewWith();
  const storage = planStorage(view, () => '{}');
  expect(storage.tables.map(({ TableName, StreamSpecification }) => [TableName, StreamSpecification])).toEqual([
    ['Events', { StreamViewType: 'NEW_IMAGE' }],
  ]);
  expect(storage.queues.find(({ name }) => name === 'tiny-things')).toMatchObject({
    visibilityTimeoutSeconds: 6,
    redrive: { deadLetterQueue: 'tiny-things-dlq', maxReceiveCount: 2 },
  });
  const plan = planCloud(view);
  const http = plan.functions.find(({ shortName }) => shortName === 'things-http');
  expect(http).toMatchObject({ timeoutMs: 3000, reserved: 2, handler: 'handler' });
  expect(http?.environment['QUEUE_URLS']).toBe('{"things":"http://queue/tiny-things"}');
  expect(http?.module).toMatch(/asset\.hash-things-http.index\.mjs$/);
  expect(plan.http.routes.find(({ routeKey }) => routeKey === 'PUT /v1/things/{id}')?.authorizer).toMatchObject({
    audience: ['Client'],
  });
  expect(plan.streamMappings).toMatchObject([
    { tableName: 'Events', startsAt: 'TRIM_HORIZON', maximumRetries: 1, bisects: true },
  ]);
  expect(plan.queueMappings).toMatchObject([{ queueName: 'tiny-things', batchSize: 10, reportsItemFailures: true }]);
});

test('a rule on a pattern becomes a rule of its bus, and no schedule', () => {
  const plan = planCloud(viewWith());
  expect(plan.events).toEqual({
    buses: ['tiny-bus'],
    rules: [
      {
        name: 'Heard',
        bus: 'tiny-bus',
        pattern: { source: [{ prefix: 'aws.partner/tiny/' }], 'detail-type': ['thing.changed', 'thing.gone'] },
        targets: [{ queueUrl: 'http://queue/tiny-things' }],
      },
    ],
  });
  expect(plan.schedules.map(({ logicalId }) => logicalId)).toEqual(['Rule']);
});

test.each<readonly [string, object, string]>([
  ['an operator that has no engine', { EventPattern: { source: [{ wildcard: 'a*' }] } }, 'wildcard'],
  ['an operator deep inside', { EventPattern: { $or: [{ detail: { a: [{ cidr: '::/0' }] } }] } }, 'cidr'],
  ['a bus that is not there', { EventBusName: 'elsewhere' }, 'elsewhere'],
  [
    'a function for a target',
    { Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['HttpFunction', 'Arn'] } }] },
    'tiny-things',
  ],
  [
    'a target that is told something else',
    { Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Things', 'Arn'] }, InputPath: '$.detail' }] },
    'InputPath',
  ],
  ['a schedule beside its pattern', { ScheduleExpression: 'rate(1 minute)' }, 'not both'],
  ['nothing that starts it', { EventPattern: undefined }, 'without a pattern'],
])('a rule with %s is refused by name', (_what, change, says) => {
  const view = viewWith(({ Resources }) => {
    const { Properties } = Resources['Heard'] as { Properties: object };
    Resources['Heard'] = { Type: 'AWS::Events::Rule', Properties: { ...Properties, ...change } };
  });
  expect(() => planCloud(view)).toThrow('Heard');
  expect(() => planCloud(view)).toThrow(says);
});

test('a distribution over a bucket becomes a door, with its headers and its page for what is not there', () => {
  expect(planCloud(viewWith()).distributions).toEqual([
    {
      name: 'Pages',
      domains: ['pages.tiny.example', 'pages.cloudfront.net'],
      bucket: expect.stringMatching(/^published-[0-9a-f]{8}$/),
      originPath: '/public',
      rootObject: undefined,
      methods: ['GET', 'HEAD'],
      headers: [
        { name: 'x-content-type-options', value: 'nosniff', overrides: true },
        { name: 'x-tiny', value: 'yes', overrides: true },
      ],
      errors: [{ status: 403, becomes: 404, page: '/404.html' }],
    },
  ]);
});

test.each<readonly [string, object, string]>([
  ['a second behavior', { CacheBehaviors: [{ PathPattern: '/drafts/*' }] }, 'CacheBehaviors'],
  ['a second origin', { Origins: [{ DomainName: 'a.s3.amazonaws.com' }, { DomainName: 'b.example' }] }, '2 origins'],
  ['an origin elsewhere', { Origins: [{ DomainName: 'elsewhere.example' }] }, 'elsewhere.example'],
  [
    'code at the edge',
    { DefaultCacheBehavior: { TargetOriginId: 'published', FunctionAssociations: [{ FunctionARN: 'x' }] } },
    'FunctionAssociations',
  ],
  ['headers of another policy', { DefaultCacheBehavior: { ResponseHeadersPolicyId: 'managed' } }, 'managed'],
])('a distribution with %s is refused by name', (_what, change, says) => {
  const view = viewWith(({ Resources }) => {
    const { Properties } = Resources['Pages'] as { Properties: { DistributionConfig: object } };
    const DistributionConfig = { ...Properties.DistributionConfig, ...change };
    Resources['Pages'] = { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig } };
  });
  expect(() => planCloud(view)).toThrow('Pages');
  expect(() => planCloud(view)).toThrow(says);
});

test('a distribution that is switched off serves nobody', () => {
  const view = viewWith(({ Resources }) => {
    const Properties = { DistributionConfig: { Enabled: false } };
    Resources['Pages'] = { Type: 'AWS::CloudFront::Distribution', Properties };
  });
  expect(planCloud(view).distributions).toEqual([]);
});

test('a distribution in front of an API is passed over: here the API is reached directly', () => {
  const doorTo = (...domains: readonly string[]) =>
    viewWith(({ Resources }) => {
      const Origins = domains.map((DomainName) => ({ DomainName, CustomOriginConfig: {} }));
      Resources['Pages'] = {
        Type: 'AWS::CloudFront::Distribution',
        Properties: { DistributionConfig: { Enabled: true, Origins } },
      };
    });
  const api = 'a1b2.execute-api.us-east-1.amazonaws.com';
  expect(planCloud(doorTo(api)).distributions).toEqual([]);
  expect(() => planCloud(doorTo(api, 'elsewhere.example'))).toThrow('2 origins');
});

test('a rule that is switched off hears nothing', () => {
  const view = viewWith(({ Resources }) => {
    const { Properties } = Resources['Heard'] as { Properties: object };
    Resources['Heard'] = { Type: 'AWS::Events::Rule', Properties: { ...Properties, State: 'DISABLED' } };
  });
  expect(planCloud(view).events.rules).toEqual([]);
});

test('physical ids are the same at every start', () => {
  const ids = (): unknown => planStorage(viewWith(), () => '{}').keys;
  expect(ids()).toEqual(ids());
});

test('a resource type without an engine or a reason is an error that names type and logical id', () => {
  expect(() =>
    viewWith(({ Resources }) => (Resources['Odd'] = { Type: 'AWS::EC2::Instance', Properties: {} })),
  ).toThrow('AWS::EC2::Instance (Pipeline/Odd)');
});

test('what can not run as written is refused by name', () => {
  const planned = (change: (template: Template) => void) => () => planCloud(viewWith(change));
  expect(
    planned(
      ({ Resources }) =>
        (Resources['Odd'] = {
          Type: 'AWS::Events::Rule',
          Properties: { EventBusName: 'elsewhere', EventPattern: {} },
        }),
    ),
  ).toThrow('elsewhere');
  expect(
    planned(({ Resources }) => {
      Resources['QueueFunction'] = { Type: 'AWS::CloudWatch::Alarm', Properties: {} };
    }),
  ).toThrow('QueueMapping');
});

test('everything that only exists on paper says why', () => {
  const { cdkOut, remove } = tinyCloud();
  onTestFinished(remove);
  const declared = declaredOnly(readAssembly(cdkOut));
  expect(declared.map(({ id }) => id).sort()).toEqual(['Alarm', 'Client', 'Pool']);
  for (const { reason } of declared) expect(reason.length).toBeGreaterThan(10);
});
