// The provider's answer as this step takes it: known, refused in words for a person, or a fault that lets the caller come again.
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { ProviderOutcome } from '@hearth/payments/provider';

const notNow = (code: string): Error =>
  Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code });

/** What the provider said. Faults throw: anything but an answer. */
export const known = <T>(outcome: ProviderOutcome<T>): T => {
  if (outcome.known === 'done') return outcome.value;
  throw notNow(outcome.reason);
};

/** What the provider said. Rejection: `provider-refused`. Faults throw: nobody knows whether it happened. */
export const knownOrRefused = <T>(outcome: ProviderOutcome<T>): T | Rejected => {
  if (outcome.known === 'done') return outcome.value;
  if (outcome.known === 'refused')
    return reject('provider-refused', `The payment provider refused this (${outcome.reason}).`);
  throw notNow(outcome.reason);
};
