// What the provider's event bus brings: the envelope around a thin event, and the events that are worth a look.
import { z } from 'zod';

/** Every event of the provider comes from a partner source of this beginning. Nobody but the provider can put one: AWS keeps `aws.` for itself. */
export const providerSource = 'aws.partner/stripe.com/';

const payments = 'v2.money_management.outbound_payment';
const credits = 'v2.money_management.received_credit';

/**
 * The events that either way in is for, by who looks. Each type is written out: whatever else the provider learns to tell, or
 * the full objects of its older events, never reaches a queue. What our own call made is left out, for its answer told it already;
 * and a link that was used names no object, while what it changed comes as an event of the account.
 */
export const heardTypes = {
  payments: [
    ...['posted', 'failed', 'returned', 'canceled', 'under_review', 'updated'].map((word) => `${payments}.${word}`),
    ...['succeeded', 'available', 'failed', 'returned'].map((word) => `${credits}.${word}`),
  ],
  accounts: [
    'v2.core.account[configuration.recipient].capability_status_updated',
    'v2.core.account[configuration.recipient].updated',
    'v2.core.account[requirements].updated',
  ],
} as const;

/** Whether an event of this type is heard: what the addresses of the signed way are registered for, and what the bus passes on. */
export const isHeard = (type: string): boolean =>
  heardTypes.payments.includes(type) || heardTypes.accounts.some((heard) => heard === type);

const text = z.string().min(1).max(200);

/**
 * A message of the bus. It says which object to look at; every other member is let through and not read, since the provider may
 * add some. There is no signature and no age: only the bus may write to the queue, and a message that a person sends back is old.
 */
export const busMessage = z.object({
  id: text,
  source: text.startsWith(providerSource),
  detail: z.object({
    id: text,
    object: z.literal('v2.core.event'),
    type: text,
    related_object: z.object({ id: z.string().regex(/^\w{1,200}$/) }).nullish(),
  }),
});
export type BusMessage = z.infer<typeof busMessage>;
