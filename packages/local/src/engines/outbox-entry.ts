// What lies in the outbox, and the faults that it can be asked for.

/** What was handed over, the oldest first. `outcome`: what the sender was told of it. */
export type OutboxEntry = {
  readonly id: string;
  readonly at: string;
  readonly way: 'sms' | 'email';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly outcome: OutboxFault | 'taken';
  /** Tags of a mail, as its receipts have them. */ readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** What was told of a mail after it was taken. */ readonly receipt?: OutboxReceipt;
};

/** What the mail service can tell of a mail later: nobody is there, the mailbox is full, or it was called unwanted. */
export const outboxReceipts = ['bounced', 'bounced-for-now', 'complained'] as const;
export type OutboxReceipt = (typeof outboxReceipts)[number];

/** `refused`: a clear no. `later`: too much at once. `lost-before`, `lost-after`: no answer, before it was taken or after. */
export const outboxFaults = ['refused', 'later', 'lost-before', 'lost-after'] as const;
export type OutboxFault = (typeof outboxFaults)[number];
