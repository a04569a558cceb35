// What is told of the routes of webhooks: where a partner's system is told of what happened, and what became of each message.
import { disabledReasons, pingType, webhookTypes } from '@hearth/domain/webhooks';
import { z } from 'zod';
import { code, idOf, instant } from '../primitives.ts';
import type { webhookRoutes } from '../webhook-routes.ts';
import { count, exampleId, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const status = z.enum(['active', 'disabled']);
const types = z.array(z.enum(webhookTypes));
const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{43}=$/);
const publicKey = z.string().regex(/^whpk_[A-Za-z0-9+/]{43}=$/);

const webhook = {
  webhookId: idOf('webhook'),
  status,
  disabledBecause: z.enum(disabledReasons).optional(),
  disabledAt: instant.optional(),
  /** Nothing has arrived since; so many messages were given up meanwhile. */
  failing: z.strictObject({ since: instant, missed: count }).optional(),
  /** What never arrived from then on can be asked for by a replay of `missed`. */ missedFrom: instant.optional(),
  /** What to know and to do, in words. */ notice: text.optional(),
  types,
  registeredAt: instant,
  /** So long messages carry signatures of the secrets before, too. */ oldUntil: instant.optional(),
  isReplaying: z.boolean(),
};
const delivery = z.strictObject({
  deliveryId: idOf('delivery'),
  type: z.enum([...webhookTypes, pingType]),
  about: z.array(text),
  status: z.enum(['waiting', 'delivered', 'given-up', 'dropped']),
  occurredAt: instant,
  tries: count,
  /** The latest tries: the status that came, or a word for what came instead. */
  latest: z.array(z.strictObject({ at: instant, status: count.optional(), why: code.optional() })),
  nextAt: instant.optional(),
});
const act = z.strictObject({ webhookId: idOf('webhook'), status, missedFrom: instant.optional() });

export const webhooksTold = {
  registerWebhook: {
    summary: 'Register a webhook',
    description:
      'Messages follow Standard Webhooks 1.0.0: the headers webhook-id, webhook-timestamp and webhook-signature, with HMAC-SHA256 (v1) and Ed25519 (v1a). They hold a type and ids; read the record for the rest. The secret is shown here and at each rotation.',
    answers: { 201: z.strictObject({ webhookId: idOf('webhook'), status, types, secret, publicKey }) },
    example: { url: 'https://hooks.partner.example/hearth', types: ['application.awarded', 'payment.sent'] },
    reasons: ['wrong-state'],
  },
  listWebhooks: {
    summary: "List your organization's webhooks",
    description:
      'A webhook at which nothing arrived for five days, while three messages were given up, is switched off (`unreached`). What happens is kept for it for 31 days.',
    answers: { 200: z.strictObject({ webhooks: z.array(z.strictObject(webhook)), next }) },
  },
  readWebhook: {
    summary: 'Read a webhook, its address and its public key',
    answers: { 200: z.strictObject({ ...webhook, url: z.string().max(500), publicKey }) },
  },
  rotateWebhook: {
    summary: 'Give a webhook new secrets',
    description: 'Messages carry the signatures of both for the hours of the overlap.',
    answers: {
      200: z.strictObject({ webhookId: idOf('webhook'), generation: count, oldUntil: instant, secret, publicKey }),
    },
    example: { overlapHours: 24 },
  },
  disableWebhook: {
    summary: 'Stop telling a webhook',
    answers: { 200: act },
    reasons: ['wrong-state'],
  },
  enableWebhook: {
    summary: 'Tell a webhook again',
    description: 'With `missedFrom`, ask for what was missed: a replay of `missed`.',
    answers: { 200: act },
    reasons: ['wrong-state'],
  },
  pingWebhook: {
    summary: 'Send a webhook a message that tells of nothing',
    answers: { 202: z.strictObject({ deliveryId: idOf('delivery') }) },
    reasons: ['wrong-state'],
  },
  replayWebhook: {
    summary: 'Have messages sent again',
    description:
      'One message, or those of a span: all of them, or those that never arrived; or `missed`, which is what never arrived at a webhook that was switched off for it. They keep their ids.',
    answers: { 202: z.strictObject({ webhookId: idOf('webhook') }) },
    example: { what: 'one', deliveryId: exampleId('delivery') },
    reasons: ['wrong-state'],
  },
  listDeliveries: {
    summary: 'List the messages of a webhook with their tries',
    description: 'The newest first. A message is tried ten times in about three and a half days.',
    answers: { 200: z.strictObject({ deliveries: z.array(delivery), next }) },
  },
} as const satisfies ToldOf<typeof webhookRoutes>;
