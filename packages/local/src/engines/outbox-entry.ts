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
};

/** `refused`: a clear no. `later`: too much at once. `lost-before`, `lost-after`: no answer, before it was taken or after. */
export const outboxFaults = ['refused', 'later', 'lost-before', 'lost-after'] as const;
export type OutboxFault = (typeof outboxFaults)[number];
