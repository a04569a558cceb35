// The first way in for the provider's events about money: signed, over HTTP. Who signed and when is checked here, and nothing else.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { eventReader } from '@hearth/payments/provider-events';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Ports as LookPorts, lookAtPayment } from './look-at-payment.ts';

export type Ports = LookPorts & { readonly webhookSecrets: () => Promise<readonly string[]> };

/**
 * Takes a signed provider event and looks at what it names (`lookAtPayment`). An event of a kind that nobody here waits for is
 * acknowledged, so that it does not come for days. Rejections: `signature-invalid` (also for an event signed more than five
 * minutes ago or from now), those of `lookAtPayment`. Faults throw: the provider delivers again.
 */
export const hearOfPayment = (ports: Ports) => {
  const look = lookAtPayment(ports);
  const read = eventReader(ports.webhookSecrets);
  return async ({ headers, now, rawBody }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const event = await read({ headers, now, rawBody });
    if (isRejected(event)) return event;
    const heard = await look({ type: event.type, relatedId: event.relatedId }, now);
    return isRejected(heard) ? heard : { status: 200, body: { heard } };
  };
};
