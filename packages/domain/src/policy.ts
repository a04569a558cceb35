// Policy as data: the closed catalogue of rule kinds, the facts they read, and the judgement over all of them.
import { canonical, type Json, sha256 } from './canonical.ts';
import { type CaseFacts, type Finding, judgeRule, type Rule, type Standing } from './policy-rules.ts';

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
  /** How many committee members other than its author must ratify it. */
  readonly ratifications: number;
  readonly examples: readonly PolicyExample[];
};

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
 * Outcome: `outside-policy` if such a rule fails, else `needs-info` if a fact is missing, else `refer` if a rule
 * fails, else `meets`. A missing fact is unknown, never false.
 */
export const judge = (policy: Policy, facts: CaseFacts, standing: Standing): Judgement => {
  const most = tableAmount(policy, facts);
  const amountMinor = Math.min(facts.requestedMinor, most);
  const findings: readonly Finding[] = [
    ...policy.rules.map((rule) => judgeRule(rule, facts, standing, amountMinor)),
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
  if (findings.some(({ outcome }) => outcome === 'unknown')) return 'needs-info';
  return failing.length > 0 ? 'refer' : 'meets';
};

/** The examples that do not come out as the policy says they do, each with what came out instead. */
export const failingExamples = (
  policy: Policy,
): readonly { readonly name: string; readonly came: PolicyOutcome; readonly amountMinor: number }[] =>
  policy.examples.flatMap(({ name, facts, standing, expected }) => {
    const came = judge(policy, facts, standing);
    const isAsExpected =
      came.outcome === expected.outcome &&
      (expected.amountMinor === undefined || expected.amountMinor === came.amountMinor);
    return isAsExpected ? [] : [{ name, came: came.outcome, amountMinor: came.amountMinor }];
  });
