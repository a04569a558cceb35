// What has waited for a step for too long is sent again: its message was lost, or fell out of the stream.
import type { Award } from '@hearth/domain/awards';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { inQueue } from '@hearth/store/lists';
import { type Item, numberOf, type Ref, type Tables } from '@hearth/store/tables';
import { eventRefAt, type Ports, relayItems } from './relay-events.ts';

/** Queues of the state's index whose members wait for a step, never for a person. The last event is what the step waits for. */
const stepQueues = [
  'submitted',
  'approved',
  'docket-closed',
  'publication-asked',
  'publication-signed-off',
  'import-checking',
  'import-applying',
] as const;
const tooLongDays = 10 / (24 * 60);
const jobQueues: readonly string[] = [
  'publication-asked',
  'publication-signed-off',
  'import-checking',
  'import-applying',
];
const [jobMinutes, jobRestMinutes, runMinutes] = [20, 120, 5];
const mostAtOnce = 200;
const mostPages = 25;

type Stuck = { readonly id: string; readonly item: Item };

/**
 * A job of minutes is first given its time, and then one message more every two hours: what fails again and again must not fill the
 * queue that the others wait in.
 */
const isDue = (queue: string, since: unknown, now: string): boolean => {
  if (!jobQueues.includes(queue)) return true;
  const pastMinutes = (Date.parse(now) - Date.parse(String(since))) / 60_000 - jobMinutes;
  return pastMinutes >= 0 && pastMinutes % jobRestMinutes < runMinutes;
};

/** One page of what has stood in a queue for too long. The index may be behind: only what still stands there counts. */
const stuckIn = async (tables: Tables, queue: string, now: string, cursor?: string) => {
  const listed = await inQueue<{ readonly id: string }>(
    tables,
    queue,
    { limit: mostAtOnce, cursor },
    addDays(now, -tooLongDays),
  );
  if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
  const ids = listed.states.map(({ id }) => id);
  const items = await tables.read(ids.map(stateRef));
  const stuck = ids.flatMap((id, at): Stuck[] => {
    const item = items[at];
    return item?.['queue'] === queue && isDue(queue, item['since'], now) ? [{ id, item }] : [];
  });
  return { stuck, next: listed.next };
};

const sendAgain = async (ports: Ports, refs: readonly Ref[]): Promise<number> =>
  refs.length === 0 ? 0 : relayItems(ports)(refs);

/**
 * Awards that wait for a payee who is ready by now: a match held the payment up when the word came, or the household turned out
 * to be another one. Its approval, the event before the last, starts the payment again.
 */
const payableNow = async (tables: Tables, stuck: readonly Stuck[]): Promise<readonly Ref[]> => {
  const refs = await Promise.all(
    stuck.map(async ({ id, item }): Promise<readonly Ref[]> => {
      const { state, head } = loaded<Award>(id, item);
      const root = state === undefined ? undefined : await rootOf(tables, state.householdId);
      return root?.household.state?.payee?.readiness === 'ready' ? [eventRefAt(id, head.version - 1)] : [];
    }),
  );
  return refs.flat();
};

const redriveWaiting = async (ports: Ports, now: string): Promise<number> => {
  let sent = 0;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { stuck, next } = await stuckIn(ports.tables, 'waiting-for-payee', now, cursor);
    sent += await sendAgain(ports, await payableNow(ports.tables, stuck));
    if (next === undefined) break;
    cursor = next;
  }
  return sent;
};

/**
 * Sends again what has waited longer than ten minutes (a publication: twenty, then every two hours), at most 200 of each kind, and what
 * waited for a payee who is ready by now. Returns how many of each.
 */
export const redriveStuck =
  (ports: Ports) =>
  async (now: string): Promise<Record<string, number>> => {
    const sent: Record<string, number> = {};
    for (const queue of stepQueues) {
      const { stuck } = await stuckIn(ports.tables, queue, now);
      sent[queue] = await sendAgain(
        ports,
        stuck.map(({ id, item }) => eventRefAt(id, numberOf(item, 'version'))),
      );
    }
    sent['waiting-for-payee'] = await redriveWaiting(ports, now);
    return sent;
  };
