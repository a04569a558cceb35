// One run of retention: what it did and left, and how it walks a queue without being kept by what it can't see to.
import { isRejected } from '@hearth/domain/rejections';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/**
 * What one run did, and what it left: households `waiting` for money or an account, `held` by a legal hold, `failed` until the next
 * run.
 */
export type Worked = {
  readonly erased: number;
  readonly closed: number;
  readonly finished: number;
  readonly keptEnded: number;
  readonly waiting: number;
  readonly held: number;
  readonly failed: number;
};
type Done = 'erased' | 'closed' | 'finished' | 'keptEnded';
type Left = 'waiting' | 'held' | 'failed';

/** A household that one queue left and another finished is done; one that two queues left is left once. */
export const newRun = (tables: Tables, now: string) => {
  const done: Record<Done, number> = { erased: 0, closed: 0, finished: 0, keptEnded: 0 };
  const left: Record<Left, Set<string>> = { waiting: new Set(), held: new Set(), failed: new Set() };
  const faults: unknown[] = [];
  return {
    now,
    did: (what: Done): void => {
      done[what] += 1;
    },
    leaves: (why: Left, householdId: string): void => {
      left[why].add(householdId);
    },
    hasErased: (most: number): boolean => done.erased >= most,
    /** One household's trouble does not keep the others: it is counted, thrown when all are through, and tried again. */
    tried: async (householdId: string, does: () => Promise<void>): Promise<void> => {
      try {
        await does();
      } catch (fault) {
        left.failed.add(householdId);
        faults.push(fault);
      }
    },
    /** The tally. Throws the first fault that any household met. */
    tally: (): Worked => {
      if (faults.length > 0) throw faults[0];
      const { waiting, held, failed } = left;
      return { ...done, waiting: waiting.size, held: held.size, failed: failed.size };
    },
    /** What waits in a queue up to an instant or day, page by page, at most `most` of it and until `isEnough`. */
    everyIn: async function* <S>(
      queue: string,
      { upTo, most = mostLooked, isEnough = () => false }: WalkBounds = {},
    ): AsyncGenerator<S> {
      let cursor: string | undefined;
      let looked = 0;
      do {
        const listed = await inQueue<S>(tables, queue, { cursor }, upTo);
        if (isRejected(listed)) throw new TypeError(listed.detail);
        for (const state of listed.states) {
          if (looked >= most || isEnough()) return;
          looked += 1;
          yield state;
        }
        cursor = listed.next;
      } while (cursor !== undefined);
    },
  };
};
export type Run = ReturnType<typeof newRun>;

const mostLooked = 500;
type WalkBounds = { readonly upTo?: string; readonly most?: number; readonly isEnough?: () => boolean };
