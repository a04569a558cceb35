// What the step of webhooks waits for: what partners can be told of, messages to be sent, and replays. Of what happened only a code is read.
import { z } from 'zod';
import { idOf } from './primitives.ts';

const of = <T extends string>(type: T) => ({
  sequence: z.int().positive(),
  type: z.literal(type),
  at: z.iso.datetime(),
});
const application = <T extends string>(type: T) => z.object({ ...of(type), stream: idOf('application') });
const award = <T extends string>(type: T) => z.object({ ...of(type), stream: idOf('award') });
const disbursement = <T extends string>(type: T) => z.object({ ...of(type), stream: idOf('disbursement') });
const list = <T extends string>(type: T) => z.object({ ...of(type), stream: idOf('import') });

/** What partners can be told of. */
export const tellable = [
  application('ApplicationSubmitted'),
  z.object({
    ...of('ApplicationScreened'),
    stream: idOf('application'),
    data: z.object({ outcome: z.enum(['awarded', 'question', 'referred']) }),
  }),
  z.object({
    ...of('ApplicationAdjudicated'),
    stream: idOf('application'),
    data: z.object({ decision: z.enum(['award', 'decline']) }),
  }),
  application('ApplicationReopened'),
  application('ApplicationWithdrawn'),
  award('AwardApproved'),
  award('AwardWaitsForFunds'),
  disbursement('DisbursementSettled'),
  disbursement('DisbursementFailed'),
  disbursement('DisbursementReturned'),
  disbursement('HandoverAdvanced'),
  disbursement('CheckIssued'),
  list('ImportChecked'),
  list('ImportApplied'),
  list('ImportFailed'),
  z.object({ ...of('AppealAnswered'), stream: idOf('appeal') }),
] as const;
export const tellableEvent = z.discriminatedUnion('type', tellable);
export type TellableEvent = z.infer<typeof tellableEvent>;

export const webhooksMessage = z.discriminatedUnion('type', [
  ...tellable,
  z.object({ ...of('DeliveryIntended'), stream: idOf('delivery') }),
  z.object({ ...of('DeliveryReplayed'), stream: idOf('delivery') }),
  z.object({ ...of('WebhookReplayAsked'), stream: idOf('webhook') }),
]);
export type WebhooksMessage = z.infer<typeof webhooksMessage>;
