// By the clock: messages whose time has come are handed over, and those of which nobody kept the outcome are called unknown.
import { dueQueue, intendedQueue, type Message } from '@hearth/domain/messages';
import { isRejected } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { messageStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { handOver, type SendPorts } from './hand-over.ts';

/** Longer than any call may run: whoever intended it is gone. */
const tooLongDays = 20 / (24 * 60);
const [mostAtOnce, sideBySide] = [200, 10];

const waitingIn = async (tables: Tables, queue: string, upTo: string): Promise<readonly string[]> => {
  const listed = await inQueue<Message>(tables, queue, { limit: mostAtOnce }, upTo);
  return isRejected(listed) ? [] : listed.states.map(({ id }) => id);
};

/** Nobody knows whether it went out: it is shown, and never sent again. */
const callUnknown = async (tables: Tables, id: string, now: string, upTo: string): Promise<boolean> => {
  const [item] = await tables.read([stateRef(id)]);
  const intended = loaded<Message>(id, item);
  if (intended.state?.status !== 'intended' || intended.state.changedAt > upTo) return false;
  const outcome = await commit(tables, {
    occasion: { at: now, actor: 'step:messages' },
    appends: [append(messageStream, intended, [{ type: 'MessageUnknown', data: { reason: 'outcome-not-kept' } }])],
  });
  return 'committed' in outcome;
};

/**
 * `clock` is read for each message: a run of many lasts, and its last one must not go out after its household's time. One run: at most 200 messages that are owed by now, and as many of unknown outcome. Returns how many of each. A message that fails by a
 * fault waits for the next run; the first fault is thrown once all others were tried.
 */
export const workOffMessages = (ports: SendPorts, clock: () => string) => {
  const hand = handOver(ports);
  return async (now: string): Promise<Record<string, number>> => {
    const { tables } = ports;
    const counted: Record<string, number> = {
      sent: 0,
      unknown: 0,
      refused: 0,
      later: 0,
      dropped: 0,
      waiting: 0,
      left: 0,
    };
    const faults: unknown[] = [];
    const due = await waitingIn(tables, dueQueue, now);
    for (let from = 0; from < due.length; from += sideBySide) {
      const ended = await Promise.allSettled(due.slice(from, from + sideBySide).map((id) => hand(id, clock())));
      for (const one of ended) {
        if (one.status === 'rejected') faults.push(one.reason);
        else counted[one.value] = (counted[one.value] ?? 0) + 1;
      }
    }
    const upTo = addDays(now, -tooLongDays);
    let called = 0;
    for (const id of await waitingIn(tables, intendedQueue, upTo))
      called += (await callUnknown(tables, id, clock(), upTo)) ? 1 : 0;
    if (faults.length > 0) throw faults[0];
    return { ...counted, calledUnknown: called };
  };
};
