// Records what the provider said of a payee's account, whoever asked: an event that came in, a payment about to be made, the reconciliation.
import { decidePayee, type PayeeWord } from '@hearth/domain/payee-word';
import type { Occasion } from '@hearth/domain/record';
import { type Holder, writeHolder } from './payee-holders.ts';
import { newDestinations, raiseOnePayee } from './signals.ts';
import type { Tables } from './tables.ts';

/** An account as the provider tells it. */
export type AccountTold = {
  readonly providerAccountId: string;
  readonly readiness: PayeeWord['readiness'];
  readonly payoutMethodFingerprint?: string;
  readonly destinations?: readonly string[];
};

/**
 * Records what became known of a household's or partner's payee, nothing when the record says it already, and then raises a signal
 * for each destination that several are paid to. Returns the holder as it stands afterwards.
 */
export const recordPayeeWord = async (
  tables: Tables,
  known: Holder,
  { providerAccountId: accountId, readiness, payoutMethodFingerprint: fingerprint, destinations = [] }: AccountTold,
  occasion: Occasion,
): Promise<Holder> => {
  const unknown = await newDestinations(tables, known.stream.id, destinations);
  const word = {
    accountId,
    readiness,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    paidTo: destinations,
    unknown,
  };
  const holder = await writeHolder(tables, known, (payee) => decidePayee(payee, word), occasion);
  await raiseOnePayee(tables, destinations, occasion);
  return holder;
};
