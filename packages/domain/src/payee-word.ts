// What the provider's word on a payee's account means for the payee: pure, so that whoever asked decides alike.
import type { Payee, PayeeEvent } from './payees.ts';

/**
 * An account as the provider tells it. `fingerprint` changes whenever it is paid elsewhere; `paidTo` are hashes of bank accounts
 * and cards, equal for two payees of one of them; `unknown` are those of them that its events do not name yet and that have room.
 */
export type PayeeWord = {
  readonly accountId: string;
  readonly readiness: 'pending' | 'ready' | 'restricted' | 'rejected';
  readonly fingerprint?: string;
  readonly paidTo: readonly string[];
  readonly unknown: readonly string[];
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** What a ready account says of where it is paid; nothing when the payee says it already. */
const toldOf = ({ destinations: known = [] }: Payee, { paidTo, unknown }: PayeeWord) => {
  // Somebody else may have recorded them since they were looked up.
  const destinations = unknown.filter((each) => !known.includes(each));
  return {
    ...(destinations.length === 0 ? {} : { destinations }),
    ...(paidTo.length === 0 || isSame(paidTo, known) ? {} : { paidTo }),
  };
};

const whenReady = (payee: Payee, word: PayeeWord): readonly PayeeEvent[] => {
  const { accountId, fingerprint } = word;
  const told = toldOf(payee, word);
  const isMore = Object.keys(told).length > 0;
  if (fingerprint !== undefined && payee.fingerprint !== undefined && fingerprint !== payee.fingerprint) {
    if (fingerprint === payee.refused) return [];
    if (fingerprint === payee.change?.fingerprint && !isMore) return [];
    return [{ type: 'PayeeChanged', data: { accountId, fingerprint, ...told } }];
  }
  const isFirst = fingerprint !== undefined && payee.fingerprint === undefined;
  if (payee.readiness === 'ready' && !isMore && !isFirst) return [];
  return [{ type: 'PayeeReady', data: { accountId, ...told, ...(isFirst ? { fingerprint } : {}) } }];
};

/**
 * The events that the word adds to a payee; none when it says nothing new. The first fingerprint is taken as it is: whoever
 * onboards says where to pay. Another one than that has to be confirmed by a person, whatever happened in between; going back to it
 * has not. What a person refused is not asked again, until the payee was paid as before in between.
 */
export const decidePayee = (payee: Payee | undefined, word: PayeeWord): readonly PayeeEvent[] => {
  const { accountId, readiness } = word;
  if (payee?.accountId !== accountId || payee.readiness === 'closing' || payee.readiness === 'closed') return [];
  if (readiness === 'ready') return whenReady(payee, word);
  const isOver = payee.readiness === 'ready' || payee.readiness === 'changed';
  return isOver || (payee.readiness === 'opened' && readiness !== 'pending')
    ? [{ type: 'PayeeRestricted', data: { accountId, readiness } }]
    : [];
};
