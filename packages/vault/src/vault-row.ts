// The row of the `vault` table: what Hearth knows of one application's household, sealed by field group.

/** Who they are; what the decision rests on, with its nonce; what matching compares. Each is opened alone. */
export const fieldGroups = ['identity', 'facts', 'profile'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** One application. In the confidential lane `identity` and `profile` hold a sealed null, so that lanes look alike. */
export type VaultRow = {
  /** Household id. */ readonly pk: string;
  /** Application id. */ readonly sk: string;
  /** Raised by each amendment; part of what every group is bound to. */ readonly version: number;
  readonly identity: Uint8Array;
  readonly facts: Uint8Array;
  readonly profile: Uint8Array;
  /** Keys of the match blocks it stands in: keyed hashes, gone with an erasure. */ readonly blocks: readonly string[];
};
