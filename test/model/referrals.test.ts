// Referrals over their routes, each answer held against what is told of it: who points, who takes, what the others see.
import { assistedRoutes } from '@hearth/contracts/assisted-routes';
import { referralsRoutes as on } from '@hearth/contracts/referrals-routes';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { intakeRoutes } from '@hearth/functions/intake/intake-routes.ts';
import { referralsRoutes } from '@hearth/functions/referrals/referrals-routes.ts';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { expect, test } from 'vitest';
import { inProcessApi } from './in-process-api.ts';

const [ana, dora, ben, cara] = ['ana, caseworker', 'dora, caseworker', 'ben, reviewer', 'cara, controller'];
const about = { name: 'a neighbour', reach: 'after six' };
const told = {
  about,
  area: 'US-MA-suffolk',
  language: 'ht',
  consent: { asked: true, how: 'in-person', givenAt: monday },
};

const opened = async () => {
  const tables = await founded();
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
  const ports = { tables, vault, random };
  return inProcessApi(tables, [...referralsRoutes(ports), ...intakeRoutes(ports)], () => monday);
};

test('a peer is pointed to, offered on, taken by one partner, and told to nobody else', async () => {
  const api = await opened();
  const body = { ...told, need: 'food', to: [eastPartner] };
  const made = await api(on.referPeer, { as: dora, body });
  const id = String(made.json['peerReferralId']);
  const params = { id };
  expect(await api(on.listPeerReferrals, { as: ana })).toMatchObject({ json: { referrals: [{ peerReferralId: id }] } });
  const declined = { as: ana, params, body: { answer: 'decline', reason: 'no-room' } };
  expect(await api(on.answerPeerReferral, declined)).toMatchObject({ json: { status: 'waiting' } });
  expect(await api(on.listPeerReferrals, { as: ben })).toMatchObject({
    json: { referrals: [{ asked: [eastPartner] }] },
  });
  expect((await api(on.offerPeerReferral, { as: dora, params, body: { to: [westPartner] } })).status).toBe(403);
  await api(on.offerPeerReferral, { as: ben, params, body: { to: [westPartner] } });
  await api(on.answerPeerReferral, { as: dora, params, body: { answer: 'accept' } });
  expect(await api(on.readPeerReferral, { as: dora, params })).toMatchObject({ json: { about } });
  expect((await api(on.readPeerReferral, { as: ana, params })).status).toBe(404);
  const ended = { as: dora, params, body: { outcome: 'not-reached' } };
  expect(await api(on.endPeerReferral, ended)).toMatchObject({ json: { status: 'ended' } });
  expect((await api(on.endPeerReferral, { ...ended, as: ana })).status).toBe(409);
  expect(await api(on.readPeerReferral, { as: dora, params })).toMatchObject({ json: { status: 'ended' } });
});

test('a household is handed on, taken, helped; what nobody gives is told of a quarter that is over', async () => {
  const api = await opened();
  const made = await api(on.referForService, { as: ana, body: { ...told, to: westPartner, service: 'school' } });
  const params = { id: String(made.json['serviceReferralId']) };
  expect(await api(on.listServiceReferrals, { as: dora })).toMatchObject({ json: { referrals: [{ status: 'open' }] } });
  await api(on.answerServiceReferral, { as: dora, params, body: { answer: 'accept' } });
  expect(await api(on.readServiceReferral, { as: dora, params })).toMatchObject({ json: { about } });
  expect(await api(on.endServiceReferral, { as: dora, params, body: { outcome: 'helped' } })).toMatchObject({
    status: 200,
  });
  expect((await api(on.readServiceReferral, { as: cara, params })).status).toBe(403);
  expect((await api(on.readUnmetNeeds, { as: ana })).status).toBe(403);
});

test('contacts of helpers are registered, listed and taken back', async () => {
  const api = await opened();
  const made = await api(assistedRoutes.registerHelperContact, { as: ana, body: { phone: '617 555 0142' } });
  expect(made.status).toBe(201);
  const { contact } = made.json;
  expect(await api(assistedRoutes.listHelperContacts, { as: ana })).toMatchObject({
    json: { contacts: [{ contact }] },
  });
  const gone = await api(assistedRoutes.removeHelperContact, { as: ana, body: { contact } });
  expect(gone).toMatchObject({ status: 200 });
});
