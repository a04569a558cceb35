// The edge stands in us-east-1 wherever the fund is, and neither stack waits for the other.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureSynthesized } from '@hearth/infra/synth';
import { expect, test } from 'vitest';
import { standIns, synthesized } from './estate.ts';
import { at, ofType, refersTo } from './reading.ts';

const { estate, cdkOut } = await synthesized();

type Template = Readonly<Record<'Resources', Record<string, { Type: string; Properties: Record<string, never> }>>>;

const templateOf = async (cdkOut: string, stack: string): Promise<Template> =>
  JSON.parse(await readFile(join(cdkOut, `${stack}.template.json`), 'utf8')) as Template;
const importsOf = (template: Template): string[] => [
  ...new Set([...JSON.stringify(template).matchAll(/"Fn::ImportValue":"(\w+:\w+)"/g)].map(([, name = '']) => name)),
];
const environmentsOf = async (cdkOut: string): Promise<Record<string, string>> => {
  const manifest = JSON.parse(await readFile(join(cdkOut, 'manifest.json'), 'utf8')) as {
    artifacts: Record<string, { type: string; environment?: string }>;
  };
  const stacks = Object.entries(manifest.artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  return Object.fromEntries(stacks.map(([name, { environment }]) => [name, environment?.split('/').at(-1) ?? '']));
};

test('in the region of the edge it tells the alarm topic of the fund, and takes nothing else from any stack', async () => {
  const imports = importsOf(await templateOf(cdkOut, 'HearthEdge'));
  expect(imports.map((name) => name.replace(/[0-9A-F]{16}$/, ''))).toEqual(['HearthRecords:ExportsOutputRefAlarms']);
  for (const stack of ['HearthRecords', 'HearthReach', 'HearthPipeline', 'HearthObservability']) {
    expect(importsOf(await templateOf(cdkOut, stack)).filter((name) => name.startsWith('HearthEdge'))).toEqual([]);
  }
});

test('functions know the address of readers by the name of its domain, and the bucket by its own', async () => {
  const functions = ofType(estate, 'AWS::Lambda::Function');
  const variables = functions.map(([, one]) => at(one.Properties['Environment'], 'Variables'));
  expect(new Set(variables.map((one) => at(one, 'PUBLICATIONS_URL')))).toEqual(
    new Set(['https://publications.hearth.local']),
  );
  const buckets = new Set(variables.flatMap((one) => refersTo(at(one, 'PUBLICATIONS_BUCKET'))));
  expect([...buckets].map((id) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['PublishedFilesBucket']);
  const aliases = ofType(estate, 'AWS::CloudFront::Distribution').map(([, one]) =>
    at(one.Properties['DistributionConfig'], 'Aliases'),
  );
  expect(aliases.flat().sort()).toEqual(['api.hearth.local', 'publications.hearth.local']);
  expect(new Set(variables.map((one) => at(one, 'API_URL')))).toEqual(new Set(['https://api.hearth.local']));
});

test('a fund elsewhere has its records there, and an edge in us-east-1 with a topic of its own', async () => {
  const { cdkOut: elsewhere } = await ensureSynthesized({
    functions: await standIns(),
    bundles: '.build/elsewhere/functions',
    cdkOut: '.build/elsewhere/cdk.out',
    context: {
      region: 'eu-central-1',
      alarmEmail: 'duty@fund.example',
      publicationsDomain: 'reports.fund.example',
      apiOrigin: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      originSecretKey: 'second',
    },
  });
  expect(await environmentsOf(elsewhere)).toEqual({
    HearthRecords: 'eu-central-1',
    HearthReach: 'eu-central-1',
    HearthPipeline: 'eu-central-1',
    HearthObservability: 'eu-central-1',
    HearthEdge: 'us-east-1',
  });
  const edge = await templateOf(elsewhere, 'HearthEdge');
  expect(importsOf(edge)).toEqual([]);
  const ofEdge = (type: string) => Object.values(edge.Resources).filter(({ Type }) => Type === type);
  expect(ofEdge('AWS::SNS::Subscription').map(({ Properties }) => Properties['Endpoint'])).toEqual([
    'duty@fund.example',
  ]);
  const origins = JSON.stringify(
    ofEdge('AWS::CloudFront::Distribution').map(({ Properties }) => at(Properties['DistributionConfig'], 'Origins')),
  );
  expect(origins).toContain('hearth-publications-');
  expect(origins).toContain('.s3.eu-central-1.amazonaws.com');
  // The secret is of the fund's region, with a copy where the door is.
  expect(origins).toContain('a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com');
  expect(origins).toContain('{{resolve:secretsmanager:hearth-origin:SecretString:second');
  const records = Object.values((await templateOf(elsewhere, 'HearthRecords')).Resources);
  const replicas = records
    .filter(({ Type }) => Type === 'AWS::SecretsManager::Secret')
    .map(({ Properties }) => Properties['ReplicaRegions']);
  expect(replicas.flat().filter((one) => one !== undefined)).toEqual([{ Region: 'us-east-1' }]);
});
