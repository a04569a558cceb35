// Schedules: a job that runs by the clock and tells what it counted.
import type { Json } from '@hearth/domain/canonical';
import { reportFault } from './fault-report.ts';
import { type Handler, inLambda, invocation, type Surroundings } from './invocation.ts';
import type { LogFields } from './log-catalog.ts';

// Only numbers are written down: a job's answer may hold more than a log may.
const numbersOf = (told: Json): LogFields => {
  if (typeof told !== 'object' || told === null) return {};
  const numbers: Record<string, number> = {};
  for (const [name, value] of Object.entries(told)) if (typeof value === 'number') numbers[name] = value;
  return numbers;
};

/** Makes the Lambda of a schedule. A fault is logged and thrown on: Lambda tries again, the alarm hears of it. One line an invocation. */
export const scheduled = (
  does: (now: string) => Promise<Json>,
  { now, log, count }: Surroundings = inLambda,
): Handler<unknown, Json> =>
  invocation(async () => {
    const startedMs = performance.now();
    try {
      const told = await does(now());
      log('info', 'schedule-done', { counted: numbersOf(told), durationMs: Math.round(performance.now() - startedMs) });
      return told;
    } catch (fault) {
      log('error', 'schedule-fault', {
        fault: reportFault(fault),
        durationMs: Math.round(performance.now() - startedMs),
      });
      count('JobFault', 1);
      throw fault;
    }
  });
