// What becomes of a text or a mail that is handed over once: the ports, and how a fault of a service is read. Nothing is tried again here.

/**
 * `sent`: it was taken. `refused`: it did not go out and never will. `later`: it did not go out, and may be handed over again.
 * `unknown`: nobody knows whether it went out. `reason`: a short code, no words of the service and nothing of what was sent.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly providerMessageId: string }
  | { readonly kind: 'refused' | 'later' | 'unknown'; readonly reason: string };

/** Hands one text message over, once. `to`: E.164. Never throws for what the service does. */
export type SendText = (text: { readonly to: string; readonly body: string }) => Promise<SendOutcome>;
/** Hands one plain-text mail over, once. `messageId`: ours, by which its receipts are known. Never throws for what the service does. */
export type SendEmail = (mail: {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
}) => Promise<SendOutcome>;

/** Refused because of too much, or because of something at our side that a person can mend: nothing went out. */
const passing =
  /^(Thrott|TooManyRequests|LimitExceeded|RequestLimit|AccountSuspended|SendingPaused|AuthorizationError|AccessDenied|MailFromDomainNotVerified|CredentialsProviderError|ExpiredToken|UnrecognizedClient|InvalidClientTokenId)/;

const asCode = (name: string): string =>
  name
    .replace(/(Exception|Error)$/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 60);

const statusOf = (fault: Error): number | undefined => {
  const metadata: unknown = '$metadata' in fault ? fault.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
};

/**
 * Reads a fault of a call: the service's own "no" is `refused` or `later`; without an answer, or with a fault of the service, it
 * may have gone out all the same.
 */
export const outcomeOfFault = (fault: unknown): SendOutcome => {
  if (!(fault instanceof Error)) return { kind: 'unknown', reason: 'no-answer' };
  if (passing.test(fault.name)) return { kind: 'later', reason: asCode(fault.name) };
  const status = statusOf(fault);
  const isOurs = status !== undefined && status >= 400 && status < 500 && status !== 408;
  return isOurs
    ? { kind: 'refused', reason: asCode(fault.name) }
    : { kind: 'unknown', reason: status === undefined ? 'no-answer' : 'service-fault' };
};
