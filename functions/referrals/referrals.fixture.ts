// Two partners, a fiscal agent and a vault; somebody to be pointed to, and a household that has a claim code.
import {
  type PeerReferralBody,
  peerReferralBody,
  type ServiceReferralBody,
  serviceReferralBody,
} from '@hearth/contracts/referrals';
import type { ApplicationSubmitted } from '@hearth/domain/applications';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import type { PeerReferral } from '@hearth/domain/peer-referrals';
import { eastPartner, monday, submitted, westPartner } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { applicationStream } from '@hearth/store/projection';
import { everyItem } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import {
  caseworker,
  fiscalAgentId,
  founded,
  reviewer,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { firstClaim } from '@hearth/vault/claim-codes';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { answerPeerReferral, endPeerReferral, offerPeerReferral } from './act-on-peer.ts';
import { passOnReferrals } from './pass-on.ts';
import { pointToPeer, referPeer } from './point-to-peer.ts';
import { readPeerReferral } from './read-peers.ts';

export const about = { name: 'Rosalinda', reach: '617 555 0119 after six', note: 'second floor, bell broken' };
const told = {
  about,
  area: 'US-MA-suffolk',
  language: 'ht',
  consent: { asked: true, how: 'phone', givenAt: monday },
};

export const peerBody = (changes: object = {}): PeerReferralBody =>
  peerReferralBody.parse({ ...told, need: 'food', ...changes });
export const serviceBody = (changes: object = {}): ServiceReferralBody =>
  serviceReferralBody.parse({ ...told, to: westPartner, service: 'housing-search', ...changes });

export const bothPartners = [eastPartner, westPartner];

const idIn = (answer: unknown, name: string): string => {
  const body: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'body') : undefined;
  return String(typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined);
};
export const peerId = (answer: unknown): string => idIn(answer, 'peerReferralId');
export const serviceId = (answer: unknown): string => idIn(answer, 'serviceReferralId');

export const opened = async () => {
  const tables = await founded();
  const random = seededBytes(3);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now: () => monday,
  });
  await vault.newHousehold('hh_0');
  const ports = { tables, vault, random };

  /** An application that came, with its claim code; its partner keeps who it is where told so. */
  const applied = async (name: string, changes: Partial<ApplicationSubmitted['data']> = {}) => {
    const [applicationId, householdId] = [derivedId('application', name), derivedId('household', name)];
    const household = await vault.newHousehold(householdId);
    const { claimCode, claimKey } = await firstClaim(vault, applicationId);
    const identity = { applicant: { given: 'Ana', birthDate: '1988-04-12' }, partnerRef: name };
    const row = vault.sealApplication(household, {
      application: applicationId,
      version: 1,
      identity,
      facts: null,
      profile: null,
      blocks: [],
    });
    await write(
      tables,
      applicationStream,
      applicationId,
      [
        {
          type: 'ApplicationSubmitted',
          data: { ...submitted.data, householdId, partnerRefKey: `ref-${name}`, claimKey, ...changes },
        },
      ],
      { changes: [keyCreated(household.keyRow), sealedCreated(row)] },
    );
    return {
      applicationId,
      householdId,
      headers: { 'claim-code': claimCode, 'second-factor': '1988-04-12' },
    };
  };

  const peer = async (id: string): Promise<PeerReferral> => {
    const { state } = loaded<PeerReferral>(id, (await tables.read([stateRef(id)]))[0]);
    if (state === undefined) throw new Error('no such referral');
    return state;
  };
  /** Everything that lies in a table, as text: to see what is not in it. */
  const textIn = async (table: 'events' | 'state' | 'vault'): Promise<string> => {
    const texts: string[] = [];
    for await (const item of everyItem(tables, table)) texts.push(JSON.stringify(item));
    return texts.join('\n');
  };
  const countIn = async (table: 'keys' | 'vault', pk: string): Promise<number> => {
    let found = 0;
    for await (const item of everyItem(tables, table)) if (item.pk === pk) found += 1;
    return found;
  };
  const call = callOf;
  return {
    ports,
    tables,
    applied,
    peer,
    textIn,
    countIn,
    refer: (changes: object = {}, more: Parameters<typeof call>[2] = {}, actor = caseworker) =>
      referPeer(ports)(call(actor, peerBody(changes), more)),
    point: (headers: Readonly<Record<string, string>>, key?: string) => {
      const { to: _to, ...body } = peerBody();
      return pointToPeer(ports)(call(caseworker, body, { headers, ...(key === undefined ? {} : { key }) }));
    },
    answer: (id: string, answer: 'accept' | 'decline', actor = westCaseworker, now = monday) =>
      answerPeerReferral(ports)(
        call(actor, answer === 'accept' ? { answer } : { answer, reason: 'no-room' }, { id, now }),
      ),
    offer: (id: string, ...to: readonly string[]) =>
      offerPeerReferral(ports)(call(reviewer, { to: to.map((each) => idOrThrow('organization', each)) }, { id })),
    end: (id: string, body: Parameters<ReturnType<typeof endPeerReferral>>[0]['body'], actor = westCaseworker) =>
      endPeerReferral(ports)(call(actor, body, { id })),
    read: (id: string, actor = westCaseworker) => readPeerReferral(ports)(call(actor, undefined, { id })),
    passOn: (now: string) => passOnReferrals(ports)(now),
  };
};
