// The keys that never leave their service: what the vault asks of it. AWS KMS is one, the in-memory twin another.

/** What a wrapped key is bound to; the service refuses to unwrap it under anything else. */
export type KeyContext = Readonly<Record<string, string>>;

/** Faults: whatever the service throws; each is worth a retry by the caller's trigger. */
export type KeyService = {
  /** A new 256-bit key, plain and wrapped. */
  readonly generateDataKey: (
    keyId: string,
    context: KeyContext,
  ) => Promise<{ readonly plain: Uint8Array; readonly wrapped: Uint8Array }>;
  /** Unwraps. Fault when key or context are not those it was wrapped with. */
  readonly decrypt: (keyId: string, wrapped: Uint8Array, context: KeyContext) => Promise<Uint8Array>;
  /** HMAC-SHA-256 (32 bytes) under a key of the service; always the same for the same message. */
  readonly generateMac: (keyId: string, message: Uint8Array) => Promise<Uint8Array>;
};
