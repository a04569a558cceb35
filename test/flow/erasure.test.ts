// Households that are forgotten: canaries in every field, on every rail and in every state, searched for wherever anything is kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyOf } from '@hearth/cli/api-client';
import { writeBundle } from '@hearth/cli/export/write-bundle';
import type { Household } from '@hearth/domain/households';
import { blockRef } from '@hearth/store/blocks';
import { loaded, stateRef } from '@hearth/store/entities';
import { brokenErasures } from '@hearth/store/erasure-checks';
import { sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { runVerifier } from '@hearth/verifier/command';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canaryHousehold, foundUnder, searcher } from './canaries.ts';
import { type Estate, good, joins, openEstate } from './estate.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { everythingStored, expectProblem, send } from './raw-call.ts';
import { approve, docket, onboard, submit, told } from './story-steps.ts';

const outDir = mkdtempSync(join(tmpdir(), 'hearth-erasure-'));
let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(async () => {
  rmSync(outDir, { recursive: true, force: true });
  await estate?.close();
});

const post = async <B>(as: string, path: string, body?: unknown): Promise<B> =>
  good(await estate.api.as(as).post<B>(path, keyOf(path, as, JSON.stringify(body ?? null)), body));
const get = async <B>(as: string, path: string): Promise<B> => good(await estate.api.as(as).get<B>(path));

type Status = {
  readonly status: string;
  readonly householdId: string;
  readonly haveBackupsPassed?: boolean;
  readonly keptUntil?: string;
  readonly account?: string;
};

/** Lets the provider's words come, and be asked for where they were lost, until both are paid. */
const untilPaid = async (system: string, ids: readonly string[]): Promise<void> => {
  for (let round = 0; round < 20; round += 1) {
    await estate.controls.untilIdle();
    const cases = await Promise.all(ids.map((id) => told(estate, system, id)));
    if (cases.every(({ award }) => award?.disbursement?.status === 'settled')) return;
    await estate.controls.advance(181_000);
  }
  throw new Error('they were not paid');
};

/** Three households that nobody else resembles: paid at the bank, paid by check, and one that a person must judge. */
const play = async () => {
  const { system } = estate.partners[0];
  const bank = canaryHousehold(estate.programId, 1, { rail: 'bank' });
  const check = canaryHousehold(estate.programId, 2, { rail: 'manual' });
  const judged = canaryHousehold(estate.programId, 3, { isRelated: true });
  const other = householdOf(estate.programId, 1);
  const ids: string[] = [];
  for (const { body } of [bank, check, judged]) ids.push(await submit(estate, system, body));
  const [bankId = '', checkId = '', judgedId = ''] = ids;
  const otherId = await submit(estate, system, other);
  await estate.controls.untilIdle();
  await approve(
    estate,
    (await docket(estate)).map(({ awardId }) => awardId),
  );
  for (const id of [bankId, otherId]) await onboard(estate, system, id);
  await untilPaid(system, [bankId, otherId]);
  // Sent again, the same application tells its claim code again.
  const { claimCode } = await post<{ claimCode: string }>(system, '/v1/applications', judged.body);
  const byClaim = { 'claim-code': claimCode, 'second-factor': judged.body.applicant.birthDate };
  const said = [claimCode, claimCode.replaceAll('-', ''), plea, reply];
  const canaries = [...[bank, check, judged].flatMap((one) => one.canaries), ...said];
  return { system, bankId, checkId, judgedId, otherId, byClaim, canaries };
};

const plea = 'Zuvolakim Pirudag wrote to us';
const reply = 'Kodaruvim Lisapog was read by us';

/** It is told no, learns of it by its code, appeals, and is answered in words by somebody else. */
const appealed = async (applicationId: string, headers: Readonly<Record<string, string>>): Promise<void> => {
  const look = () => send(estate, { method: 'GET', path: '/v1/status', headers });
  await post('reviewer-1', `/v1/applications/${applicationId}/adjudication`, { decision: 'decline', reason: 'r' });
  expect((await look()).json).toMatchObject({ stage: 'declined', appeal: { is: 'possible' } });
  const wrong = { ...headers, 'second-factor': '1900-01-01' };
  expectProblem(await send(estate, { method: 'GET', path: '/v1/status', headers: wrong }), 403, 'claim-refused');
  const { status, json } = await send(estate, { path: '/v1/appeals', headers, body: { words: plea } });
  expect([status, json]).toEqual([201, expect.objectContaining({ status: 'open' })]);
  const { appealId } = JSON.parse(JSON.stringify(json));
  const answer = { method: 'POST', path: `/v1/appeals/${appealId}/answer`, body: { outcome: 'stands', words: reply } };
  expectProblem(await send(estate, { ...answer, as: 'reviewer-1' }), 403, 'same-person');
  expect((await send(estate, { ...answer, as: 'reviewer-2' })).status).toBe(200);
  expect((await look()).json).toMatchObject({ stage: 'appeal-answered', appeal: { is: 'stands', words: reply } });
};

/** The check is printed, with its name, given out and cashed. */
const payByCheck = async (): Promise<string> => {
  const { registerId } = await post<{ registerId: string }>('treasurer-1', '/v1/check-registers', {});
  await post('approver-1', `/v1/check-registers/${registerId}/release`);
  const { csv } = await post<{ csv: string }>('treasurer-1', `/v1/check-registers/${registerId}/export`);
  const [header = '', line = ''] = csv.split('\r\n');
  const today = /\d{4}-\d{2}-\d{2}/.exec(csv)?.[0] ?? '';
  const filled = [header, `${line.split(',').slice(0, -4).join(',')},1001,${today},${today},`].join('\r\n');
  await post('controller-1', `/v1/check-registers/${registerId}/results`, { csv: filled });
  return csv;
};

/** Everything that leaves over HTTP and could tell of a household: reports, lists, the cases themselves. */
const toldOverHttp = async (system: string, applicationIds: readonly string[]): Promise<string> => {
  const texts: string[] = [];
  const look = async (as: string, path: string): Promise<void> => {
    texts.push((await send(estate, { method: 'GET', path, as })).text);
  };
  for (const id of applicationIds) {
    await look(system, `/v1/applications/${id}`);
    await look('reviewer-1', `/v1/referrals/${id}`);
  }
  await look(system, '/v1/applications');
  await look('reviewer-1', '/v1/referrals');
  await look('reviewer-1', '/v1/matches');
  await look('controller-1', '/v1/report');
  await look('controller-1', '/v1/erasures?queue=kept');
  const { body } = await estate.api.as('controller-1').post<object>('/v1/reports', keyOf('report', texts.length), {});
  texts.push(JSON.stringify(body));
  for (const [, address = ''] of JSON.stringify(body).matchAll(/"(http:[^"]+)"/g))
    texts.push((await estate.http.send({ method: 'GET', url: address })).text);
  return texts.join('\n');
};

/** The log is sealed up to now: its newest checkpoint. */
const sealed = async (): Promise<{ readonly size: number; readonly note: string }> => {
  await estate.host.controls.fireSchedule('sealing-schedule');
  await estate.controls.untilIdle();
  const { checkpoints } = JSON.parse((await send(estate, { method: 'GET', path: '/v1/checkpoints' })).text);
  const { size } = checkpoints[0];
  return { size, note: (await send(estate, { method: 'GET', path: `/v1/checkpoints/${size}` })).text };
};

const blocksOf = async (applicationId: string, householdId: string): Promise<readonly string[]> =>
  sealedRowOf((await estate.tables.read([sealedRef(householdId, applicationId)]))[0])?.blocks ?? [];

test('after households are erased nothing anywhere tells who they were, and every sum and chain is whole', async () => {
  const { system, bankId, checkId, judgedId, otherId, byClaim, canaries } = await play();
  const search = searcher(canaries);
  const { dataDir } = estate.addresses;

  // What is searched with finds what is there: on disk in another coat, in what people are shown.
  const planted = join(dataDir, 'planted.bin');
  writeFileSync(planted, Buffer.from(`x${canaries[1]}`, 'utf16le'));
  expect(foundUnder(dataDir, canaries)).toEqual([`${canaries[1]} in /planted.bin`]);
  writeFileSync(planted, '');
  expect(search(await payByCheck()).length).toBeGreaterThan(3);
  expect(
    search((await send(estate, { method: 'GET', path: `/v1/referrals/${judgedId}`, as: 'reviewer-1' })).text).length,
  ).toBeGreaterThan(8);
  await appealed(judgedId, byClaim);
  await estate.controls.untilIdle();

  const before = await sealed();
  const gone = [bankId, checkId, judgedId];
  const households = await Promise.all(gone.map(async (id) => (await told(estate, system, id)).householdId));
  const blocks = (await Promise.all(gone.map((id, at) => blocksOf(id, households[at] ?? '')))).flat();
  expect(blocks.length).toBeGreaterThan(10);

  for (const [at, id] of gone.entries()) {
    await post(system, `/v1/applications/${id}/erasure`, { reason: 'household-asked' });
    const path = `/v1/erasures/${households[at]}/decision`;
    expectProblem(
      await send(estate, { method: 'POST', path, as: system, body: { decision: 'confirm' } }),
      403,
      'role-missing',
    );
    await post('controller-1', path, { decision: 'confirm' });
  }
  await estate.host.controls.fireSchedule('retention-schedule');
  await estate.controls.untilIdle();

  const statuses = await Promise.all(gone.map((id) => get<Status>('controller-1', `/v1/applications/${id}/erasure`)));
  expect(statuses.map(({ status, account }) => [status, account])).toEqual([
    ['erased', 'closed'],
    ['erased', 'none'],
    ['erased', 'none'],
  ]);
  expect(statuses.map(({ keptUntil }) => keptUntil !== undefined)).toEqual([true, true, false]);

  // Tables, queues, buckets, logs, the provider's own files; then what is told over HTTP; then keyed hashes, keys and rows by name.
  expect(foundUnder(dataDir, canaries)).toEqual([]);
  const stored = await everythingStored(estate);
  expect(search(stored.join('\n'))).toEqual([]);
  expect(stored.filter((line) => blocks.some((name) => line.includes(name)))).toEqual([]);
  expect(
    stored.filter((line) => /^(vault|keys) /.test(line) && households.some((id) => line.includes(`"pk":"${id}"`))),
  ).toEqual([]);
  expect((await estate.tables.read(blocks.map(blockRef))).every((item) => item === undefined)).toBe(true);
  expect(search(await toldOverHttp(system, gone))).toEqual([]);
  expectProblem(await send(estate, { method: 'GET', path: '/v1/status', headers: byClaim }), 403, 'claim-refused');
  expectProblem(
    await send(estate, {
      method: 'POST',
      path: `/v1/applications/${bankId}/payee`,
      as: system,
      body: { returnUrl: 'https://example.org/' },
    }),
    409,
    'wrong-state',
  );

  expect(await brokenErasures(estate.tables)).toEqual([]);

  // An export of everything, facts included, tells no more; the checkpoint of before and every proof under it hold, and what cannot
  // be replayed any more is said to be erased, never broken.
  const after = await sealed();
  const bundle = join(outDir, 'all.ndjson');
  const reader = { by: 'auditor', reason: 'yearly audit', now: (await estate.controls.status()).nowAt };
  await writeBundle(estate, { of: { kind: 'all' }, out: bundle, madeAt: reader.now, reader, known: [before, after] });
  expect(search(readFileSync(bundle))).toEqual([]);
  const lines: string[] = [];
  const key = (await send(estate, { method: 'GET', path: '/v1/checkpoints/key' })).text.trim();
  writeFileSync(join(outDir, 'before.txt'), before.note);
  const verdict = await runVerifier(
    [bundle, '--key', key, '--checkpoint', join(outDir, 'before.txt')],
    (line) => void lines.push(line),
  );
  expect([verdict, lines.join('\n')]).toEqual([0, expect.stringMatching(/erased/i)]);
  expect(lines.join('\n')).not.toMatch(/broken|does not match/i);

  // The other household is as it was, and everything adds up.
  expect(await told(estate, system, otherId)).toMatchObject({ award: { disbursement: { status: 'settled' } } });
  await expectAllTrue(estate, [everybodyEnded]);

  // Complete once no backup holds a key any more; what is kept of a paid grant opens for an auditor with a reason, and no further.
  await estate.controls.advance(25 * 3_600_000);
  expect(await get<Status>(system, `/v1/applications/${bankId}/erasure`)).toMatchObject({ haveBackupsPassed: true });
  const kept = await post<{ records: readonly object[] }>('auditor-1', `/v1/households/${households[0]}/kept-record`, {
    reason: 'audit',
  });
  expect(search(JSON.stringify(kept)).length).toBe(6);
  const account = loaded<Household>(
    households[0] ?? '',
    (await estate.tables.read([stateRef(households[0] ?? '')]))[0],
  );
  expect(account.state?.payee?.readiness).toBe('closed');
});

test('what waited for a second person, or stands under a hold, is still all there', async () => {
  const { system } = estate.partners[1];
  const { body, canaries } = canaryHousehold(estate.programId, 4);
  const id = await submit(estate, system, body);
  await estate.controls.untilIdle();
  const { householdId } = await told(estate, system, id);
  await joins(estate, 'controller-2', estate.addresses.fiscalAgentId, ['controller']);
  await post('controller-1', `/v1/households/${householdId}/legal-hold`, { reason: 'subpoena' });
  await post(system, `/v1/applications/${id}/erasure`, { reason: 'household-asked' });
  const path = `/v1/erasures/${householdId}/decision`;
  expectProblem(
    await send(estate, { method: 'POST', path, as: 'controller-1', body: { decision: 'confirm' } }),
    409,
    'on-hold',
  );
  await estate.host.controls.fireSchedule('retention-schedule');
  expect(await blocksOf(id, householdId)).not.toEqual([]);
  await post('controller-1', `/v1/households/${householdId}/legal-hold/lifting`, {
    decision: 'request',
    reason: 'over',
  });
  await post('controller-2', `/v1/households/${householdId}/legal-hold/lifting`, { decision: 'confirm' });
  await post('controller-2', path, { decision: 'confirm' });
  await estate.host.controls.fireSchedule('retention-schedule');
  expect(await get<Status>(system, `/v1/applications/${id}/erasure`)).toMatchObject({ status: 'erased' });
  expect(foundUnder(estate.addresses.dataDir, canaries)).toEqual([]);
  await expectAllTrue(estate, [everybodyEnded]);
});
