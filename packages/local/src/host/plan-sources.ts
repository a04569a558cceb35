// Turns event source mappings into the two kinds the host polls for: queues and table streams.

import type { CloudView } from './cloud-view.ts';
import {
  isTrue,
  type Json,
  type JsonObject,
  listIn,
  numberIn,
  objectIn,
  parseJson,
  textIn,
  textInOrThrow,
} from './json.ts';
import { type FunctionPlan, functionOrThrow } from './plan-functions.ts';

/** What both kinds of mapping share. `filters` are parsed event patterns, of which one must match. */
type MappingPlan = {
  readonly id: string;
  readonly function: FunctionPlan;
  readonly sourceArn: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly filters: readonly Json[];
  readonly reportsItemFailures: boolean;
};
export type QueueMappingPlan = MappingPlan & {
  readonly queueName: string;
  readonly queueUrl: string;
  readonly isFifo: boolean;
  readonly maximumConcurrency: number | undefined;
};
export type StreamMappingPlan = MappingPlan & {
  readonly tableName: string;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
  readonly bisects: boolean;
  /** Undefined: tried until it succeeds. */
  readonly maximumRetries: number | undefined;
  readonly maximumAgeSeconds: number | undefined;
  readonly onFailureQueueUrl: string | undefined;
};

const mappingOf = (id: string, properties: JsonObject, functions: readonly FunctionPlan[]): MappingPlan => ({
  id,
  function: functionOrThrow(functions, textInOrThrow(properties['FunctionName'], `${id}.FunctionName`), id),
  sourceArn: textInOrThrow(properties['EventSourceArn'], `${id}.EventSourceArn`),
  batchSize: numberIn(properties['BatchSize']) ?? 10,
  windowMs: (numberIn(properties['MaximumBatchingWindowInSeconds']) ?? 0) * 1000,
  filters: listIn(objectIn(properties['FilterCriteria'])['Filters']).map((filter) =>
    parseJson(textInOrThrow(objectIn(filter)['Pattern'], `a filter of ${id}`)),
  ),
  reportsItemFailures: listIn(properties['FunctionResponseTypes']).includes('ReportBatchItemFailures'),
});

const queueMapping = (
  mapping: MappingPlan,
  properties: JsonObject,
  url: (arn: string) => string,
): QueueMappingPlan => ({
  ...mapping,
  queueName: mapping.sourceArn.replace(/^.*:/, ''),
  queueUrl: url(mapping.sourceArn),
  isFifo: mapping.sourceArn.endsWith('.fifo'),
  maximumConcurrency: numberIn(objectIn(properties['ScalingConfig'])['MaximumConcurrency']),
});

const streamMapping = (
  mapping: MappingPlan,
  properties: JsonObject,
  url: (arn: string) => string,
): StreamMappingPlan => {
  const startsAt = textIn(properties['StartingPosition']);
  if (startsAt !== 'TRIM_HORIZON' && startsAt !== 'LATEST')
    throw new Error(`${mapping.id}: StartingPosition ${startsAt}`);
  const retries = numberIn(properties['MaximumRetryAttempts']) ?? -1;
  const age = numberIn(properties['MaximumRecordAgeInSeconds']) ?? -1;
  const onFailure = textIn(objectIn(objectIn(properties['DestinationConfig'])['OnFailure'])['Destination']);
  if (onFailure !== undefined && !onFailure.startsWith('arn:aws:sqs:')) {
    throw new Error(`${mapping.id}: only queues are on-failure destinations locally, not ${onFailure}`);
  }
  return {
    ...mapping,
    batchSize: numberIn(properties['BatchSize']) ?? 100,
    tableName: /:table\/([^/]+)/.exec(mapping.sourceArn)?.[1] ?? '',
    startsAt,
    bisects: isTrue(properties['BisectBatchOnFunctionError']),
    maximumRetries: retries < 0 ? undefined : retries,
    maximumAgeSeconds: age < 0 ? undefined : age,
    onFailureQueueUrl: onFailure === undefined ? undefined : url(onFailure),
  };
};

/** All enabled mappings. A source that is neither a queue nor a table's stream is a fault that names the mapping. */
export const planSources = (
  view: CloudView,
  functions: readonly FunctionPlan[],
): { queues: QueueMappingPlan[]; streams: StreamMappingPlan[] } => {
  const queues: QueueMappingPlan[] = [];
  const streams: StreamMappingPlan[] = [];
  const queueByArn = new Map(
    view.ofType('AWS::SQS::Queue').map((queue) => [view.physical(queue).attribute('Arn'), view.physical(queue).ref]),
  );
  const url = (arn: string): string => textInOrThrow(queueByArn.get(arn), `the queue ${arn}`);
  for (const resource of view.ofType('AWS::Lambda::EventSourceMapping')) {
    const properties = view.resolver.properties(resource);
    if (properties['Enabled'] === false) continue;
    const mapping = mappingOf(resource.id, properties, functions);
    if (mapping.sourceArn.startsWith('arn:aws:sqs:')) queues.push(queueMapping(mapping, properties, url));
    else if (mapping.sourceArn.startsWith('arn:aws:dynamodb:')) streams.push(streamMapping(mapping, properties, url));
    else throw new Error(`${resource.id}: no local engine for the source ${mapping.sourceArn}`);
  }
  return { queues, streams };
};
