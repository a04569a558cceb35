// Everything that has to run, planned from the templates.

import type { CloudView } from './cloud-view.ts';
import { type BusPlan, planBuses } from './plan-buses.ts';
import { type DistributionPlan, planDistributions } from './plan-distributions.ts';
import { type FunctionPlan, planFunctions } from './plan-functions.ts';
import { type HttpPlan, planHttp } from './plan-http.ts';
import { planSchedules, type SchedulePlan } from './plan-schedules.ts';
import { planSources, type QueueMappingPlan, type StreamMappingPlan } from './plan-sources.ts';
import { kindOf } from './resource-kinds.ts';
import type { Assembly } from './template.ts';

/** Everything that runs. */
export type CloudPlan = {
  readonly functions: readonly FunctionPlan[];
  readonly http: HttpPlan;
  readonly queueMappings: readonly QueueMappingPlan[];
  readonly streamMappings: readonly StreamMappingPlan[];
  readonly schedules: readonly SchedulePlan[];
  readonly events: BusPlan;
  readonly distributions: readonly DistributionPlan[];
};

/** Plans everything that runs. Asks for addresses, so the engines must be up. */
export const planCloud = (view: CloudView): CloudPlan => {
  const functions = planFunctions(view);
  const sources = planSources(view, functions);
  return {
    functions,
    http: planHttp(view, functions),
    queueMappings: sources.queues,
    streamMappings: sources.streams,
    events: planBuses(view),
    distributions: planDistributions(view),
    schedules: planSchedules(view, functions),
  };
};

/** The resources that are only declared, each with the reason, for a person who asks what the local cloud leaves out. */
export const declaredOnly = (assembly: Assembly): { stack: string; id: string; type: string; reason: string }[] =>
  assembly.stacks.flatMap((stack) =>
    stack.resources.flatMap(({ id, type }) => {
      const kind = kindOf(type);
      return kind?.kind === 'declared' ? [{ stack: stack.name, id, type, reason: kind.reason }] : [];
    }),
  );
