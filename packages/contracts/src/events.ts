// The envelope of an event as it travels on a queue: ids, codes and amounts. Steps read `data` only where they need it.

import { z } from 'zod';
import { idOf } from './primitives.ts';
import type { QueueName } from './queue-names.ts';

const envelope = z.object({
  stream: z.string().max(60),
  sequence: z.int().positive(),
  type: z.string().max(60),
  at: z.iso.datetime(),
});
const of = <T extends string>(type: T) => ({ ...envelope.shape, type: z.literal(type) });
const side = z.object({ applicationId: idOf('application'), householdId: idOf('household') });

/** Any event: what the relay needs to send it on. */
export const anyEvent = envelope;

/** What screening waits for. */
export const screeningMessage = z.discriminatedUnion('type', [
  z.object({
    ...of('ApplicationSubmitted'),
    stream: idOf('application'),
    data: z.object({ householdId: idOf('household') }),
  }),
  z.object({
    ...of('ApplicationAmended'),
    stream: idOf('application'),
    data: z.object({ householdId: idOf('household') }),
  }),
  z.object({ ...of('MatchDecided'), stream: idOf('match'), data: z.object({ elder: side, newer: side }) }),
]);
export type ScreeningMessage = z.infer<typeof screeningMessage>;

/** What approval waits for: a docket that was closed and perhaps not applied to its end. */
export const approvalMessage = z.object({ ...of('DocketClosed'), stream: idOf('meeting') });
export type ApprovalMessage = z.infer<typeof approvalMessage>;

/** What disbursement waits for. */
export const disbursementMessage = z.discriminatedUnion('type', [
  z.object({ ...of('AwardApproved'), stream: idOf('award') }),
  z.object({ ...of('PayeeReady'), stream: z.union([idOf('household'), idOf('organization')]) }),
  z.object({ ...of('PayeeChangeConfirmed'), stream: z.union([idOf('household'), idOf('organization')]) }),
  z.object({ ...of('AdvanceIntended'), stream: idOf('advance') }),
]);
export type DisbursementMessage = z.infer<typeof disbursementMessage>;

/** What transparency waits for: a publication to be made, and one that was signed off to be put in its place. */
export const transparencyMessage = z.discriminatedUnion('type', [
  z.object({ ...of('PublicationAsked'), stream: idOf('publication') }),
  z.object({ ...of('PublicationAskedAgain'), stream: idOf('publication') }),
  z.object({ ...of('PublicationSigned'), stream: idOf('publication') }),
]);
export type TransparencyMessage = z.infer<typeof transparencyMessage>;

/** What imports waits for: a file that came up to be checked. */
export const importsMessage = z.object({ ...of('ImportCheckAsked'), stream: idOf('import') });
export type ImportsMessage = z.infer<typeof importsMessage>;

/** What intake waits for beside its routes: lists whose rows are to be applied, from the top or from where a run stopped, and what forms sent. */
export const intakeMessage = z.discriminatedUnion('type', [
  z.object({ ...of('ImportApplyAsked'), stream: idOf('import') }),
  z.object({ ...of('ImportContinued'), stream: idOf('import') }),
  z.object({ ...of('SubmissionReceived'), stream: idOf('submission') }),
  z.object({ ...of('SubmissionReadAgain'), stream: idOf('submission') }),
]);
export type IntakeMessage = z.infer<typeof intakeMessage>;

/** What messages wait for: a step of a request that its household may want to hear of. `data`: what spares most of them a look. */
export const messagesMessage = z.discriminatedUnion('type', [
  z.object({
    ...of('ApplicationSubmitted'),
    stream: idOf('application'),
    data: z.object({ reachable: z.literal(true).optional() }).optional(),
  }),
  z.object({
    ...of('ApplicationScreened'),
    stream: idOf('application'),
    data: z.object({ outcome: z.string().max(40) }).optional(),
  }),
  z.object({
    ...of('ApplicationAdjudicated'),
    stream: idOf('application'),
    data: z.object({ decision: z.string().max(40) }).optional(),
  }),
  z.object({ ...of('AwardApproved'), stream: idOf('award') }),
  z.object({ ...of('DisbursementSettled'), stream: idOf('disbursement') }),
  z.object({ ...of('DisbursementFailed'), stream: idOf('disbursement') }),
  z.object({ ...of('DisbursementReturned'), stream: idOf('disbursement') }),
  z.object({ ...of('HandoverAdvanced'), stream: idOf('disbursement') }),
  z.object({ ...of('CheckIssued'), stream: idOf('disbursement') }),
  z.object({ ...of('AppealAnswered'), stream: idOf('appeal') }),
]);
export type MessagesMessage = z.infer<typeof messagesMessage>;

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;

/** Most events that messages wait for say by themselves that no household is to hear of them; without its data, none does. */
export const isUnheard = ({ type, data }: { readonly type: string; readonly data?: unknown }): boolean => {
  if (data === undefined) return false;
  switch (type) {
    case 'ApplicationSubmitted':
      return fieldOf(data, 'reachable') !== true;
    case 'ApplicationScreened':
      return fieldOf(data, 'outcome') !== 'question';
    case 'ApplicationAdjudicated':
      return fieldOf(data, 'decision') !== 'decline';
    default:
      return false;
  }
};

/** Which queues wait for an event as soon as it is committed, by its type. What is not named here waits for nobody. */
export const waitsFor: Readonly<Record<string, readonly QueueName[]>> = {
  ApplicationSubmitted: ['screening', 'webhooks', 'messages'],
  ApplicationAmended: ['screening'],
  MatchDecided: ['screening'],
  AwardApproved: ['disbursement', 'webhooks', 'messages'],
  PayeeReady: ['disbursement'],
  PayeeChangeConfirmed: ['disbursement'],
  AdvanceIntended: ['disbursement'],
  PublicationAsked: ['transparency'],
  PublicationAskedAgain: ['transparency'],
  PublicationSigned: ['transparency'],
  ImportCheckAsked: ['imports'],
  ImportApplyAsked: ['intake'],
  ImportContinued: ['intake'],
  SubmissionReceived: ['intake'],
  SubmissionReadAgain: ['intake'],
  ApplicationScreened: ['webhooks', 'messages'],
  ApplicationAdjudicated: ['webhooks', 'messages'],
  ApplicationReopened: ['webhooks'],
  ApplicationWithdrawn: ['webhooks'],
  AwardWaitsForFunds: ['webhooks'],
  DisbursementSettled: ['webhooks', 'messages'],
  DisbursementFailed: ['webhooks', 'messages'],
  DisbursementReturned: ['webhooks', 'messages'],
  HandoverAdvanced: ['webhooks', 'messages'],
  CheckIssued: ['webhooks', 'messages'],
  ImportChecked: ['webhooks'],
  ImportApplied: ['webhooks'],
  ImportFailed: ['webhooks'],
  AppealAnswered: ['webhooks', 'messages'],
  DeliveryIntended: ['webhooks'],
  DeliveryReplayed: ['webhooks'],
  WebhookReplayAsked: ['webhooks'],
};

/** The same for what has waited too long: a closed docket is applied by the call that closed it, and only then by its queue. */
export const waitsForLong: Readonly<Record<string, readonly QueueName[]>> = { ...waitsFor, DocketClosed: ['approval'] };
