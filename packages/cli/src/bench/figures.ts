// What a run of one size cost, by household: from two looks at the cloud's spending to the figures that are shown. Pure.
import type { FunctionFigures } from '@hearth/local/host/function-figures';
import type { Spending } from './measured-cloud.ts';
import type { Played } from './play-story.ts';

export type Operation = { readonly calls: number; readonly units: number };

/** What one function did for a household, on average. */
export type StepFigures = {
  readonly name: string;
  readonly invocations: number;
  readonly cpuMs: number;
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};

/** One size. Everything but the first five and `played` is for one household. */
export type SizeFigures = {
  readonly households: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly peakMemoryMb: number;
  readonly peakOf: Readonly<Record<string, number>>;
  readonly engineMs: number;
  readonly threadsMs: number;
  readonly hostMs: number;
  readonly driverMs: number;
  readonly steps: readonly StepFigures[];
  readonly operations: Readonly<Record<string, Operation>>;
  readonly errors: number;
  readonly played: Played;
};

const isWrite = (operation: string): boolean => operation === 'TransactWriteItems';

const nothing: FunctionFigures['databaseCalls'] = {};

/** The difference of two counts by operation, each divided by `households`. */
const perHousehold = (
  before: FunctionFigures | undefined,
  after: FunctionFigures,
  households: number,
): Readonly<Record<string, Operation>> => {
  const known = before?.databaseCalls ?? nothing;
  return Object.fromEntries(
    Object.entries(after.databaseCalls).map(([operation, { calls, units }]) => {
      const { calls: callsBefore = 0, units: unitsBefore = 0 } = known[operation] ?? {};
      return [operation, { calls: (calls - callsBefore) / households, units: (units - unitsBefore) / households }];
    }),
  );
};

const sumOf = (operations: Readonly<Record<string, Operation>>, of: (name: string, one: Operation) => number): number =>
  Object.entries(operations).reduce((sum, [name, one]) => sum + of(name, one), 0);

const stepOf = (
  fullName: string,
  before: FunctionFigures | undefined,
  after: FunctionFigures,
  households: number,
): StepFigures => {
  const operations = perHousehold(before, after, households);
  const { invocations: invocationsBefore = 0, cpuMs: cpuBefore = 0 } = before ?? {};
  return {
    name: fullName.replace(/^hearth-/, ''),
    invocations: (after.invocations - invocationsBefore) / households,
    cpuMs: (after.cpuMs - cpuBefore) / households,
    calls: sumOf(operations, (_, { calls }) => calls),
    readUnits: sumOf(operations, (name, { units }) => (isWrite(name) ? 0 : units)),
    writeUnits: sumOf(operations, (name, { units }) => (isWrite(name) ? units : 0)),
  };
};

const together = (all: readonly Readonly<Record<string, Operation>>[]): Readonly<Record<string, Operation>> => {
  const sum: Record<string, Operation> = {};
  for (const [name, { calls, units }] of all.flatMap((one) => Object.entries(one))) {
    const known = sum[name] ?? { calls: 0, units: 0 };
    sum[name] = { calls: known.calls + calls, units: known.units + units };
  }
  return sum;
};

export type Run = {
  readonly households: number;
  readonly before: Spending;
  readonly after: Spending;
  readonly driverMs: number;
  readonly peak: { readonly sumMb: number; readonly of: Readonly<Record<string, number>> };
  readonly played: Played;
};

/** The figures of a run. */
export const figuresOf = ({ households, before, after, driverMs, peak, played }: Run): SizeFigures => {
  const seconds = (after.atMs - before.atMs) / 1000;
  const names = Object.keys(after.functions);
  const pairs = names.flatMap((name) => {
    const [first, last] = [before.functions[name], after.functions[name]];
    return last === undefined || last.invocations === first?.invocations ? [] : [{ name, first, last }];
  });
  const threadsMs = pairs.reduce(
    (sum, { first, last }) => sum + last.cpuMs + last.initCpuMs - (first?.cpuMs ?? 0) - (first?.initCpuMs ?? 0),
    0,
  );
  const cloudMs = after.cloudCpuMs - before.cloudCpuMs;
  return {
    households,
    seconds,
    perSecond: households / seconds,
    peakMemoryMb: peak.sumMb,
    peakOf: peak.of,
    engineMs: (after.engineCpuMs - before.engineCpuMs) / households,
    threadsMs: threadsMs / households,
    hostMs: (cloudMs - threadsMs) / households,
    driverMs: driverMs / households,
    steps: pairs.map(({ name, first, last }) => stepOf(name, first, last, households)),
    operations: together(pairs.map(({ first, last }) => perHousehold(first, last, households))),
    errors: pairs.reduce((sum, { first, last }) => sum + last.errors - (first?.errors ?? 0), 0),
    played,
  };
};

/** All CPU of the system for one household: engine, functions' threads, and the rest of the host. */
export const totalMs = ({ engineMs, threadsMs, hostMs }: SizeFigures): number => engineMs + threadsMs + hostMs;
export const callsOf = ({ steps }: SizeFigures): number => steps.reduce((sum, { calls }) => sum + calls, 0);
export const unitsOf = ({ steps }: SizeFigures): number =>
  steps.reduce((sum, { readUnits, writeUnits }) => sum + readUnits + writeUnits, 0);
