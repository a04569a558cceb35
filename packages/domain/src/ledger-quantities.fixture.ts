// A fund's money in plain quantities, and what every account has to stand at by them alone: no entry is looked at.
import { type Draw, sliceName } from './ledger.ts';

export type SliceKey = Omit<Draw, 'amountMinor'>;
type Held = { readonly slice: SliceKey; allotted: number; encumbered: number; grants: number; fees: number };
export type Grant = { readonly draws: readonly Draw[]; readonly fee?: Draw | undefined };

export const partners = ['org_a', 'org_b'];
export const funds = ['fund_a', 'fund_b'];
const slices: readonly SliceKey[] = funds.flatMap((fundId) =>
  partners.flatMap((partnerId) =>
    ['any', 'rent', 'operations'].map((purpose) => ({ fundId, programId: 'prg_a', partnerId, purpose })),
  ),
);

/** Nothing yet: no money, nobody waiting. */
export const noMoney = () => ({
  bank: 0,
  provider: 0,
  outstanding: 0,
  stale: 0,
  due: new Map(partners.map((partnerId) => [partnerId, 0])),
  received: new Map(funds.map((fundId) => [fundId, 0])),
  slices: slices.map((slice): Held => ({ slice, allotted: 0, encumbered: 0, grants: 0, fees: 0 })),
  approved: [] as Grant[],
  paid: [] as Grant[],
});
export type Money = ReturnType<typeof noMoney>;

export const availableIn = ({ allotted, encumbered, grants, fees }: Held): number =>
  allotted - encumbered - grants - fees;
export const heldOf = (money: Money, slice: SliceKey): Held => {
  const held = money.slices.find((each) => sliceName(each.slice) === sliceName(slice));
  if (held === undefined) throw new Error('no such slice');
  return held;
};
export const unallotted = (money: Money, fundId: string): number =>
  (money.received.get(fundId) ?? 0) -
  money.slices.filter(({ slice }) => slice.fundId === fundId).reduce((sum, { allotted }) => sum + allotted, 0);
export const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
export const more = (map: Map<string, number>, key: string, minor: number): void =>
  void map.set(key, (map.get(key) ?? 0) + minor);

const sumBy = <T>(all: readonly T[], of: (each: T) => number): number => all.reduce((sum, each) => sum + of(each), 0);

/** Accounts that are not zero, in minor units: debits positive, credits negative. */
export const accountsOf = ({
  bank,
  provider,
  outstanding,
  stale,
  due,
  received,
  slices,
}: Money): Record<string, number> => {
  const accounts: Record<string, number> = {
    'cash:bank': bank,
    'cash:provider': provider,
    'checks:outstanding': -outstanding,
    'unclaimed-property': -stale,
    'enc:control': -sumBy(slices, ({ encumbered }) => encumbered),
  };
  for (const [partnerId, minor] of due) accounts[`due-from:${partnerId}`] = minor;
  for (const [fundId, minor] of received) {
    const own = slices.filter(({ slice }) => slice.fundId === fundId);
    const spent = sumBy(own, ({ grants, fees }) => grants + fees);
    accounts[`netassets:${fundId}`] = spent - minor;
    accounts[`netassets:released:${fundId}`] = -spent;
    accounts[`allotted:control:${fundId}`] = -sumBy(own, ({ allotted }) => allotted);
  }
  for (const { slice, allotted, encumbered, grants, fees } of slices) {
    const name = sliceName(slice);
    accounts[`allotted:${name}`] = allotted;
    accounts[`enc:${name}`] = encumbered;
    accounts[`expense:grants:${name}`] = grants;
    accounts[`expense:fees:${name}`] = fees;
  }
  return Object.fromEntries(Object.entries(accounts).filter(([, minor]) => minor !== 0));
};
