// The second way in for the provider's events about money: its event bus, through a queue. Only the bus may write there, so nothing is signed.
import type { BusMessage } from '@hearth/contracts/provider-events';
import { lookAtPayment, type Ports } from './look-at-payment.ts';

/**
 * Takes an event of the bus and looks at what it names (`lookAtPayment`), exactly as if it had come signed: whichever way is
 * later changes nothing. An event is never too old, since a person may send it back after days, and it only says "look".
 */
export const hearFromBus = (ports: Ports) => {
  const look = lookAtPayment(ports);
  return ({ detail }: BusMessage, now: string) =>
    look({ type: detail.type, relatedId: detail.related_object?.id }, now);
};
