// Organizations and members: the first administrator proposes each, the second confirms it.
import { bodyOrThrow, keyOf } from './api-client.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type FoundingPlan, type MemberPlan, type PartnerPlan, slugOf, staff } from './founding-plan.ts';
import { inParallel } from './in-parallel.ts';

export type FoundPartner = PartnerPlan & { readonly organizationId: string };
export type FoundPeople = {
  readonly partners: readonly FoundPartner[];
  readonly funders: Readonly<Record<string, string>>;
};

const foundersOf = ({ addresses }: CloudAccess): readonly [string, string] => {
  const [first, second] = addresses.founders;
  if (first === undefined || second === undefined) throw new Error('A deployment names two founders.');
  return [first, second];
};

const organization = async (cloud: CloudAccess, name: string, kind: 'partner' | 'funder'): Promise<string> => {
  const [first, second] = foundersOf(cloud);
  const proposed = await cloud.api
    .as(first)
    .post<{ organizationId: string }>('/v1/organizations', keyOf('organization', kind, name), { name, kind });
  const { organizationId } = bodyOrThrow(proposed, `proposing ${name}`);
  const path = `/v1/organizations/${organizationId}/confirmation`;
  bodyOrThrow(await cloud.api.as(second).post(path, keyOf('confirm', organizationId)), `confirming ${name}`);
  return organizationId;
};

const member = async (cloud: CloudAccess, { subject, roles }: MemberPlan, organizationId: string): Promise<void> => {
  const [first, second] = foundersOf(cloud);
  const body = { subject, organizationId, roles };
  const proposed = await cloud.api
    .as(first)
    .post<{ memberId: string; version: number }>('/v1/members', keyOf('member', subject, ...roles), body);
  const { memberId, version } = bodyOrThrow(proposed, `proposing ${subject}`);
  const path = `/v1/members/${memberId}/confirmation`;
  const confirmed = await cloud.api.as(second).post(path, keyOf('confirm', memberId, version), undefined, version);
  bodyOrThrow(confirmed, `confirming ${subject}`);
};

/** Founds partners, funders and members; a repeat is answered as the first time. */
export const foundPeople = async (cloud: CloudAccess, plan: FoundingPlan, lanes: number): Promise<FoundPeople> => {
  const partners = await inParallel(plan.partners, lanes, async (partner) => ({
    ...partner,
    organizationId: await organization(cloud, partner.name, 'partner'),
  }));
  const funders = await inParallel(
    plan.funders,
    lanes,
    async (name) => [name, await organization(cloud, name, 'funder')] as const,
  );
  const organizationOf = new Map([
    ...funders.map(([name, id]) => [slugOf(name), id] as const),
    ...partners.map(({ slug, organizationId }) => [slug, organizationId] as const),
  ]);
  await inParallel(plan.members, lanes, (one) =>
    member(cloud, one, organizationOf.get(one.of) ?? cloud.addresses.fiscalAgentId),
  );
  // Organizations that are paid are looked up in a list of sanctions before the first advance; these are invented names.
  await inParallel(partners, lanes, async ({ organizationId, name }) => {
    const path = `/v1/sanctions-checks/${organizationId}`;
    const body = { list: 'invented-names', listVersion: '1', result: 'clear' };
    const key = keyOf('sanctions', organizationId);
    bodyOrThrow(await cloud.api.as(staff.controller).post(path, key, body), `looking up ${name}`);
  });
  return { partners, funders: Object.fromEntries(funders) };
};
