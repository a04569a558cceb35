// Waiting, where something has to be seen twice with a moment between.
import { setTimeout } from 'node:timers/promises';

/** Waits so many milliseconds. */
export const pause = (ms: number): Promise<void> => setTimeout(ms);
