// A second bookkeeping, kept from the events alone and by rules of its own: what the invariants are judged by.

export type Draw = {
  readonly fundId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly purpose: string;
  readonly amountMinor: number;
};
export type Attempt = {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly draws: readonly Draw[];
  readonly fee: Draw | undefined;
  /** Neither given back nor come back: it counts in the household's window. */ isCounted: boolean;
};
export type AwardFacts = {
  readonly id: string;
  readonly made: Readonly<Record<string, unknown>> & {
    readonly householdId: string;
    readonly applicationId: string;
    readonly partnerId: string;
    readonly amountMinor: number;
    readonly rail: string;
    readonly policyId: string;
    readonly coarse: { readonly need: string; readonly area: string };
    readonly handledBy: readonly string[];
    readonly related: readonly string[];
    readonly adjudicatedBy?: string;
  };
  readonly attempts: Attempt[];
  /** Who consented before an approval. */ readonly consents: string[];
  /** Who said since that they are close to the household. */ readonly disclosed: string[];
  status: string;
};
/** What a policy asks of approvals, as its document says. */
export type PolicyFacts = {
  readonly tiers?: readonly { readonly upToMinor?: number; readonly approvers: number }[];
  readonly approverLimit?: { readonly limitMinor: number; readonly days: number } | null;
};
export type PaymentFacts = {
  readonly id: string;
  readonly kind: 'disbursement' | 'advance' | 'register';
  readonly awardId?: string;
  readonly attempt: number;
  readonly draws: readonly Draw[];
  readonly amountMinor: number;
  readonly recipient?: string;
  readonly covers: readonly string[];
  readonly fee?: Draw;
  status: string;
  /** Who began it, where a second person has to go on with it. */ readonly by?: string;
  handedOverBy?: string;
};
/** What stands in the way of release: an open break. */
export type BreakFacts = {
  readonly slices: readonly string[];
  readonly stopsLine: boolean;
  readonly stopsAdvancesTo: string | undefined;
  readonly code: string;
};

export const dayMs = 86_400_000;
export const payeeDays = 30;
export const keyDays = 29;

/** Everything the events said so far, by subject. */
export const nothingKnown = () => ({
  heads: new Map<string, { readonly sequence: number; readonly hash: string }>(),
  balances: new Map<string, number>(),
  awards: new Map<string, AwardFacts>(),
  payments: new Map<string, PaymentFacts>(),
  attemptsOf: new Map<string, string[]>(),
  openMatches: new Map<string, Set<string>>(),
  elderOf: new Map<string, string>(),
  accounts: new Map<string, string>(),
  restrictions: new Map<
    string,
    {
      readonly needs?: readonly string[];
      readonly areas?: readonly string[];
      readonly from?: string;
      readonly until?: string;
    }
  >(),
  policiesInForce: new Set<string>(),
  policies: new Map<string, PolicyFacts>(),
  readyPayees: new Set<string>(),
  /** Payees that a person has to look at before anything is paid. */ changedPayees: new Set<string>(),
  askedFor: new Set<string>(),
  openBreaks: new Map<string, BreakFacts>(),
  proposedBy: new Map<string, string>(),
  moves: new Map<string, { readonly fundId: string }>(),
  checkNumbers: new Map<string, string>(),
  refunded: new Map<string, number>(),
  releasedMs: new Map<string, number>(),
  gifts: new Map<string, string>(),
  /** Instants (ms) at which something falls due. */ deadlines: [] as number[],
});
export type Facts = ReturnType<typeof nothingKnown>;

/** A slice as one text, as accounts and breaks name it. */
export const nameOf = ({ programId, fundId, purpose, partnerId }: Omit<Draw, 'amountMinor'>): string =>
  `${programId}/${fundId}/${purpose}/${partnerId}`;

/** The household that counts for one: the eldest of its aliases. */
export const rootOf = ({ elderOf }: Facts, householdId: string): string => {
  let root = householdId;
  for (let elder = elderOf.get(root); elder !== undefined; elder = elderOf.get(root)) root = elder;
  return root;
};
