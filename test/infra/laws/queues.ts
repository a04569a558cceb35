// Laws of the queues and the stream: nothing is lost silently, nothing is tried without bound, nothing leaks.

import type { Estate } from '../estate.ts';
import { alarmsOn, at, type Found, functionsOf, listOf, nameOf, ofType, refersTo } from '../reading.ts';

const isDeadLetterQueue = (estate: Estate, id: string): boolean =>
  Object.values(estate).some(({ Properties: own }) =>
    refersTo([own?.['RedrivePolicy'] ?? null, own?.['DeadLetterConfig'] ?? null]).includes(id),
  );

/** Every queue has a dead-letter queue or is one, and an alarm. */
export const queuesAreWatched = (estate: Estate): string[] =>
  ofType(estate, 'AWS::SQS::Queue').flatMap(([id, queue]) => [
    ...(queue.Properties['RedrivePolicy'] === undefined && !isDeadLetterQueue(estate, id)
      ? [`${id} has no dead-letter queue`]
      : []),
    ...(alarmsOn(estate, id).length === 0 ? [`${id} has no alarm`] : []),
    ...(queue.Properties['SqsManagedSseEnabled'] === true ? [] : [`${id} is not encrypted`]),
  ]);

const queueMappings = (estate: Estate): (Found & readonly [string, unknown])[] =>
  ofType(estate, 'AWS::Lambda::EventSourceMapping').filter(([, mapping]) =>
    refersTo(mapping.Properties['EventSourceArn']).some((id) => estate[id]?.Type === 'AWS::SQS::Queue'),
  );

/** A message stays invisible for at least six times the timeout of what works on it. */
export const visibilityOutlastsWork = (estate: Estate): string[] =>
  queueMappings(estate).flatMap(([, { Properties: own }]) => {
    const queue = refersTo(own['EventSourceArn'])[0] ?? '';
    const fn = refersTo(own['FunctionName'])[0] ?? '';
    const visibility = Number(estate[queue]?.Properties['VisibilityTimeout']);
    const timeout = Number(estate[fn]?.Properties['Timeout']);
    return visibility >= 6 * timeout
      ? []
      : [`${queue} is visible again after ${visibility} s, ${fn} may run ${timeout} s`];
  });

/** Jobs of minutes come one by one. */
const batchOf = (queue: string): number => (/^(transparency|imports|intake)queue/.test(queue) ? 1 : 10);

/** Batches of ten messages or a hundred events, partial failures, five tries. */
export const batchesFailInPart = (estate: Estate): string[] =>
  ofType(estate, 'AWS::Lambda::EventSourceMapping').flatMap(([id, { Properties: own }]) => {
    const [queue = ''] = refersTo(own['EventSourceArn']);
    const source = estate[queue];
    const tries = at(source?.Properties['RedrivePolicy'], 'maxReceiveCount');
    return [
      ...(own['BatchSize'] === (source?.Type === 'AWS::SQS::Queue' ? batchOf(queue) : 100)
        ? []
        : [`${id} takes another number`]),
      ...(listOf(own['FunctionResponseTypes']).includes('ReportBatchItemFailures')
        ? []
        : [`${id} fails whole batches`]),
      ...(source?.Type !== 'AWS::SQS::Queue' || tries === 5 ? [] : [`${id} tries ${String(tries)} times`]),
    ];
  });

/**
 * What a rule on events can't deliver goes to the dead-letter queue of the queue it is for; its bus is a bus of the templates. What the mail
 * service tells is kept nowhere: it holds addresses until the rule cuts it down.
 */
export const rulesLoseNothing = (estate: Estate): string[] =>
  ofType(estate, 'AWS::Events::Rule')
    .filter(([, { Properties: own }]) => own['EventPattern'] !== undefined)
    .flatMap(([id, { Properties: own }]) => {
      const bus = estate[refersTo(own['EventBusName'])[0] ?? ''];
      // The mail service tells nobody but the bus that every account has; what such a rule lets through is a law of its own.
      const isMails =
        own['EventBusName'] === 'default' && JSON.stringify(at(own['EventPattern'], 'source')) === '["aws.ses"]';
      return [
        ...(isMails || bus?.Type === 'AWS::Events::EventBus' ? [] : [`${id} listens to a bus that is not ours`]),
        ...listOf(own['Targets']).flatMap((target) => {
          if (isMails)
            return at(target, 'DeadLetterConfig') === undefined ? [] : [`${id} keeps mails with their addresses`];
          const queue = estate[refersTo(at(target, 'Arn'))[0] ?? ''];
          const deadLetters = refersTo(at(queue?.Properties['RedrivePolicy'], 'deadLetterTargetArn'))[0];
          return deadLetters !== undefined && refersTo(at(target, 'DeadLetterConfig'))[0] === deadLetters
            ? []
            : [`${id} loses what it can not deliver`];
        }),
      ];
    });

/** What the stream gives up goes, as positions, to a queue whose worker reads the record again. */
export const streamFailuresHoldPositions = (estate: Estate): string[] => {
  const streams = ofType(estate, 'AWS::Lambda::EventSourceMapping').filter(([, { Properties: own }]) =>
    refersTo(own['EventSourceArn']).some((id) => estate[id]?.Type === 'AWS::DynamoDB::Table'),
  );
  if (streams.length !== 1) return [`${streams.length} mappings on a stream`];
  return streams.flatMap(([id, { Properties: own }]) => {
    const target = refersTo(at(own['DestinationConfig'], 'OnFailure', 'Destination'))[0] ?? '';
    const workers = queueMappings(estate)
      .filter(([, mapping]) => refersTo(mapping.Properties['EventSourceArn']).includes(target))
      .flatMap(([, mapping]) => refersTo(mapping.Properties['FunctionName']));
    const readsAgain = functionsOf(estate)
      .filter((found) => workers.includes(found.id))
      .some(({ may }) =>
        may.some(
          ({ actions, resources }) =>
            actions.includes('dynamodb:Query') && resources.some((one) => nameOf(one) === 'eventsTable/index/byHour'),
        ),
      );
    return [
      ...(estate[target]?.Type === 'AWS::SQS::Queue'
        ? []
        : [`${id} hands its failures to ${target}, which is no queue`]),
      ...(readsAgain ? [] : [`nobody reads the record again for ${target}`]),
      ...(own['StartingPosition'] === 'TRIM_HORIZON' ? [] : [`${id} starts after what was committed before it`]),
      ...(own['BisectBatchOnFunctionError'] === true ? [] : [`${id} does not split a failing batch`]),
      ...(Number(own['MaximumRetryAttempts']) > 0 ? [] : [`${id} tries for ever`]),
    ];
  });
};
