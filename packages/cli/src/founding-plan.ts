// Who and what a local deployment is founded with: invented people, partners, funds. Pure; the same input gives the same plan.
import type { Role } from '@hearth/domain/duties';
import { sumMinor } from '@hearth/domain/ledger';
import { keyOf } from './api-client.ts';

/** A partner as a file or the samples name it, and what its households ask for altogether, in minor units. */
export type PartnerNeed = { readonly name: string; readonly askedMinor: number };
export type PartnerPlan = PartnerNeed & { readonly slug: string };
export type MemberPlan = {
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The fiscal agent, or the slug of a partner or funder. */ readonly of: 'fiscal-agent' | string;
};
export type FundPlan = {
  readonly name: string;
  readonly funder: string;
  readonly gifts: readonly number[];
  readonly restriction: Readonly<Record<string, readonly string[]>>;
  /** `any` need of a household, or `operations`: what the provider takes for a payment. */
  readonly purpose: 'any' | 'operations';
  /** What each partner is allotted of it, in the order of the partners. */ readonly allotments: readonly number[];
};
export type FoundingPlan = {
  readonly partners: readonly PartnerPlan[];
  readonly funders: readonly string[];
  readonly members: readonly MemberPlan[];
  readonly funds: readonly FundPlan[];
  readonly topUpMinor: number;
};

/** The fiscal agent's own people, by the subjects of their tokens. */
export const staff = {
  reviewers: ['reviewer-1', 'reviewer-2'],
  approvers: ['approver-1', 'approver-2'],
  treasurer: 'treasurer-1',
  controller: 'controller-1',
  committee: ['committee-1', 'committee-2', 'committee-3'],
  auditor: 'auditor-1',
} as const;

/** A partner's members: its system, two caseworkers, because who hands aid over does not confirm it, and who speaks for it. */
export const partnerStaff = (slug: string) => ({
  system: `${slug}.system`,
  caseworkers: [`${slug}.caseworker-1`, `${slug}.caseworker-2`] as const,
  representative: `${slug}.representative`,
});

export const funders = ['Lantern Street Foundation', 'Harbor Light Family Fund'] as const;

/** Who reads for a funder, by the subject of their token. */
export const funderStaff = (name: string): string => `${slugOf(name)}.reader`;

const firstGiftMinor = 65_000_000;
const roundedMinor = 100_000;
const spareMinor = 500_000;

const upTo = (minor: number): number => Math.ceil(minor / roundedMinor) * roundedMinor;

/** The short name of a partner in subjects; a name without Latin letters gets one made of its hash. */
export const slugOf = (name: string): string => {
  const latin = name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return latin.length >= 3 ? latin.slice(0, 60) : `partner-${keyOf(name).slice(0, 8)}`;
};

const membersOf = (partners: readonly PartnerPlan[]): readonly MemberPlan[] => [
  ...staff.reviewers.map((subject): MemberPlan => ({ subject, roles: ['reviewer'], of: 'fiscal-agent' })),
  ...staff.approvers.map((subject): MemberPlan => ({ subject, roles: ['approver'], of: 'fiscal-agent' })),
  { subject: staff.treasurer, roles: ['treasurer'], of: 'fiscal-agent' },
  { subject: staff.controller, roles: ['controller'], of: 'fiscal-agent' },
  ...staff.committee.map((subject): MemberPlan => ({ subject, roles: ['committee'], of: 'fiscal-agent' })),
  { subject: staff.auditor, roles: ['auditor'], of: 'fiscal-agent' },
  ...partners.flatMap(({ slug }): readonly MemberPlan[] => {
    const { system, caseworkers, representative } = partnerStaff(slug);
    return [
      { subject: system, roles: ['partner-system'], of: slug },
      ...caseworkers.map((subject): MemberPlan => ({ subject, roles: ['caseworker'], of: slug })),
      { subject: representative, roles: ['representative'], of: slug },
    ];
  }),
  ...funders.map((name): MemberPlan => ({ subject: funderStaff(name), roles: ['funder'], of: slugOf(name) })),
];

const restricted = (
  name: string,
  giftMinor: number,
  restriction: FundPlan['restriction'],
  partners: number,
): FundPlan => {
  const eachMinor = Math.floor((giftMinor * 0.9) / partners / roundedMinor) * roundedMinor;
  return {
    name,
    funder: funders[1],
    gifts: [giftMinor],
    restriction,
    purpose: 'any',
    allotments: Array.from({ length: partners }, () => eachMinor),
  };
};

/** A fee for each payment, where the smallest is fifty dollars, and for those that are made a second time. */
const feeShare = 0.05;

const runningCosts = (partners: readonly PartnerPlan[]): FundPlan => {
  const allotments = partners.map(({ askedMinor }) => upTo(askedMinor * feeShare) + roundedMinor);
  return {
    name: 'Running costs',
    funder: funders[0],
    gifts: [sumMinor(allotments)],
    restriction: {},
    purpose: 'operations',
    allotments,
  };
};

const fundsFor = (partners: readonly PartnerPlan[]): readonly FundPlan[] => {
  // Enough for everything that is asked for: what is short in a real fund waits, and a story that waits has no end.
  const allotments = partners.map(({ askedMinor }) => upTo(askedMinor * 1.1) + spareMinor);
  const neededMinor = sumMinor(allotments);
  const more = neededMinor > firstGiftMinor ? [upTo(neededMinor * 1.1 - firstGiftMinor)] : [];
  const first = {
    name: 'First gift',
    funder: funders[0],
    gifts: [firstGiftMinor, ...more],
    restriction: {},
    purpose: 'any' as const,
    allotments,
  };
  return [
    first,
    restricted('Little ones', 6_000_000, { needs: ['diapers', 'hygiene', 'childcare'] }, partners.length),
    restricted('Suffolk County', 4_500_000, { areas: ['US-MA-suffolk'] }, partners.length),
    runningCosts(partners),
  ];
};

/** Plans a founding for these partners: enough people to keep duties apart, and enough money for what is asked. */
export const planFounding = (needs: readonly PartnerNeed[]): FoundingPlan => {
  const partners = needs.map((need) => ({ ...need, slug: slugOf(need.name) }));
  return {
    partners,
    funders: [...funders],
    members: membersOf(partners),
    funds: fundsFor(partners),
    topUpMinor: Math.max(25_000_000, upTo(sumMinor(needs.map(({ askedMinor }) => askedMinor)) * 1.1)),
  };
};
