// Invariants 1 and 2: slices are whole and say what the entries say; every entry sums to zero.
import type { Entry } from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Item } from '@hearth/store/tables';
import type { Facts } from './facts.ts';
import type { Judge } from './judge.ts';

const zero = 'every entry sums to zero';
const whole = 'no part of a slice is negative, and allotted = available + encumbered + spent';
const asEntries = 'a slice holds what the entries add up to';
const within =
  'what is allotted of a fund, and what is spent and set aside of it, is never more than came in less what went back';

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'legs' in value;

/** Takes the entries of an event into the balances. */
export const judgeEntries = (facts: Facts, { violated }: Judge, { stream, sequence, data }: RecordedEvent): void => {
  for (const value of Object.values(data as object)) {
    if (!isEntry(value)) continue;
    let sum = 0;
    for (const { account, minor } of value.legs) {
      sum += minor;
      facts.balances.set(account, (facts.balances.get(account) ?? 0) + minor);
      if (!Number.isSafeInteger(minor)) violated(2, zero, `a leg of ${stream}/${sequence} is ${minor}`);
    }
    if (sum !== 0) violated(2, zero, `the entry at ${stream}/${sequence} sums to ${sum}`);
  }
};

const amount = (item: Item, name: string): number => Number(item[name] ?? 0);

/** Judges a slice as a transaction left it. */
export const judgeSlice = ({ balances }: Facts, { violated }: Judge, item: Item): void => {
  const [allotted, available, encumbered, spent] = [
    amount(item, 'allottedMinor'),
    amount(item, 'availableMinor'),
    amount(item, 'encumberedMinor'),
    amount(item, 'spentMinor'),
  ];
  const name = `${item['programId']}/${item['fundId']}/${item['purpose']}/${item['partnerId']}`;
  if (Math.min(allotted, available, encumbered, spent) < 0 || allotted !== available + encumbered + spent)
    violated(
      1,
      whole,
      `${name} has ${allotted} allotted, ${available} available, ${encumbered} set aside, ${spent} spent`,
    );
  const of = (account: string): number => balances.get(`${account}:${name}`) ?? 0;
  const byEntries = [of('allotted'), of('enc'), of('expense:grants') + of('expense:fees')];
  if (byEntries.join() !== [allotted, encumbered, spent].join())
    violated(
      1,
      asEntries,
      `${name} has ${[allotted, encumbered, spent]}, the entries ${byEntries} (allotted, set aside, spent)`,
    );
};

/** Judges a fund by its balances, whenever one of its events was written. */
export const judgeFund = ({ balances }: Facts, { violated }: Judge, fundId: string): void => {
  const of = (account: string): number => balances.get(account) ?? 0;
  const received = -of(`netassets:${fundId}`) - of(`netassets:released:${fundId}`);
  const allotted = -of(`allotted:control:${fundId}`);
  if (allotted > received || allotted < 0)
    violated(1, within, `of ${fundId} ${allotted} is allotted, ${received} came in`);
};
