// Faults on demand: of calls (an answer lost, cut, late, wrong or in error), of payments (another course), of events.
import type { PaymentCourse } from '../test-numbers.ts';
import { type Answer, refused } from './answers.ts';

/**
 * What goes wrong, on which calls and how often. `-before`: nothing was done. `-within`: it broke while it worked, and nothing
 * stayed. `-after`: it was done. `cut`: it was done, and the connection ends in the middle of the answer.
 */
export type Fault = {
  /** Start of `METHOD /path`; absent: the next call of any kind. */ readonly on?: string;
  /** How many calls; 1 when absent. The SDK sends a lost call once more by itself. */ readonly times?: number;
} & (
  | { readonly how: 'lost-before' | 'lost-after' | 'cut' | 'wrong-echo' }
  | {
      readonly how: 'error-before' | 'error-within' | 'error-after';
      readonly status: number;
      readonly type: string;
      readonly code?: string;
    }
  | { readonly how: 'delay'; readonly ms: number }
  | { readonly how: 'course'; readonly course: PaymentCourse }
);

/** What happens to the delivery of an event. `forged` and `stale` are told in addition to the true one, which follows. */
export type EventFault = {
  /** Start of the event's type; absent: the next event of any kind. */ readonly on?: string;
  readonly times?: number;
} & (
  | { readonly how: 'twice' | 'dropped' | 'out-of-order' | 'forged' | 'stale' }
  /** `ms` is on the virtual clock. */
  | { readonly how: 'late'; readonly ms: number }
);

type Waiting = { readonly on?: string; readonly times?: number };

export type Queue<F extends Waiting> = { add(fault: F): void; take(name: string): F | undefined; clear(): void };

/** A queue of faults; each name takes the first that fits. */
export const faultQueue = <F extends Waiting>(): Queue<F> => {
  const waiting: { fault: F; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void waiting.splice(0),
    take(name) {
      const index = waiting.findIndex(({ fault }) => name.startsWith(fault.on ?? ''));
      const taken = waiting[index];
      if (taken === undefined) return undefined;
      taken.left -= 1;
      if (taken.left <= 0) waiting.splice(index, 1);
      return taken.fault;
    },
  };
};

type ErrorFault = Extract<Fault, { how: 'error-before' | 'error-within' | 'error-after' }>;

/** The error that a fault puts in the place of the answer. */
export const errorOf = (fault: ErrorFault): Answer =>
  refused(fault.status, fault.type, fault.code ?? fault.type, 'This error was asked for.');

/** The same answer with one cent more, as if it belonged to another request. */
export const wrongEcho = (answer: Answer): Answer => {
  const text = JSON.stringify(answer.body);
  const changed = text.replace(
    /"amount":\{"value":(\d+)/,
    (_, value: string) => `"amount":{"value":${Number(value) + 1}`,
  );
  return { ...answer, body: JSON.parse(changed) };
};
