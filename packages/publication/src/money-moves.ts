// What a ledger entry says of a fund's money, as reports tell it: received, set apart, set aside, spent. Hides the accounts.
import type { Entry, Leg } from '@hearth/domain/ledger';
import { sumMinor } from '@hearth/domain/ledger';
import type { MoneyMove } from './cases.ts';

type Kind = MoneyMove['kind'];
type Told = { readonly kind: Kind; readonly fundId: string; readonly minor: number };

/** Net assets are touched by every expense too: only the event says that money came in or went back. */
const giftKinds: ReadonlyMap<string, { readonly kind: Kind; readonly sign: 1 | -1 }> = new Map([
  ['GiftReceived', { kind: 'received', sign: -1 }],
  ['GiftReduced', { kind: 'reduced', sign: 1 }],
  ['GivenBack', { kind: 'given-back', sign: 1 }],
] as const);

const ofSlices: readonly (readonly [string, Kind])[] = [
  ['enc:', 'encumbered'],
  ['expense:grants:', 'spent'],
  ['expense:fees:', 'fees'],
];
const control = 'allotted:control:';
const assets = 'netassets:';

const toldBy = (type: string, { account, minor }: Leg): Told | undefined => {
  if (account.startsWith(control)) return { kind: 'allotted', fundId: account.slice(control.length), minor: -minor };
  const gift = giftKinds.get(type);
  if (gift !== undefined && account.startsWith(assets))
    return { kind: gift.kind, fundId: account.slice(assets.length), minor: gift.sign * minor };
  for (const [prefix, kind] of ofSlices) {
    // A slice is named program/fund/purpose/partner; the control account has no such name.
    const fundId = account.startsWith(prefix) ? account.slice(prefix.length).split('/')[1] : undefined;
    if (fundId !== undefined) return { kind, fundId, minor };
  }
  return undefined;
};

/** The movements of an entry, one for each fund and kind that it changes. `type` is that of the event that carries it. */
export const movesOf = (type: string, at: string, { legs }: Entry): readonly MoneyMove[] => {
  const sums = new Map<string, Told>();
  for (const leg of legs) {
    const told = toldBy(type, leg);
    if (told === undefined) continue;
    const key = `${told.kind} ${told.fundId}`;
    sums.set(key, { ...told, minor: sumMinor([sums.get(key)?.minor ?? 0, told.minor]) });
  }
  return [...sums.values()].flatMap(({ kind, fundId, minor }) =>
    minor === 0 ? [] : [{ at, fundId, kind, amountMinor: minor }],
  );
};
