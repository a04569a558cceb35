// A quarter of a small fund, published: asked for, made by the job, signed by two people, and read by whom it is for.

import { funderStaff, funders } from '@hearth/cli/founding-plan';
import { sha256 } from '@hearth/domain/canonical';
import { stateDifferences } from '@hearth/store/rebuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { area, post, refusedPost } from './money-steps.ts';
import { payAtBank, submit } from './story-steps.ts';

type Told = {
  readonly publicationId: string;
  readonly status: string;
  readonly documentHash: string;
  readonly forms: readonly { readonly name: string; readonly sha256: string; readonly address: string }[];
  readonly refused?: { readonly detail: string };
};
/** No fewer may be told of. */
const households = 50;
const areas = [area, area, 'US-MA-suffolk', 'US-MA-middlesex'];
const report = { template: 'public-report', period: { kind: 'quarter', name: '2026-Q4' } };
let estate: Estate;
let lantern: string;

beforeAll(async () => {
  estate = await openEstate();
  const { caseworkers } = estate.partners[0];
  const ids: string[] = [];
  for (let from = 0; from < households; from += 5)
    ids.push(
      ...(await Promise.all(
        Array.from({ length: 5 }, (_, nth) =>
          submit(
            estate,
            caseworkers[0],
            householdOf(estate.programId, from + nth, {
              area: areas[(from + nth) % areas.length] ?? area,
              need: (from + nth) % 3 === 0 ? 'utilities' : 'groceries',
              amountMinor: 20_000 + 5_000 * (nth % 3),
            }),
          ),
        ),
      )),
    );
  await payAtBank(estate, caseworkers[0], ids);
  const organizations = await estate.api
    .as('committee-1')
    .list<{ organizationId: string; name: string }>('/v1/organizations', 'organizations');
  lantern = organizations.find(({ name }) => name === funders[0])?.organizationId ?? '';
});
afterAll(async () => estate?.close());

const read = async (as: string, id: string): Promise<Told> =>
  good(await estate.api.as(as).get<Told>(`/v1/publications/for-me/${id}`));
const formOf = async (path: string, as?: string): Promise<Response> =>
  fetch(`${estate.addresses.apiUrl}${path}`, {
    redirect: 'manual',
    headers: as === undefined ? {} : { authorization: `Bearer ${await estate.tokenFor(as)}` },
  });

/** Asks for one, waits for the job, and has two people sign what it made. */
const published = async (body: unknown): Promise<Told> => {
  const { publicationId } = await post<Told>(estate, 'controller-1', '/v1/publications', body);
  await estate.controls.untilIdle();
  const { documentHash, status, refused } = await read('committee-1', publicationId);
  expect([status, refused?.detail]).toEqual(['drafted', undefined]);
  for (const as of ['committee-1', 'committee-2'])
    await post(estate, as, `/v1/publications/${publicationId}/signature`, { hash: documentHash });
  await estate.controls.untilIdle();
  return read('committee-1', publicationId);
};

test('a quarter that is not over can not be published', async () => {
  await refusedPost(estate, 'controller-1', '/v1/publications', report, [409, 'open-period']);
});

test('a closed quarter is published for everybody, byte for byte what two people signed', async () => {
  await estate.controls.advance(45 * 86_400_000);
  await estate.controls.untilIdle();
  await estate.controls.advance(20 * 60_000);
  await estate.controls.untilIdle();
  const told = await published(report);
  expect(told.status).toBe('published');
  const { publicationsUrl } = estate.addresses;
  for (const { name, sha256: hash } of told.forms) {
    const at = await formOf(`/v1/publications/${told.publicationId}/${name}`);
    expect([at.status, at.headers.get('location')]).toEqual([303, `${publicationsUrl}/${told.publicationId}/${name}`]);
    const form = await fetch(at.headers.get('location') ?? '');
    expect([name, form.status, sha256(await form.text())]).toEqual([name, 200, hash]);
  }
  const document = await fetch(`${publicationsUrl}/${told.publicationId}/publication.json`);
  expect(sha256(await document.text())).toBe(told.documentHash);
  expect((await fetch(`${publicationsUrl}/${told.publicationId}/other.json`)).status).toBe(404);
  const listed = await fetch(`${estate.addresses.apiUrl}/v1/publications`);
  expect(
    ((await listed.json()) as { publications: Told[] }).publications.map(({ publicationId }) => publicationId),
  ).toEqual([told.publicationId]);
  await refusedPost(estate, 'committee-3', '/v1/publications', report, [409, 'would-expose']);
});

test('a funder reads its own statement, behind its token and an address that expires, and nobody else’s', async () => {
  const scope = { kind: 'funder', funderId: lantern };
  const { publicationId } = await published({ ...report, template: 'funder-statement', scope });
  const path = `/v1/publications/for-me/${publicationId}/report.en.html`;
  const at = await formOf(path, funderStaff(funders[0]));
  expect(at.status).toBe(303);
  const address = new URL(at.headers.get('location') ?? '');
  expect(address.searchParams.get('response-content-disposition')).toMatch(/^inline;/);
  expect((await fetch(address)).status).toBe(200);
  for (const as of [funderStaff(funders[1]), estate.partners[0].caseworkers[0]])
    expect((await formOf(path, as)).status).toBe(404);
  expect((await formOf(path)).status).toBe(401);
  expect((await formOf(`/v1/publications/${publicationId}/report.en.html`)).status).toBe(404);
  for (const place of ['restricted', 'drafts', '..%2frestricted', '../restricted'])
    expect(
      (await fetch(`${estate.addresses.publicationsUrl}/${place}/${publicationId}/report.en.html`)).status,
    ).not.toBe(200);
});

test('the record folds back to its state, publications and all', async () => {
  await estate.controls.untilIdle();
  expect(await stateDifferences(estate.tables, (await estate.controls.status()).nowAt)).toEqual([]);
});
