// What the control server offers, in terms of the running parts.
import type { Engines } from '../engines/engines.ts';
import type { Clock } from './clock.ts';
import type { Controls, OwnControls } from './control.ts';
import type { FunctionFigures } from './function-figures.ts';
import { type IdleSetting, underWay, whenIdle } from './idle.ts';
import type { Json } from './json.ts';
import type { Mappings } from './mappings.ts';
import type { StoragePlan } from './plan-storage.ts';
import type { Schedules } from './schedules.ts';

export type ControlledParts = {
  readonly engines: Engines;
  readonly clock: Clock;
  readonly schedules: Schedules;
  readonly mappings: Mappings;
  readonly idle: IdleSetting;
  readonly whenClockMoved: () => Promise<void>;
  readonly own: OwnControls;
  readonly queueSpecs: StoragePlan['queues'];
  /** The short name of a function by its full one. */
  readonly shortNameOf: (functionName: string) => string;
};

const figuresJson = (figures: FunctionFigures): Json => ({ ...figures, lastError: figures.lastError ?? null });

const statusOf = ({ engines, clock, schedules, mappings, idle, shortNameOf }: ControlledParts): Json => {
  const functions = Object.entries(idle.pool.figures()).map(([name, figures]) => [
    shortNameOf(name),
    figuresJson(figures),
  ]);
  const depths = Object.entries(engines.queueDepths()).map(([name, depth]) => [name, { ...depth }]);
  const { user, system } = process.cpuUsage();
  return {
    nowAt: new Date(clock.now()).toISOString(),
    offsetMs: clock.offsetMs(),
    underWay: underWay(idle),
    queues: Object.fromEntries(depths),
    functions: Object.fromEntries(functions),
    streams: mappings.streams.map((mapping) => ({ position: mapping.position() })),
    schedules: schedules.list().map(({ name, expression, nextMs }) => ({
      name,
      expression,
      nextAt: nextMs === undefined ? null : new Date(nextMs).toISOString(),
    })),
    hostCpuMs: Math.round((user + system) / 1000),
    memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
  };
};

const redrive = async ({ engines, queueSpecs }: ControlledParts, asked: string): Promise<Json> => {
  const isMeant = (name: string): boolean => asked !== '' && (name === asked || name.endsWith(`-${asked}`));
  const source = queueSpecs.find(
    ({ name, redrive: policy }) => policy !== undefined && (isMeant(name) || isMeant(policy.deadLetterQueue)),
  );
  if (source?.redrive === undefined) throw new Error(`no queue ${asked} with a dead-letter queue`);
  const { deadLetterQueue } = source.redrive;
  const moved = await engines.redriveDeadLetters(engines.queueUrl(deadLetterQueue), engines.queueUrl(source.name));
  return { from: deadLetterQueue, to: source.name, moved };
};

/** Binds the controls to the parts. */
export const controlsOf = (parts: ControlledParts): Controls => {
  const { clock, schedules, mappings, idle } = parts;
  return {
    advanceClock: async (byMs) => {
      clock.advance(byMs);
      await Promise.all(mappings.queues.map((mapping) => mapping.clockMoved(byMs)));
      await parts.whenClockMoved();
      await schedules.clockMoved();
      return { nowAt: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() };
    },
    fireSchedule: async (name) => {
      const outcome = await schedules.fireNow(name);
      if (outcome === undefined) throw new Error('the host is stopping');
      const { error } = outcome;
      return {
        ended: error === undefined,
        error: error === undefined ? null : `${error.errorType}: ${error.errorMessage}`,
      };
    },
    status: () => statusOf(parts),
    idle: async (timeoutMs) => {
      const left = await whenIdle(idle, timeoutMs);
      return { idle: left.length === 0, underWay: left };
    },
    redrive: (queue) => redrive(parts, queue),
    own: parts.own,
  };
};
