// Every id that a partner may write into a body: where it stands by the description, and a body that is taken but for it.
import { randomUUID } from 'node:crypto';
import type { IdKind } from '@hearth/domain/ids';
import { expect } from 'vitest';
import { fits, followed, type Operation, type Schema } from '../fixtures/description.ts';
import { fieldsOf, formsOf, grown, idKindsOf, type Json, type Soil } from '../fixtures/grown.ts';
import { diceOf } from './body-mutations.ts';
import { type DescribedReply, looks, ofMembers } from './described-calls.ts';
import { type Estate, type EstatePartner, good } from './estate.ts';
import { householdOf } from './households.ts';
import { type Ground, type Ids, strangersTo } from './isolation-ground.ts';

/** A place in a body: names of fields, [] within a list. */
type IdPlace = { readonly operation: Operation; readonly at: readonly string[]; readonly kind: IdKind };

/** What everybody of the fund reads anyway, by the kind of its id. */
export const everybodysKinds: Readonly<Partial<Record<IdKind, string>>> = {
  program: 'every member reads the list of programs',
  organization: 'every member reads the list of organizations',
};

/** Where a body of one's own is taken elsewhere: it is not sent here, since the case is past it. */
export const takenElsewhere: Readonly<Record<string, string>> = {
  amendApplication: 'the body of submitApplication, through the same check',
  amendConfidential: 'the body of submitConfidential, through the same check',
  submitConfidential:
    'the policy of this fund has no confidential lane; relationship and assistance are those of submitApplication',
};

const placesIn = (written: Schema, at: readonly string[] = []): readonly (readonly [readonly string[], IdKind])[] => {
  const schema = followed<Schema>(written);
  const own = idKindsOf(schema).map((kind) => [at, kind] as const);
  const items = schema['items'] === undefined ? [] : placesIn(Object(schema['items']), [...at, '[]']);
  const fields = fieldsOf(schema).flatMap(([name, inner]) => placesIn(inner, [...at, name]));
  return [...own, ...items, ...fields, ...(formsOf(schema) ?? []).flatMap((form) => placesIn(form, at))];
};

/** Every place of an id in a body that somebody of a partner or a funder may send, each once. */
export const placesOfIds: readonly IdPlace[] = ofMembers
  .filter((operation) => strangersTo(operation).length > 0)
  .flatMap((operation) => {
    const places = operation.body === undefined ? [] : placesIn(operation.body);
    const once = new Map(places.map(([at, kind]) => [`${at.join('/')} ${kind}`, { operation, at, kind }]));
    return [...once.values()];
  });

const soil: Soil = { dice: diceOf(20_261_122), ids: new Map(), optional: 'none' };

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasPlace = (schema: Schema, at: readonly string[]): boolean =>
  placesIn(schema).some(([place]) => place.join('/') === at.join('/'));

/** The same value with an id at a place; what is missing on the way there is grown. */
const withIdAt = (written: Schema, value: Json | undefined, at: readonly string[], id: string): Json => {
  const [step, ...rest] = at;
  if (step === undefined) return id;
  const schema = followed<Schema>(written);
  const form = formsOf(schema)?.find((one) => hasPlace(one, at));
  if (form !== undefined) return withIdAt(form, value !== undefined && fits(form, value) ? value : undefined, at, id);
  if (step === '[]') {
    const first = Array.isArray(value) ? value[0] : undefined;
    return [withIdAt(Object(schema['items']), first, rest, id)];
  }
  const whole = isObject(value) ? value : grown(soil, schema);
  const field = fieldsOf(schema).find(([name]) => name === step)?.[1] ?? expect.unreachable(step);
  return {
    ...(isObject(whole) ? whole : {}),
    [step]: withIdAt(field, isObject(whole) ? whole[step] : undefined, rest, id),
  };
};

let sent = 0;

/** Bodies that are taken, where the shown one is of records that nobody has; each household is another one. */
const takenBody = ({ estate }: Ground, { name, example }: Operation): Json => {
  sent += 1;
  const { programId } = estate;
  const helped = { assistance: { how: 'in-person' } };
  const household = { ...householdOf(programId, 700 + sent, { partnerRef: `ISOLATION-${sent}` }), ...helped };
  const shown: Record<string, unknown> = Object(example);
  const bodies: Readonly<Record<string, object>> = {
    submitApplication: household,
    amendApplication: { ...household, partnerRef: 'THEIRS-2' },
    submitConfidential: { ...shown, ...helped, programId, caseNumber: `ISOLATION-${sent}` },
    referForService: { ...shown, to: estate.partners[0].organizationId },
    replayWebhook: {},
  };
  return JSON.parse(JSON.stringify(bodies[name] ?? shown));
};

/** A body that is taken but for the id at a place. */
export const bodyWith = (ground: Ground, { operation, at }: IdPlace, id: string): Json => {
  const body = withIdAt(operation.body ?? {}, takenBody(ground, operation), at, id);
  // Whoever is named as close to a household is named with the word that there is somebody.
  const isNamed = at[0] === 'relationship' && isObject(body) && isObject(body['relationship']);
  return isNamed ? { ...body, relationship: { ...Object(body['relationship']), disclosed: true } } : body;
};

/** What an answer tells of the id that was sent: all but what differs between two calls anyway. */
export const told = (reply: DescribedReply): unknown => {
  const { status, headers, body } = looks(reply);
  const plain = JSON.stringify(body).replace(/\b[a-z]+_[0-9A-HJKMNP-TV-Z]{26}\b|"claimCode":"[^"]+"/g, '…');
  return { status, headers, body: plain };
};

/** A delivery of a partner's own webhook. The estate is at rest afterwards. */
export const deliveryOf = async (estate: Estate, { system }: EstatePartner, { webhook = '' }: Ids): Promise<string> => {
  const as = estate.api.as(system);
  good(await as.post(`/v1/webhooks/${webhook}/ping`, randomUUID()));
  await estate.controls.untilIdle();
  const [delivery] = await as.list<{ deliveryId: string }>(`/v1/webhooks/${webhook}/deliveries`, 'deliveries');
  return delivery?.deliveryId ?? '';
};

/** A peer referral that the second partner accepted, and a service referral that it made. */
const handedToAndFro = async ({ estate }: Ground): Promise<Ids> => {
  const [given, own] = estate.partners;
  const [giver, taker] = [estate.api.as(given.caseworkers[0]), estate.api.as(own.caseworkers[0])];
  const consent = { asked: true, how: 'in-person', givenAt: '2026-01-15T15:00:00.000Z' };
  const about = { name: 'Rosa from the third floor', reach: '+1 617 555 0118' };
  const whom = { about, area: 'US-MA-suffolk', language: 'ht', consent };
  type Made = { readonly peerReferralId: string; readonly serviceReferralId: string };
  const peer = { ...whom, need: 'food', to: [own.organizationId] };
  const { peerReferralId } = good(await giver.post<Made>('/v1/peer-referrals', randomUUID(), peer));
  good(await taker.post(`/v1/peer-referrals/${peerReferralId}/answer`, randomUUID(), { answer: 'accept' }));
  const service = { ...whom, service: 'housing-search', to: given.organizationId };
  const { serviceReferralId } = good(await taker.post<Made>('/v1/service-referrals', randomUUID(), service));
  return { peerReferral: peerReferralId, serviceReferral: serviceReferralId };
};

/** Records of the second partner, one of each kind that it writes into bodies or paths. The estate is at rest afterwards. */
export const ownIds = async (ground: Ground): Promise<Ids> => {
  const { estate, held } = ground;
  const [, own] = estate.partners;
  // An application that came of a referral is younger than it.
  const referred = await handedToAndFro(ground);
  const came = { ...householdOf(estate.programId, 699, { partnerRef: 'ISOLATION-PEER' }), cameBy: 'peer-referral' };
  const sentIn = estate.api.as(own.system).post<{ applicationId: string }>('/v1/applications', randomUUID(), came);
  const { applicationId } = good(await sentIn);
  type Member = { readonly memberId: string; readonly confirmed?: { readonly organizationId: string } | null };
  const members: Member[] = await estate.api.as('founder-1').list('/v1/members', 'members');
  const member = members.find(({ confirmed }) => confirmed?.organizationId === own.organizationId);
  return {
    ...held,
    ...referred,
    application: applicationId,
    member: member?.memberId ?? '',
    delivery: await deliveryOf(estate, own, held),
  };
};
