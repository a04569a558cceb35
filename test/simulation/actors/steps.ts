// The machinery between the steps: the relay on its stream, the queues' consumers, and the two schedules.

import { approvalMessage, disbursementMessage } from '@hearth/contracts/events';
import { applyDocket } from '@hearth/functions/approval/close-docket.ts';
import { disburse } from '@hearth/functions/disbursement/disburse.ts';
import { reconcile, reconcileBySchedule } from '@hearth/functions/reconciliation/reconcile.ts';
import { redriveStuck } from '@hearth/functions/relay/redrive-stuck.ts';
import { relaySpan } from '@hearth/functions/relay/relay-events.ts';
import { actorOf } from '@hearth/store/members';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { controller } from '../founding.ts';
import type { Message } from '../post.ts';
import type { Actor, Errand, Ports, World } from '../world-shape.ts';
import { type Consumes, consumerErrand, queueTurn, relayTurn } from './on-its-way.ts';

const consumes: Consumes<Ports> = {
  approval: (ports, body) => {
    const { stream } = approvalMessage.parse(JSON.parse(body));
    return applyDocket(ports, actorOf(ports.tables, { founders: [], fiscalAgentId }))(stream, ports.now);
  },
  disbursement: (ports, body) => disburse(ports)(disbursementMessage.parse(JSON.parse(body)), ports.now),
  screening: async () => undefined,
};

/** One consumer takes some messages of one queue; each ends on its own, and what died takes all of them back. */
export const queueErrand = (world: World, messages: readonly Message[]): Errand =>
  consumerErrand(world, messages, consumes);

export const relay: Actor = { name: 'relay', weight: 8, act: relayTurn };
export const queues: Actor = { name: 'queues', weight: 10, act: (world) => queueTurn(world, consumes) };

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
