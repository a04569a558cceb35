// Transparency as functions: reports and signatures over HTTP, and the job that makes publications and places them.
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, decides } from './access.ts';
import type { Api } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { QueueConsumer } from './queue-consumer.ts';

const readsRecord = { ...decides, events: 'read and put' } as const satisfies Access;

/** Adds `transparency-http` and `transparency-queue`; answers the latter, for the relay to send to. */
export const addPublishing = (scope: Construct, ground: Ground, api: Api): QueueConsumer => {
  new HttpEndpoint(scope, 'transparency-http', {
    ground,
    api,
    hurts: 'Funders, the committee and the controller: they can not read the report.',
    may: { ...readsRecord, files: true, publications: 'read' },
  });
  return new QueueConsumer(scope, 'transparency-queue', {
    ground,
    queue: 'transparency',
    hurts: 'Funders and everyone who reads: publications are asked for and signed, but not made or placed.',
    // It alone places what readers are served. What it counts it reads out of the record, whose log names every event.
    may: { ...readsRecord, publications: 'read and put' },
    timeoutSeconds: limits.publicationTimeoutSeconds,
    memoryMiB: limits.publicationMemoryMiB,
    batchSize: limits.publicationBatchSize,
    batchesAtOnce: limits.publicationsAtOnce,
    lateAfterMinutes: 60,
  });
};
