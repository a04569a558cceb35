// A client that a generator of strangers makes from the committed description, and our own, take a partner's path on a running cloud.
import { readFileSync } from 'node:fs';
import { keyOf } from '@hearth/cli/api-client';
import { appealing, birthDateOf, firstList, forbiddenList, mends, paidAtBank } from '@hearth/cli/walk/sample-list';
import type { components } from '@hearth/client/api-types';
import { hearthClient, type PageQuery, pages } from '@hearth/client/hearth-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import {
  answerAppealOf,
  approveAll,
  type Claim,
  disbursementOf,
  handOn,
  messagesOf,
  openPayee,
  statusOf,
} from './strangers-decisions.ts';
import { applyList, checkList, fileOf, type HandedIn, rowsOf, templateOf } from './strangers-list.ts';
import { description, madeByStrangers, newKey, type Stranger } from './strangers-sdk.ts';

type Line = { readonly applicationId: string; readonly status: string; readonly claimCode?: string };

let estate: Estate;
let as: (sub?: string) => Stranger;
let system: Stranger;
const anybody = () => as();
beforeAll(async () => {
  estate = await openEstate();
  as = await madeByStrangers(estate);
  system = as(estate.partners[0].system);
});
afterAll(() => estate?.close());

test("a stranger's client hands in an application, sends it again, reads it and finds it in the list", async () => {
  const body = householdOf(estate.programId, 41);
  const sent = await system.tries<Line>('submitApplication', { headers: newKey(), body });
  expect([sent.response.status, sent.data?.status]).toEqual([201, 'submitted']);
  const again = await system.tries<Line>('submitApplication', { headers: newKey(), body });
  expect([again.response.status, again.data?.applicationId]).toEqual([200, sent.data?.applicationId]);
  await estate.controls.untilIdle();
  const path = { id: sent.data?.applicationId };
  const read = await system.calls('readApplication', { path });
  expect(read).toMatchObject({ applicationId: path.id, status: 'awarded', findings: [] });
  type Lines = { readonly applications: readonly Line[] };
  const { applications } = await system.calls<Lines>('listApplications', { query: { limit: 200 } });
  expect(applications.map(({ applicationId }) => applicationId)).toContain(path.id);
});

test("a stranger's client is told in words what was wrong, as the description says", async () => {
  const wrong = { ...householdOf(estate.programId, 42), household: { size: 0, language: 'es' } };
  const { error, response } = await system.tries('submitApplication', { headers: newKey(), body: wrong });
  expect(response.status).toBe(400);
  expect(error).toMatchObject({ type: '/problems/invalid', errors: [{ pointer: '/household/size' }] });
  const nobodys = await system.tries('readApplication', { path: { id: 'app_0123456789ABCDEFGHJKMNPQRS' } });
  expect(nobodys.error).toMatchObject({ type: '/problems/not-found' });
});

test('what a stranger’s client asks with a claim code tells the stage, and takes an appeal', async () => {
  const body = householdOf(estate.programId, 44, { area: 'US-ME-cumberland' });
  const { applicationId: id, claimCode = '' } = await system.calls<Line>('submitApplication', {
    headers: newKey(),
    body,
  });
  await estate.controls.untilIdle();
  const decision = { decision: 'decline', reason: 'outside-the-area' };
  good(await estate.api.as('reviewer-1').post(`/v1/applications/${id}/adjudication`, keyOf('decline', id), decision));
  const claim = { 'claim-code': claimCode, 'second-factor': body.applicant.birthDate };
  expect(await statusOf(anybody(), claim)).toMatchObject({
    stage: 'declined',
    reason: 'area',
    appeal: { is: 'possible' },
  });
  const words = { words: 'We moved to Boston in October.' };
  const appeal = await anybody().tries('makeAppeal', { headers: { ...claim, ...newKey() }, body: words });
  expect([appeal.response.status, appeal.data]).toMatchObject([201, { appealId: expect.stringMatching(/^apl_/) }]);
  expect(await statusOf(anybody(), claim)).toMatchObject({ appeal: { is: 'open' } });
});

describe("a stranger's client walks a partner's whole path", () => {
  let handedIn: ReadonlyMap<string, HandedIn> = new Map();
  const idOf = (partnerRef: string): string => handedIn.get(partnerRef)?.id ?? '';
  const claimOf = (partnerRef: string): Claim => ({
    'claim-code': handedIn.get(partnerRef)?.claimCode ?? '',
    'second-factor': birthDateOf(partnerRef),
  });
  const caseworkers = () => {
    const [one, two] = estate.partners[1].caseworkers;
    return [as(one), as(two)] as const;
  };

  test('from an empty template to a list that is refused, checked, mended, sent again and handed in', async () => {
    const [caseworker, colleague] = caseworkers();
    const { programId, controls } = estate;
    const contact = { path: { id: estate.partners[1].organizationId }, body: { phone: '617-555-0100' } };
    // The number counts once a second person says the same.
    for (const person of [caseworker, colleague])
      await person.calls('setPublicContact', { headers: newKey(), ...contact });
    expect(await templateOf(caseworker, 'es')).toContain('Referencia,Nombre');
    // The day before: whatever the hour is, nothing in the list lies ahead.
    const day = new Date(Date.parse((await controls.status()).nowAt) - 86_400_000).toISOString().slice(0, 10);
    const refused = await checkList(caseworker, programId, forbiddenList(day));
    expect([refused.status, refused.refused?.detail]).toEqual(['failed', expect.stringMatching(/./)]);
    const first = await checkList(caseworker, programId, firstList(day));
    expect(first.checked).toMatchObject({ new: 3, error: 3 });
    const wrong = (await rowsOf(caseworker, first.importId)).filter(({ verdict }) => verdict === 'error');
    expect(wrong.flatMap(({ problems }) => problems.map(({ column }) => column))).toEqual([
      ...['birth_date', 'amount', 'need'],
    ]);
    const mended = mends.reduce((text, [from, to]) => text.replace(from, to), await fileOf(first, '_errors'));
    const second = await checkList(caseworker, programId, mended);
    expect(second.checked).toMatchObject({ new: 6 });
    handedIn = await applyList(caseworker, second.importId);
    expect(handedIn.size).toBe(6);
  });

  test('to what people decide, and the money that goes out', async () => {
    const [giver, confirmer] = caseworkers();
    await estate.controls.untilIdle();
    const decline = { decision: 'decline', reason: 'other-help' };
    await as('reviewer-1').calls('adjudicate', { headers: newKey(), path: { id: idOf(appealing) }, body: decline });
    expect(new Set(await approveAll(as('approver-1')))).toEqual(new Set(['approved']));
    for (const partnerRef of paidAtBank) await openPayee(estate, giver, idOf(partnerRef));
    const { organizationId: partnerId } = estate.partners[1];
    await handOn(estate, [giver, confirmer, as('treasurer-1')], { id: idOf('WALK-2'), partnerId });
    const paid = await Promise.all(['WALK-1', 'WALK-2'].map((each) => disbursementOf(giver, idOf(each))));
    expect(paid).toMatchObject([{ status: 'settled' }, { status: 'confirmed' }]);
  });

  test('to the message, the status, the appeal and its answer', async () => {
    const [caseworker] = caseworkers();
    const household = as();
    expect(await messagesOf(caseworker, idOf('WALK-1'))).toContain('payment-sent sent');
    expect(await statusOf(household, claimOf('WALK-1'))).toMatchObject({ stage: 'paid' });
    const claim = claimOf(appealing);
    const words = 'The other fund had no money left.';
    await household.calls('makeAppeal', { headers: { ...claim, ...newKey() }, body: { words } });
    expect(await statusOf(household, claim)).toMatchObject({ appeal: { is: 'open' } });
    const answer = { outcome: 'granted', words: 'We looked again. You were right.' };
    await answerAppealOf(as('reviewer-2'), idOf(appealing), answer);
    const award = { decision: 'award', amountMinor: 30_000, reason: 'need-confirmed' };
    await as('reviewer-2').calls('adjudicate', { headers: newKey(), path: { id: idOf(appealing) }, body: award });
    await estate.controls.untilIdle();
    await approveAll(as('approver-1'));
    await openPayee(estate, caseworker, idOf(appealing));
    expect(await disbursementOf(caseworker, idOf(appealing))).toMatchObject({ status: 'settled' });
    expect(await statusOf(household, claim)).toMatchObject({ appeal: { is: 'granted', words: answer.words } });
  });
});

test('the cloud serves the description that is committed, and its page, to anybody', async () => {
  expect(await anybody().calls('readOpenApi')).toEqual(JSON.parse(readFileSync(description, 'utf8')));
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
