// The second way in for the provider's events about accounts: its event bus, through a queue. Only the bus may write there, so nothing is signed.
import type { BusMessage } from '@hearth/contracts/provider-events';
import { lookAtAccount, type Ports } from './look-at-account.ts';

/** Takes an event of the bus and looks at the account it names, exactly as if it had come signed, however old it is. */
export const hearFromBus = (ports: Ports) => {
  const look = lookAtAccount(ports);
  return ({ detail }: BusMessage, now: string) => look(detail.related_object?.id, now);
};
