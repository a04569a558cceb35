// A made-up fund program of any size, by seed: skewed as real ones are (one large county, one large need), with households that come again.
import type { AliasCase, Cases, FundCase, GrantCase, IntegrityCase, MoneyMove, RequestCase } from './cases.ts';
import type { Scope } from './document.ts';
import { randomOf } from './random.fixture.ts';

const dayMillis = 86_400_000;

const areas = ['suffolk', 'middlesex', 'essex', 'bristol', 'worcester', 'hampden', 'norfolk', 'plymouth'].map(
  (county) => `US-MA-${county}`,
);
const needs = ['groceries', 'rent', 'food', 'utilities', 'diapers', 'pharmacy', 'childcare', 'hygiene'];
const languages = ['es', 'pt', 'en', 'ht', 'zh-Hans', 'vi', 'ar', 'km', 'so', 'ti', 'my', 'sw'];
const sizes = ['2-3', '4-5', '1', '6+'];
const ways = ['partner', 'walk-in', 'peer-referral'];
const reasons = ['outside-policy', 'other-help', 'cap-reached', 'outside-area', 'household-has-a-secret-illness'];
const amountsMinor = [25_000, 40_000, 50_000, 75_000, 100_000, 12_500, 60_000];

export type SampleSize = {
  readonly seed: number;
  /** About how many grants are paid in the year. */ readonly grants: number;
  readonly year?: number;
  readonly partners?: number;
  readonly areas?: number;
  readonly needs?: number;
  readonly languages?: number;
  readonly funders?: number;
  /** The earlier in a list, the likelier: 0 is even, 1 is skewed, 2 is very skewed. */ readonly skew?: number;
};

const hex = (kind: string, number: number): string => `${kind}_${String(number).padStart(20, '0')}`;

/** The ids of the sample's funders and funds, by number from 0; the general fund is nobody's. */
export const sampleFund = (number: number): string => hex('fund', number);
export const generalFund = 'fund_general0000000000000';
export const sampleProgram = 'prg_00000000000000000001';

/** The scope of one funder of the sample. */
export const funderScope = (number: number): Scope => ({
  kind: 'funder',
  funderId: hex('org', 900 + number),
  name: `Foundation ${String.fromCharCode(65 + number)}`,
  fundIds: [sampleFund(number)],
});

type World = {
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[], size?: number) => T;
  readonly grants: GrantCase[];
  readonly requests: RequestCase[];
  readonly money: MoneyMove[];
  readonly integrity: IntegrityCase[];
  readonly aliases: AliasCase[];
};

type Home = Pick<RequestCase, 'householdId' | 'area' | 'sizeBand' | 'language' | 'partnerId'>;

const later = (at: string, days: number): string =>
  new Date(Date.parse(at) + Math.floor(days * dayMillis)).toISOString();

const pay = (world: World, request: RequestCase, number: number, fundIds: readonly string[], end: string): void => {
  const { random, pick } = world;
  const awardedAt = request.standings.at(-1)?.at ?? request.submittedAt;
  const approvedAt = later(awardedAt, 0.2 + random() * 6);
  if (approvedAt >= end) return;
  const amountMinor = request.requestedMinor;
  const second = random() < 0.07 ? pick(fundIds) : undefined;
  const fundId = pick(fundIds);
  const halfMinor = Math.floor(amountMinor / 2);
  const draws =
    second === undefined || second === fundId
      ? [{ fundId, amountMinor }]
      : [
          { fundId, amountMinor: amountMinor - halfMinor },
          { fundId: second, amountMinor: halfMinor },
        ];
  const paidAt = later(approvedAt, 0.1 + random() * random() * 9);
  const backAt = random() < 0.015 ? later(paidAt, 5 + random() * 40) : undefined;
  const {
    standings: _standings,
    cameBy: _cameBy,
    requestedMinor: _requestedMinor,
    applicationId: _id,
    helped: _helped,
    ...coarse
  } = request;
  const isPaid = paidAt < end;
  const isBack = backAt !== undefined && backAt < end;
  world.grants.push({
    ...coarse,
    awardId: hex('awd', number),
    attempt: 1,
    rail: random() < 0.2 ? 'partner' : 'bank',
    draws,
    amountMinor,
    approvedAt,
    ...(isPaid ? { paidAt } : {}),
    ...(isPaid && isBack ? { backAt } : {}),
  });
  for (const draw of draws) {
    const move = (at: string, kind: MoneyMove['kind'], minor: number) =>
      world.money.push({ at, fundId: draw.fundId, kind, amountMinor: minor });
    move(approvedAt, 'encumbered', draw.amountMinor);
    if (!isPaid) continue;
    move(paidAt, 'encumbered', -draw.amountMinor);
    move(paidAt, 'spent', draw.amountMinor);
    if (isBack) move(backAt, 'spent', -draw.amountMinor);
  }
  if (isPaid) world.money.push({ at: paidAt, fundId: generalFund, kind: 'fees', amountMinor: 50 });
  if (isPaid && isBack) world.integrity.push({ at: backAt, kind: 'payment-returned' });
};

const ask = (world: World, home: Home, number: number, submittedAt: string, end: string): RequestCase => {
  const { random, pick } = world;
  const decidedAt = later(submittedAt, 0.5 + random() * 12);
  const luck = random();
  const standing = luck < 0.72 ? 'awarded' : luck < 0.9 ? 'declined' : luck < 0.94 ? 'withdrawn' : 'referred';
  const decision = { at: decidedAt, standing, ...(standing === 'declined' ? { reason: pick(reasons) } : {}) } as const;
  const helpedAt = later(decidedAt, 30);
  return {
    ...home,
    applicationId: hex('app', number),
    programId: sampleProgram,
    need: pick(needs),
    cameBy: pick(ways),
    currency: 'USD',
    requestedMinor: pick(amountsMinor),
    submittedAt,
    standings: [{ at: submittedAt, standing: 'open' } as const, ...(decidedAt < end ? [decision] : [])],
    ...(standing === 'awarded' && helpedAt < end && random() < 0.3
      ? { helped: { at: helpedAt, answer: pick(['yes', 'yes', 'yes', 'partly', 'no'] as const) } }
      : {}),
  };
};

const gifts = (world: World, fundIds: readonly string[], from: string, perFundMinor: number): void => {
  for (const fundId of fundIds) {
    world.money.push({ at: later(from, 1), fundId, kind: 'received', amountMinor: perFundMinor });
    world.money.push({ at: later(from, 2), fundId, kind: 'allotted', amountMinor: perFundMinor - 100_000 });
  }
};

/** The cases of one year of the program; the same for the same sizes and seed. */
export const sampleCases = (size: SampleSize): Cases => {
  const random = randomOf(size.seed);
  const skew = 1 + (size.skew ?? 1);
  const pick: World['pick'] = (list, most = list.length) => {
    const found = list[Math.min(list.length, most, Math.floor(random() ** skew * Math.min(list.length, most)))];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  const year = size.year ?? 2026;
  const from = `${year}-01-01T00:00:00.000Z`;
  const end = `${year + 1}-01-01T00:00:00.000Z`;
  const world: World = { random, pick, grants: [], requests: [], money: [], integrity: [], aliases: [] };
  const partners = Array.from({ length: size.partners ?? 12 }, (_, number) => hex('org', number));
  const funds: FundCase[] = Array.from({ length: size.funders ?? 3 }, (_, number) => ({
    fundId: sampleFund(number),
    name: `Gift ${number + 1}`,
    currency: 'USD',
    funderId: hex('org', 900 + number),
  }));
  funds.unshift({ fundId: generalFund, name: 'General fund', currency: 'USD' });
  const fundIds = funds.map(({ fundId }) => fundId);
  gifts(world, fundIds, from, size.grants * 40_000);
  const requests = Math.ceil(size.grants / 0.7);
  const homes: Home[] = [];
  for (let number = 1; number <= requests; number += 1) {
    const again = homes.length > 0 && random() < 0.2 ? homes[Math.floor(random() * homes.length)] : undefined;
    const home: Home = {
      householdId: hex('hh', number),
      area: pick(areas, size.areas),
      sizeBand: pick(sizes),
      language: pick(languages, size.languages),
      partnerId: pick(partners),
      ...(again === undefined ? {} : { area: again.area, sizeBand: again.sizeBand, language: again.language }),
    };
    const submittedAt = later(from, random() * 364);
    // A household is minted for each application; a reviewer's answer makes the newer one an alias of the elder.
    if (again === undefined) homes.push(home);
    else {
      const at = later(submittedAt, 0.3);
      world.aliases.push({ at, householdId: home.householdId, elder: again.householdId });
      world.integrity.push({ at, kind: 'match-found' }, { at, kind: 'match-same' });
    }
    const request = ask(world, home, number, submittedAt, end);
    const asked = size.needs === undefined ? request : { ...request, need: pick(needs, size.needs) };
    world.requests.push(asked);
    if (asked.standings.at(-1)?.standing === 'awarded') pay(world, asked, number, fundIds, end);
  }
  const { grants, money, integrity, aliases } = world;
  return { cutOff: end, grants, requests: world.requests, funds, money, integrity, aliases };
};
