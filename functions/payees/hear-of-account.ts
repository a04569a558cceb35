// The first way in for the provider's events about accounts: signed, over HTTP. Who signed and when is checked here, and nothing else.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { eventReader } from '@hearth/payments/provider-events';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Ports as LookPorts, lookAtAccount } from './look-at-account.ts';

export type Ports = LookPorts & { readonly webhookSecrets: () => Promise<readonly string[]> };

/**
 * Takes a signed provider event and looks at the account it names (`lookAtAccount`). Rejection: `signature-invalid` (also for an
 * event signed more than five minutes ago or from now). Faults throw: the provider delivers again.
 */
export const hearOfAccount = (ports: Ports) => {
  const look = lookAtAccount(ports);
  const read = eventReader(ports.webhookSecrets);
  return async ({ headers, now, rawBody }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const event = await read({ headers, now, rawBody });
    if (isRejected(event)) return event;
    return { status: 200, body: { heard: await look(event.relatedId, now) } };
  };
};
