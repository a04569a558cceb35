// Counts what the functions of this thread ask of the database, as the store tells it on its channel.
import { subscribe } from 'node:diagnostics_channel';
import { numberIn, objectIn, textIn } from './json.ts';
import type { DatabaseCalls } from './worker-messages.ts';

const storeChannel = 'hearth.store.call';

/** Starts counting; what comes back gives the counts since it was last asked. Nothing is counted when not wanted. */
export const countCalls = (isWanted: boolean): (() => DatabaseCalls) => {
  const counted = new Map<string, { calls: number; units: number }>();
  if (isWanted) {
    subscribe(storeChannel, (message) => {
      const call = objectIn(message);
      const operation = textIn(call['operation']) ?? '';
      const { calls, units } = counted.get(operation) ?? { calls: 0, units: 0 };
      counted.set(operation, { calls: calls + 1, units: units + (numberIn(call['units']) ?? 0) });
    });
  }
  return () => {
    const since = Object.fromEntries(counted);
    counted.clear();
    return since;
  };
};
