// Records what the provider said of a payment, whoever asked: the queue that pays, an event that came in, the reconciliation.

import type { Advance } from '@hearth/domain/advances';
import type { Disbursement, DisbursementEvent } from '@hearth/domain/disbursements';
import { idOrThrow, kindOf } from '@hearth/domain/ids';
import { decideAdvance, decideDisbursement, type ProviderWord } from '@hearth/domain/provider-word';
import type { Occasion } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { type Append, append, commit } from './commit.ts';
import { type Loaded, loaded, stateRef } from './entities.ts';
import { rootOf } from './household-roots.ts';
import { type Again, settled, untilSettled } from './outcomes.ts';
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

/** A failed advance gives every handover that it still covers back to the queue, in the same transaction. */
const released = async (tables: Tables, advance: Advance): Promise<readonly Append[]> => {
  const items = await tables.read(advance.disbursementIds.map(stateRef));
  const advanceId = idOrThrow('advance', advance.id);
  return advance.disbursementIds.flatMap((id, at) => {
    const handover = loaded<Disbursement>(id, items[at]);
    // What was unclaimed before the advance failed has ended: it waits for no other one.
    if (handover.state?.status !== 'advanced') return [];
    return [append(disbursementStream, handover, [{ type: 'HandoverAdvanceFailed', data: { advanceId } }])];
  });
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
  const isFailed = events.some(({ type }) => type === 'AdvanceFailed');
  const appends = [append(advanceStream, from, events), ...(isFailed ? await released(tables, from.state) : [])];
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
