// What happens to a fund's money as dice fall: each happening changes the quantities, and answers the entry that the house writes for it.
import {
  advanceEntry,
  allotmentEntry,
  allotmentMoveEntry,
  clearedEntry,
  disencumbranceEntry,
  encumbranceEntry,
  expenseEntry,
  feeEntry,
  giftBackEntry,
  giftEntry,
  joined,
  refundEntry,
  returnEntry,
  type Source,
  staleEntry,
  topUpEntry,
} from './entries.ts';
import type { Draw, Entry } from './ledger.ts';
import {
  availableIn,
  funds,
  type Grant,
  heldOf,
  type Money,
  more,
  partners,
  pick,
  unallotted,
} from './ledger-quantities.fixture.ts';

/** One throw: what happens, on what, and to which part of what is there (thousandths). */
export type Throw = { readonly happening: Happening; readonly on: number; readonly part: number };

type Play = (money: Money, on: number, share: (whole: number) => number) => Entry | undefined;
const some = (minor: number, does: () => Entry): Entry | undefined => (minor > 0 ? does() : undefined);

const spend = (money: Money, { draws, fee }: Grant, source: Source): Entry => {
  for (const draw of draws) {
    const held = heldOf(money, draw);
    held.encumbered -= draw.amountMinor;
    held.grants += draw.amountMinor;
  }
  const entry = expenseEntry(draws, 'USD', source);
  if (fee === undefined) return entry;
  const held = heldOf(money, fee);
  held.encumbered -= fee.amountMinor;
  held.fees += fee.amountMinor;
  money.provider -= fee.amountMinor;
  return joined(entry, feeEntry(fee, 'USD'));
};
const total = ({ draws }: Grant): number => draws.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** Takes the nth grant out of a list, and does something with it. */
const take = (grants: Grant[], n: number, does: (grant: Grant) => Entry): Entry | undefined => {
  const [grant] = grants.splice(n % Math.max(1, grants.length), 1);
  return grant === undefined ? undefined : does(grant);
};

const pay = (money: Money, on: number, source: Source, from: () => void): Entry | undefined =>
  take(money.approved, on, (grant) => {
    from();
    money.paid.push(grant);
    return spend(money, grant, source);
  });

const plays = {
  gift: (money, on, share) => {
    const [fundId, minor] = [pick(funds, on), 1 + share(10_000_000)];
    more(money.received, fundId, minor);
    money.bank += minor;
    return giftEntry(fundId, minor, 'USD');
  },
  giveBack: (money, on, share) => {
    const fundId = pick(funds, on);
    const minor = share(unallotted(money, fundId));
    return some(minor, () => {
      more(money.received, fundId, -minor);
      money.bank -= minor;
      return giftBackEntry(fundId, minor, 'USD');
    });
  },
  allot: (money, on, share) => {
    const held = pick(money.slices, on);
    const minor = share(unallotted(money, held.slice.fundId));
    return some(minor, () => {
      held.allotted += minor;
      return allotmentEntry({ ...held.slice, amountMinor: minor }, 'USD');
    });
  },
  move: (money, on, share) => {
    const from = pick(money.slices, on);
    const others = money.slices.filter((held) => held !== from && held.slice.fundId === from.slice.fundId);
    const to = on % 3 === 0 ? undefined : pick(others, on);
    const minor = share(availableIn(from));
    return some(minor, () => {
      from.allotted -= minor;
      if (to !== undefined) to.allotted += minor;
      return allotmentMoveEntry({ ...from.slice, amountMinor: minor }, to?.slice, 'USD');
    });
  },
  topUp: (money, _on, share) => {
    const minor = share(money.bank);
    return some(minor, () => {
      money.bank -= minor;
      money.provider += minor;
      return topUpEntry(minor, 'USD');
    });
  },
  approve: (money, on, share) => {
    const drawn = [0, 1, 2]
      .map((step) => pick(money.slices, on + step * 5))
      .filter((held, at, all) => all.indexOf(held) === at);
    const draws = drawn.flatMap((held): Draw[] => {
      const amountMinor = held.slice.purpose === 'operations' ? 0 : share(availableIn(held));
      return amountMinor > 0 ? [{ ...held.slice, amountMinor }] : [];
    });
    if (draws.length === 0) return undefined;
    const paysFees = money.slices.find((held) => held.slice.purpose === 'operations' && availableIn(held) >= 150);
    const fee = on % 2 === 0 && paysFees !== undefined ? { ...paysFees.slice, amountMinor: 150 } : undefined;
    const all = fee === undefined ? draws : [...draws, fee];
    for (const draw of all) heldOf(money, draw).encumbered += draw.amountMinor;
    money.approved.push({ draws, fee });
    return encumbranceEntry(all, 'USD');
  },
  giveUp: (money, on) =>
    take(money.approved, on, ({ draws, fee }) => {
      const all = fee === undefined ? draws : [...draws, fee];
      for (const draw of all) heldOf(money, draw).encumbered -= draw.amountMinor;
      return disencumbranceEntry(all, 'USD');
    }),
  settle: (money, on) => {
    const grant = money.approved[on % Math.max(1, money.approved.length)];
    return pay(money, on, 'cash:provider', () => {
      money.provider -= grant === undefined ? 0 : total(grant);
    });
  },
  comeBack: (money, on) =>
    take(money.paid, on, (grant) => {
      for (const draw of grant.draws) heldOf(money, draw).grants -= draw.amountMinor;
      money.provider += total(grant);
      return returnEntry(grant.draws, 'USD');
    }),
  advance: (money, on, share) => {
    const [partnerId, minor] = [pick(partners, on), share(money.provider)];
    return some(minor, () => {
      more(money.due, partnerId, minor);
      money.provider -= minor;
      return advanceEntry(partnerId, minor, 'USD');
    });
  },
  handOver: (money, on) => {
    const [grant, partnerId] = [money.approved[on % Math.max(1, money.approved.length)], pick(partners, on)];
    return pay(money, on, `due-from:${partnerId}`, () =>
      more(money.due, partnerId, grant === undefined ? 0 : -total(grant)),
    );
  },
  refund: (money, on, share) => {
    const partnerId = pick(partners, on);
    const minor = share(money.due.get(partnerId) ?? 0);
    return some(minor, () => {
      more(money.due, partnerId, -minor);
      money.bank += minor;
      return refundEntry(partnerId, minor, 'USD');
    });
  },
  issueCheck: (money, on) => {
    const grant = money.approved[on % Math.max(1, money.approved.length)];
    return pay(money, on, 'checks:outstanding', () => {
      money.outstanding += grant === undefined ? 0 : total(grant);
    });
  },
  clearCheck: (money, _on, share) => {
    const minor = share(money.outstanding);
    return some(minor, () => {
      money.outstanding -= minor;
      money.bank -= minor;
      return clearedEntry(minor, 'USD');
    });
  },
  staleCheck: (money, _on, share) => {
    const minor = share(money.outstanding);
    return some(minor, () => {
      money.outstanding -= minor;
      money.stale += minor;
      return staleEntry(minor, 'USD');
    });
  },
} as const satisfies Readonly<Record<string, Play>>;

export type Happening = keyof typeof plays;
export const happenings = Object.keys(plays) as readonly Happening[];

/** Lets one thing happen, if what is there allows it: changes the money, and answers its entry. */
export const happen = (money: Money, { happening, on, part }: Throw): Entry | undefined =>
  plays[happening](money, on, (whole) => Math.floor((Math.max(0, whole) * part) / 1000));
