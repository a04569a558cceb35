// Records what the provider said of a payment, whoever asked: the queue that pays, an event that came in, the reconciliation.

import type { Advance, AdvanceEvent } from '@hearth/domain/advances';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { idOrThrow, kindOf } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { decideAdvance, decideDisbursement, type ProviderWord } from '@hearth/domain/provider-word';
import type { Occasion } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type Append, append, commit } from './commit.ts';
import { type Loaded, loaded, stateRef } from './entities.ts';
import { rootOf } from './household-roots.ts';
import { type Again, again, settled, untilSettled } from './outcomes.ts';
import { advanceStream, disbursementStream } from './projection.ts';
import type { Tables } from './tables.ts';

/** `moved`: an event was recorded. `unchanged`: the record says it already, or says something that stays. */
export type Recorded = 'moved' | 'unchanged';

const movesWindow = (events: readonly DisbursementEvent[]): boolean =>
  events.some(({ type }) => type === 'DisbursementFailed' || type === 'DisbursementReturned');

const forDisbursement = async (
  tables: Tables,
  id: string,
  word: ProviderWord,
  occasion: Occasion,
  known?: Loaded<Disbursement>,
): Promise<Recorded | Rejected | Again> => {
  const from = known ?? loaded<Disbursement>(id, (await tables.read([stateRef(id)]))[0]);
  if (from.state === undefined) return reject('not-found', 'the provider has a payment that we never intended');
  const { householdId } = from.state;
  const straight = decideDisbursement(from.state, word, householdId);
  if (straight.length === 0) return 'unchanged';
  if (!movesWindow(straight))
    return settled<Recorded>(
      await commit(tables, { occasion, appends: [append(disbursementStream, from, straight)] }),
      'moved',
    );
  const root = await rootOf(tables, householdId);
  const [first] = decideDisbursement(from.state, word, idOrThrow('household', root.household.id));
  const appends = first === undefined ? [] : [append(disbursementStream, from, [first])];
  return settled<Recorded>(await commit(tables, { occasion, appends, windows: [root.window] }), 'moved');
};

/** An advance that failed or came back gives every handover that it still covers back to the queue, in the same transaction. */
const released = (advance: Advance, handovers: readonly Loaded<Disbursement>[]): readonly Append[] => {
  const advanceId = idOrThrow('advance', advance.id);
  // What was unclaimed before the advance failed has ended: it waits for no other one.
  return handovers
    .filter(({ state }) => state?.status === 'advanced')
    .map((each) => append(disbursementStream, each, [{ type: 'HandoverAdvanceFailed', data: { advanceId } }]));
};

const coveredBy = async (tables: Tables, { disbursementIds }: Advance): Promise<readonly Loaded<Disbursement>[]> => {
  const items = await tables.read(disbursementIds.map(stateRef));
  return disbursementIds.map((id, at) => loaded<Disbursement>(id, items[at]));
};

/** All of it came back: what stayed unclaimed of it is not the partner's to give back. */
const withUnclaimed = (event: AdvanceEvent, handovers: readonly Loaded<Disbursement>[]): AdvanceEvent => {
  const unclaimed = handovers.flatMap(({ state }) => (state?.status === 'unclaimed' ? state.amountMinor : []));
  return event.type === 'AdvanceReturned' && unclaimed.length > 0
    ? { ...event, data: { ...event.data, unclaimedMinor: sumMinor(unclaimed) } }
    : event;
};

const forAdvance = async (
  tables: Tables,
  id: string,
  word: ProviderWord,
  occasion: Occasion,
): Promise<Recorded | Rejected | Again> => {
  const [item] = await tables.read([stateRef(id)]);
  const from = loaded<Advance>(id, item);
  if (from.state === undefined) return reject('not-found', 'the provider has a payment that we never intended');
  const events = decideAdvance(from.state, word);
  if (events.length === 0) return 'unchanged';
  // One that came back before we heard that it left is told in two rounds.
  const news = word.status === 'returned' ? events.slice(0, 1) : events;
  const isBack = news.some(({ type }) => type === 'AdvanceFailed' || type === 'AdvanceReturned');
  const covered = isBack ? await coveredBy(tables, from.state) : [];
  const told = news.map((event) => withUnclaimed(event, covered));
  const appends = [append(advanceStream, from, told), ...released(from.state, covered)];
  return settled<Recorded>(await commit(tables, { occasion, appends }), 'moved');
};

/**
 * Records the provider's word on the disbursement or advance `id`. A repeat changes nothing. Rejection: `not-found` for a
 * payment that the record does not know: it stops the line. A payment that came back before we heard that it left takes two
 * rounds, so that no transaction touches a slice twice. `known` is the disbursement as its caller committed it just now.
 */
export const recordProviderWord = async (
  tables: Tables,
  id: string,
  word: ProviderWord,
  occasion: Occasion,
  known?: Loaded<Disbursement>,
): Promise<Recorded | Rejected> => {
  const record = kindOf(id) === 'advance' ? forAdvance : forDisbursement;
  let at = known;
  const first = await untilSettled(() => {
    const from = at;
    // What somebody else moved meanwhile is read.
    at = undefined;
    return from === undefined ? record(tables, id, word, occasion) : forDisbursement(tables, id, word, occasion, from);
  });
  if (first !== 'moved' || word.status !== 'returned') return first;
  await untilSettled(() => record(tables, id, word, occasion));
  return first;
};

/**
 * Says that an intent which somebody else began is asked again now, so that they no longer fail it on a refusal of their own call.
 * Once is enough. True when it may be asked; false when it is no intent any more. Call it before the provider, never after.
 */
export const askAgain = (tables: Tables, id: string, occasion: Occasion): Promise<boolean> =>
  untilSettled(async () => {
    const from = loaded<Disbursement>(id, (await tables.read([stateRef(id)]))[0]);
    if (from.state?.status !== 'intended') return false;
    // An advance is never failed on a refusal.
    if (kindOf(id) !== 'disbursement' || from.state.askedAgain === true) return true;
    const asked = append(disbursementStream, from, [{ type: 'DisbursementAskedAgain', data: {} }]);
    return 'committed' in (await commit(tables, { occasion, appends: [asked] })) ? true : again;
  });

/**
 * Holds a payment for a person, if it stands in one of these statuses still: what moved on meanwhile stays as it is. `reason` is a
 * code for whoever looks.
 */
export const holdPayment = (
  tables: Tables,
  id: string,
  { from, reason }: { readonly from: readonly string[]; readonly reason: string },
  occasion: Occasion,
): Promise<'held' | 'unchanged'> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(id)]);
    const { state } = loaded<Disbursement | Advance>(id, item);
    if (state === undefined || !from.includes(state.status)) return 'unchanged';
    const held =
      kindOf(id) === 'advance'
        ? append(advanceStream, loaded<Advance>(id, item), [{ type: 'AdvanceHeld', data: { reason } }])
        : append(disbursementStream, loaded<Disbursement>(id, item), [{ type: 'DisbursementHeld', data: { reason } }]);
    return 'committed' in (await commit(tables, { occasion, appends: [held] })) ? 'held' : again;
  });
