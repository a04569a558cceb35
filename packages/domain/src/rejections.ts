// Expected refusals as values: the closed list of reasons, and the shape in which every room says no.

/** Why something was refused. The list is closed: `runtime` maps each reason to one HTTP status (law 7). */
export const reasons = [
  'invalid', // the input does not have the shape that was agreed
  'forbidden-field', // a field that Hearth never collects (immigration status, SSN, document numbers ...)
  'not-found', // nothing there, or not the caller's to see: the two are told apart for nobody
  'not-a-member', // the token is good, the person has no confirmed membership
  'role-missing', // none of the caller's roles may do this
  'scope-missing', // the token was made for other things than this
  'same-person', // the duty belongs to someone else than who acted before
  'related', // the caller disclosed a relationship to this household
  'own-organization-only',
  'idempotency-key-missing',
  'idempotency-key-reused', // same key, another body
  'partner-ref-reused', // same partnerRef, another body
  'version-missing', // If-Match is required
  'version-conflict', // somebody else was faster
  'wrong-state', // the record is not in a state that allows this
  'open-match', // a possible repeat waits for a person
  'open-signal', // several payees are paid to one account, and no reviewer said that it is fine
  'insufficient-funds', // the slices that fit do not hold the amount
  'over-cap', // the household's window would pass its cap
  'restricted', // no slice's restriction allows this need, partner or date
  'payee-not-ready',
  'policy-not-in-force',
  'examples-fail', // a policy whose own examples do not come out as written
  'books-open', // the books do not add up where the money would leave from: nothing is released there
  'over-limit', // the approver's own limit of what one person may approve in so many days
  'no-quorum', // too few of those who must be present are
  'on-hold', // a legal hold: nothing of this is erased
  'not-sealed', // the log does not reach so far yet
  'open-period', // a publication tells of spans that are over
  'too-few-households', // so few that no figure of them may be told
  'would-expose', // with what was published before, a figure would tell of a few households
  'over-committed', // a gift or slice would fall below what is committed
  'more-than-owed', // a refund of more than what a partner has to give back
  'claim-refused', // a claim code that is not known, or a second answer that does not fit it: the two are told apart for nobody
  'too-many', // more calls or tries than are allowed: come back later
  'too-large',
  'unsupported-media-type',
  'signature-invalid',
  'provider-refused',
  'provider-unknown', // the provider's answer is not known: the record is held
] as const;

/** One reason of the closed list. */
export type Reason = (typeof reasons)[number];

/** One wrong field: where (JSON pointer, RFC 6901), which rule, and what to do in words. */
export type FieldError = { readonly pointer: string; readonly code: string; readonly detail: string };

/** A refusal. `detail` is for the person who asked; `facts` are numbers and codes that a program may use. */
export type Rejected = {
  readonly rejected: Reason;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** Makes a refusal. */
export const reject = (
  rejected: Reason,
  detail: string,
  more: { errors?: readonly FieldError[]; facts?: Readonly<Record<string, string | number>> } = {},
): Rejected => ({ rejected, detail, ...more });

/** Tells a refusal from any other outcome. */
export const isRejected = (outcome: unknown): outcome is Rejected =>
  typeof outcome === 'object' && outcome !== null && 'rejected' in outcome;
