// The relay: from the stream of events to the queue that waits for each, again when that failed, and by the clock for what was missed.
import { waitsFor } from '@hearth/contracts/events';
import type { Construct } from 'constructs';
import type { Access } from './access.ts';
import type { Ground } from './ground.ts';
import { QueueConsumer } from './queue-consumer.ts';
import { ScheduledJob } from './scheduled-job.ts';
import { StreamConsumer } from './stream-consumer.ts';

/** Adds `relay-stream`, `relay-queue` and `relay-schedule`; `sendsTo` are the queues by the names that events wait for. */
export const addRelay = (scope: Construct, ground: Ground, sendsTo: NonNullable<Access['sendsTo']>): void => {
  const hurts = 'Households at every step: what was decided is not handed on.';
  const common = { ground: ground, hurts, may: { events: 'read', sendsTo } } as const;
  const again = new QueueConsumer(scope, 'relay-queue', { ...common, queue: 'relay-failures', lateAfterMinutes: 15 });
  new StreamConsumer(scope, 'relay-stream', {
    ...common,
    failures: again.queue,
    lateAfterMinutes: 10,
    eventTypes: Object.keys(waitsFor),
    // Whether any partner listens at all.
    may: { ...common.may, state: 'read' },
  });
  new ScheduledJob(scope, 'relay-schedule', { ...common, may: { ...common.may, state: 'read' }, everyMinutes: 5 });
};
