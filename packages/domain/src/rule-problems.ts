// What is wrong with rules: those that contradict themselves or each other, and those that can never decide anything.
import { isWithin, type Rule } from './policy-rules.ts';
import type { FieldError } from './rejections.ts';
import { type At, problem, problemsBetween } from './rule-pairs.ts';

/** Households are of 1 to 30 persons (the wire takes no other). */
const largestHousehold = 30;

const repeats = (index: number, part: string, values: readonly string[]): readonly FieldError[] =>
  values.flatMap((value, at) =>
    values.indexOf(value) === at
      ? []
      : [problem(index, `${part}/${at}`, 'said-twice', `"${value}" stands here twice. Say it once.`)],
  );

const containedAreas = (index: number, areas: readonly string[]): readonly FieldError[] =>
  areas.flatMap((area, at) => {
    const around = areas.find((other) => other !== area && isWithin(area, [other]));
    return around === undefined
      ? []
      : [problem(index, `areas/${at}`, 'area-contained', `"${area}" lies in "${around}", which stands here too.`)];
  });

const alone = ({ rule, index }: At, effectiveFrom: string): readonly FieldError[] => {
  const wrong = (part: string, code: string, detail: string) => [problem(index, part, code, detail)];
  switch (rule.kind) {
    case 'area-in':
      return [...repeats(index, 'areas', rule.areas), ...containedAreas(index, rule.areas)];
    case 'need-in':
      return repeats(index, 'needs', rule.needs);
    case 'evidence-seen':
      return [...repeats(index, 'kinds', rule.kinds), ...repeats(index, 'forNeeds', rule.forNeeds)];
    case 'open-period':
      if (rule.from > rule.until)
        return wrong(
          'until',
          'ends-before-it-begins',
          `The period ends on ${rule.until}, before it begins on ${rule.from}.`,
        );
      return rule.until < effectiveFrom
        ? wrong(
            'until',
            'always-fails',
            `The period ends on ${rule.until}, before the policy takes effect on ${effectiveFrom}: every case would fail.`,
          )
        : [];
    case 'amount-bounds':
      if (rule.leastMinor > rule.mostMinor)
        return wrong('mostMinor', 'bounds-contradict', 'The most is less than the least: every case would fail.');
      return rule.mostMinor === 0
        ? wrong('mostMinor', 'always-fails', 'Nothing can be asked for: every case would fail.')
        : [];
    case 'household-size-at-most':
      return rule.size >= largestHousehold
        ? wrong(
            'size',
            'never-decides',
            `No household has more than ${largestHousehold} persons here, so this rule never fails.`,
          )
        : [];
    case 'cap-per-household':
    case 'confidential-cap':
      return rule.capMinor === 0
        ? wrong('capMinor', 'always-fails', 'Nothing is ever left under a limit of nothing.')
        : [];
    default:
      return [];
  }
};

/** Everything that is wrong with the rules of a policy, beside its expressions. Pure. */
export const ruleProblems = (rules: readonly Rule[], effectiveFrom: string): readonly FieldError[] => {
  const all = rules.map((rule, index) => ({ rule, index }));
  return all.flatMap((at) => {
    const own = alone(at, effectiveFrom);
    // What contradicts itself is told once, not also as what it does to others.
    const isBroken = own.some(({ code }) => code === 'ends-before-it-begins' || code === 'bounds-contradict');
    return isBroken ? own : [...own, ...problemsBetween(at, all)];
  });
};
