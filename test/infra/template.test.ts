// The templates beside what they are made from: routes, entry files, settings, exceptions, and what a laptop can run.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import document from '@hearth/contracts/openapi.json' with { type: 'json' };
import { routes } from '@hearth/contracts/routes';
import { systemScopes } from '@hearth/contracts/scopes';
import { entryFiles } from '@hearth/infra/bundle';
import { readSettings } from '@hearth/infra/settings';
import { expect, test } from 'vitest';
import { expectedFunctions, functionsFolder, synthesized } from './estate.ts';
import { exceptionsOf } from './laws/protection.ts';
import { at, functionsOf, listOf, ofType, refersTo } from './reading.ts';

const { estate, cdkOut } = await synthesized();

test('every entry file has its function, and every function its entry file', async () => {
  const found = (await entryFiles(functionsFolder)).map(({ name }) => name);
  expect(found).toEqual(expectedFunctions);
  expect(
    functionsOf(estate)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(found);
});

const routesOfTemplate = ofType(estate, 'AWS::ApiGatewayV2::Route').map(([, { Properties: own }]) => {
  const integration = estate[refersTo(own['Target'])[0] ?? ''];
  const fn = refersTo(integration?.Properties['IntegrationUri'])[0];
  return {
    key: String(own['RouteKey']),
    function: functionsOf(estate).find(({ id }) => id === fn)?.name,
    authorization: own['AuthorizationType'],
    scopes: listOf(own['AuthorizationScopes']),
  };
});

test("the routes of the gateway are the contracts' routes, each bound to the function that serves it", () => {
  const ofContracts = routes.map((route) => `${route.method} ${route.path} > ${route.function}`);
  expect(routesOfTemplate.map((route) => `${route.key} > ${route.function}`).sort()).toEqual(ofContracts.sort());
});

test("the committed description tells of the gateway's routes, of each and of no other", () => {
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(told.sort()).toEqual(routesOfTemplate.map(({ key }) => key).sort());
});

test("every route asks for a token with a scope of ours, except the provider's own and what is public", () => {
  const open = routesOfTemplate.filter(({ authorization }) => authorization !== 'JWT').map(({ key }) => key);
  expect(open.sort()).toEqual(
    routes
      .filter(({ caller }) => caller !== 'member')
      .map((one) => `${one.method} ${one.path}`)
      .sort(),
  );
  for (const { authorization, scopes } of routesOfTemplate) {
    expect(scopes).toEqual(authorization === 'JWT' ? ['hearth/member', ...systemScopes] : []);
  }
});

test('what is public is read only, and whoever calls without a token has a throttle that leaves room for members', () => {
  const open = routes.filter(({ caller }) => ['public', 'household', 'form'].includes(caller));
  for (const { caller, method } of open) if (caller === 'public') expect(method).toBe('GET');
  const [, stage] = ofType(estate, 'AWS::ApiGatewayV2::Stage')[0] ?? [];
  const bounds = stage?.Properties['RouteSettings'] as Record<string, { ThrottlingRateLimit: number }>;
  expect(Object.keys(bounds).sort()).toEqual(open.map(({ method, path }) => `${method} ${path}`).sort());
  const most = Number(at(stage?.Properties['DefaultRouteSettings'], 'ThrottlingRateLimit'));
  for (const { ThrottlingRateLimit } of Object.values(bounds)) expect(ThrottlingRateLimit).toBeLessThan(most / 2);
});

test('the queue addresses go to the relay alone', () => {
  const holders = functionsOf(estate).filter(
    ({ resource }) => at(resource.Properties['Environment'], 'Variables', 'QUEUE_URLS') !== undefined,
  );
  expect(holders.map(({ name }) => name).sort()).toEqual(['relay-queue', 'relay-schedule', 'relay-stream']);
});

test('reconciliation runs every 15 minutes and the relay looks for gaps every 5', () => {
  const rates = ofType(estate, 'AWS::Events::Rule')
    .filter(([, { Properties: own }]) => own['ScheduleExpression'] !== undefined)
    .map(([, { Properties: own }]) => `${String(own['Name'])}: ${String(own['ScheduleExpression'])}`);
  expect(rates.sort()).toEqual([
    'hearth-appeals-schedule: rate(1 hour)',
    'hearth-forms-schedule: rate(15 minutes)',
    'hearth-messages-schedule: rate(5 minutes)',
    'hearth-reconciliation-schedule: rate(15 minutes)',
    'hearth-referrals-schedule: rate(1 hour)',
    'hearth-relay-schedule: rate(5 minutes)',
    'hearth-retention-schedule: rate(15 minutes)',
    'hearth-sealing-schedule: rate(15 minutes)',
    'hearth-webhooks-schedule: rate(5 minutes)',
  ]);
});

test('people sign in with two factors or a passkey, never by signing themselves up', () => {
  const [, pool] = ofType(estate, 'AWS::Cognito::UserPool')[0] ?? [];
  expect(pool?.Properties).toMatchObject({
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    WebAuthnFactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: 'ACTIVE',
  });
});

test('symmetric keys rotate, and the key of keyed hashes is one', () => {
  for (const [id, { Properties: own }] of ofType(estate, 'AWS::KMS::Key')) {
    if (id.startsWith('MacKey')) expect(own).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
    else if (id.startsWith('LogKey'))
      expect(own).toMatchObject({ KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' });
    else expect(own).toMatchObject({ EnableKeyRotation: true });
  }
});

test('files are closed to the world, encrypted by our key and gone within a week', () => {
  const [, files] = ofType(estate, 'AWS::S3::Bucket').find(([id]) => /^PassingFiles[0-9A-F]{8}$/.test(id)) ?? [];
  expect(at(files?.Properties['BucketEncryption'], 'ServerSideEncryptionConfiguration')).toMatchObject([
    { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
  ]);
  expect(at(files?.Properties['LifecycleConfiguration'], 'Rules')).toMatchObject([{ ExpirationInDays: 7 }]);
  expect(files?.Properties['PublicAccessBlockConfiguration']).toMatchObject({
    BlockPublicPolicy: true,
    BlockPublicAcls: true,
  });
});

test('the exceptions from cdk-nag are these, each with its reason', () => {
  const exceptions = exceptionsOf(estate);
  expect([...exceptions.keys()].sort()).toEqual([
    'AwsSolutions-APIG4',
    'AwsSolutions-CFR1',
    'AwsSolutions-CFR3',
    'AwsSolutions-IAM5[Resource::*]',
    'AwsSolutions-IAM5[Resource::Files/*]',
    'AwsSolutions-IAM5[Resource::Files/drafts/*]',
    'AwsSolutions-IAM5[Resource::Files/imports/*]',
    'AwsSolutions-IAM5[Resource::Files/public/*]',
    'AwsSolutions-IAM5[Resource::Files/restricted/*]',
    'AwsSolutions-SMG4',
    'Serverless-EventBusDLQ',
    'Serverless-LambdaDLQ',
    'Serverless-LambdaEventSourceMappingDestination',
    'Serverless-LambdaStarPermissions',
    'Serverless-SQSRedrivePolicy',
  ]);
  for (const reasons of exceptions.values()) for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{40,}\.$/);
});

test('a stack with settings for local work can be synthesized and can not be deployed', async () => {
  const { unset } = readSettings(() => undefined);
  expect(unset).toEqual([
    'founders',
    'fiscalAgentId',
    'fiscalAgentName',
    'providerFinancialAccount',
    'providerFeeMinor',
    'callbackUrls',
    'alarmEmail',
    'logOrigin',
    'region',
    'publicationsDomain',
    'publicationsCertificate',
    'apiDomain',
    'apiCertificate',
    'apiOrigin',
    'messagesFrom',
  ]);
  const refusedIn = async (stack: string): Promise<(string | undefined)[]> => {
    const metadata = JSON.parse(await readFile(join(cdkOut, `${stack}.metadata.json`), 'utf8')) as Record<
      string,
      { type: string; data: string }[]
    >;
    const errors = Object.values(metadata)
      .flat()
      .filter(({ type }) => type === 'aws:cdk:error');
    return errors.map(({ data }) => /'(\w+)'/.exec(data)?.[1]);
  };
  // The pipeline is deployed before anybody knows where it is.
  for (const stack of ['HearthReach', 'HearthPipeline'])
    expect(await refusedIn(stack)).toEqual(unset.filter((key) => key !== 'apiOrigin'));
  expect(await refusedIn('HearthRecords')).toEqual(['region']);
  expect(await refusedIn('HearthEdge')).toEqual([
    'alarmEmail',
    'region',
    'publicationsDomain',
    'publicationsCertificate',
    'apiDomain',
    'apiCertificate',
    'apiOrigin',
  ]);
});

test('nothing in the templates needs code that only runs while deploying', () => {
  const types = new Set(Object.values(estate).map(({ Type }) => Type));
  expect([...types].filter((type) => /^Custom::|CustomResource|WaitCondition/.test(type))).toEqual([]);
});
