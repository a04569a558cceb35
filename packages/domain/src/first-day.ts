// From which day on a household could be granted something again, as far as its policy looks at what it was granted before.
import type { Rule } from './policy-rules.ts';
import { addDays, dateOf } from './time.ts';

type Grant = { readonly at: string; readonly amountMinor: number };

const laterOn = (on: string, days: number): string => dateOf(addDays(`${on}T00:00:00.000Z`, days));

const leastOf = (rules: readonly Rule[]): number =>
  Math.max(1, ...rules.flatMap((rule) => (rule.kind === 'amount-bounds' ? [rule.leastMinor] : [])));

/** Whether the least amount there is could be granted on a day: by the caps, and by the days between two grants. */
const isFree = (rules: readonly Rule[], grants: readonly Grant[], on: string): boolean =>
  rules.every((rule) => {
    if (rule.kind === 'days-between-awards') return grants.every(({ at }) => laterOn(dateOf(at), rule.days) <= on);
    if (rule.kind !== 'cap-per-household') return true;
    const since = laterOn(on, -rule.windowDays);
    const used = grants.filter(({ at }) => dateOf(at) > since).reduce((sum, grant) => sum + grant.amountMinor, 0);
    return rule.capMinor - used >= leastOf(rules);
  });

/**
 * The first day, from `today` on (YYYY-MM-DD), on which these grants leave room for one more; undefined when no day ever does. It looks
 * at nothing but grants: what else a policy asks is asked when somebody applies.
 */
export const firstDayAgain = (rules: readonly Rule[], grants: readonly Grant[], today: string): string | undefined => {
  const spans = rules.flatMap((rule) => {
    if (rule.kind === 'days-between-awards') return [rule.days];
    return rule.kind === 'cap-per-household' ? [rule.windowDays] : [];
  });
  const days = grants.flatMap(({ at }) => spans.map((span) => laterOn(dateOf(at), span)));
  return [today, ...days.filter((day) => day > today)].sort().find((day) => isFree(rules, grants, day));
};
