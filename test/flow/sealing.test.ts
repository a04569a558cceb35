// Sealing on the running cloud: the schedule seals what was committed, and anybody checks it with what is public alone.
import { bucketFiles } from '@hearth/channels/files';
import { keptLog } from '@hearth/channels/kept-log';
import { keyFromVkey, openNote } from '@hearth/domain/checkpoint-note';
import { logOf } from '@hearth/domain/log';
import { appendLeaves, emptyFrontier, rootOf } from '@hearth/domain/merkle';
import { isConsistent, isIncluded } from '@hearth/domain/merkle-checks';
import { leavesFrom, readLog } from '@hearth/store/log-leaves';
import { everyItem, stateDifferences } from '@hearth/store/rebuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { expectProblem, send } from './raw-call.ts';
import { submit } from './story-steps.ts';

const quarterMs = 15 * 60_000;
let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(async () => estate?.close());

/** Whatever was committed is sealed: the next run of the schedule comes, and is over. */
const sealed = async (): Promise<void> => {
  await estate.controls.untilIdle();
  await estate.controls.advance(quarterMs);
  await estate.controls.untilIdle();
};
const asked = async <T>(path: string): Promise<T> => {
  const { status, text } = await send(estate, { method: 'GET', path });
  if (status !== 200) throw new Error(text);
  return JSON.parse(text) as T;
};
type Listed = { checkpoints: { size: number; root: string; note: string }[] };

test('what was committed is sealed within a quarter of an hour, and proven to somebody without a token', async () => {
  await sealed();
  const [, other] = estate.partners;
  await submit(estate, other.system, householdOf(estate.programId, 1));
  await sealed();
  const { text: vkey } = await send(estate, { method: 'GET', path: '/v1/checkpoints/key' });
  const key = keyFromVkey(vkey.trim());
  if (key === undefined) throw new Error(vkey);
  const { checkpoints } = await asked<Listed>('/v1/checkpoints');
  const [newest, before] = checkpoints;
  if (newest === undefined || before === undefined) throw new Error('two checkpoints');
  const { text: note, type } = await send(estate, { method: 'GET', path: `/v1/checkpoints/${newest.size}` });
  expect(type).toBe('text/plain; charset=utf-8');
  expect(openNote(note, key)).toMatchObject({ size: newest.size, root: newest.root, origin: 'hearth.local/log' });
  const { proof } = await asked<{ proof: string[] }>(`/v1/proofs/consistency?from=${before.size}&to=${newest.size}`);
  expect(isConsistent({ from: before, to: newest, proof })).toBe(true);
  const inclusion = await asked<Omit<Parameters<typeof isIncluded>[0], 'root'>>('/v1/proofs/inclusion?leaf=0');
  expect(isIncluded({ ...inclusion, root: newest.root })).toBe(true);
});

test('the bucket holds the tree of the record as it stands, and the record folds back to its state', async () => {
  await sealed();
  const { tables, addresses } = estate;
  const { fiscalAgentId, logBucket, s3Url } = addresses;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const kept = keptLog(bucketFiles({ bucket: logBucket, endpoint: s3Url }, { region: 'us-east-1', credentials }));
  const log = await readLog(tables, fiscalAgentId);
  const leaves: string[] = [];
  for await (const leaf of kept.leaves(log.state?.keptSize ?? 0)) leaves.push(leaf);
  const told = await leavesFrom(tables, log, 0);
  expect(leaves).toEqual(told.map(([, , hash]) => hash));
  expect(rootOf(appendLeaves(emptyFrontier, 0, leaves))).toBe(log.state?.fixed?.root);
  const places = new Set(told.map(([stream, sequence]) => `${stream}/${sequence}`));
  const unsealed: string[] = [];
  for await (const { pk, sk } of everyItem(tables, 'events'))
    if (pk !== logOf(fiscalAgentId) && !places.has(`${pk}/${Number(sk)}`)) unsealed.push(`${pk}/${sk}`);
  // The run that sealed ran beside others of the same minute: what they wrote since is for the next one.
  expect(unsealed.length).toBeLessThan(5);
  expect(await stateDifferences(tables, (await estate.controls.status()).nowAt)).toEqual([]);
});

test('what is asked for in a way that can not be is refused in words, and nothing else is open', async () => {
  const refused = async (path: string, status: number, reason: string): Promise<void> => {
    expectProblem(await send(estate, { method: 'GET', path }), status, reason);
  };
  await refused('/v1/checkpoints/0', 400, 'invalid');
  await refused('/v1/checkpoints/123456789', 404, 'not-found');
  await refused('/v1/checkpoints?limit=1000', 400, 'invalid');
  await refused('/v1/proofs/inclusion?leaf=-1', 400, 'invalid');
  await refused('/v1/proofs/inclusion?leaf=123456789', 409, 'not-sealed');
  await refused('/v1/proofs/consistency?from=5&to=2', 400, 'invalid');
  expect((await send(estate, { method: 'GET', path: '/v1/funds' })).status).toBe(401);
  expect((await send(estate, { method: 'POST', path: '/v1/checkpoints' })).status).toBe(404);
});
