// What becomes of a call to an address of somebody else: it was answered, refused before it was sent, or failed on its way.

/** Why a call was not made at all: nothing left this machine for the one that was to be called. */
export type OutboundRefusal = 'no-address' | 'not-https' | 'own-address' | 'private-address' | 'name-unknown';

/** Why a call came to nothing: it may have arrived. */
export type OutboundFailure = 'timed-out' | 'not-trusted' | 'not-connected' | 'broken-off';

/**
 * What became of a call. A redirect is an answer like any other: it is never followed. `isCut` says that the body was longer than was
 * asked for, or did not end in time; `body` is what came until then.
 */
export type OutboundOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly isCut: boolean;
    }
  | { readonly kind: 'refused'; readonly why: OutboundRefusal }
  | { readonly kind: 'failed'; readonly why: OutboundFailure };
