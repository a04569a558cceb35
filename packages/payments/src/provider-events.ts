// What the provider pushes at us: a signed, thin word that something changed. It only ever says "look".
import { type Rejected, reject } from '@hearth/domain/rejections';
import Stripe from 'stripe';
import { memberAt, textAt } from './wire-reading.ts';

/** Which object to read. Nothing else of an event is trusted. */
export type ProviderEvent = {
  readonly eventId: string;
  readonly type: string;
  readonly relatedId?: string;
  readonly relatedType?: string;
  readonly livemode: boolean;
};

/** Verifying needs no network and no account, so this client has none. */
const verifier = new Stripe('sk_unused', { apiVersion: '2026-10-28.endive', telemetry: false });

/** The timestamp that the SDK signs over: the last `t` of the header, in seconds. */
const signedAt = (header: string): number => {
  const stamps = header.split(',').flatMap((item) => (item.startsWith('t=') ? [item.slice(2)] : []));
  const last = stamps.at(-1);
  return last !== undefined && /^\d{1,12}$/.test(last) ? Number(last) : Number.NaN;
};

const verified = (rawBody: string, header: string, secret: string, tolerance: number, now: number): unknown => {
  try {
    return verifier.parseEventNotification(rawBody, header, secret, tolerance, undefined, now);
  } catch {
    return undefined;
  }
};

/**
 * Checks an event's signature over the raw body and returns what to look at. Takes several secrets, since one is rotated in
 * before the other is rotated out. Rejection: `signature-invalid` for a wrong signature, for a timestamp older or further in
 * the future than the tolerance (the SDK checks age only), and for a payload that is not a thin one. Source: ADR 015.
 */
export const verifyProviderEvent = (delivery: {
  readonly rawBody: string;
  readonly signatureHeader: string | undefined;
  readonly secrets: readonly string[];
  readonly now: string;
  readonly toleranceSeconds: number;
}): ProviderEvent | Rejected => {
  const { rawBody, signatureHeader = '', secrets, toleranceSeconds } = delivery;
  const now = Date.parse(delivery.now);
  const age = now / 1000 - signedAt(signatureHeader);
  // Zero would switch the SDK's age check off, and NaN passes every comparison that asks "too old?".
  if (!(toleranceSeconds > 0 && age >= -toleranceSeconds && age < toleranceSeconds + 1)) {
    return reject('signature-invalid', 'The timestamp is missing, too old or in the future.');
  }
  for (const secret of secrets) {
    const event = verified(rawBody, signatureHeader, secret, toleranceSeconds, now);
    if (event !== undefined) return thin(event);
  }
  return reject('signature-invalid', 'No secret of ours made this signature.');
};

const thin = (event: unknown): ProviderEvent | Rejected => {
  const eventId = textAt(event, 'id');
  const type = textAt(event, 'type');
  if (textAt(event, 'object') !== 'v2.core.event' || eventId === undefined || type === undefined) {
    return reject('signature-invalid', 'This is not a thin event.');
  }
  const relatedId = textAt(event, 'related_object', 'id');
  const relatedType = textAt(event, 'related_object', 'type');
  return {
    eventId,
    type,
    ...(relatedId === undefined ? {} : { relatedId }),
    ...(relatedType === undefined ? {} : { relatedType }),
    livemode: memberAt(event, 'livemode') === true,
  };
};

const toleranceSeconds = 300;

type Delivered = {
  readonly rawBody: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When it came. */ readonly now: string;
};

/**
 * Reads what the provider pushes over HTTP by the secrets of now. Rejection: `signature-invalid`, also for an event signed more than five
 * minutes ago or from now.
 */
export const eventReader =
  (webhookSecrets: () => Promise<readonly string[]>) =>
  async ({ rawBody, headers, now }: Delivered): Promise<ProviderEvent | Rejected> =>
    verifyProviderEvent({
      rawBody,
      signatureHeader: headers['stripe-signature'],
      secrets: await webhookSecrets(),
      now,
      toleranceSeconds,
    });

/** The signature header for a body, as the provider would send it at that instant. For the stand-in and for tests. */
export const signProviderEvent = (event: {
  readonly rawBody: string;
  readonly secret: string;
  readonly at: string;
}): string =>
  verifier.webhooks.generateTestHeaderString({
    payload: event.rawBody,
    secret: event.secret,
    timestamp: Math.floor(Date.parse(event.at) / 1000),
  });
