// Twin of Lambda's surroundings, for tests: a clock that stands still, a log and counts that can be read.
import type { Context } from 'aws-lambda';
import type { Surroundings } from './invocation.ts';
import type { LogCode, LogFields, LogLevel } from './log-catalog.ts';

/** One line that was written. */
export type WrittenLine = { readonly level: LogLevel; readonly code: LogCode; readonly fields: LogFields };

/** Surroundings that remember. `at` is what the clock says. */
export const inMemorySurroundings = (
  at = '2026-11-21T21:00:00.000Z',
): Surroundings & { readonly lines: readonly WrittenLine[]; readonly counted: ReadonlyMap<string, number> } => {
  const lines: WrittenLine[] = [];
  const counted = new Map<string, number>();
  return {
    now: () => at,
    log: (level, code, fields) => lines.push({ level, code, fields }),
    count: (metric, times) => {
      if (times > 0) counted.set(metric, (counted.get(metric) ?? 0) + times);
    },
    lines,
    counted,
  };
};

/** A context as Lambda gives it, with `remainingMs` left. */
export const inMemoryContext = (remainingMs = 30_000): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'in-memory',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:in-memory',
  memoryLimitInMB: '512',
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  logGroupName: '/aws/lambda/in-memory',
  logStreamName: 'in-memory',
  getRemainingTimeInMillis: () => remainingMs,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
