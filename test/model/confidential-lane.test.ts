// Somebody sheltered, from the door to the handover and out again: the real routes, one after the other, and no name anywhere.
import { assistedRoutes } from '@hearth/contracts/assisted-routes';
import { adjudicationRoutes, approvalRoutes, intakeRoutes } from '@hearth/contracts/decision-routes';
import { payeesRoutes } from '@hearth/contracts/money-routes';
import { retentionRoutes } from '@hearth/contracts/record-routes';
import { referralsRoutes } from '@hearth/contracts/referrals-routes';
import type { Application } from '@hearth/domain/applications';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { idOrThrow } from '@hearth/domain/ids';
import { monday, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { adjudicationRoutes as adjudication } from '@hearth/functions/adjudication/adjudication-routes.ts';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { disburse } from '@hearth/functions/disbursement/disburse.ts';
import { confidentialPolicy } from '@hearth/functions/intake/confidential.fixture.ts';
import { intakeRoutes as intake } from '@hearth/functions/intake/intake-routes.ts';
import { requestPayee } from '@hearth/functions/payees/request-payee.ts';
import { referralsRoutes as referrals } from '@hearth/functions/referrals/referrals-routes.ts';
import { retentionRoutes as retention } from '@hearth/functions/retention/retention-routes.ts';
import { workOffRetention } from '@hearth/functions/retention/work-off.ts';
import { screenApplication } from '@hearth/functions/screening/screen-application.ts';
import { compare } from '@hearth/matching/compare';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { route } from '@hearth/runtime/http-endpoint';
import { brokenErasures } from '@hearth/store/erasure-checks';
import { policyReader } from '@hearth/store/policies';
import { everyItem, stateDifferences } from '@hearth/store/rebuild';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { expect, test } from 'vitest';
import { inProcessApi } from './in-process-api.ts';

const [ana, dora, ben, cleo, cara] = [
  'ana, caseworker',
  'dora, caseworker',
  'ben, reviewer',
  'cleo, approver',
  'cara, controller',
];

const sheltered = (number: string, amountMinor: number) => ({
  programId: program,
  partnerRef: `DV-41-${number}`,
  caseNumber: 'DV-41',
  area: 'US-MA-suffolk',
  household: { size: 3, language: 'pt', situation: ['displaced'] },
  request: { need: 'food', amount: { amountMinor, currency: 'USD' } },
  cameBy: 'partner',
  consent: { noticeVersion: '1', language: 'pt', givenAt: monday },
  relationship: { disclosed: false },
  attestation: { version: '1', attestedAt: monday, facts: ['identity-known', 'lives-in-area', 'household-size'] },
});

const opened = async () => {
  const tables = await founded({ relief: confidentialPolicy });
  const random = seededBytes(5);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now: () => monday,
  });
  const readPolicy = policyReader(tables);
  const twin = inMemoryProvider({ now: () => Date.parse(monday) });
  const provider = async () => twin;
  const ports = { tables, vault, random, readPolicy, feeMinor: 0 };
  const api = inProcessApi(
    tables,
    [
      ...intake(ports),
      ...adjudication(ports),
      ...retention(ports),
      ...referrals(ports),
      route(approvalRoutes.closeDocket, closeDocket(ports)),
      route(payeesRoutes.requestPayee, requestPayee({ tables, provider, fiscalAgentId })),
    ],
    () => monday,
  );
  const screen = screenApplication({ tables, vault, compare, readPolicy });
  const pay = disburse({ ...ports, provider, fiscalAgentId, financialAccount: 'fa_test_1' });
  const stateAt = (id: string) => stateOf<Application>(tables, id);
  /** Hands in, and lets it be screened. */
  const arrives = async (number: string, amountMinor: number): Promise<Application> => {
    const told = await api(assistedRoutes.submitConfidential, { as: ana, body: sheltered(number, amountMinor) });
    const id = String(told.json['applicationId']);
    const { householdId } = await stateAt(id);
    const message = {
      stream: id,
      sequence: 1,
      type: 'ApplicationSubmitted',
      at: monday,
      data: { householdId },
    } as const;
    await screen(JSON.parse(JSON.stringify(message)), monday);
    return stateAt(id);
  };
  return { tables, api, arrives, stateAt, pay, erase: workOffRetention({ ...ports, provider, keysRecoveryDays: 1 }) };
};

test('somebody sheltered is helped under a cap of their own, by their partner’s hands, and forgotten whole', async () => {
  const { tables, api, arrives, stateAt, pay, erase } = await opened();
  const first = await arrives('a', 20_000);
  const second = await arrives('b', 15_000);
  expect([first.status, second.status]).toEqual(['awarded', 'awarded']);
  expect(second.householdId).toBe(first.householdId);

  // Both were within the cap when they were screened; together they are not, and approval sees it.
  const decisions = [first, second].map(({ awardId }) => ({ awardId, decision: 'approve' }));
  const docket = await api(approvalRoutes.closeDocket, { as: cleo, body: { decisions } });
  expect(docket.json).toMatchObject({ answers: [{ outcome: 'approved' }, { outcome: 'over-cap' }] });

  // The account at a provider would learn the name.
  const asked = await api(payeesRoutes.requestPayee, {
    as: ana,
    params: { id: first.id },
    body: { returnUrl: 'https://partner.example/done' },
  });
  expect(asked).toMatchObject({ status: 409, json: { detail: expect.stringContaining('through you') } });
  const awardId = idOrThrow('award', String(first.awardId));
  await pay({ type: 'AwardApproved', stream: awardId, sequence: 2, at: monday }, monday);
  expect(await stateOf<Disbursement>(tables, disbursementOf(awardId, 1))).toMatchObject({
    rail: 'partner',
    status: 'waiting-for-advance',
  });

  // What is over the cap at the door is a person's, who sees the lane and nobody.
  const third = await arrives('c', 35_000);
  expect(third.status).toBe('referred');
  const referral = await api(adjudicationRoutes.readReferral, { as: ben, params: { id: third.id } });
  expect(referral.json).toMatchObject({ identity: null, application: { lane: 'confidential' }, matches: [] });
  const read = await api(intakeRoutes.readApplication, { as: ana, params: { id: third.id } });
  expect(JSON.stringify(read.json)).toContain('confidential lane');

  // Another partner's case of the same number is another household, and is nobody's to see.
  const west = await api(assistedRoutes.submitConfidential, { as: dora, body: sheltered('a', 20_000) });
  expect((await stateAt(String(west.json['applicationId']))).householdId).not.toBe(first.householdId);
  expect((await api(intakeRoutes.readApplication, { as: dora, params: { id: first.id } })).status).toBe(404);

  // It is handed on for what money can't give only without its application.
  const handedOn = {
    to: westPartner,
    service: 'housing-search',
    about: { name: 'a friend', reach: 'through us' },
    area: 'US-MA-suffolk',
    language: 'pt',
    consent: { asked: true, how: 'in-person', givenAt: monday },
  };
  const named = { as: ana, body: { ...handedOn, applicationId: first.id } };
  expect(await api(referralsRoutes.referForService, named)).toMatchObject({
    json: { errors: [{ code: 'confidential' }] },
  });
  expect(await api(referralsRoutes.referForService, { as: ana, body: handedOn })).toMatchObject({ status: 201 });

  // Money is under way, so nothing is erased; the other partner's can be, and with it the case.
  const held = await api(retentionRoutes.askErasure, {
    as: ana,
    params: { id: first.id },
    body: { reason: 'household-asked' },
  });
  expect(held.status).toBe(409);
  const id = String(west.json['applicationId']);
  const { householdId } = await stateAt(id);
  await api(retentionRoutes.askErasure, { as: dora, params: { id }, body: { reason: 'household-asked' } });
  await api(retentionRoutes.decideErasure, { as: cara, params: { id: householdId }, body: { decision: 'confirm' } });
  expect(await erase(monday)).toMatchObject({ erased: 1 });
  expect(await stateAt(id)).toHaveProperty('erasedAt');
  const again = await api(assistedRoutes.submitConfidential, { as: dora, body: sheltered('z', 20_000) });
  expect((await stateAt(String(again.json['applicationId']))).householdId).not.toBe(householdId);

  expect(await brokenErasures(tables)).toEqual([]);
  expect(await stateDifferences(tables, monday)).toEqual([]);
  for (const table of ['events', 'state'] as const)
    for await (const item of everyItem(tables, table)) expect(JSON.stringify(item)).not.toMatch(/DV-41|a friend/);
});
