// Waits for what is bound to come on a running cloud: looks again and again, and says what it was when it never comes. Hides the pauses.
import { setTimeout as pause } from 'node:timers/promises';

/** For what never comes; a machine that is slow or busy needs a small part of it. */
const patienceMs = 300_000;
const lookEveryMs = 10;

/** Answers when `isSo` does; throws with `what` when it doesn't for five minutes. Between two looks `meanwhile` is done. */
export const until = async (
  what: string,
  isSo: () => Promise<boolean> | boolean,
  meanwhile: () => Promise<unknown> = () => pause(lookEveryMs),
): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await meanwhile();
  }
};
