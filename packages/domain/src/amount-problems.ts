// What is wrong with a policy's amounts: rows and tiers that no award ever reaches, and tiers out of order.
import type { Policy } from './policy.ts';
import type { FieldError } from './rejections.ts';

type Amounts = Pick<Policy, 'rules' | 'amountTable' | 'tiers' | 'approverLimit'>;

const wrong = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });

const idleRows = ({ rules, amountTable }: Amounts): readonly FieldError[] =>
  amountTable.flatMap((_, at) => {
    const smallest = (amountTable[at - 1]?.sizeUpTo ?? 0) + 1;
    const by = rules.find((rule) => rule.kind === 'household-size-at-most' && rule.size < smallest);
    return by === undefined
      ? []
      : [
          wrong(
            `/amountTable/${at}`,
            'never-reached',
            `This row begins at ${smallest} persons, and "${by.code}" hands on every household of that size.`,
          ),
        ];
  });

/** A size rule that hands on what the table hands on already. */
const idleSizes = ({ rules, amountTable }: Amounts): readonly FieldError[] => {
  const largest = amountTable.at(-1)?.sizeUpTo ?? 0;
  return rules.flatMap((rule, at) =>
    rule.kind === 'household-size-at-most' && rule.otherwise === 'refer' && rule.size >= largest && rule.size < 30
      ? [
          wrong(
            `/rules/${at}`,
            'never-decides',
            `The table ends at ${largest} persons and hands on every larger household, so this rule never decides anything.`,
          ),
        ]
      : [],
  );
};

/** The most that can be awarded at once, by a person too: the smallest upper bound; unbounded without one. */
const mostAwarded = ({ rules }: Amounts): number =>
  Math.min(...rules.flatMap((rule) => (rule.kind === 'amount-bounds' ? [rule.mostMinor] : [])));

const tierProblems = (amounts: Amounts): readonly FieldError[] => {
  const { tiers } = amounts;
  const most = mostAwarded(amounts);
  return tiers.flatMap(({ upToMinor, approvers, separate, inMeeting }, at) => {
    const pointer = `/tiers/${at}`;
    const isLast = at === tiers.length - 1;
    const before = tiers[at - 1]?.upToMinor;
    const problems: FieldError[] = [];
    if (isLast && upToMinor !== undefined)
      problems.push(
        wrong(
          `${pointer}/upToMinor`,
          'last-tier-bounded',
          'The last tier has no upper amount: every award needs a tier.',
        ),
      );
    if (!isLast && upToMinor === undefined)
      problems.push(
        wrong(
          pointer,
          'tier-unbounded',
          'Only the last tier goes without an upper amount; the tiers after this one are never reached.',
        ),
      );
    if (upToMinor !== undefined && upToMinor <= (before ?? 0))
      problems.push(wrong(`${pointer}/upToMinor`, 'tiers-not-ascending', 'Tiers go from smaller to larger amounts.'));
    else if (before !== undefined && before >= most)
      problems.push(
        wrong(
          pointer,
          'never-reached',
          'No award is larger than the tier before this one, so this tier is never reached.',
        ),
      );
    if (approvers < (tiers[at - 1]?.approvers ?? 1))
      problems.push(
        wrong(
          `${pointer}/approvers`,
          'fewer-approvers',
          'A larger award never asks for fewer people than a smaller one.',
        ),
      );
    if (inMeeting !== true && tiers[at - 1]?.inMeeting === true)
      problems.push(
        wrong(
          pointer,
          'fewer-meetings',
          'A larger award needs a meeting when a smaller one does: say "inMeeting": true.',
        ),
      );
    for (const [nth, [one, other]] of separate.entries())
      if (one === other)
        problems.push(
          wrong(
            `${pointer}/separate/${nth}`,
            'same-duty',
            `"${one}" can't be kept apart from itself. Two approvers are asked for by "approvers".`,
          ),
        );
    return problems;
  });
};

const limitProblems = ({ approverLimit, rules }: Amounts): readonly FieldError[] => {
  const least = Math.max(0, ...rules.flatMap((rule) => (rule.kind === 'amount-bounds' ? [rule.leastMinor] : [])));
  return approverLimit !== null && (approverLimit.limitMinor === 0 || approverLimit.limitMinor < least)
    ? [
        wrong(
          '/approverLimit/limitMinor',
          'limit-too-small',
          'Nobody could approve even the smallest award under this limit.',
        ),
      ]
    : [];
};

/** Everything that is wrong with table, tiers and limit. Pure; amounts in minor units. */
export const amountProblems = (amounts: Amounts): readonly FieldError[] => [
  ...idleRows(amounts),
  ...idleSizes(amounts),
  ...tierProblems(amounts),
  ...limitProblems(amounts),
];
