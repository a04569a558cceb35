// What the mail service tells of mails later, played by hand: one came back, or was called unwanted. Hides the events of SES.
import type { OutboxEntry, OutboxReceipt } from './outbox-entry.ts';

const bounces = {
  bounced: { bounceType: 'Permanent', bounceSubType: 'General' },
  'bounced-for-now': { bounceType: 'Transient', bounceSubType: 'MailboxFull' },
} as const;

/** What SES tells of a mail on the bus: the address and the subject are in it, as they are in the cloud. */
export const receiptOf = ({ id, at, to, subject, tags = {} }: OutboxEntry, receipt: OutboxReceipt) => {
  const mail = {
    timestamp: at,
    messageId: id,
    destination: [to],
    commonHeaders: { to: [to], subject },
    tags: Object.fromEntries(Object.entries(tags).map(([name, values]) => [name, [...values]])),
  };
  const source = 'aws.ses';
  if (receipt === 'complained') {
    const complaint = { complainedRecipients: [{ emailAddress: to }], timestamp: at, feedbackId: id };
    return { source, detailType: 'Email Complaint Received', detail: { eventType: 'Complaint', complaint, mail } };
  }
  const bounce = { ...bounces[receipt], bouncedRecipients: [{ emailAddress: to }], timestamp: at, feedbackId: id };
  return { source, detailType: 'Email Bounced', detail: { eventType: 'Bounce', bounce, mail } };
};
export type ReceiptEvent = ReturnType<typeof receiptOf>;

export type PlayedReceipts = {
  /** Plays a receipt of a mail; false for what is no receipt, or no mail that was taken. Text messages have none: SNS tells none. */
  readonly receive: (id: string, receipt: OutboxReceipt | undefined) => Promise<boolean>;
  /** Who is told of receipts from now on: the bus of the host. */
  readonly tellReceipts: (tell: (event: ReceiptEvent) => Promise<void>) => void;
};

const hasReceipt = ({ way, outcome }: OutboxEntry): boolean =>
  way === 'email' && (outcome === 'taken' || outcome === 'lost-after');

/** Receipts over the entries of an outbox, which `keep` writes down. */
export const playedReceipts = (entries: OutboxEntry[], keep: () => void): PlayedReceipts => {
  let told: (event: ReceiptEvent) => Promise<void> = async () => {};
  return {
    tellReceipts: (tell) => {
      told = tell;
    },
    receive: async (id, receipt) => {
      const at = entries.findIndex((one) => one.id === id);
      const mail = entries[at];
      if (mail === undefined || receipt === undefined || !hasReceipt(mail)) return false;
      entries[at] = { ...mail, receipt };
      keep();
      await told(receiptOf(mail, receipt));
      return true;
    },
  };
};
