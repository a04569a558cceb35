// Turns rules and schedules that start a function by time into one list. Rules on event patterns are the bus's.

import type { CloudView } from './cloud-view.ts';
import { type Json, listIn, numberIn, objectIn, parseJson, textIn, textInOrThrow } from './json.ts';
import { type FunctionPlan, functionOrThrow } from './plan-functions.ts';
import type { Resource } from './template.ts';

/** One function that starts by time. `input` is the event it gets; undefined means AWS's "Scheduled Event". */
export type SchedulePlan = {
  readonly name: string;
  readonly logicalId: string;
  readonly arn: string;
  readonly expression: string;
  readonly function: FunctionPlan;
  readonly input: Json | undefined;
  /** How often a failed run is tried again. */
  readonly retries: number;
};

const inputOf = (target: Json | undefined): Json | undefined => {
  const input = textIn(objectIn(target)['Input']);
  return input === undefined ? undefined : parseJson(input);
};

const rule = (view: CloudView, resource: Resource, functions: readonly FunctionPlan[]): SchedulePlan[] => {
  const properties = view.resolver.properties(resource);
  if (properties['State'] === 'DISABLED') return [];
  const expression = textIn(properties['ScheduleExpression']);
  if (expression === undefined && properties['EventPattern'] !== undefined) return [];
  if (expression === undefined) throw new Error(`${resource.id}: a rule without a schedule and without a pattern`);
  const { ref, attribute } = view.physical(resource);
  return listIn(properties['Targets']).map((target) => {
    const starts = functionOrThrow(functions, textInOrThrow(objectIn(target)['Arn'], `the target of ${ref}`), ref);
    const input = inputOf(target);
    return {
      name: ref,
      logicalId: resource.id,
      arn: attribute('Arn'),
      expression,
      function: starts,
      input,
      retries: starts.asyncRetries,
    };
  });
};

const schedule = (view: CloudView, resource: Resource, functions: readonly FunctionPlan[]): SchedulePlan[] => {
  const properties = view.resolver.properties(resource);
  if (properties['State'] === 'DISABLED') return [];
  const { ref, attribute } = view.physical(resource);
  const zone = textIn(properties['ScheduleExpressionTimezone']) ?? 'UTC';
  if (zone !== 'UTC') throw new Error(`${ref}: schedules run in UTC locally, not in ${zone}`);
  const target = objectIn(properties['Target']);
  const starts = functionOrThrow(functions, textInOrThrow(target['Arn'], `the target of ${ref}`), ref);
  const retries = numberIn(objectIn(target['RetryPolicy'])['MaximumRetryAttempts']) ?? starts.asyncRetries;
  return [
    {
      name: ref,
      logicalId: resource.id,
      arn: attribute('Arn'),
      expression: textInOrThrow(properties['ScheduleExpression'], `the expression of ${ref}`),
      function: starts,
      // A scheduler without an input hands over an empty object, unlike a rule.
      input: inputOf(target) ?? {},
      retries: Math.min(retries, starts.asyncRetries),
    },
  ];
};

/** All enabled schedules. */
export const planSchedules = (view: CloudView, functions: readonly FunctionPlan[]): SchedulePlan[] => [
  ...view.ofType('AWS::Events::Rule').flatMap((resource) => rule(view, resource, functions)),
  ...view.ofType('AWS::Scheduler::Schedule').flatMap((resource) => schedule(view, resource, functions)),
];
