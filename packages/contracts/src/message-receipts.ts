// What the mail service tells of a mail after it took it: that it came back, or was called unwanted. Which of ours it was, and no address.
import { messageTag } from '@hearth/domain/messages';
import { z } from 'zod';
import { messagesMessage } from './events.ts';
import { idOf } from './primitives.ts';

/** Where the mail service's events come from, and the names that it gives to those that are heard. */
export const mailSource = 'aws.ses';
export const mailEvents = { bounced: 'Email Bounced', complained: 'Email Complaint Received' } as const;

/** What an event says that is of one of our mails: sent under this set, with the id of a message. */
export const ofOurMail = (configurationSet: string) => ({
  mail: { tags: { 'ses:configuration-set': [configurationSet], [messageTag]: [{ prefix: 'msg_' }] } },
});

/** What a rule takes out of each event for the queue, by path: everything else, the address above all, stays behind. */
export const receiptPaths = {
  bounced: {
    messages: `$.detail.mail.tags.${messageTag}`,
    bounceType: '$.detail.bounce.bounceType',
    bounceSubType: '$.detail.bounce.bounceSubType',
  },
  complained: { messages: `$.detail.mail.tags.${messageTag}` },
} as const;

/** A tag has one value. */
const messages = z.tuple([idOf('message')]);
const word = z.string().regex(/^[A-Za-z]{1,60}$/);

/** A receipt on the queue of messages. */
export const receiptMessage = z.discriminatedUnion('receipt', [
  z.strictObject({ receipt: z.literal('bounced'), messages, bounceType: word, bounceSubType: word }),
  z.strictObject({ receipt: z.literal('complained'), messages }),
]);
export type ReceiptMessage = z.infer<typeof receiptMessage>;

/** Everything that comes on the queue of messages: steps of requests, and receipts. */
export const messagesWork = z.union([messagesMessage, receiptMessage]);
