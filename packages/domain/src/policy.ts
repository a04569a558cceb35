// Policy as data: the closed catalogue of rule kinds, the facts they read, and the judgement over all of them.
import { canonical, type Json, sha256 } from './canonical.ts';
import type { CaseFacts, Standing } from './case-facts.ts';
import type { ParseExpression } from './expressions.ts';
import { type Finding, judgeRule, type Rule } from './policy-rules.ts';

/** A row of the amount table: households of up to `sizeUpTo` persons; `situation` adds to the row without one. */
export type AmountRow = { readonly sizeUpTo: number; readonly amountMinor: number };

/** What a policy is, before it has an id. Immutable once ratified; named by `policyHash`. */
export type Policy = {
  readonly programId: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly currency: string;
  readonly rules: readonly Rule[];
  /** The most a household of a size can be awarded at once, by ascending size. */
  readonly amountTable: readonly AmountRow[];
  /** What a situation adds to the table's row. */
  readonly situationMinor: Readonly<Record<string, number>>;
  /** Days an approved award waits for its payee before the money goes back to its slice. */
  readonly payeeDays: number;
  /** Whose consent puts it in force; its author's own never counts. */
  readonly ratification: Ratification;
  /** By ascending amount; the last has no `upToMinor`. */ readonly tiers: readonly ApprovalTier[];
  /** What one approver may approve in so many days; nobody is limited when it is null. */
  readonly approverLimit: ApproverLimit | null;
  /** How many of the committee and the approvers must be present at a meeting. */ readonly quorum: number;
  readonly retention: Retention;
  /** Languages (BCP 47) in which every finding has to be said; the first is the policy's own. */
  readonly languages: readonly string[];
  /** Sentences of its own, by language and the code of a rule. A rule without one is said by the catalogue. */
  readonly texts: PolicyTexts;
  readonly examples: readonly PolicyExample[];
};

/** Whose consent: every member organization, so many of them, or so many of the committee. */
export type Ratification =
  | { readonly by: 'all-members' }
  | { readonly by: 'quorum'; readonly organizations: number }
  | { readonly by: 'committee'; readonly members: number };

/** Two duties of one grant that two people must do. */
export type Duty = 'submit' | 'adjudicate' | 'approve' | 'release' | 'reconcile';

/** How awards up to an amount are approved. `separate` adds to what is always kept: submit and adjudicate apart from approve, release from reconcile. */
export type ApprovalTier = {
  readonly upToMinor?: number;
  readonly approvers: 1 | 2;
  readonly separate: readonly (readonly [Duty, Duty])[];
  /** Only a meeting with its quorum approves such an award; absent: one approver's docket does too. */
  readonly inMeeting?: boolean;
};

export type ApproverLimit = { readonly limitMinor: number; readonly days: number };

/** How long a household's data is kept: after a request that was never awarded ended, and after the last payment of one that was. */
export type Retention = { readonly unawardedDays: number; readonly awardedDays: number };

/** By language, by rule code: what is said of a finding. `{name}` stands for the finding's number of that name. */
export type PolicyTexts = Readonly<Record<string, Readonly<Record<string, RuleTexts>>>>;
export type RuleTexts = { readonly pass: string; readonly fail: string; readonly unknown: string };

/** The tier that an amount falls into. */
export const tierOf = ({ tiers }: Pick<Policy, 'tiers'>, amountMinor: number): ApprovalTier =>
  tiers.find(({ upToMinor }) => upToMinor === undefined || amountMinor <= upToMinor) ?? defaultTier;

const defaultTier: ApprovalTier = { approvers: 1, separate: [] };

/** What a policy holds that does not say otherwise. */
export const policyDefaults = {
  tiers: [defaultTier],
  approverLimit: null,
  quorum: 1,
  retention: { unawardedDays: 365, awardedDays: 2_557 },
  languages: ['en'],
  texts: {},
} as const satisfies Partial<Policy>;

/** A policy's own example: these facts in this situation come out like this. */
export type PolicyExample = {
  readonly name: string;
  readonly facts: CaseFacts;
  readonly standing: Standing;
  readonly expected: { readonly outcome: PolicyOutcome; readonly amountMinor?: number };
};

export type PolicyOutcome = 'meets' | 'needs-info' | 'refer' | 'outside-policy';

export type Judgement = {
  readonly outcome: PolicyOutcome;
  readonly findings: readonly Finding[];
  readonly amountMinor: number;
};

/** The name of a policy: SHA-256 over its canonical form. */
export const policyHash = (policy: Policy): string => sha256(canonical(asJson(policy)));

const asJson = (policy: Policy): Json => JSON.parse(JSON.stringify(policy));

/** The most the table allows this household at once, in minor units; 0 when it has no row for the size. A situation told twice adds once. */
export const tableAmount = (policy: Policy, facts: CaseFacts): number => {
  const row = policy.amountTable.find(({ sizeUpTo }) => facts.size <= sizeUpTo);
  if (row === undefined) return 0;
  return [...new Set(facts.situations)].reduce(
    (sum, situation) => sum + (policy.situationMinor[situation] ?? 0),
    row.amountMinor,
  );
};

/**
 * Judges a case by every rule, never only by the first that fails. Pure: the same policy, facts and standing give the
 * same judgement. `amountMinor` is what may be awarded: what was asked for, at most what the table allows.
 * Outcome: `outside-policy` if such a rule fails, else `needs-info` if a fact is missing that the partner can tell, else `refer` if a
 * rule fails or is unknown, else `meets`. A missing fact is unknown, never false. `parse` reads the expressions of the policy.
 */
export const judge = (policy: Policy, facts: CaseFacts, standing: Standing, parse: ParseExpression): Judgement => {
  const most = tableAmount(policy, facts);
  const amountMinor = Math.min(facts.requestedMinor, most);
  const findings: readonly Finding[] = [
    ...policy.rules.map((rule) => judgeRule(rule, { facts, standing, amountMinor, parse })),
    {
      code: 'amount-in-table',
      kind: 'amount-in-table',
      outcome: most > 0 ? 'pass' : 'fail',
      otherwise: 'refer',
      numbers: { askedMinor: facts.requestedMinor, tableMinor: most, amountMinor, size: facts.size },
    },
    {
      code: 'match-clear',
      kind: 'match-clear',
      outcome: standing.openMatches === 0 ? 'pass' : 'fail',
      otherwise: 'refer',
      numbers: { openMatches: standing.openMatches },
    },
  ];
  return { outcome: together(findings), findings, amountMinor };
};

const together = (findings: readonly Finding[]): PolicyOutcome => {
  const failing = findings.filter(({ outcome }) => outcome === 'fail');
  if (failing.some(({ otherwise }) => otherwise === 'outside-policy')) return 'outside-policy';
  const open = findings.filter(({ outcome }) => outcome === 'unknown');
  if (open.some(asksPartner)) return 'needs-info';
  return failing.length > 0 || open.length > 0 ? 'refer' : 'meets';
};

/** Says whether what is unknown is for the partner to tell; anything else waits for a person at the fiscal agent. */
const asksPartner = ({ kind, numbers }: Finding): boolean =>
  kind === 'evidence-seen' ||
  kind === 'situation-told' ||
  (kind === 'expression' && String(numbers['missing']).startsWith('facts.'));

/** The examples that do not come out as the policy says they do, each with what came out instead. */
export const failingExamples = (
  policy: Policy,
  parse: ParseExpression,
): readonly { readonly name: string; readonly came: PolicyOutcome; readonly amountMinor: number }[] =>
  policy.examples.flatMap(({ name, facts, standing, expected }) => {
    const came = judge(policy, facts, standing, parse);
    const isAsExpected =
      came.outcome === expected.outcome &&
      (expected.amountMinor === undefined || expected.amountMinor === came.amountMinor);
    return isAsExpected ? [] : [{ name, came: came.outcome, amountMinor: came.amountMinor }];
  });
