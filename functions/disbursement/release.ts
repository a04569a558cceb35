// Instructs the provider to pay what was intended, with the stored key and bytes, and records its word.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement, StoredCall } from '@hearth/domain/disbursements';
import { idOrThrow, kindOf } from '@hearth/domain/ids';
import { disencumbranceEntry } from '@hearth/domain/ledger';
import type { Occasion } from '@hearth/domain/record';
import { reject } from '@hearth/domain/rejections';
import { daysBetween } from '@hearth/domain/time';
import { keyDays, type PaymentProvider, type ProviderOutcome, type ProviderPayment } from '@hearth/payments/provider';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { advanceStream, disbursementStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';

export type ReleasePorts = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };

type Refused = Extract<ProviderOutcome<ProviderPayment>, { readonly known: 'refused' }>;

/** Stays as it is and is asked again with the same key: by the queue's next try, then by reconciliation. */
class NotNow extends Error {
  override readonly name = 'ProviderNotNow';
}

const fail = (tables: Tables, id: string, reason: string, occasion: Occasion) =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(id)]);
    const from = loaded<Disbursement>(id, item);
    if (from.state?.status !== 'intended') return 'unchanged' as const;
    const root = await rootOf(tables, from.state.householdId);
    const data = {
      reason,
      snapshotHash: '',
      entry: disencumbranceEntry(from.state.draws, from.state.currency),
      windowOf: idOrThrow('household', root.household.id),
    };
    const outcome = await commit(tables, {
      occasion,
      appends: [append(disbursementStream, from, [{ type: 'DisbursementFailed', data }])],
      windows: [root.window],
    });
    return settled(outcome, 'failed' as const);
  });

const hold = (tables: Tables, id: string, reason: string, occasion: Occasion) =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(id)]);
    const from = loaded<Disbursement & Advance>(id, item);
    if (from.state?.status !== 'intended') return 'unchanged' as const;
    const held =
      kindOf(id) === 'advance'
        ? append(advanceStream, loaded<Advance>(id, item), [{ type: 'AdvanceHeld', data: { reason } }])
        : append(disbursementStream, loaded<Disbursement>(id, item), [{ type: 'DisbursementHeld', data: { reason } }]);
    return settled(await commit(tables, { occasion, appends: [held] }), 'held' as const);
  });

/**
 * This call moved no money. The first one ever of a household's payment fails it; after an earlier call whose answer is not
 * known, and for an advance, a person decides (money.md section 7: failed only when read back, or when no call was made).
 */
const refused = (
  { tables }: ReleasePorts,
  id: string,
  { reason, next }: Refused,
  occasion: Occasion,
  isFirstCall: boolean,
): Promise<unknown> => {
  switch (next) {
    case 'fail':
      return isFirstCall && kindOf(id) === 'disbursement'
        ? fail(tables, id, reason, occasion)
        : hold(tables, id, reason, occasion);
    case 'person':
      return hold(tables, id, reason, occasion);
    case 'later':
    case 'top-up':
    case 'stop':
      throw new NotNow(reason);
  }
};

type Callable = { readonly status: string; readonly intendedAt: string; readonly call?: StoredCall };

const stateOf = async (tables: Tables, id: string): Promise<Callable | undefined> =>
  loaded<Callable>(id, (await tables.read([stateRef(id)]))[0]).state;

/**
 * Calls the provider for an intended disbursement or advance. The same key and bytes on every call, so a repeat pays nothing
 * twice, as long as the provider remembers the key: after that a person decides. An unknown answer changes nothing: it stays intended, never disencumbered, and is asked again.
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
  const outcome = await (await ports.provider()).pay({ key: call.key, body: call.body });
  switch (outcome.known) {
    case 'done':
      return recordProviderWord(ports.tables, id, outcome.value, occasion, fresh);
    case 'refused':
      return refused(ports, id, outcome, occasion, fresh !== undefined);
    case 'unknown':
      throw new NotNow(outcome.reason);
  }
};
