// Where is a payee paid now? The provider tells nobody by itself: whoever is about to have it paid looks. Hides how long a look counts as now.
import type { Occasion } from '@hearth/domain/record';
import { type Holder, payeeOf, readHolder } from './payee-holders.ts';
import { type AccountTold, recordPayeeWord } from './payee-words.ts';
import { payeeRef } from './shared-items.ts';
import { type Tables, textOf } from './tables.ts';

/** Reads an account at the provider; undefined when it does not answer. */
export type ReadAccount = (accountId: string) => Promise<AccountTold | undefined>;

/** So long a look at where a payee is paid counts as now: what becomes ready is paid without a second look. */
const freshMillis = 15 * 60_000;

const isFresh = (lookedAt: string | undefined, now: string): boolean =>
  lookedAt !== undefined && Math.abs(Date.parse(now) - Date.parse(lookedAt)) < freshMillis;

/**
 * The holder after a look at a payee that may be paid by the record, and what the look told is recorded; undefined when the
 * provider does not answer. No look when there was one a quarter of an hour ago, or when it may not be paid anyway.
 */
export const lookAtPayee = async (
  tables: Tables,
  read: ReadAccount,
  holder: Holder,
  occasion: Occasion,
): Promise<Holder | undefined> => {
  const payee = payeeOf(holder);
  if (payee?.readiness !== 'ready' || payee.accountId === undefined || isFresh(payee.lookedAt, occasion.at))
    return holder;
  const told = await read(payee.accountId);
  return told === undefined ? undefined : recordPayeeWord(tables, holder, told, occasion);
};

/**
 * May what was intended for this account be asked for once more? The first call may never have arrived, and then this one pays where
 * the payee is paid now. `moved`: not where it was when it was intended, or not ready any more.
 */
export const stillPayable = async (
  tables: Tables,
  read: ReadAccount,
  recipient: string | undefined,
  occasion: Occasion,
): Promise<'yes' | 'moved' | 'unknown'> => {
  const [account] = recipient === undefined ? [] : await tables.read([payeeRef(recipient)]);
  // An account of which the record holds no change: there is nobody to ask about one.
  if (account === undefined) return 'yes';
  const holder = await lookAtPayee(tables, read, await readHolder(tables, textOf(account, 'holder')), occasion);
  if (holder === undefined) return 'unknown';
  const payee = payeeOf(holder);
  return payee?.accountId === recipient && payee?.readiness === 'ready' ? 'yes' : 'moved';
};
