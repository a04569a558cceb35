// The closed catalogue of rules: what each kind asks of a case, and how it is judged.
import { type CaseFacts, isRelationshipDisclosed, type SanctionsLook, type Standing } from './case-facts.ts';
import { lookupIn, names } from './expression-names.ts';
import { evaluate, isUnknown, namesIn, type ParseExpression } from './expressions.ts';
import type { SanctionsMode } from './sanctions.ts';
import { addDays, dateOf, daysBetween } from './time.ts';

/** What a failing rule leads to. A rule never denies: people do. */
export type Consequence = 'refer' | 'outside-policy';

/** The closed catalogue of rules. `code` names the rule in findings; amounts in minor units; dates inclusive. */
export type Rule = { readonly code: string; readonly otherwise: Consequence } & (
  | { readonly kind: 'area-in'; readonly areas: readonly string[] }
  | { readonly kind: 'need-in'; readonly needs: readonly string[] }
  | { readonly kind: 'open-period'; readonly from: string; readonly until: string }
  | { readonly kind: 'amount-bounds'; readonly leastMinor: number; readonly mostMinor: number }
  | { readonly kind: 'household-size-at-most'; readonly size: number }
  | { readonly kind: 'cap-per-household'; readonly capMinor: number; readonly windowDays: number }
  /** The cap of the confidential lane, over what this case had from its own partner: nobody matches it with anybody. */
  | { readonly kind: 'confidential-cap'; readonly capMinor: number; readonly windowDays: number }
  | { readonly kind: 'days-between-awards'; readonly days: number }
  | { readonly kind: 'evidence-seen'; readonly kinds: readonly string[]; readonly forNeeds: readonly string[] }
  | { readonly kind: 'situation-told' }
  | { readonly kind: 'relationship-undisclosed' }
  /** What is set apart for this partner and fits the case holds the amount. */
  | { readonly kind: 'allotment-left' }
  /** Some money that is set apart for this partner may be spent on this need, area and day. */
  | { readonly kind: 'fund-restriction' }
  /** Payees were looked up in a sanctions list at most so many days ago. Only ever a person's matter. */
  | { readonly kind: 'sanctions-step'; readonly mode: SanctionsMode; readonly maxAgeDays: number }
  /** A condition in a small subset of CEL over named facts (`expression-names`). */
  | { readonly kind: 'expression'; readonly expression: string }
);

export type FindingOutcome = 'pass' | 'fail' | 'unknown';

/** The outcome of one rule, with the numbers it was reached by. Codes and amounts only: it may stand in an event. */
export type Finding = {
  readonly code: string;
  readonly kind: Rule['kind'] | 'match-clear' | 'amount-in-table';
  readonly outcome: FindingOutcome;
  readonly otherwise: Consequence;
  readonly numbers: Readonly<Record<string, number | string>>;
};

type Verdict = Pick<Finding, 'outcome' | 'numbers'>;
type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

const verdict = (isMet: boolean, numbers: Verdict['numbers'] = {}): Verdict => ({
  outcome: isMet ? 'pass' : 'fail',
  numbers,
});
const unknown = (numbers: Verdict['numbers'] = {}): Verdict => ({ outcome: 'unknown', numbers });

/** Says whether a place is one of these, or lies in one of them. */
export const isWithin = (area: string, areas: readonly string[]): boolean =>
  areas.some((allowed) => area === allowed || area.startsWith(`${allowed}-`));

const judgeCap = (
  rule: RuleOf<'cap-per-household' | 'confidential-cap'>,
  standing: Standing,
  amountMinor: number,
): Verdict => {
  const since = dateOf(addDays(`${standing.today}T00:00:00.000Z`, -rule.windowDays));
  const usedMinor = standing.grants
    .filter(({ at }) => dateOf(at) > since)
    .reduce((sum, grant) => sum + grant.amountMinor, 0);
  const { capMinor, windowDays } = rule;
  const leftMinor = Math.max(0, capMinor - usedMinor);
  return verdict(amountMinor <= leftMinor, { capMinor, usedMinor, leftMinor, amountMinor, windowDays });
};

const judgeDaysBetween = (days: number, standing: Standing): Verdict => {
  const last = standing.grants
    .map(({ at }) => dateOf(at))
    .sort()
    .at(-1);
  if (last === undefined) return verdict(true, { days });
  const from = dateOf(addDays(`${last}T00:00:00.000Z`, days));
  return verdict(daysBetween(last, standing.today) >= days, { days, lastOn: last, againFrom: from });
};

const judgeEvidence = (rule: RuleOf<'evidence-seen'>, facts: CaseFacts): Verdict => {
  if (!rule.forNeeds.includes(facts.need)) return verdict(true);
  const missing = rule.kinds.filter((kind) => !facts.evidence.some((seen) => seen.kind === kind));
  return missing.length === 0 ? verdict(true) : unknown({ missing: missing.join(', ') });
};

const judgeSanctions = ({ mode, maxAgeDays }: RuleOf<'sanctions-step'>, { sanctions, today }: Standing): Verdict => {
  if (mode === 'off') return verdict(true, { mode });
  if (sanctions === undefined) return unknown({ mode, maxAgeDays });
  const paid = sanctions.organization === undefined ? [] : [sanctions.organization];
  const looks = mode === 'all' ? [sanctions.household, ...paid] : paid;
  if (looks.some(({ status }) => status === 'hit' || status === 'listed')) return verdict(false, { mode, maxAgeDays });
  const isFresh = ({ status, checkedOn }: SanctionsLook): boolean =>
    status === 'clear' && checkedOn !== undefined && daysBetween(checkedOn, today) <= maxAgeDays;
  return looks.every(isFresh) ? verdict(true, { mode, maxAgeDays }) : unknown({ mode, maxAgeDays });
};

const judgeExpression = (
  { expression }: RuleOf<'expression'>,
  { facts, standing, amountMinor, parse }: JudgedBy,
): Verdict => {
  const tree = parse(expression);
  if ('problem' in tree) return unknown({ missing: 'expression' });
  const reads = namesIn(tree).some((name) => names.get(name)?.isHistory === true) ? { reads: 'history' } : {};
  const value = evaluate(tree, lookupIn(facts, standing, amountMinor));
  if (isUnknown(value)) return unknown({ ...reads, missing: value.unknown });
  return typeof value === 'boolean' ? verdict(value, reads) : unknown({ ...reads, missing: 'wrong-type' });
};

/** What a rule is judged by: the case, where it stands, the amount that would be awarded, and how expressions are read. */
export type JudgedBy = {
  readonly facts: CaseFacts;
  readonly standing: Standing;
  readonly amountMinor: number;
  readonly parse: ParseExpression;
};

const judgeKind = (rule: Rule, by: JudgedBy): Verdict => {
  const { facts, standing, amountMinor } = by;
  switch (rule.kind) {
    case 'area-in':
      return verdict(isWithin(facts.area, rule.areas), { area: facts.area });
    case 'need-in':
      return verdict(rule.needs.includes(facts.need), { need: facts.need });
    case 'open-period': {
      const { from, until } = rule;
      return verdict(standing.today >= from && standing.today <= until, { from, until });
    }
    case 'amount-bounds': {
      const [{ leastMinor, mostMinor }, askedMinor] = [rule, facts.requestedMinor];
      return verdict(askedMinor >= leastMinor && askedMinor <= mostMinor, { askedMinor, leastMinor, mostMinor });
    }
    case 'household-size-at-most':
      return verdict(facts.size <= rule.size, { size: facts.size, most: rule.size });
    case 'cap-per-household':
      return judgeCap(rule, standing, amountMinor);
    case 'confidential-cap':
      return facts.lane === 'confidential' ? judgeCap(rule, standing, amountMinor) : verdict(true);
    case 'days-between-awards':
      return judgeDaysBetween(rule.days, standing);
    case 'evidence-seen':
      return judgeEvidence(rule, facts);
    case 'situation-told':
      return facts.situations.length > 0 ? verdict(true) : unknown();
    case 'relationship-undisclosed':
      return verdict(!isRelationshipDisclosed(facts, standing));
    case 'allotment-left': {
      if (standing.funds === undefined) return unknown();
      const { leftMinor } = standing.funds;
      return verdict(amountMinor <= leftMinor, { leftMinor, amountMinor });
    }
    case 'fund-restriction':
      return standing.funds === undefined ? unknown() : verdict(standing.funds.fitting > 0);
    case 'sanctions-step':
      return judgeSanctions(rule, standing);
    case 'expression':
      return judgeExpression(rule, by);
  }
};

/** Judges one rule. Pure; amounts in minor units, `standing.today` an ISO date. */
export const judgeRule = (rule: Rule, by: JudgedBy): Finding => ({
  code: rule.code,
  kind: rule.kind,
  otherwise: rule.otherwise,
  ...judgeKind(rule, by),
});
