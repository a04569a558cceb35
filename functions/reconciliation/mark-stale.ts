// Checks that nobody cashed for so long that they are the state's to keep: from then on they are owed as unclaimed property.
import { escheatedUpTo, escheatOn } from '@hearth/domain/check-dates';
import type { Disbursement } from '@hearth/domain/disbursements';
import { staleEntry } from '@hearth/domain/entries';
import { isRejected } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const pageSize = 100;

/** Issued up to a day, by id. Read to the end before anything moves: what moves leaves the list. */
const issuedUpTo = async (tables: Tables, day: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const upTo = `${day}T00:00:00.000Z`;
    const listed = await inQueue<Disbursement>(tables, 'to-clear', { cursor, limit: pageSize }, upTo);
    if (isRejected(listed)) throw new Error(`the list of checks broke off: ${listed.detail}`);
    ids.push(...listed.states.map(({ id }) => id));
    cursor = listed.next;
  } while (cursor !== undefined);
  return ids;
};

const markOne = (tables: Tables, id: string, now: string): Promise<boolean> =>
  untilSettled<boolean>(async () => {
    const [item] = await tables.read([stateRef(id)]);
    const from = loaded<Disbursement>(id, item);
    const { state } = from;
    if (state?.status !== 'issued' || state.issuedOn === undefined) return false;
    const due = escheatOn(state.issuedOn);
    if (due > dateOf(now)) return false;
    const entry = staleEntry(state.amountMinor, state.currency);
    const outcome = await commit(tables, {
      occasion: { at: now, actor: 'step:reconciliation' },
      appends: [append(disbursementStream, from, [{ type: 'CheckStale', data: { escheatOn: due, entry } }])],
    });
    const done = settled(outcome, true);
    return isRejected(done) ? false : done;
  });

/**
 * Records every outstanding check whose day of escheat (`check-dates`) has come, and says how many they were; a repeat records
 * nothing. The grant stays spent: the money is the household's, and the state keeps it for them. Faults throw.
 */
export const markStale = async (tables: Tables, now: string): Promise<number> => {
  let marked = 0;
  for (const id of await issuedUpTo(tables, escheatedUpTo(dateOf(now))))
    if (await markOne(tables, id, now)) marked += 1;
  return marked;
};
