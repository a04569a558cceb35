// Tells whoever listens in this process about each call to the engine: its name, and the capacity it used. Silent otherwise.
import { channel } from 'node:diagnostics_channel';
import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';

/** One call that the engine answered. `units` are read or write capacity units; a refused transaction reports none. */
export type EngineCall = { readonly operation: string; readonly units: number };

const calls = channel('hearth.store.call');

/** Asks the engine for its capacity figures only when somebody listens: they make every answer longer. */
export const askedCapacity = (): { readonly ReturnConsumedCapacity?: 'TOTAL' } =>
  calls.hasSubscribers ? { ReturnConsumedCapacity: 'TOTAL' } : {};

/** Tells of a call and hands its answer on. */
export const told = <A extends { readonly ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] | undefined }>(
  operation: string,
  answer: A,
): A => {
  if (calls.hasSubscribers) {
    const reports = [answer.ConsumedCapacity ?? []].flat();
    const units = reports.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    calls.publish({ operation, units } satisfies EngineCall);
  }
  return answer;
};
