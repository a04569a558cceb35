// From a commit to an answer: what was refused becomes a rejection, what somebody else did first is looked at again.
import type { Rejected } from '@hearth/domain/rejections';
import type { CommitOutcome } from './commit.ts';
import { StoreBusy } from './errors.ts';

/** Somebody else was faster: read again and decide again. */
export const again = Symbol('again');
export type Again = typeof again;

/** Rounds for a use case of whose items few others write. */
export const mostRounds = 6;

/**
 * Repeats a read-decide-commit round until it has an outcome, at most `rounds` times. Throws StoreBusy when others stay faster.
 */
export const untilSettled = async <T>(round: () => Promise<T | Again>, rounds = mostRounds): Promise<T> => {
  for (let tries = 0; tries < rounds; tries += 1) {
    const outcome = await round();
    if (outcome !== again) return outcome;
  }
  throw new StoreBusy(`somebody else was faster ${rounds} times`);
};

/**
 * `done` when it was committed; the rejection that `refusals` names for a guard's meaning; otherwise `again`: a version
 * moved, or the same request arrived twice at once.
 */
export const settled = <T>(
  outcome: CommitOutcome,
  done: T,
  refusals: Readonly<Record<string, Rejected>> = {},
): T | Rejected | Again => {
  if ('committed' in outcome) return done;
  for (const { otherwise } of outcome.refused) {
    const rejection = refusals[otherwise];
    if (rejection !== undefined) return rejection;
  }
  return again;
};
