// What the twin of the provider remembers beside payments: keys with their window, payees, and the faults that wait.
import type { PaymentProvider, ProviderOutcome, Recipient, StoredRequest } from './provider.ts';
import type { PaymentCourse } from './test-numbers.ts';

type Next = Extract<ProviderOutcome<never>, { known: 'refused' }>['next'];

/**
 * What goes wrong with a coming call of that name. `times` is 1 when absent. `lost-before`: nothing happened; `lost-after` and
 * `wrong-echo`: it did. `course`: it happens and is answered well, but something else becomes of the payment.
 */
export type ProviderFault = { readonly on: keyof PaymentProvider; readonly times?: number } & (
  | { readonly how: 'lost-before' | 'lost-after'; readonly reason?: string }
  | { readonly how: 'wrong-echo' }
  | { readonly how: 'refused'; readonly next: Next; readonly reason?: string }
  | { readonly how: 'course'; readonly course: PaymentCourse }
);

/** A payee in the twin. */
export type Holder = {
  readonly id: string;
  readonly kind: string;
  readonly readiness: Recipient['readiness'];
  readonly method: number;
  readonly accountNumber: string;
  readonly isClosed: boolean;
};

const keyWindowMs = 30 * 86_400_000;

export const done = <T>(value: T): ProviderOutcome<T> => ({ known: 'done', value });
export const unknown = (reason: string) => ({ known: 'unknown', reason }) as const;
export const refused = (reason: string, next: Next) => ({ known: 'refused', reason, next }) as const;

type Make<T> = () => { readonly made: string; readonly value: T } | Exclude<ProviderOutcome<T>, { known: 'done' }>;
type Key = { readonly body: string; readonly at: number; made?: string };

/**
 * A repeat finds what the first call made; what came to nothing is carried on; other bytes under the same key are our own
 * fault; after 30 days the key is new, and asking again makes a second one.
 */
export const onceAKey = (now: () => number) => {
  const keys = new Map<string, Key>();
  return <T>(request: StoredRequest, current: (made: string) => T, make: Make<T>): ProviderOutcome<T> => {
    const found = keys.get(request.key);
    const known = found !== undefined && now() - found.at < keyWindowMs ? found : undefined;
    if (known !== undefined && known.body !== request.body) return refused('key-reused', 'stop');
    if (known?.made !== undefined) return done(current(known.made));
    const outcome = make();
    // What names nobody was turned away before it began: the provider keeps no key of it.
    if ('known' in outcome && outcome.known === 'unknown') return outcome;
    const key: Key = known ?? { body: request.body, at: now() };
    keys.set(request.key, key);
    if (!('made' in outcome)) return outcome;
    key.made = outcome.made;
    return done(outcome.value);
  };
};

/** Faults wait for the call they name; a lost answer may have happened all the same. */
export const faultsInWaiting = () => {
  const waiting: { readonly fault: ProviderFault; left: number }[] = [];
  const take = (on: keyof PaymentProvider): ProviderFault | undefined => {
    if (waiting.length === 0) return undefined;
    const index = waiting.findIndex(({ fault }) => fault.on === on);
    const taken = waiting[index];
    if (taken === undefined) return undefined;
    taken.left -= 1;
    if (taken.left <= 0) waiting.splice(index, 1);
    return taken.fault;
  };
  return {
    fail: (fault: ProviderFault): void => void waiting.push({ fault, left: fault.times ?? 1 }),
    forget: (): void => void waiting.splice(0),
    /** Runs a call under the fault that waits for it; a payment is told what is to become of it. */
    async call<T>(
      on: keyof PaymentProvider,
      does: (course: PaymentCourse | undefined) => ProviderOutcome<T>,
    ): Promise<ProviderOutcome<T>> {
      const fault = take(on);
      if (fault?.how === 'refused') return refused(fault.reason ?? 'asked-for', fault.next);
      if (fault?.how === 'lost-before') return unknown(fault.reason ?? 'no-answer');
      const outcome = does(fault?.how === 'course' ? fault.course : undefined);
      if (fault?.how === 'lost-after') return unknown(fault.reason ?? 'no-answer');
      return fault?.how === 'wrong-echo' && outcome.known === 'done' ? unknown('echo-mismatch') : outcome;
    },
  };
};
