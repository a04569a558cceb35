// What an error of the SDK says about the money: the table that decides between refused and unknown.
import Stripe from 'stripe';
import type { ProviderOutcome } from './provider.ts';

type Refused = Extract<ProviderOutcome<never>, { known: 'refused' }>;
type Unknown = Extract<ProviderOutcome<never>, { known: 'unknown' }>;

/** Errors after which it is certain that this request moved nothing. Every other name is unknown. */
const next: Readonly<Record<string, Refused['next']>> = {
  StripeRateLimitError: 'later',
  RateLimitError: 'later',
  QuotaExceededError: 'later',
  InsufficientFundsError: 'top-up',
  FeatureNotEnabledError: 'fail',
  CapabilityNotEnabledError: 'fail',
  InvalidPayoutMethodError: 'fail',
  RecipientNotNotifiableError: 'fail',
  BlockedByStripeError: 'person',
  StripeAuthenticationError: 'stop',
  StripePermissionError: 'stop',
};

/** Codes of the older API family that only a person may answer, whatever class carries them. */
const forPerson = ['anomalous_money_movement_request', 'approval_required', 'action_blocked'];

/** Codes that turn a call away for now, whatever class carries them. */
const forLater = ['pending_transactions_cannot_be_deleted'];

const inFlight = ['idempotency_key_in_use', 'idempotency_conflict'];

/** Codes are the provider's words for machines; its messages may quote what we sent and are never passed on. */
const safe = (code: string | undefined): string =>
  code !== undefined && /^[a-z0-9_]{1,64}$/.test(code) ? `:${code}` : '';

/**
 * The outcome of a failed call. `wasResent`: the SDK sent the request more than once by itself. A refusal
 * then speaks of the last try only, and the one before may have been carried out: unknown until the same key is asked again.
 */
export const outcomeOfError = (error: unknown, wasResent: boolean): Refused | Unknown => {
  if (!(error instanceof Stripe.errors.StripeError)) return { known: 'unknown', reason: 'unreadable-answer' };
  const reason = `${error.type}${safe(error.code)}`;
  const step = nextStep(error);
  if (step === undefined) return { known: 'unknown', reason };
  if (wasResent) return { known: 'unknown', reason: `${reason}:after-resend` };
  return { known: 'refused', reason, next: step };
};

const nextStep = (error: InstanceType<typeof Stripe.errors.StripeError>): Refused['next'] | undefined => {
  if (error.type === 'StripeIdempotencyError') {
    return inFlight.includes(error.code ?? '') || error.statusCode === 409 ? undefined : 'stop';
  }
  if (error.statusCode !== undefined && error.statusCode < 500 && forPerson.includes(error.code ?? '')) return 'person';
  if (error.statusCode === 400 && forLater.includes(error.code ?? '')) return 'later';
  return Object.hasOwn(next, error.type) ? next[error.type] : undefined;
};
