// What publications are made from: grants, requests and money as the record told them up to a cut-off; coarse, and of nobody by name.

/** What was drawn from one fund for a grant, in minor units. */
export type CaseDraw = { readonly fundId: string; readonly amountMinor: number };

/** One attempt to pay an award, from the approval on. Instants at or after the cut-off are not there. */
export type GrantCase = {
  readonly awardId: string;
  readonly attempt: number;
  /** As the approval named it; `aliases` says whose it became since. */ readonly householdId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
  readonly rail: string;
  readonly currency: string;
  readonly draws: readonly CaseDraw[];
  readonly amountMinor: number;
  readonly submittedAt: string;
  readonly approvedAt: string;
  /** It was settled, handed over and confirmed, or given out as a check. */ readonly paidAt?: string;
  /** It came back after it was paid, or was given up without being paid. */ readonly backAt?: string;
};

/** Where a request stands; `open` from submission until screening or a reviewer decides. */
export type RequestStanding = 'open' | 'question' | 'referred' | 'awarded' | 'declined' | 'withdrawn';

/** What was asked for, as the last amendment tells it. */
export type AskedFor = {
  readonly householdId: string;
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
  readonly cameBy: string;
  readonly currency: string;
  readonly requestedMinor: number;
};

/** One application, with every standing that it came into, the first at its submission. */
export type RequestCase = AskedFor & {
  readonly applicationId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly submittedAt: string;
  /** Its amendments in their order, each with what was told until then; absent where there are none. */
  readonly amended?: readonly { readonly at: string; readonly was: AskedFor }[];
  readonly standings: readonly { readonly at: string; readonly standing: RequestStanding; readonly reason?: string }[];
  /** The household's answer, if it gave one, to "did it help?". */
  readonly helped?: { readonly at: string; readonly answer: 'yes' | 'partly' | 'no' };
};

/** One movement of a fund's money, at the instant it was entered in the books. `spent`: paid to or for households, less what came back. */
export type MoneyMove = {
  readonly at: string;
  readonly fundId: string;
  readonly kind: 'received' | 'reduced' | 'given-back' | 'allotted' | 'encumbered' | 'spent' | 'fees';
  /** What adds to the kind is positive. */ readonly amountMinor: number;
};

export type FundCase = {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  /** All its gifts are of this funder; absent: nobody's in particular, or of several. */ readonly funderId?: string;
};

/** Something that happened to the fund as a whole, by its kind: for the figures of integrity. */
export type IntegrityCase = {
  readonly at: string;
  readonly kind:
    | 'match-found'
    | 'match-same'
    | 'match-different'
    | 'payment-failed'
    | 'payment-returned'
    | 'payment-reissued'
    | 'break-found'
    | 'break-explained'
    | 'appeal-made'
    | 'appeal-upheld';
};

/** A household became an alias of an elder one. */
export type AliasCase = { readonly at: string; readonly householdId: string; readonly elder: string };

/** Everything up to `cutOff` (an instant, exclusive). Lists are in no particular order. */
export type Cases = {
  readonly cutOff: string;
  readonly grants: readonly GrantCase[];
  readonly requests: readonly RequestCase[];
  readonly funds: readonly FundCase[];
  readonly money: readonly MoneyMove[];
  readonly integrity: readonly IntegrityCase[];
  readonly aliases: readonly AliasCase[];
};
