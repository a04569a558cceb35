// Who and what there is in a world: its people, funds of several kinds, slices, and cases that wait for approval.
import type { Rail } from '@hearth/domain/applications';
import { allotmentEntry, giftEntry } from '@hearth/domain/entries';
import type { FundEvent, Restriction } from '@hearth/domain/fund-events';
import type { MemberEvent } from '@hearth/domain/governance';
import { derivedId, type FundId, type HouseholdId, type OrganizationId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import type { Policy } from '@hearth/domain/policy';
import { ben, cleo, eastPartner, monday, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { recipientRequest } from '@hearth/payments/provider';
import { fundStream, memberStream } from '@hearth/store/projection';
import { awardedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import {
  approver,
  caseworker,
  controller,
  fiscalAgentId,
  founded,
  otherCaseworker,
  person,
  reliefPolicy,
  reviewer,
  treasurer,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Item } from '@hearth/store/tables';
import type { Dice } from './dice.ts';
import type { Casebook, World } from './world-shape.ts';

export const partners = [eastPartner, westPartner] as const;
export const secondApprover = person('vera, approver', fiscalAgentId, 'approver');
/** One person with two hats: takes applications at a partner and sits in the meeting that approves. */
const busyApprover = person('noor, caseworker and approver', fiscalAgentId, 'approver', 'caseworker', 'reviewer');
export const secondTreasurer = person('theo, treasurer', fiscalAgentId, 'treasurer');
const westColleague = person('wim, caseworker', westPartner, 'caseworker');
const more = [secondApprover, busyApprover, secondTreasurer, westColleague];

export const approvers = [approver, secondApprover, busyApprover] as const;
export const treasurers = [treasurer, secondTreasurer] as const;
export const caseworkersOf = (partnerId: string) =>
  partnerId === eastPartner ? [caseworker, otherCaseworker] : [westCaseworker, westColleague];
export { controller, reviewer };

const bases = new Map<boolean, Promise<ReadonlyMap<string, Item>>>();

/** Two approvers over 300.00, one of whom may release none of it, and nobody approves more than 1,000.00 in three days. */
const strictPolicy: Policy = {
  ...reliefPolicy,
  tiers: [
    { upToMinor: 30_000, approvers: 1, separate: [] },
    { approvers: 2, separate: [['approve', 'release']] },
  ],
  approverLimit: { limitMinor: 100_000, days: 3 },
};

const found = async (isStrict: boolean): Promise<ReadonlyMap<string, Item>> => {
  const tables = await founded({ slices: [], ...(isStrict ? { relief: strictPolicy } : {}) });
  for (const { memberId, ...membership } of more) {
    const events: readonly MemberEvent[] = [
      { type: 'MemberProposed', data: { ...membership, by: ben } },
      { type: 'MemberConfirmed', data: { by: cleo } },
    ];
    await write(tables, memberStream, memberId, events);
  }
  return tables.items;
};

/** What every world begins with, told once a process: partners, members, program, and one of two policies. */
export const foundedBase = (isStrict: boolean): Promise<ReadonlyMap<string, Item>> => {
  const base = bases.get(isStrict) ?? found(isStrict);
  bases.set(isStrict, base);
  return base;
};

const rails = ['bank', 'bank', 'partner', 'partner', 'manual'] as const;
export const newCasebook = (dice: Dice): Casebook => ({ made: 0, mainRail: dice.pick(rails) });

type SliceOf = { readonly partnerId: typeof eastPartner; readonly purpose: string; readonly amountMinor: number };

export const fundOf = (
  fundId: FundId,
  name: string,
  restriction: Restriction,
  slices: readonly SliceOf[],
): FundEvent[] => {
  const amountMinor = slices.reduce((sum, slice) => sum + slice.amountMinor, 5_000);
  return [
    { type: 'FundOpened', data: { name, currency: 'USD', by: ben } },
    {
      type: 'GiftReceived',
      data: {
        giftId: derivedId('gift', name),
        amountMinor,
        receivedOn: '2026-11-01',
        restriction,
        entry: giftEntry(fundId, amountMinor, 'USD'),
        by: ben,
      },
    },
    ...slices.map((slice): FundEvent => {
      const draw: Draw = { fundId, programId: program, ...slice };
      return { type: 'Allotted', data: { programId: program, ...slice, entry: allotmentEntry(draw, 'USD'), by: ben } };
    }),
  ];
};

export const openFunds = [
  { id: derivedId('fund', 'open'), name: 'Open', restriction: {} },
  { id: derivedId('fund', 'food'), name: 'Food only', restriction: { needs: ['food'] } },
  { id: derivedId('fund', 'soon over'), name: 'Until Christmas', restriction: { until: '2026-12-24' } },
] as const;

/** Makes one more case of one of the households, awarded by policy or by a reviewer; the household is drawn from `households`. */
export const newCase = async (world: World, dice: Dice): Promise<void> => {
  const { casebook, cases, tables, clock } = world;
  casebook.made += 1;
  const name = `case-${casebook.made}`;
  const partnerId = dice.pick(partners);
  const rail: Rail = dice.chance(0.75) ? casebook.mainRail : dice.pick(rails);
  const householdId = derivedId('household', `household-${dice.below(4)}`) as HouseholdId;
  const handledBy = dice.chance(0.25) ? [busyApprover.memberId] : [dice.pick(caseworkersOf(partnerId)).memberId];
  const ids = await awardedCase(tables, {
    name,
    partnerId,
    rail,
    householdId,
    handledBy,
    need: dice.pick(['food', 'food', 'rent', 'utilities']),
    amountMinor: dice.pick([20_000, 30_000, 45_000]),
    at: new Date(clock.ms).toISOString(),
    ...(dice.chance(0.3) ? { adjudicatedBy: dice.pick([reviewer.memberId, busyApprover.memberId]) } : {}),
    ...(dice.chance(0.1) ? { related: [dice.pick(approvers).memberId] } : {}),
  });
  cases.push({ name, partnerId, rail, ...ids });
};

/** A payee that was ready before anybody asked, as its use case would have left it. */
export const onboarded = async (
  { tables, twin }: World,
  holder: HouseholdId | OrganizationId,
  accountNumber: string,
): Promise<void> => {
  const isPartner = holder.startsWith('org_');
  const opened = await twin.openRecipient(
    recipientRequest({
      ...(isPartner ? { partnerId: holder } : { householdId: holder }),
      fiscalAgentId,
      kind: isPartner ? 'company' : 'individual',
      country: 'US',
      displayName: 'Early',
      attempt: 1,
    }),
  );
  if (opened.known !== 'done') throw new Error('the twin opens every recipient');
  const { providerAccountId } = opened.value;
  twin.onboard(providerAccountId, accountNumber);
  await withPayee(tables, holder, providerAccountId);
};

/** Good ones mostly; one fails, and some come back days or weeks later. */
export const accountNumbers = [
  '000123456789',
  '000123456789',
  '000123456789',
  '000123456789',
  '000111111116',
  '000111111113',
  '000222222227',
];

/** Money in slices that are too small for all, and the first cases. */
export const withMoneyAndCases = async (world: World, dice: Dice): Promise<void> => {
  for (const { id, name, restriction } of openFunds) {
    const operations = { purpose: 'operations', amountMinor: dice.pick([150, 600, 1_500]) };
    const slices: SliceOf[] = partners.flatMap((partnerId) => [
      ...(name === 'Open' && world.feeMinor > 0 ? [{ partnerId, ...operations } as SliceOf] : []),
      ...(name === 'Open' || dice.chance(0.5)
        ? [
            {
              partnerId,
              purpose: name === 'Open' && dice.chance(0.3) ? 'food' : 'any',
              amountMinor: dice.pick([40_000, 60_000, 90_000, 150_000]),
            } as SliceOf,
          ]
        : []),
    ]);
    for (const event of fundOf(id, name, restriction, slices))
      await write(world.tables, fundStream, id, [event], { at: monday });
  }
  const isPoor = dice.chance(world.fates['provider-poor']);
  world.twin.credit(isPoor ? dice.pick([25_000, 60_000]) : 2_000_000);
  const count = 4 + dice.below(4);
  for (let at = 0; at < count; at += 1) await newCase(world, dice);
  const early = [...new Set(world.cases.map(({ householdId }) => householdId)), ...partners];
  for (const holder of early) {
    const isPartner = holder.startsWith('org_');
    if (dice.chance(isPartner ? 0.7 : 0.4))
      await onboarded(world, holder, isPartner ? '000123456789' : dice.pick(accountNumbers));
  }
};
