// Counts what the store asks of the engine, application by application, as the store tells it on its channel.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Distribution, distribution } from './distribution.ts';

const storeChannel = 'hearth.store.call';

export type CallFigures = {
  readonly applications: number;
  /** Calls of an application. */ readonly calls: Distribution;
  /** Read and write capacity units of an application. */ readonly readUnits: Distribution;
  readonly writeUnits: Distribution;
  /** Mean calls of an application by operation. */ readonly byOperation: Readonly<Record<string, number>>;
};

const callIn = (message: unknown): { operation: string; units: number } => {
  const found = typeof message === 'object' && message !== null ? message : {};
  const [operation, units] = [Reflect.get(found, 'operation'), Reflect.get(found, 'units')];
  return { operation: String(operation), units: typeof units === 'number' ? units : 0 };
};

const isWrite = (operation: string): boolean => /Write|Put|Update|Delete/.test(operation);

/** Starts counting. `next` closes the count of one application and opens that of the next. */
export const countEngineCalls = () => {
  const [calls, readUnits, writeUnits] = [distribution(), distribution(), distribution()];
  const operations = new Map<string, number>();
  let applications = 0;
  let now = { calls: 0, read: 0, write: 0 };
  const hear = (message: unknown): void => {
    const { operation, units } = callIn(message);
    now.calls += 1;
    if (isWrite(operation)) now.write += units;
    else now.read += units;
    operations.set(operation, (operations.get(operation) ?? 0) + 1);
  };
  subscribe(storeChannel, hear);
  return {
    next: (): void => {
      applications += 1;
      calls.add(now.calls);
      readUnits.add(now.read);
      writeUnits.add(now.write);
      now = { calls: 0, read: 0, write: 0 };
    },
    read: (): CallFigures => ({
      applications,
      calls: calls.read(),
      readUnits: readUnits.read(),
      writeUnits: writeUnits.read(),
      byOperation: Object.fromEntries(
        [...operations].map(([name, count]) => [name, count / Math.max(1, applications)]),
      ),
    }),
    stop: (): void => void unsubscribe(storeChannel, hear),
  };
};
