// Plays ranges of seeds on every core: threads of their own, each taking the next range when it is done with one.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Violation } from './story.ts';

/** What one range came to. */
export type Played = {
  readonly from: number;
  readonly seeds: number;
  readonly steps: number;
  readonly tally: ReadonlyMap<string, number>;
  readonly broken: readonly { readonly seed: number; readonly first: Violation }[];
};

const rangeSize = 50;

/**
 * Plays seeds from `from` on until `isOver` says so, and tells of every range as it comes in. The order of ranges is the threads'; what a
 * seed gives is its own. `isAtDoors`: histories of the doors, not of money.
 */
export const playOnAllCores = (
  from: number,
  isOver: (nextSeed: number) => boolean,
  tell: (played: Played) => void,
  isAtDoors = false,
): Promise<void> =>
  new Promise((done, failed) => {
    let next = from;
    let open = 0;
    const hire = (): void => {
      const worker = new Worker(new URL('./crew-member.ts', import.meta.url));
      const give = (): void => {
        if (isOver(next)) {
          open -= 1;
          void worker.terminate();
          if (open === 0) done();
          return;
        }
        worker.postMessage({ from: next, seeds: rangeSize, isAtDoors });
        next += rangeSize;
      };
      worker.on('message', (played: Played) => {
        tell(played);
        give();
      });
      worker.on('error', failed);
      open += 1;
      give();
    };
    for (let count = 0; count < availableParallelism(); count += 1) hire();
  });
