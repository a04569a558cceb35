// Starts every event source mapping of the plan and keeps them together. Hides what each kind needs.
import { join } from 'node:path';
import type { Engines } from '../engines/engines.ts';
import type { Clock } from './clock.ts';
import type { LambdaPool } from './lambda-pool.ts';
import { type LoopbackCaller, loopbackCaller } from './loopback-call.ts';
import type { CloudPlan } from './plan.ts';
import type { StoragePlan } from './plan-storage.ts';
import { createQueueClient, type QueueClient } from './queue-client.ts';
import { createQueueMapping, type QueueMapping } from './queue-mapping.ts';
import { createStreamMapping, type StreamMapping } from './stream-mapping.ts';
import { checkpointPathOf, openStream } from './stream-reader.ts';

export type MappingSetting = {
  readonly plan: CloudPlan;
  readonly queueSpecs: StoragePlan['queues'];
  readonly engines: Engines;
  readonly pool: LambdaPool;
  readonly clock: Clock;
  readonly dataDir: string;
  /** See `HostSetting`. */ readonly secondAfterMs: number;
};

export type Mappings = {
  readonly queues: readonly QueueMapping[];
  readonly streams: readonly StreamMapping[];
  readonly client: QueueClient;
  readonly stop: () => Promise<void>;
};

const DEFAULT_VISIBILITY_SECONDS = 30;

const queueMappings = (
  { plan, queueSpecs, engines, pool, secondAfterMs }: MappingSetting,
  queues: QueueClient,
): QueueMapping[] =>
  plan.queueMappings.map((mapping) => {
    const spec = queueSpecs.find(({ name }) => name === mapping.queueName);
    const visibilityMs = (spec?.visibilityTimeoutSeconds ?? DEFAULT_VISIBILITY_SECONDS) * 1000;
    return createQueueMapping({ plan: mapping, pool, queues, region: engines.region, visibilityMs, secondAfterMs });
  });

const streamMappings = (
  setting: MappingSetting,
  queues: QueueClient,
  streams: LoopbackCaller,
): Promise<StreamMapping[]> => {
  const { plan, engines, pool, clock, dataDir } = setting;
  return Promise.all(
    plan.streamMappings.map(async (mapping) => {
      const reader = await openStream({
        call: streams.call,
        tableName: mapping.tableName,
        sourceArn: mapping.sourceArn,
        region: engines.region,
        startsAt: mapping.startsAt,
        checkpointPath: checkpointPathOf(join(dataDir, 'host'), mapping.id),
        offsetMs: clock.offsetMs,
      });
      return createStreamMapping({ plan: mapping, pool, reader, queues, now: clock.now });
    }),
  );
};

/** Starts them all. The engines must serve and the pool must be open. */
export const startMappings = async (setting: MappingSetting): Promise<Mappings> => {
  const client = createQueueClient(setting.engines.endpoints.sqs);
  // Straight to the engine: faults are for functions, not for the host's own reading.
  const caller = loopbackCaller(setting.engines.dynamodb.endpoint, 'DynamoDBStreams_20120810');
  const queues = queueMappings(setting, client);
  const streams = await streamMappings(setting, client, caller);
  setting.pool.onEnded((functionName) => {
    for (const [index, mapping] of streams.entries()) {
      // The consumer of a stream writes nothing into it.
      if (setting.plan.streamMappings[index]?.function.name !== functionName) mapping.nudge();
    }
  });
  for (const mapping of [...queues, ...streams]) mapping.start();
  return {
    queues,
    streams,
    client,
    stop: async () => {
      for (const mapping of queues) mapping.stop();
      await Promise.all(streams.map((mapping) => mapping.stop()));
      caller.close();
    },
  };
};
