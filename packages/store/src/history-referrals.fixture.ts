// Helpers' contacts, confidential cases and referrals as dice fall: registered and taken back, new and returning, offered, declined, ended.
import type { Organization } from '@hearth/domain/governance';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import type { PeerReferral, PeerReferralEvent } from '@hearth/domain/peer-referrals';
import { ana, ben, eastPartner, monday, submitted, westPartner } from '@hearth/domain/relief-fund.fixture';
import { isServiceOver, type ServiceReferral, type ServiceReferralEvent } from '@hearth/domain/service-referrals';
import { caseHousehold, caseRef } from './case-items.ts';
import { type Dice, fresh, on, pick, read, type World, write } from './history-world.fixture.ts';
import { applicationStream, organizationStream, peerReferralStream, serviceReferralStream } from './projection.ts';
import { sealedCreated } from './vault-rows.ts';

const partners = [eastPartner, westPartner];
const consent = { how: 'phone', givenAt: monday };
const told = { area: 'US-MA', language: 'es', consent };

/** A helper's contact becomes known as one, or is one no more. */
export const helperContact = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const organization = await read<Organization>(world, pick(partners, n) ?? eastPartner);
  const contact = { contact: `c${how % 3}`, block: `phone#${how % 3}`, by: ana };
  const isKnown = organization.state?.helperContacts?.some((each) => each.contact === contact.contact) === true;
  const event = isKnown
    ? ({ type: 'HelperContactRemoved', data: contact } as const)
    : ({ type: 'HelperContactRegistered', data: { ...contact, kind: 'phone' } } as const);
  await write(world, { appends: [on(organizationStream, organization, event)] }, true);
};

/** A case of the confidential lane comes, or comes again. */
export const hide = async (world: World, { how }: Dice): Promise<void> => {
  const [id, caseKey] = [fresh(world, 'application'), `case-${how % 4}`];
  const known = caseHousehold((await world.tables.read([caseRef(caseKey)]))[0]);
  const householdId = known === undefined ? fresh(world, 'household') : idOrThrow('household', known);
  const data = {
    ...submitted.data,
    householdId,
    partnerRefKey: `ref-${id}`,
    caseKey,
    lane: 'confidential' as const,
    rail: 'partner' as const,
    ...(known === undefined ? {} : { isReturning: true as const }),
  };
  const row = { pk: householdId, sk: id, version: 1, blocks: [] };
  const sealed = { identity: Uint8Array.of(1), facts: Uint8Array.of(2), profile: Uint8Array.of(3) };
  const stream = { id, head: { version: 0, hash: '' }, state: undefined };
  const isWritten = await write(world, {
    appends: [on(applicationStream, stream, { type: 'ApplicationSubmitted', data })],
    changes: [sealedCreated({ ...row, ...sealed })],
  });
  // The others of a household go with its first one.
  if (isWritten && known === undefined) world.known.applications.push(id);
};

const nextPeer = ({ status, at }: PeerReferral, how: number): PeerReferralEvent => {
  const organizationId = at ?? eastPartner;
  const offered: PeerReferralEvent = { type: 'PeerReferralOffered', data: { to: partners.slice(how % 2), by: ben } };
  if (status === 'waiting')
    return how % 4 === 3
      ? { type: 'PeerReferralEnded', data: { outcome: 'nobody-took-it', hasWords: true, by: ben } }
      : offered;
  const all: readonly PeerReferralEvent[] = [
    { type: 'PeerReferralAccepted', data: { organizationId, by: ana } },
    { type: 'PeerReferralDeclined', data: { organizationId, reason: 'no-room', by: ana } },
    { type: 'PeerReferralPassedOn', data: { organizationId } },
    { type: 'PeerReferralEnded', data: { outcome: 'not-reached', by: ana } },
  ];
  return pick(all, how) ?? offered;
};

/** Somebody is pointed to, offered, declined, accepted, and it ends. */
export const pointTo = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const referral = await read<PeerReferral>(world, derivedId('peerReferral', n % 6));
  if (referral.state?.status === 'ended') {
    if (referral.state.hasWords !== true) return;
    await write(world, { appends: [on(peerReferralStream, referral, { type: 'PeerReferralForgotten', data: {} })] });
    return;
  }
  const made: PeerReferralEvent = {
    type: 'PeerReferralMade',
    data: {
      ...told,
      ...(how % 2 === 0 ? { from: eastPartner, by: ana } : { pointer: `pointer-${n % 6}`, by: 'household' as const }),
      need: 'food',
      to: partners.slice(how % 3),
    },
  };
  const event = referral.state === undefined ? made : nextPeer(referral.state, how);
  await write(world, { appends: [on(peerReferralStream, referral, event)] }, how % 2 === 0);
};

/** Somebody is handed on for what money can't give. */
export const handOn = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const id = derivedId('serviceReferral', n % 6);
  const referral = await read<ServiceReferral>(world, id);
  if (referral.state !== undefined && isServiceOver(referral.state)) return;
  const made: ServiceReferralEvent = {
    type: 'ServiceReferralMade',
    data: {
      ...told,
      from: eastPartner,
      to: westPartner,
      service: 'school',
      keptUnder: id,
      expiresOn: '2026-12-14',
      by: ana,
    },
  };
  const later: readonly ServiceReferralEvent[] = [
    { type: 'ServiceReferralAccepted', data: { by: ben } },
    { type: 'ServiceReferralDeclined', data: { reason: 'no-room', by: ben } },
    { type: 'ServiceReferralEnded', data: { outcome: 'helped', by: ben } },
    { type: 'ServiceReferralExpired', data: {} },
  ];
  const linked: ServiceReferralEvent = {
    type: 'ServiceReferralLinked',
    data: { applicationId: derivedId('application', n), keptUnder: derivedId('household', n), by: ana },
  };
  const isLinked = referral.state === undefined || referral.state.applicationId !== undefined || how % 5 > 1;
  const event = referral.state === undefined ? made : isLinked ? (pick(later, how) ?? made) : linked;
  await write(world, { appends: [on(serviceReferralStream, referral, event)] }, true);
};
