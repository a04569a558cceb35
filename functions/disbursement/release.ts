import type { StoredCall } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { idOrThrow } from '@hearth/domain/ids';
import { givenBack } from '@hearth/domain/provider-word';
import type { Occasion } from '@hearth/domain/record';
import { reject } from '@hearth/domain/rejections';
import { daysBetween } from '@hearth/domain/time';
import { keyDays, type PaymentProvider, type ProviderOutcome, type ProviderPayment } from '@hearth/payments/provider';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { again, untilSettled } from '@hearth/store/outcomes';
import { stillPayable } from '@hearth/store/payee-looks';
import { disbursementStream } from '@hearth/store/projection';
import { askAgain, holdPayment, recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';
import { readAccount } from './payable-payee.ts';

export type ReleasePorts = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };

type Refused = Extract<ProviderOutcome<ProviderPayment>, { readonly known: 'refused' }>;

/** Stays as it is and is asked again with the same key: by the queue's next try, then by reconciliation. */
class NotNow extends Error {
  override readonly name = 'ProviderNotNow';
}

/** Fails what this worker began, as it began it: when anybody has touched it since, they may be asking, and a person looks. */
const fail = (tables: Tables, fresh: Loaded<Disbursement>, reason: string, occasion: Occasion) =>
  untilSettled(async () => {
    const { id, head, state } = fresh;
    if (state === undefined) throw new TypeError('an intent that was committed has a state');
    const root = await rootOf(tables, state.householdId);
    const windowOf = idOrThrow('household', root.household.id);
    const data = { reason, snapshotHash: '', entry: givenBack(state), windowOf };
    const outcome = await commit(tables, {
      occasion,
      appends: [append(disbursementStream, fresh, [{ type: 'DisbursementFailed', data }])],
      windows: [root.window],
    });
    if ('committed' in outcome) return 'failed' as const;
    const [item] = await tables.read([stateRef(id)]);
    return loaded<Disbursement>(id, item).head.version === head.version ? again : hold(tables, id, reason, occasion);
  });

const hold = (tables: Tables, id: string, reason: string, occasion: Occasion) =>
  holdPayment(tables, id, { from: ['intended'], reason }, occasion);

/**
 * This call moved no money. The first one ever of a household's payment fails it; after an earlier call whose answer is not
 * known, while somebody else asks too, and for an advance, a person decides (failed only when read back, or
 * when no call was made).
 */
const refused = (
  { tables }: ReleasePorts,
  id: string,
  { reason, next }: Refused,
  occasion: Occasion,
  fresh: Loaded<Disbursement> | undefined,
): Promise<unknown> => {
  switch (next) {
    case 'fail':
      return fresh === undefined ? hold(tables, id, reason, occasion) : fail(tables, fresh, reason, occasion);
    case 'person':
      return hold(tables, id, reason, occasion);
    case 'later':
    case 'top-up':
    case 'stop':
      throw new NotNow(reason);
  }
};

type Callable = {
  readonly status: string;
  readonly intendedAt: string;
  readonly call?: StoredCall;
  readonly recipient?: string;
};

const stateOf = async (tables: Tables, id: string): Promise<Callable | undefined> =>
  loaded<Callable>(id, (await tables.read([stateRef(id)]))[0]).state;

/** Nobody knows whether an earlier call arrived: may this one? Not to a payee that is to be paid elsewhere by now: a person decides. */
const mayRepeat = async (ports: ReleasePorts, id: string, recipient: string | undefined, occasion: Occasion) => {
  const { tables } = ports;
  const payee = await stillPayable(tables, readAccount(ports), recipient, occasion);
  if (payee === 'unknown') throw new NotNow('payee-unknown');
  if (payee === 'moved') return hold(tables, id, 'payee-moved', occasion);
  return (await askAgain(tables, id, occasion)) ? undefined : ('unchanged' as const);
};

/**
 * Calls the provider for an intended disbursement or advance. The same key and bytes on every call, so a repeat pays nothing
 * twice, as long as the provider remembers the key: after that a person decides. An unknown answer changes nothing: it stays
 * intended, never disencumbered, and is asked again.
 * `fresh`: the intent as it was committed just now, so that nobody called before.
 */
export const release = async (
  ports: ReleasePorts,
  id: string,
  now: string,
  fresh?: Loaded<Disbursement>,
): Promise<unknown> => {
  const state = fresh?.state ?? (await stateOf(ports.tables, id));
  if (state === undefined) return reject('not-found', 'there is no such intent');
  const { call } = state;
  if (state.status !== 'intended' || call === undefined) return 'unchanged';
  const occasion = { at: now, actor: 'step:disbursement' };
  if (daysBetween(state.intendedAt, now) >= keyDays) return hold(ports.tables, id, 'key-window-over', occasion);
  const stopped = fresh === undefined ? await mayRepeat(ports, id, state.recipient, occasion) : undefined;
  if (stopped !== undefined) return stopped;
  const outcome = await (await ports.provider()).pay({ key: call.key, body: call.body });
  switch (outcome.known) {
    case 'done':
      return recordProviderWord(ports.tables, id, outcome.value, occasion, fresh);
    case 'refused':
      return refused(ports, id, outcome, occasion, fresh);
    case 'unknown':
      throw new NotNow(outcome.reason);
  }
};
