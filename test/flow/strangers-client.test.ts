// A client that a generator of strangers makes from the committed description, and our own, take a partner's path on a running cloud.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyOf } from '@hearth/cli/api-client';
import type { components } from '@hearth/client/api-types';
import { hearthClient, type PageQuery, pages } from '@hearth/client/hearth-client';
import { createClient } from '@hey-api/openapi-ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';

const description = resolve(import.meta.dirname, '../../packages/contracts/openapi.json');
const out = resolve(import.meta.dirname, '../../.build/strangers-client');

type Outcome<D> = {
  readonly data?: D;
  readonly error?: { readonly type: string; readonly detail: string };
  readonly response: Response;
};
type Call<D> = (options: {
  readonly client: unknown;
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
}) => Promise<Outcome<D>>;
type Line = { readonly applicationId: string; readonly status: string; readonly claimCode?: string };
/** What this test uses of what the generator made; its own types are wider. */
type Strangers = {
  readonly submitApplication: Call<Line>;
  readonly readApplication: Call<Line & { readonly findings: readonly unknown[] }>;
  readonly listApplications: Call<{ readonly applications: readonly Line[]; readonly next?: string }>;
  readonly readStatus: Call<{ readonly stage: string; readonly appeal?: { readonly is: string } }>;
  readonly makeAppeal: Call<{ readonly appealId: string; readonly dueOn: string }>;
  readonly readOpenApi: Call<object>;
};
type Maker = { readonly createClient: (config: object) => unknown };

let estate: Estate;
let sdk: Strangers;
let client: unknown;
beforeAll(async () => {
  estate = await openEstate();
  await createClient({
    input: description,
    output: out,
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  const made = <T>(file: string): Promise<T> => import(pathToFileURL(join(out, file)).href) as Promise<T>;
  sdk = await made<Strangers>('sdk.gen.ts');
  const { system } = estate.partners[0];
  const { createClient: open } = await made<Maker>('client/client.gen.ts');
  client = open({ baseUrl: estate.addresses.apiUrl, auth: () => estate.tokenFor(system) });
});
afterAll(() => estate?.close());

const newKey = () => ({ 'Idempotency-Key': randomUUID() });

test("a stranger's client hands in an application, sends it again, reads it and finds it in the list", async () => {
  const body = householdOf(estate.programId, 41);
  const sent = await sdk.submitApplication({ client, headers: newKey(), body });
  expect([sent.response.status, sent.data?.status]).toEqual([201, 'submitted']);
  const again = await sdk.submitApplication({ client, headers: newKey(), body });
  expect([again.response.status, again.data?.applicationId]).toEqual([200, sent.data?.applicationId]);
  await estate.controls.untilIdle();
  const path = { id: sent.data?.applicationId };
  const read = await sdk.readApplication({ client, path });
  expect(read.data).toMatchObject({ applicationId: path.id, status: 'awarded', findings: [] });
  const { data } = await sdk.listApplications({ client, query: { limit: 200 } });
  expect(data?.applications.map(({ applicationId }) => applicationId)).toContain(path.id);
});

test("a stranger's client is told in words what was wrong, as the description says", async () => {
  const wrong = { ...householdOf(estate.programId, 42), household: { size: 0, language: 'es' } };
  const { error, response } = await sdk.submitApplication({ client, headers: newKey(), body: wrong });
  expect(response.status).toBe(400);
  expect(error).toMatchObject({ type: '/problems/invalid', errors: [{ pointer: '/household/size' }] });
  const nobodys = await sdk.readApplication({ client, path: { id: 'app_0123456789ABCDEFGHJKMNPQRS' } });
  expect(nobodys.error).toMatchObject({ type: '/problems/not-found' });
});

test('what a stranger’s client asks with a claim code tells the stage, and takes an appeal', async () => {
  const body = householdOf(estate.programId, 44, { area: 'US-ME-cumberland' });
  const { data } = await sdk.submitApplication({ client, headers: newKey(), body });
  await estate.controls.untilIdle();
  const id = String(data?.applicationId);
  const decision = { decision: 'decline', reason: 'outside-the-area' };
  good(await estate.api.as('reviewer-1').post(`/v1/applications/${id}/adjudication`, keyOf('decline', id), decision));
  const claim = { 'claim-code': data?.claimCode, 'second-factor': body.applicant.birthDate };
  const status = await sdk.readStatus({ client, headers: claim });
  expect(status.data).toMatchObject({ stage: 'declined', appeal: { is: 'possible' } });
  const words = { words: 'We moved to Boston in October.' };
  const appeal = await sdk.makeAppeal({ client, headers: { ...claim, ...newKey() }, body: words });
  expect([appeal.response.status, appeal.data?.appealId]).toEqual([201, expect.stringMatching(/^apl_/)]);
  expect((await sdk.readStatus({ client, headers: claim })).data).toMatchObject({ appeal: { is: 'open' } });
});

test('the cloud serves the description that is committed, and its page, to anybody', async () => {
  const served = await sdk.readOpenApi({ client });
  expect(served.data).toEqual(JSON.parse(readFileSync(description, 'utf8')));
  const page = await fetch(`${estate.addresses.apiUrl}/v1/reference`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test('our own client takes the same path in fewer words', async () => {
  const { system } = estate.partners[0];
  const hearth = hearthClient({ url: estate.addresses.apiUrl, token: () => estate.tokenFor(system) });
  const body = householdOf(estate.programId, 43) as components['schemas']['SubmitApplicationBody'];
  const { data } = await hearth.POST('/v1/applications', { body });
  const read = (query: PageQuery) => hearth.GET('/v1/applications', { params: { query: { ...query, limit: 1 } } });
  const ids: string[] = [];
  for await (const { applicationId } of pages(read, (page) => page.applications)) ids.push(applicationId);
  expect(ids).toHaveLength(3);
  expect(ids).toContain(data?.applicationId);
});
