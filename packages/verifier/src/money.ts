// The money: every entry sums to zero, statements agree with the entries, every slice and fund has one, and none was overspent.
// Amounts are whole minor units. Hides the names of accounts.
import { type Event, nameOf } from './event.ts';
import { has, isObject, type JsonObject, listAt, objectAt, textAt } from './json.ts';
import type { Problems } from './problems.ts';

type Legs = readonly { readonly account: string; readonly minor: number }[];

/** The legs of an event's entry; undefined when it moves no money; `wrong` when it is none. */
export const legsOf = ({ data }: Event): Legs | 'wrong' | undefined => {
  if (!has(data, 'entry')) return undefined;
  const legs: { account: string; minor: number }[] = [];
  for (const leg of listAt(objectAt(data, 'entry'), 'legs')) {
    const minor = isObject(leg) ? leg['minor'] : undefined;
    if (typeof minor !== 'number' || !Number.isSafeInteger(minor) || textAt(leg, 'account') === '') return 'wrong';
    legs.push({ account: textAt(leg, 'account'), minor });
  }
  return legs;
};

export const openMoney = (problems: Problems) => ({
  problems,
  /** By account. */ sums: new Map<string, number>(),
  /** By account of a fund or slice. */ currencies: new Map<string, string>(),
  /** Slices and funds that have a statement. */ stated: new Set<string>(),
  entries: 0,
});
export type Money = ReturnType<typeof openMoney>;

/** Adds up what an event moves. */
export const hearMoney = (money: Money, event: Event): void => {
  const { problems, sums, currencies } = money;
  const legs = legsOf(event);
  if (legs === undefined) return;
  money.entries += 1;
  if (legs === 'wrong') {
    problems.add('entry', `The entry of ${nameOf(event)} is not of whole minor units.`, event);
    return;
  }
  const currency = textAt(objectAt(event.data, 'entry'), 'currency');
  let rest = 0;
  for (const { account, minor } of legs) {
    rest += minor;
    sums.set(account, (sums.get(account) ?? 0) + minor);
    // Money of two currencies may lie at one bank, and never in one slice.
    const own = account.startsWith('cash:') ? currency : (currencies.get(account) ?? currency);
    currencies.set(account, own);
    if (own !== currency)
      problems.add('entry', `The entry of ${nameOf(event)} is of ${currency}, and ${account} holds ${own}.`, event);
  }
  if (rest !== 0) problems.add('entry', `The entry of ${nameOf(event)} sums to ${rest}, not to zero.`, event);
};

type Totals = Readonly<Record<string, number>>;

const ofFund = ({ sums }: Money, fundId: string): Totals => {
  const of = (account: string): number => sums.get(`${account}:${fundId}`) ?? 0;
  return { receivedMinor: -(of('netassets') + of('netassets:released')), allottedMinor: -of('allotted:control') };
};

const ofSlice = ({ sums }: Money, slice: string) => {
  const of = (account: string): number => sums.get(`${account}:${slice}`) ?? 0;
  const [allottedMinor, encumberedMinor] = [of('allotted'), of('enc')];
  const spentMinor = of('expense:grants') + of('expense:fees');
  return { allottedMinor, availableMinor: allottedMinor - encumberedMinor - spentMinor, encumberedMinor, spentMinor };
};

const sliceParts = ['programId', 'fundId', 'purpose', 'partnerId'] as const;

/** Compares a statement with what the entries sum to. */
export const hearStatement = (money: Money, line: JsonObject): void => {
  const isFund = textAt(line, 'of') === 'fund';
  const id = isFund ? textAt(line, 'fundId') : sliceParts.map((part) => textAt(line, part)).join('/');
  money.stated.add(id);
  const what = isFund ? `fund ${id}` : `slice ${id}`;
  for (const [name, minor] of Object.entries(isFund ? ofFund(money, id) : ofSlice(money, id))) {
    const told = typeof line[name] === 'number' ? line[name] : 'nothing';
    if (told !== minor)
      money.problems.add(
        'statement',
        `The statement of ${what} says ${name} ${told}, and the events sum to ${minor} (minor units).`,
      );
  }
};

/** Every slice and fund that money was moved in has its statement, and none was ever overspent. `fundId`: of this fund only. */
export const closeMoney = (money: Money, fundId: string | undefined): void => {
  const [ofSlices, ofFunds] = ['allotted:', 'allotted:control:'];
  for (const account of money.sums.keys()) {
    if (!account.startsWith(ofSlices)) continue;
    const isFund = account.startsWith(ofFunds);
    const id = account.slice((isFund ? ofFunds : ofSlices).length);
    if (fundId !== undefined && fundId !== (isFund ? id : id.split('/')[1])) continue;
    if (!money.stated.has(id))
      money.problems.add('statement', `Money was moved in ${id}, and the bundle has no statement of it.`);
    if (isFund) continue;
    const { availableMinor } = ofSlice(money, id);
    if (availableMinor < 0)
      money.problems.add('statement', `The slice ${id} is overspent by ${-availableMinor} (minor units).`);
  }
};
