// The two kinds of work that come on the queue of messages: steps of requests, and receipts of mails.
import type { MessagesMessage } from '@hearth/contracts/events';
import type { ReceiptMessage } from '@hearth/contracts/message-receipts';
import type { SendPorts } from './hand-over.ts';
import { hearReceipt } from './hear-receipt.ts';
import { tellHousehold } from './tell-household.ts';

/** Works off one message of the queue. Faults throw, and it comes again. */
export const queueWork = (ports: SendPorts) => {
  const [tell, hear] = [tellHousehold(ports), hearReceipt(ports)];
  return (message: MessagesMessage | ReceiptMessage, now: string): Promise<string> =>
    'receipt' in message ? hear(message, now) : tell(message, now);
};
