// Reconciliation: asks about silent payments and payees, gives up what waited too long, compares the books, and records what it found.
import type { Advance } from '@hearth/domain/advances';
import type { Json } from '@hearth/domain/canonical';
import type { Disbursement } from '@hearth/domain/disbursements';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { HeldPayment, Observation, Reconciled } from '@hearth/domain/observations';
import { emptyHead, type RequestMark } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { observationStream } from '@hearth/store/projection';
import type { Item, Page, Tables } from '@hearth/store/tables';
import { askPayees } from './ask-payees.ts';
import { askSilent } from './ask-silent.ts';
import { compareBooks, type Depth } from './compare-books.ts';
import { everyState } from './every-id.ts';
import { foldBooks, newestFold } from './folded-books.ts';
import { giveUpWaiting } from './give-up-waiting.ts';
import type { Ports as LookPorts } from './looks.ts';
import { markStale } from './mark-stale.ts';
import { daysBack, refusePayer } from './payer-apart.ts';

export type Ports = LookPorts & {
  readonly random: RandomBytes;
  /** Hears how many breaks stand open after a run: an alarm looks at it. */ readonly tellOpen?: (
    count: number,
  ) => void;
};

type Told = Reconciled['data'] & { readonly reconciliationId: string; readonly at: string };
const asJson = (data: Told): Json => JSON.parse(JSON.stringify(data));

const step = 'step:reconciliation';

/** An event has at most so many of each; `figures` count all. */
const mostBreaks = 100;
const mostHeld = 50;
const mostAged = 100;

/** A posted payment may come back for so long. */
const farBack = daysBack;
/** Every quarter of an hour: what costs little. */
const quarterly: Depth = { days: 2, pages: 200 };
/** The first run of a day looks at all of it, in the minutes that a schedule has. */
const daily: Depth = { days: farBack, pages: 400, older: true, hours: 20_000, rows: 200_000 };
/** A person waits for it: what fits half a minute, and what does not is said. */
const onDemand: Depth = { days: farBack, pages: 40, older: true, hours: 1_500, rows: 10_000 };

const isFirstOfDay = async (tables: Tables, now: string): Promise<boolean> => {
  const fold = await newestFold(tables, now);
  return fold === undefined || dateOf(fold.at) < dateOf(now);
};

const heldPayments = async (tables: Tables): Promise<readonly HeldPayment[]> => {
  const { states } = await everyState<Disbursement | Advance>(tables, 'held', mostHeld);
  return states.slice(0, mostHeld).map(({ id, reason = 'unknown', changedAt: since, amountMinor, currency }) => ({
    ...{ id, reason, since, amountMinor, currency },
  }));
};

const reconciled = async (
  ports: Ports,
  actor: string,
  now: string,
  depth: Depth,
  mark?: (body: Json) => RequestMark,
): Promise<Json> => {
  const { tables, random } = ports;
  const silent = await askSilent(ports, now);
  const ready = await askPayees(ports, now);
  const lapsed = await giveUpWaiting(tables, now);
  const staleChecks = depth.hours === undefined ? 0 : await markStale(tables, now);
  const compared = await compareBooks(ports, now, depth);
  const { equations, ageing, breaks, moved, ledger, chargedMinor } = compared;
  const figures = { ...compared.figures, staleChecks };
  const before = await newest(tables, now);
  const data: Reconciled['data'] = {
    ...silent,
    moved: silent.moved + moved,
    ready,
    lapsed,
    figures,
    breaks: breaks.slice(0, mostBreaks),
    isWhole: depth.hours !== undefined,
    equations,
    ageing: ageing.slice(0, mostAged),
    heldPayments: await heldPayments(tables),
    ...(before === undefined ? {} : { opening: { at: before.at, figures: before.data.figures } }),
  };
  const id = newId('reconciliation', random);
  const body = { reconciliationId: id, at: now, ...data };
  // Only the schedule's: the first run of a day is known by its fold.
  if (ledger !== undefined && actor === step) await foldBooks(tables, ledger, chargedMinor, random, { at: now, actor });
  await commit(tables, {
    occasion: { at: now, actor, ...(mark === undefined ? {} : { request: mark(asJson(body)) }) },
    appends: [append(observationStream, { id, head: emptyHead, state: undefined }, [{ type: 'Reconciled', data }])],
  });
  ports.tellOpen?.(compared.figures['openBreaks'] ?? 0);
  return asJson(body);
};

/** Reconciles by the clock. Returns the figures and breaks it recorded. */
export const reconcileBySchedule =
  (ports: Ports) =>
  async (now: string): Promise<Json> =>
    reconciled(ports, step, now, (await isFirstOfDay(ports.tables, now)) ? daily : quarterly);

/**
 * Reconciles on demand; not by who let money go, took it back, or said that it never went, on a day that it looks at. Rejections:
 * `same-person`, `idempotency-key-reused`.
 */
export const reconcile =
  (ports: Ports) =>
  async ({ actor, now, request }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const [item] = await ports.tables.read([markOf(request)]);
    const replayed = replay(item, request);
    if (replayed !== undefined) return replayed;
    const refused = await refusePayer(ports.tables, actor, 'reconcile', now);
    if (refused !== undefined) return refused;
    return {
      status: 200,
      body: await reconciled(ports, actor.memberId, now, onDemand, (body) => markFor(request, 200, body)),
    };
  };

const mostDaysBack = 60;

type Newest = { readonly id: string; readonly at: string; readonly data: Reconciled['data'] };

const read = (item: Item): Newest | undefined => {
  const found = loaded<Observation>(item.pk, item).state;
  return found?.seen.type === 'Reconciled' ? { id: found.id, at: found.at, data: found.seen.data } : undefined;
};

const lastOfDay = async (
  tables: Tables,
  prefix: string,
  fits: (one: Newest) => boolean,
): Promise<Newest | undefined> => {
  let last: Newest | undefined;
  let cursor: string | undefined;
  do {
    const query = { table: 'state', index: 'byQueue', partition: 'reconciled', prefix } as const;
    const page: Page = await tables.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    last = page.items.flatMap((item) => read(item) ?? []).findLast(fits) ?? last;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return last;
};

/** The newest reconciliation of the last sixty days that fits, if there was one. */
export const newest = async (
  tables: Tables,
  now: string,
  fits: (one: Newest) => boolean = () => true,
): Promise<Newest | undefined> => {
  for (let back = 0; back <= mostDaysBack; back += 1) {
    const found = await lastOfDay(tables, dateOf(addDays(now, -back)), fits);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The newest reconciliation of the last sixty days. Rejection: `not-found` when there was none. */
export const readReconciliation =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ now }: Pick<Call<unknown, unknown>, 'now'>): Promise<Answer | Rejected> => {
    const found = await newest(tables, now);
    if (found === undefined) return reject('not-found', 'Nothing was reconciled yet.');
    return { status: 200, body: asJson({ reconciliationId: found.id, at: found.at, ...found.data }) };
  };
