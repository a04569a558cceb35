// Twins of the senders: what went out can be looked at, and a test says what becomes of a call.
import type { SendEmail, SendOutcome, SendText } from './sending.ts';

/** What went out. `subject` is there for mails only. */
export type Delivered = {
  readonly way: 'sms' | 'email';
  readonly to: string;
  readonly body: string;
  readonly subject?: string;
};

/** How a call goes: as it should, or `lost` (it went out, and nobody hears of it), or any outcome without going out. */
export type Fate = 'sent' | 'lost' | Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Senders without a network. `calls` counts every handing over, whatever became of it. */
export const inMemorySenders = (
  fate: (delivered: Delivered) => Fate = () => 'sent',
): {
  readonly sendText: SendText;
  readonly sendEmail: SendEmail;
  readonly delivered: readonly Delivered[];
  readonly calls: () => number;
} => {
  const delivered: Delivered[] = [];
  let calls = 0;
  const take = async (one: Delivered): Promise<SendOutcome> => {
    calls += 1;
    const fated = fate(one);
    if (typeof fated === 'object') return fated;
    delivered.push(one);
    return fated === 'lost'
      ? { kind: 'unknown', reason: 'no-answer' }
      : { kind: 'sent', providerMessageId: `memory-${calls}` };
  };
  return {
    delivered,
    calls: () => calls,
    sendText: ({ to, body }) => take({ way: 'sms', to, body }),
    sendEmail: ({ to, subject, body }) => take({ way: 'email', to, subject, body }),
  };
};
