// A small fund in memory, founded by events: partners, people, a program with its policy, and money in slices. For tests of steps.
import { canonical, type Json } from '@hearth/domain/canonical';
import type { Actor, Role } from '@hearth/domain/duties';
import { allotmentEntry, giftEntry } from '@hearth/domain/entries';
import type { FundEvent, Restriction } from '@hearth/domain/fund-events';
import type { MemberEvent, OrganizationEvent, PolicyEvent, ProgramEvent } from '@hearth/domain/governance';
import { derivedId, type MemberId, type OrganizationId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { policyWith } from '@hearth/domain/policy.fixture';
import type { NewEvent } from '@hearth/domain/record';
import {
  ana,
  ben,
  cleo,
  dora,
  eastPartner,
  generalFund,
  monday,
  policy,
  program,
  westPartner,
} from '@hearth/domain/relief-fund.fixture';
import { append, commit } from './commit.ts';
import { loaded, stateRef } from './entities.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import {
  fundStream,
  memberStream,
  organizationStream,
  policyStream,
  programStream,
  type Stream,
} from './projection.ts';
import type { Change, Tables } from './tables.ts';
import type { Window } from './windows.ts';

export const fiscalAgentId: OrganizationId = derivedId('organization', 'fiscal agent');

const actorOf = (memberId: MemberId, organizationId: OrganizationId, ...roles: readonly Role[]): Actor => ({
  memberId,
  organizationId,
  organizationKind: organizationId === fiscalAgentId ? 'fiscal-agent' : 'partner',
  roles,
});

/** A member by a name, with roles at an organization. */
export const person = (name: string, organizationId: OrganizationId, ...roles: readonly Role[]): Actor =>
  actorOf(derivedId('member', name), organizationId, ...roles);

export const caseworker = actorOf(ana, eastPartner, 'caseworker');
export const otherCaseworker = person('eve, caseworker', eastPartner, 'caseworker');
export const westCaseworker = actorOf(dora, westPartner, 'caseworker');
export const reviewer = actorOf(ben, fiscalAgentId, 'reviewer');
export const approver = actorOf(cleo, fiscalAgentId, 'approver');
export const treasurer = person('tom, treasurer', fiscalAgentId, 'treasurer');
export const controller = person('cara, controller', fiscalAgentId, 'controller');
const people = [caseworker, otherCaseworker, westCaseworker, reviewer, approver, treasurer, controller];

/** Commits events to a stream as it stands. A failure of the test when something refuses them. */
export const write = async <S, E extends NewEvent>(
  tables: Tables,
  stream: Stream<S, E>,
  id: string,
  news: readonly E[],
  {
    at = monday,
    windows = [],
    changes = [],
  }: { readonly at?: string; readonly windows?: readonly Window[]; readonly changes?: readonly Change[] } = {},
): Promise<void> => {
  const [item] = await tables.read([stateRef(id)]);
  const outcome = await commit(tables, {
    occasion: { at, actor: ana },
    appends: [append(stream, loaded<S>(id, item), news)],
    windows,
    changes,
  });
  if ('refused' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`);
};

/** A policy that takes food and rent in Massachusetts, up to a cap a year, with evidence for rent. */
export const reliefPolicy: Policy = policyWith(
  { code: 'area', kind: 'area-in', areas: ['US-MA'], otherwise: 'outside-policy' },
  { code: 'amount', kind: 'amount-bounds', leastMinor: 5_000, mostMinor: 80_000, otherwise: 'refer' },
  { code: 'cap', kind: 'cap-per-household', capMinor: 80_000, windowDays: 365, otherwise: 'refer' },
  { code: 'rent-evidence', kind: 'evidence-seen', kinds: ['lease'], forNeeds: ['rent'], otherwise: 'refer' },
);

/** One slice to be founded: minor units for a partner and purpose. */
export type SliceMinor = {
  readonly partnerId?: OrganizationId;
  readonly purpose?: string;
  readonly amountMinor: number;
};

const fundEvents = (slices: readonly SliceMinor[], restriction: Restriction): readonly FundEvent[] => {
  const giftMinor = slices.reduce((sum, { amountMinor }) => sum + amountMinor, 1);
  return [
    { type: 'FundOpened', data: { name: 'General', currency: 'USD', by: ben } },
    {
      type: 'GiftReceived',
      data: {
        giftId: derivedId('gift', 'first'),
        amountMinor: giftMinor,
        receivedOn: '2026-11-01',
        restriction,
        entry: giftEntry(generalFund, giftMinor, 'USD'),
        by: ben,
      },
    },
    ...slices.map(({ partnerId = eastPartner, purpose = 'any', amountMinor }): FundEvent => {
      const draw: Draw = { fundId: generalFund, programId: program, partnerId, purpose, amountMinor };
      return {
        type: 'Allotted',
        data: { programId: program, partnerId, purpose, amountMinor, entry: allotmentEntry(draw, 'USD'), by: ben },
      };
    }),
  ];
};

/** Founds the estate in empty tables. */
export const founded = async ({
  relief = reliefPolicy,
  slices = [{ amountMinor: 500_000 }, { partnerId: westPartner, amountMinor: 500_000 }],
  restriction = {},
}: {
  readonly relief?: Policy;
  readonly slices?: readonly SliceMinor[];
  readonly restriction?: Restriction;
} = {}) => {
  const tables = inMemoryTables();
  for (const [id, name] of [
    [eastPartner, 'East'],
    [westPartner, 'West'],
  ] as const) {
    const events: readonly OrganizationEvent[] = [
      { type: 'OrganizationProposed', data: { name, kind: 'partner', by: ben } },
      { type: 'OrganizationConfirmed', data: { by: cleo } },
      { type: 'SanctionsChecked', data: { list: 'sdn', listVersion: '2026-11-14', result: 'clear', by: cleo } },
    ];
    await write(tables, organizationStream, id, events);
  }
  for (const { memberId, ...membership } of people) {
    const events: readonly MemberEvent[] = [
      { type: 'MemberProposed', data: { ...membership, by: ben } },
      { type: 'MemberConfirmed', data: { by: cleo } },
    ];
    await write(tables, memberStream, memberId, events);
  }
  const document: Json = JSON.parse(JSON.stringify(relief));
  const hash = policyHash(relief);
  await write<unknown, PolicyEvent>(tables, policyStream as Stream<unknown, PolicyEvent>, policy, [
    { type: 'PolicyDrafted', data: { programId: program, hash, document: canonical(document), by: ben } },
  ]);
  const programEvents: readonly ProgramEvent[] = [
    {
      type: 'ProgramOpened',
      data: {
        name: 'Winter relief',
        purpose: 'Help',
        currency: 'USD',
        timeZone: 'America/New_York',
        languages: ['en'],
        by: ben,
      },
    },
    { type: 'PolicyPutInForce', data: { policyId: policy, hash, effectiveFrom: relief.effectiveFrom } },
  ];
  await write(tables, programStream, program, programEvents);
  for (const event of fundEvents(slices, restriction)) await write(tables, fundStream, generalFund, [event]);
  return tables;
};
