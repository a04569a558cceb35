// The machinery between the steps: the relay on its stream, the queues' consumers, and the two schedules.

import { approvalMessage, disbursementMessage } from '@hearth/contracts/events';
import { applyDocket } from '@hearth/functions/approval/close-docket.ts';
import { disburse } from '@hearth/functions/disbursement/disburse.ts';
import { reconcile, reconcileBySchedule } from '@hearth/functions/reconciliation/reconcile.ts';
import { redriveStuck } from '@hearth/functions/relay/redrive-stuck.ts';
import { relayEvents, relaySpan } from '@hearth/functions/relay/relay-events.ts';
import { actorOf } from '@hearth/store/members';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { controller } from '../founding.ts';
import { type Message, mostTries } from '../post.ts';
import type { Actor, Errand, Ports, World } from '../world-shape.ts';

const mostStreamed = 10;

/** The relay takes a batch from the front of the stream; what was not sent begins again there. */
export const relayErrand = (world: World, size = 1 + world.dice.below(mostStreamed)): Errand => {
  const { post } = world;
  const batch = post.stream.slice(0, size);
  post.isRelaying = true;
  return {
    who: `relay of ${batch.length} events`,
    run: (ports) => relayEvents(ports)(batch),
    onEnd: (ending) => {
      post.isRelaying = false;
      if (ending.how !== 'answered') return;
      const unsent = ending.value as readonly number[];
      post.stream.splice(0, unsent.length === 0 ? batch.length : Math.min(...unsent));
    },
  };
};

export const relay: Actor = {
  name: 'relay',
  weight: 8,
  act: (world) => {
    const { post, dice, fates, story } = world;
    if (post.stream.length === 0 || post.isRelaying || dice.chance(fates['stream-lags'])) return undefined;
    if (dice.chance(fates['stream-gives-up'])) {
      const lost = post.stream.splice(0, 1 + dice.below(3));
      story.say(() => `the stream gives up on ${lost.map(({ type }) => type)}`);
      return undefined;
    }
    return relayErrand(world);
  },
};

const consumes: Readonly<Record<string, (ports: Ports, body: string) => Promise<unknown>>> = {
  approval: (ports, body) => {
    const { stream } = approvalMessage.parse(JSON.parse(body));
    return applyDocket(ports, actorOf(ports.tables, { founders: [], fiscalAgentId }))(stream, ports.now);
  },
  disbursement: (ports, body) => disburse(ports)(disbursementMessage.parse(JSON.parse(body)), ports.now),
  screening: async () => undefined,
};

/** One consumer takes some messages of one queue; each ends on its own, and what died takes all of them back. */
export const queueErrand = (world: World, messages: readonly Message[]): Errand => {
  const { post, dice } = world;
  for (const message of messages) message.isOut = true;
  const done = new Set<Message>();
  return {
    who: `${messages[0]?.queue} takes ${messages.length}`,
    run: (ports) =>
      Promise.allSettled(
        messages.map(async (message) => {
          await consumes[message.queue]?.(ports, message.body);
          done.add(message);
        }),
      ).then((outcomes) => {
        const [first] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
        if (first !== undefined) throw first;
      }),
    onEnd: (ending) => {
      for (const message of messages) {
        const isDone = ending.how !== 'died' && done.has(message);
        if (isDone && !dice.chance(world.fates['message-twice'])) post.done(message);
        else if (isDone && message.tries + 1 < mostTries) post.back(message);
        else if (isDone) post.done(message);
        else post.back(message);
      }
    },
  };
};

export const queues: Actor = {
  name: 'queues',
  weight: 10,
  act: (world) => {
    const { post, dice } = world;
    const waiting = post.messages.filter(({ isOut }) => !isOut);
    if (waiting.length === 0) return undefined;
    const first = dice.pick(waiting);
    const isAlone = !dice.chance(world.fates['batch-partial']);
    const others = isAlone ? [] : waiting.filter((each) => each !== first && each.queue === first.queue).slice(0, 2);
    return queueErrand(world, [first, ...others]);
  },
};

export const redrive = (): Errand => ({ who: 'relay by schedule', run: (ports) => redriveStuck(ports)(ports.now) });
export const reconciliation = (): Errand => ({
  who: 'reconciliation by schedule',
  run: (ports) => reconcileBySchedule(ports)(ports.now),
});

export const schedules: Actor = {
  name: 'schedules',
  weight: 1.4,
  act: (world) => {
    const { dice } = world;
    if (dice.chance(0.5)) return redrive();
    if (dice.chance(0.8)) return reconciliation();
    const key = world.nextKey();
    return {
      who: 'controller reconciles',
      isRequest: true,
      run: (ports) => reconcile(ports)(callOf(controller, {}, { key, now: ports.now })),
    };
  },
};

/** What the stream gave up on is sent again from where it stood. */
export const positions: Actor = {
  name: 'positions',
  weight: 0.15,
  act: ({ clock }) => {
    const [from, to] = [clock.ms - 3_600_000, clock.ms + 5_000].map((ms) => new Date(ms).toISOString());
    return { who: 'relay of a lost span', run: (ports) => relaySpan(ports)({ from: from ?? '', to: to ?? '' }) };
  },
};
