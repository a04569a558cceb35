// The last 90 days under two policies: what would have come out otherwise. Counts and sums only; who it was is told nowhere.
import type { ParseExpression } from '@hearth/domain/expressions';
import { moneyWords } from '@hearth/domain/money-words';
import { judge, type Policy } from '@hearth/domain/policy';
import { type PolicyChanges, policyChanges } from '@hearth/domain/policy-changes';
import { addDays } from '@hearth/domain/time';
import { type DecisionPorts, type PastDecision, pastDecisions } from './past-decisions.ts';

/** Days of screenings that are judged again. */
const lookBackDays = 90;

/** What changes, and how many cases could not be judged again, by why. */
export type PolicyDiff = {
  readonly changes: PolicyChanges;
  readonly leftOut: { readonly erased: number; readonly amended: number; readonly notRecorded: number };
};

type Asked = {
  readonly before: Policy;
  readonly after: Policy;
  /** Cases of this program only; of all when it is undefined. */ readonly programId?: string | undefined;
  readonly nowAt: string;
};

/** The last screening of each application: a case counts once. */
const lastOfEach = async (decisions: AsyncIterable<PastDecision>): Promise<readonly PastDecision[]> => {
  const last = new Map<string, PastDecision>();
  for await (const decision of decisions) last.set(decision.stream, decision);
  return [...last.values()];
};

/**
 * Judges each case of the last 90 days by both policies, over the facts and the standing it was decided on. What a rule needs and
 * nobody recorded then (slices, sanctions) is unknown under both. Reads only.
 */
export const policyDiff = async (
  ports: DecisionPorts,
  { before, after, programId, nowAt }: Asked,
  parse: ParseExpression,
): Promise<PolicyDiff> => {
  const all = await lastOfEach(pastDecisions(ports, addDays(nowAt, -lookBackDays)));
  const cases = all.filter((each) => programId === undefined || each.programId === programId);
  const judged = cases.flatMap(({ facts, data: { standing } }) => {
    if (typeof facts === 'string' || standing === undefined) return [];
    const by = (policy: Policy) => judge(policy, facts.facts, standing, parse);
    return [{ before: by(before), after: by(after) }];
  });
  const isOpen = ({ facts }: PastDecision): boolean => typeof facts !== 'string';
  return {
    changes: policyChanges(judged),
    leftOut: {
      erased: cases.filter(({ facts }) => facts === 'erased' || facts === 'lost').length,
      amended: cases.filter(({ facts }) => facts === 'amended' || facts === 'changed').length,
      notRecorded: cases.filter((each) => isOpen(each) && each.data.standing === undefined).length,
    },
  };
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const leftOutLines = ({ leftOut: { erased, amended, notRecorded } }: PolicyDiff): readonly string[] => [
  ...(erased === 0 ? [] : [`  left out: ${plural(erased, 'household was', 'households were')} erased`]),
  ...(amended === 0 ? [] : [`  left out: ${plural(amended, 'case was', 'cases were')} amended and not screened since`]),
  ...(notRecorded === 0 ? [] : [`  left out: ${notRecorded} decided before the record kept where a household stood`]),
];

const unknownWords =
  'unknown: the record of that day does not hold what the rule reads (money set apart and sanctions are kept only where a rule asked), or the case lacks it. Under the new policy such a case would be judged with what is known then.';

/** The difference as lines for a person. */
export const diffLines = (diff: PolicyDiff, currency: string): readonly string[] => {
  const { cases, changed, outcomes, amounts, awardedMinor, rules } = diff.changes;
  const money = (minor: number): string => moneyWords(minor, currency);
  const moves = (from: string, to: string, count: number): string => `  ${`${from} -> ${to}`.padEnd(34)} ${count}`;
  return [
    `${plural(cases, 'case', 'cases')} of the last ${lookBackDays} days judged by both; ${changed} would change.`,
    ...leftOutLines(diff),
    ...(outcomes.length === 0
      ? []
      : ['', 'outcomes', ...outcomes.map((each) => moves(each.from, each.to, each.cases))]),
    ...(amounts.up + amounts.down === 0
      ? []
      : [
          '',
          'amounts where both award',
          moves('up', `${money(amounts.upMinor)} more`, amounts.up),
          moves('down', `${money(amounts.downMinor)} less`, amounts.down),
        ]),
    '',
    `awarded by rule: ${money(awardedMinor.before)} -> ${money(awardedMinor.after)}`,
    ...(rules.length === 0
      ? []
      : ['', 'by rule', ...rules.map(({ code, from, to, cases: count }) => moves(`${code}: ${from}`, to, count))]),
    ...(rules.some(({ to }) => to === 'unknown') ? ['', unknownWords] : []),
  ];
};
