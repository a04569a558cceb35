import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { newFolder, sdkSettings, smallCloud } from './engine-fixtures.ts';
import { type Engines, startEngines } from './engines.ts';
import { identityOf, isAlive } from './process-identity.ts';

const hostPath = fileURLToPath(new URL('./host-for-test.ts', import.meta.url));

const startHost = (
  dataDir: string,
): { host: ChildProcess; lines: string[]; printed: (start: string, count: number) => Promise<void> } => {
  const host = spawn(process.execPath, [hostPath, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let rest = '';
  host.stdout?.on('data', (part) => {
    const pieces = `${rest}${part}`.split('\n');
    rest = pieces.pop() ?? '';
    lines.push(...pieces);
  });
  let complaints = '';
  host.stderr?.on('data', (part) => {
    complaints += part;
  });
  const printed = async (start: string, count: number) => {
    while (lines.filter((line) => line.startsWith(start)).length < count) {
      if (host.exitCode !== null) throw new Error(`the host ended: ${complaints}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { host, lines, printed };
};

const said = (lines: readonly string[], word: string): string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

const expectEverything = async (engines: Engines, lines: readonly string[]) => {
  const dynamodb = new DynamoDBClient(sdkSettings(engines.endpoints.dynamodb));
  const s3 = new S3Client(sdkSettings(engines.endpoints.s3));
  const kms = new KMSClient(sdkSettings(engines.endpoints.kms));
  for (const pk of said(lines, 'item')) {
    const answer = await dynamodb.send(
      new GetItemCommand({ TableName: 'events', Key: { pk: { S: pk }, sk: { S: '0000000001' } } }),
    );
    expect(answer.Item, pk).toBeDefined();
  }
  for (const Key of said(lines, 'file')) await s3.send(new HeadObjectCommand({ Bucket: 'files', Key }));
  for (const sealed of said(lines, 'sealed')) {
    const answer = await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(sealed, 'base64') }));
    expect(Buffer.from(answer.Plaintext ?? []).toString()).toMatch(/^secret/);
  }
  const waiting = new Set(engines.queues.server.inspectQueue('screening')?.messages.ready.map(({ body }) => body));
  for (const body of said(lines, 'message')) expect(waiting, body).toContain(body);
  const keySet = createRemoteJWKSet(new URL(`${engines.endpoints.issuer}/jwks`));
  for (const token of said(lines, 'token')) await jwtVerify(token, keySet, { issuer: engines.endpoints.issuer });
};

describe('a host that is killed', () => {
  test('loses nothing that an engine acknowledged, takes its engine with it, and starts again on the same ports', async () => {
    const folder = newFolder();
    const lines: string[] = [];
    for (const moment of [3, 11, 20]) {
      const run = startHost(folder.path);
      await run.printed('sealed', moment);
      const engine = identityOf(Number(said(run.lines, 'engine')[0]));
      run.host.kill('SIGKILL');
      await once(run.host, 'exit');
      lines.push(...run.lines);
      // Where the system can't tie the engine to its host, the next start ends it.
      if (process.platform === 'linux' && engine !== undefined) {
        await expect.poll(() => isAlive(engine), { timeout: 60_000, interval: 5 }).toBe(false);
      }
    }
    const engines = await startEngines(smallCloud(folder.path));
    expect(said(lines, 'item').length).toBeGreaterThanOrEqual(30);
    await expectEverything(engines, lines);
    await engines.stop();
    folder.remove();
  });
});

test('everything starts, serves, and starts again on the same ports', async () => {
  const folder = newFolder();
  const first = await startEngines(smallCloud(folder.path));
  expect(first.environment).toMatchObject({ AWS_ENDPOINT_URL_KMS: first.endpoints.kms, AWS_REGION: 'us-east-1' });
  expect(first.queueDepths()['screening']).toEqual({ ready: 0, inFlight: 0, delayed: 0 });
  expect(await first.sweepExpired()).toBe(0);
  const port = await first.portFor('host');
  await first.stop();
  expect(first.enginePid()).toBeUndefined();
  const second = await startEngines(smallCloud(folder.path));
  expect(second.endpoints).toEqual(first.endpoints);
  expect(await second.portFor('host')).toBe(port);
  await second.stop();
  folder.remove();
});

test('two hosts never share a folder', async () => {
  const folder = newFolder();
  const first = await startEngines(smallCloud(folder.path));
  await expect(startEngines(smallCloud(folder.path))).rejects.toThrow(/already runs on/);
  await first.stop();
  folder.remove();
});

test('a start that fails leaves nothing behind', async () => {
  const folder = newFolder();
  const spec = smallCloud(folder.path);
  const wrong = { ...spec, buckets: ['No_Bucket_Has_This_Name'] };
  await expect(startEngines(wrong)).rejects.toThrow();
  const engines = await startEngines(spec);
  await engines.stop();
  folder.remove();
});
