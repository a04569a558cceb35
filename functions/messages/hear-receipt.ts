// What the mail service says of a mail later: it came back, or was called unwanted. Shown on the message, and where it is for good its contact ends.
import type { ReceiptMessage } from '@hearth/contracts/message-receipts';
import { type Message, type MessageEvent, mayHappen } from '@hearth/domain/messages';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import { messageStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Receipt = Extract<MessageEvent, { readonly type: 'MessageBounced' | 'MessageComplained' }>;

const asCode = (words: string): string => words.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const eventOf = (receipt: ReceiptMessage): Receipt =>
  receipt.receipt === 'complained'
    ? { type: 'MessageComplained', data: {} }
    : {
        type: 'MessageBounced',
        data: {
          kind: receipt.bounceType === 'Permanent' ? 'permanent' : 'passing',
          reason: asCode(receipt.bounceSubType),
        },
      };

/**
 * Works off one receipt. One that comes again, or of a message that never went out or is not ours, changes nothing. The word that a mail
 * was taken may come after it, and is lost then: what came back was taken. Faults: the store's.
 */
export const hearReceipt =
  ({ tables }: { readonly tables: Tables }) =>
  (receipt: ReceiptMessage, now: string): Promise<'noted' | 'left'> =>
    untilSettled(async () => {
      const [id] = receipt.messages;
      const [item] = await tables.read([stateRef(id)]);
      const message = loaded<Message>(id, item);
      const event = eventOf(receipt);
      if (message.state === undefined || !mayHappen(event, message.state)) return 'left';
      const outcome = await commit(tables, {
        occasion: { at: now, actor: 'step:messages' },
        appends: [append(messageStream, message, [event])],
      });
      return 'committed' in outcome ? 'noted' : again;
    });
