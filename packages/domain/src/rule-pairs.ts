// What rules do to each other: two that no case can meet both, one that another always decides before, evidence for what is not covered.
import { isWithin, type Rule } from './policy-rules.ts';
import type { FieldError } from './rejections.ts';

type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
/** A rule and its place in its policy. */
export type At = { readonly rule: Rule; readonly index: number };

/** A problem of a rule, or of a part of it. */
export const problem = (index: number, part: string, code: string, detail: string): FieldError => ({
  pointer: `/rules/${index}${part === '' ? '' : `/${part}`}`,
  code,
  detail,
});

const isSubset = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((each) => whole.includes(each));

/** Says that whenever the second rule is not met, the first is not met either. */
const isStricter = (one: Rule, other: Rule): boolean => {
  if (one.kind === 'area-in' && other.kind === one.kind) return one.areas.every((area) => isWithin(area, other.areas));
  if (one.kind === 'need-in' && other.kind === one.kind) return isSubset(one.needs, other.needs);
  if (one.kind === 'open-period' && other.kind === one.kind) return one.from >= other.from && one.until <= other.until;
  if (one.kind === 'amount-bounds' && other.kind === one.kind)
    return one.leastMinor >= other.leastMinor && one.mostMinor <= other.mostMinor;
  if (one.kind === 'household-size-at-most' && other.kind === one.kind) return one.size <= other.size;
  if (one.kind === 'cap-per-household' && other.kind === one.kind)
    return one.capMinor <= other.capMinor && one.windowDays >= other.windowDays;
  if (one.kind === 'confidential-cap' && other.kind === one.kind)
    return one.capMinor <= other.capMinor && one.windowDays >= other.windowDays;
  if (one.kind === 'days-between-awards' && other.kind === one.kind) return one.days >= other.days;
  if (one.kind === 'evidence-seen' && other.kind === one.kind)
    return isSubset(other.kinds, one.kinds) && isSubset(other.forNeeds, one.forNeeds);
  if (one.kind === 'sanctions-step' && other.kind === one.kind)
    return (
      (one.mode === other.mode || one.mode === 'all' || other.mode === 'off') && one.maxAgeDays <= other.maxAgeDays
    );
  if (one.kind === 'expression' && other.kind === one.kind) return one.expression === other.expression;
  return one.kind === other.kind;
};

const asksOnly: ReadonlySet<Rule['kind']> = new Set<Rule['kind']>(['evidence-seen', 'situation-told']);

/** What fails leads to nothing that the stricter rule's failing does not lead to already. */
const isNoStronger = (idle: Rule, by: Rule): boolean =>
  asksOnly.has(idle.kind) || by.otherwise === 'outside-policy' || idle.otherwise === 'refer';

const decidedBefore = ({ rule, index }: At, rules: readonly At[]): readonly FieldError[] => {
  const by = rules.find(
    (other) =>
      other.index !== index &&
      isStricter(other.rule, rule) &&
      isNoStronger(rule, other.rule) &&
      // Of two that are alike the later one is idle.
      !(other.index > index && isStricter(rule, other.rule) && isNoStronger(other.rule, rule)),
  );
  return by === undefined
    ? []
    : [
        problem(
          index,
          '',
          'never-decides',
          `This rule never decides anything: whenever it is not met, "${by.rule.code}" is not met either. Leave one of them out.`,
        ),
      ];
};

const touches = (areas: readonly string[], others: readonly string[]): boolean =>
  areas.some((area) => isWithin(area, others));

const leavesSomething = (one: Rule, other: Rule): boolean => {
  if (one.kind === 'area-in' && other.kind === one.kind)
    return touches(one.areas, other.areas) || touches(other.areas, one.areas);
  if (one.kind === 'need-in' && other.kind === one.kind) return one.needs.some((need) => other.needs.includes(need));
  if (one.kind === 'open-period' && other.kind === one.kind) return one.from <= other.until && other.from <= one.until;
  if (one.kind === 'amount-bounds' && other.kind === one.kind)
    return one.leastMinor <= other.mostMinor && other.leastMinor <= one.mostMinor;
  return true;
};

const contradictions = ({ rule, index }: At, rules: readonly At[]): readonly FieldError[] => {
  const against = rules.find((other) => other.index < index && !leavesSomething(rule, other.rule));
  return against === undefined
    ? []
    : [
        problem(
          index,
          '',
          'rules-contradict',
          `No case can meet both this rule and "${against.rule.code}", so nothing could ever be awarded by policy.`,
        ),
      ];
};

const isEvidence = (rule: Rule): rule is RuleOf<'evidence-seen'> => rule.kind === 'evidence-seen';

/** Needs that evidence is asked for, although the rules put them outside the policy anyway. */
const uncovered = ({ rule, index }: At, rules: readonly At[]): readonly FieldError[] => {
  if (!isEvidence(rule)) return [];
  return rule.forNeeds.flatMap((need, at) => {
    const by = rules.find(
      (other) =>
        other.rule.kind === 'need-in' && other.rule.otherwise === 'outside-policy' && !other.rule.needs.includes(need),
    );
    return by === undefined
      ? []
      : [
          problem(
            index,
            `forNeeds/${at}`,
            'need-not-covered',
            `"${by.rule.code}" does not cover "${need}", so evidence for it is never asked for.`,
          ),
        ];
  });
};

/** What is wrong with a rule among the others of its policy. Pure. */
export const problemsBetween = (at: At, all: readonly At[]): readonly FieldError[] => [
  ...contradictions(at, all),
  ...decidedBefore(at, all),
  ...uncovered(at, all),
];
