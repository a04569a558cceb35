// Reconciliation: asks about silent payments and payees, gives up what waited too long, compares the books, and records what it found.
import type { Json } from '@hearth/domain/canonical';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Observation, Reconciled } from '@hearth/domain/observations';
import { emptyHead, type RequestMark } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { observationStream } from '@hearth/store/projection';
import { askPayees } from './ask-payees.ts';
import { type Ports as AskPorts, askSilent } from './ask-silent.ts';
import { compareBooks } from './compare-books.ts';
import { giveUpWaiting } from './give-up-waiting.ts';

export type Ports = AskPorts & { readonly random: RandomBytes };

const asJson = (data: Reconciled['data'] & { readonly reconciliationId: string; readonly at: string }): Json =>
  JSON.parse(JSON.stringify(data));
const mostBreaks = 100;

/** Payments of so many days are compared each time; a person who asks, and the first run of a day, look back further. */
const daysBack = 2;
/** A posted payment may come back for so long (money.md section 2). */
const farBack = 60;
const firstOfDay = 'T00:15';
const isFirstOfDay = (now: string): boolean => now.slice(10, 16) < firstOfDay;

const reconciled = async (
  ports: Ports,
  actor: string,
  now: string,
  days: number,
  mark?: (body: Json) => RequestMark,
): Promise<Json> => {
  const silent = await askSilent(ports, now);
  const ready = await askPayees(ports, now);
  const lapsed = await giveUpWaiting(ports.tables, now);
  const { figures, breaks, moved } = await compareBooks(ports, now, days);
  const data = { ...silent, moved: silent.moved + moved, ready, lapsed, figures, breaks: breaks.slice(0, mostBreaks) };
  const id = newId('reconciliation', ports.random);
  const body = { reconciliationId: id, at: now, ...data };
  await commit(ports.tables, {
    occasion: { at: now, actor, ...(mark === undefined ? {} : { request: mark(asJson(body)) }) },
    appends: [append(observationStream, { id, head: emptyHead, state: undefined }, [{ type: 'Reconciled', data }])],
  });
  return asJson(body);
};

/** Reconciles by the clock. Returns the figures and breaks it recorded. */
export const reconcileBySchedule =
  (ports: Ports) =>
  (now: string): Promise<Json> =>
    reconciled(ports, 'step:reconciliation', now, isFirstOfDay(now) ? farBack : daysBack);

/** Reconciles on demand. Rejection: `idempotency-key-reused`. */
export const reconcile =
  (ports: Ports) =>
  async ({ actor, now, request }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const [item] = await ports.tables.read([markOf(request)]);
    const replayed = replay(item, request);
    if (replayed !== undefined) return replayed;
    return {
      status: 200,
      body: await reconciled(ports, actor.memberId, now, farBack, (body) => markFor(request, 200, body)),
    };
  };

/** As many days are looked back for the newest: every quarter of an hour there is one, so a day is one page. */
const mostDaysBack = 60;

/** The newest reconciliation of the last sixty days. Rejection: `not-found` when there was none. */
export const readReconciliation =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ now }: Pick<Call<unknown, unknown>, 'now'>): Promise<Answer | Rejected> => {
    for (let back = 0; back <= mostDaysBack; back += 1) {
      const prefix = dateOf(addDays(now, -back));
      const page = await tables.query({ table: 'state', index: 'byQueue', partition: 'reconciled', prefix });
      const item = page.items.at(-1);
      const newest = item === undefined ? undefined : loaded<Observation>(item.pk, item).state;
      if (newest?.seen.type === 'Reconciled')
        return { status: 200, body: { reconciliationId: newest.id, at: newest.at, ...newest.seen.data } };
    }
    return reject('not-found', 'Nothing was reconciled yet.');
  };
