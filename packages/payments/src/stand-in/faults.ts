// Faults on demand: an answer lost before or after the commit, an error in its place, a delay, an answer that is not the request's.
import { type Answer, refused } from './answers.ts';

/** What goes wrong, on which calls and how often. */
export type Fault = {
  /** Start of `METHOD /path`; absent: the next call of any kind. */ readonly on?: string;
  /** How many calls; 1 when absent. The SDK sends a lost call once more by itself. */ readonly times?: number;
} & (
  | { readonly how: 'lost-before' | 'lost-after' | 'wrong-echo' }
  | {
      readonly how: 'error-before' | 'error-after';
      readonly status: number;
      readonly type: string;
      readonly code?: string;
    }
  | { readonly how: 'delay'; readonly ms: number }
);

export type Faults = { add(fault: Fault): void; take(call: string): Fault | undefined };

/** A queue of faults; each call takes the first that fits. */
export const openFaults = (): Faults => {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take(call) {
      const index = waiting.findIndex(({ fault }) => call.startsWith(fault.on ?? ''));
      const taken = waiting[index];
      if (taken === undefined) return undefined;
      taken.left -= 1;
      if (taken.left <= 0) waiting.splice(index, 1);
      return taken.fault;
    },
  };
};

/** The error that a fault puts in the place of the answer. */
export const errorOf = (fault: Extract<Fault, { how: 'error-before' | 'error-after' }>): Answer =>
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
