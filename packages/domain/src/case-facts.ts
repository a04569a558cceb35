// What a policy is judged over: the facts of a case, and where its household stands on the day.

/** What a policy reads of a case. Case facts: they live in the vault, bound to decisions by `factsHash`. */
export type CaseFacts = {
  readonly need: string;
  readonly requestedMinor: number;
  readonly area: string;
  readonly size: number;
  readonly situations: readonly string[];
  readonly evidence: readonly { readonly kind: string; readonly seenAt: string }[];
  readonly relationshipDisclosed: boolean;
  /** Its partner keeps who it is; absent in the ordinary lane. */ readonly lane?: 'confidential';
};

/** How one payee stands with the sanctions list: `missing` when nobody looked. */
export type SanctionsLook = {
  readonly status: 'missing' | 'clear' | 'hit' | 'listed';
  readonly checkedOn?: string;
};

/** Where the household stands on the day of judgement: what it was granted before, and open matches; the rest only where a rule asks. */
export type Standing = {
  readonly today: string;
  readonly grants: readonly { readonly at: string; readonly amountMinor: number }[];
  readonly openMatches: number;
  /** Somebody is close to the household by the record, whatever the facts of the last amendment say; absent when nobody is. */
  readonly relationshipDisclosed?: boolean;
  /** The slices of the partner that fit need, area and day, and what they hold together. */
  readonly funds?: { readonly fitting: number; readonly leftMinor: number };
  /** `organization`: the partner that is paid; absent when the household itself is. */
  readonly sanctions?: { readonly household: SanctionsLook; readonly organization?: SanctionsLook };
};

/** Whether a relationship to the household is disclosed, in the facts that were sent or by anybody since. */
export const isRelationshipDisclosed = (facts: CaseFacts, { relationshipDisclosed = false }: Standing): boolean =>
  facts.relationshipDisclosed || relationshipDisclosed;
