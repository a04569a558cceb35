// What another policy would have changed: decisions judged twice, counted; no case and no person among it.
import type { Judgement, PolicyOutcome } from './policy.ts';
import type { FindingOutcome } from './policy-rules.ts';

/** One case under the one policy and under the other. */
export type JudgedTwice = { readonly before: Judgement; readonly after: Judgement };

type Moves<T extends string> = {
  readonly from: T | 'no such rule';
  readonly to: T | 'no such rule';
  readonly cases: number;
};

export type PolicyChanges = {
  readonly cases: number;
  /** Cases with another outcome or another amount. */ readonly changed: number;
  readonly outcomes: readonly Moves<PolicyOutcome>[];
  /** Amounts of cases that are awarded by both. */
  readonly amounts: {
    readonly up: number;
    readonly upMinor: number;
    readonly down: number;
    readonly downMinor: number;
  };
  /** What is awarded by rule altogether, under each. */
  readonly awardedMinor: { readonly before: number; readonly after: number };
  /** Findings by code of their rule, where they came out otherwise. */
  readonly rules: readonly (Moves<FindingOutcome> & { readonly code: string })[];
};

const counted = <T extends object>(moves: readonly T[]): readonly (T & { readonly cases: number })[] => {
  const counts = new Map<string, T & { cases: number }>();
  for (const move of moves) {
    const key = JSON.stringify(move);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ...move, cases: 1 });
    else known.cases += 1;
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.cases - one.cases || (a < b ? -1 : 1))
    .map(([, move]) => move);
};

const awarded = ({ outcome, amountMinor }: Judgement): number => (outcome === 'meets' ? amountMinor : 0);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const ruleMoves = ({ before, after }: JudgedTwice) => {
  const outcomeOf = ({ findings }: Judgement, code: string) =>
    findings.find((finding) => finding.code === code)?.outcome ?? ('no such rule' as const);
  const codes = new Set([...before.findings, ...after.findings].map(({ code }) => code));
  return [...codes]
    .map((code) => ({ code, from: outcomeOf(before, code), to: outcomeOf(after, code) }))
    .filter(({ from, to }) => from !== to);
};

/** Counts what changes; amounts in minor units of the policy's currency. Pure. */
export const policyChanges = (judged: readonly JudgedTwice[]): PolicyChanges => {
  const otherwise = judged.filter(({ before, after }) => before.outcome !== after.outcome);
  const both = judged.filter(({ before, after }) => before.outcome === 'meets' && after.outcome === 'meets');
  const differences = both.map(({ before, after }) => after.amountMinor - before.amountMinor);
  const [ups, downs] = [differences.filter((minor) => minor > 0), differences.filter((minor) => minor < 0)];
  return {
    cases: judged.length,
    changed: otherwise.length + ups.length + downs.length,
    outcomes: counted(otherwise.map(({ before, after }) => ({ from: before.outcome, to: after.outcome }))),
    amounts: { up: ups.length, upMinor: sum(ups), down: downs.length, downMinor: -sum(downs) },
    awardedMinor: {
      before: sum(judged.map(({ before }) => awarded(before))),
      after: sum(judged.map(({ after }) => awarded(after))),
    },
    rules: counted(judged.flatMap(ruleMoves)),
  };
};
