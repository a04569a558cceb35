// A provider that misbehaves by itself: which call, payment or event, and how, follows from a seed and never from the order of work.
import { createHash } from 'node:crypto';
import { courseOf, type PaymentCourse } from '../test-numbers.ts';
import type { EventFault, Fault } from './faults.ts';

const perCall = [
  'lost-before',
  'lost-after',
  'cut',
  'error-before',
  'error-after',
  'rate-limit',
  'conflict',
  'late-answer',
] as const;
const perPayCall = ['wrong-echo', 'insufficient-funds'] as const;
const perPayment = ['failed', 'returned', 'unknown-reason', 'stuck', 'under-review', 'unknown-status'] as const;
const perEvent = [
  'event-late',
  'event-twice',
  'event-out-of-order',
  'event-dropped',
  'event-forged',
  'event-stale',
] as const;

/** Everything that the stand-in can do wrong by itself. */
export type MisdeedKind =
  | (typeof perCall)[number]
  | (typeof perPayCall)[number]
  | (typeof perPayment)[number]
  | (typeof perEvent)[number];

/**
 * How it misbehaves. Rates are shares from 0 to 1 of the calls, payments or events that a kind is about; what is absent does
 * not happen. Calls are POSTs and readings of one payment or payee: lists and the sandbox's own operations always work.
 */
export type Misbehaviour = {
  readonly seed: string;
  readonly rates: Readonly<Partial<Record<MisdeedKind, number>>>;
  /** The virtual instant at which it behaves again. */ readonly until?: number;
  /** How late a late answer is, in real milliseconds; 9,500 when absent: beyond anybody's patience. */ readonly answerLateMs?: number;
  /** How late a late event is, in virtual milliseconds; a minute when absent. */ readonly eventLateMs?: number;
};

/** One decision: what it is called, and the fault that does it. */
export type Decided<F> = { readonly kind: string; readonly fault: F };

/** A number from 0 to 1 that follows from its parts. */
const drawn = (...parts: readonly (string | number)[]): number =>
  createHash('sha256').update(JSON.stringify(parts)).digest().readUInt32BE(0) / 2 ** 32;

const chosen = <K extends MisdeedKind>(
  kinds: readonly K[],
  rates: Misbehaviour['rates'],
  at: number,
): K | undefined => {
  let sum = 0;
  for (const kind of kinds) {
    sum += rates[kind] ?? 0;
    if (at < sum) return kind;
  }
  return undefined;
};

const broken = { status: 500, type: 'api_error' } as const;

const callFaults = (lateMs: number): Readonly<Record<(typeof perCall | typeof perPayCall)[number], Fault>> => ({
  'lost-before': { how: 'lost-before' },
  'lost-after': { how: 'lost-after' },
  cut: { how: 'cut' },
  'error-before': { how: 'error-before', ...broken },
  'error-after': { how: 'error-after', ...broken },
  'rate-limit': { how: 'error-before', status: 429, type: 'rate_limit' },
  conflict: { how: 'error-before', status: 409, type: 'idempotency_error', code: 'idempotency_conflict' },
  'late-answer': { how: 'delay', ms: lateMs },
  'wrong-echo': { how: 'wrong-echo' },
  'insufficient-funds': { how: 'error-before', status: 400, type: 'insufficient_funds' },
});

const courses: Readonly<Record<(typeof perPayment)[number], PaymentCourse>> = {
  failed: { ends: 'failed', reason: 'payout_method_declined' },
  returned: { ends: 'returned', reason: 'payout_method_closed', afterDays: 21 },
  'unknown-reason': { ends: 'failed', reason: 'payout_method_out_of_order' },
  stuck: { ends: 'stuck' },
  'under-review': { ends: 'stuck', reason: 'under_review' },
  'unknown-status': { ends: 'unrecognized' },
};

const eventFaults = (ms: number): Readonly<Record<(typeof perEvent)[number], EventFault>> => ({
  'event-late': { how: 'late', ms },
  'event-twice': { how: 'twice' },
  'event-out-of-order': { how: 'out-of-order' },
  'event-dropped': { how: 'dropped' },
  'event-forged': { how: 'forged' },
  'event-stale': { how: 'stale' },
});

const paying = 'POST /v2/money_management/outbound_payments';
const isOurs = (call: string): boolean =>
  (call.startsWith('POST ') && !call.includes('/test_helpers/')) ||
  /^GET \/v2\/(core\/accounts|money_management\/outbound_payments)\/[^/]+$/.test(call);

export type Mischief = {
  /** What goes wrong with a call; `mark` is its idempotency key, or its query. */
  ofCall(call: string, mark: string): Decided<Fault> | undefined;
  /** What becomes of a payment; one to an account that fails by itself is left to its account. */
  ofPayment(mark: string, accountNumber: string): Decided<PaymentCourse> | undefined;
  ofEvent(type: string, about: string): Decided<EventFault> | undefined;
};

/** The decisions of a seed. The same call may be asked again: its tries are counted, and each is drawn anew. */
export const mischiefOf = (how: Misbehaviour, now: () => number): Mischief => {
  const { seed, rates, until = Number.POSITIVE_INFINITY } = how;
  const tries = new Map<string, number>();
  const ofCalls = callFaults(how.answerLateMs ?? 9_500);
  const ofEvents = eventFaults(how.eventLateMs ?? 60_000);
  const draw = (...parts: readonly string[]): number => {
    const name = JSON.stringify(parts);
    const nth = (tries.get(name) ?? 0) + 1;
    tries.set(name, nth);
    return now() < until ? drawn(seed, ...parts, nth) : 1;
  };
  return {
    ofCall(call, mark) {
      if (!isOurs(call)) return undefined;
      const kinds = call === paying ? [...perCall, ...perPayCall] : perCall;
      const kind = chosen(kinds, rates, draw('call', call, mark));
      return kind === undefined ? undefined : { kind, fault: ofCalls[kind] };
    },
    ofPayment(mark, accountNumber) {
      if (courseOf(accountNumber).ends !== 'posted') return undefined;
      const kind = chosen(perPayment, rates, draw('payment', mark));
      return kind === undefined ? undefined : { kind, fault: courses[kind] };
    },
    ofEvent(type, about) {
      const kind = chosen(perEvent, rates, draw('event', type, about));
      return kind === undefined ? undefined : { kind, fault: ofEvents[kind] };
    },
  };
};
