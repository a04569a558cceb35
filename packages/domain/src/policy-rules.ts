// The closed catalogue of rules: what each kind asks, how it is judged, and how a finding is said in words that name nobody else.
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
  | { readonly kind: 'days-between-awards'; readonly days: number }
  | { readonly kind: 'evidence-seen'; readonly kinds: readonly string[]; readonly forNeeds: readonly string[] }
  | { readonly kind: 'situation-told' }
  | { readonly kind: 'relationship-undisclosed' }
);

/** What a policy reads of a case. Case facts: they live in the vault, bound to decisions by `factsHash`. */
export type CaseFacts = {
  readonly need: string;
  readonly requestedMinor: number;
  readonly area: string;
  readonly size: number;
  readonly situations: readonly string[];
  readonly evidence: readonly { readonly kind: string; readonly seenAt: string }[];
  readonly relationshipDisclosed: boolean;
};

/** Where the household stands on the day of judgement: what it was granted before, and open matches. */
export type Standing = {
  readonly today: string;
  readonly grants: readonly { readonly at: string; readonly amountMinor: number }[];
  readonly openMatches: number;
};

export type FindingOutcome = 'pass' | 'fail' | 'unknown';

/** The outcome of one rule, with the numbers it was reached by. Codes and amounts only: it may stand in an event. */
export type Finding = {
  readonly code: string;
  readonly kind: Rule['kind'] | 'match-clear' | 'amount-in-table';
  readonly outcome: FindingOutcome;
  readonly otherwise: Consequence;
  readonly numbers: Readonly<Record<string, number | string>>;
};

type Verdict = { readonly outcome: FindingOutcome; readonly numbers: Readonly<Record<string, number | string>> };

const verdict = (isMet: boolean, numbers: Verdict['numbers'] = {}): Verdict => ({
  outcome: isMet ? 'pass' : 'fail',
  numbers,
});

const isWithin = (area: string, areas: readonly string[]): boolean =>
  areas.some((allowed) => area === allowed || area.startsWith(`${allowed}-`));

const judgeCap = (
  rule: Extract<Rule, { kind: 'cap-per-household' }>,
  standing: Standing,
  amountMinor: number,
): Verdict => {
  const since = dateOf(addDays(`${standing.today}T00:00:00.000Z`, -rule.windowDays));
  const usedMinor = standing.grants
    .filter(({ at }) => dateOf(at) > since)
    .reduce((sum, grant) => sum + grant.amountMinor, 0);
  const leftMinor = Math.max(0, rule.capMinor - usedMinor);
  return verdict(amountMinor <= leftMinor, {
    capMinor: rule.capMinor,
    usedMinor,
    leftMinor,
    amountMinor,
    windowDays: rule.windowDays,
  });
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

const judgeEvidence = (rule: Extract<Rule, { kind: 'evidence-seen' }>, facts: CaseFacts): Verdict => {
  if (!rule.forNeeds.includes(facts.need)) return verdict(true);
  const missing = rule.kinds.filter((kind) => !facts.evidence.some((seen) => seen.kind === kind));
  return missing.length === 0 ? verdict(true) : { outcome: 'unknown', numbers: { missing: missing.join(', ') } };
};

const judgeKind = (rule: Rule, facts: CaseFacts, standing: Standing, amountMinor: number): Verdict => {
  switch (rule.kind) {
    case 'area-in':
      return verdict(isWithin(facts.area, rule.areas), { area: facts.area });
    case 'need-in':
      return verdict(rule.needs.includes(facts.need), { need: facts.need });
    case 'open-period':
      return verdict(standing.today >= rule.from && standing.today <= rule.until, {
        from: rule.from,
        until: rule.until,
      });
    case 'amount-bounds':
      return verdict(facts.requestedMinor >= rule.leastMinor && facts.requestedMinor <= rule.mostMinor, {
        askedMinor: facts.requestedMinor,
        leastMinor: rule.leastMinor,
        mostMinor: rule.mostMinor,
      });
    case 'household-size-at-most':
      return verdict(facts.size <= rule.size, { size: facts.size, most: rule.size });
    case 'cap-per-household':
      return judgeCap(rule, standing, amountMinor);
    case 'days-between-awards':
      return judgeDaysBetween(rule.days, standing);
    case 'evidence-seen':
      return judgeEvidence(rule, facts);
    case 'situation-told':
      return facts.situations.length > 0 ? verdict(true) : { outcome: 'unknown', numbers: {} };
    case 'relationship-undisclosed':
      return verdict(!facts.relationshipDisclosed);
  }
};

/** Judges one rule. Pure; amounts in minor units, `standing.today` an ISO date. */
export const judgeRule = (rule: Rule, facts: CaseFacts, standing: Standing, amountMinor: number): Finding => ({
  code: rule.code,
  kind: rule.kind,
  otherwise: rule.otherwise,
  ...judgeKind(rule, facts, standing, amountMinor),
});

const dollars = (minor: number | string | undefined): string =>
  typeof minor === 'number'
    ? new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(minor / 100)
    : String(minor);

const sentences: Readonly<Record<Finding['kind'], (n: Finding['numbers'], outcome: FindingOutcome) => string>> = {
  'area-in': (n, o) =>
    o === 'pass'
      ? 'The household lives in the area of this program.'
      : `The area ${n['area']} is not part of this program.`,
  'need-in': (n, o) =>
    o === 'pass' ? `This program helps with ${n['need']}.` : `This program does not help with ${n['need']}.`,
  'open-period': (n, o) =>
    o === 'pass' ? 'The program is open.' : `The program is open from ${n['from']} until ${n['until']}.`,
  'amount-bounds': (n, o) =>
    o === 'pass'
      ? 'The amount asked for is within the bounds.'
      : `${dollars(n['askedMinor'])} was asked for. This program pays from ${dollars(n['leastMinor'])} to ${dollars(n['mostMinor'])}.`,
  'household-size-at-most': (n, o) =>
    o === 'pass'
      ? 'The household size is covered.'
      : `A household of ${n['size']} is decided by a person (the rules go up to ${n['most']}).`,
  'cap-per-household': (n, o) =>
    o === 'pass'
      ? `With this award the household stays under ${dollars(n['capMinor'])} in ${n['windowDays']} days.`
      : `Our records show ${dollars(n['usedMinor'])} of help in the last ${n['windowDays']} days. The limit is ${dollars(n['capMinor'])}, so ${dollars(n['leftMinor'])} is left now.`,
  'days-between-awards': (n, o) =>
    o === 'pass'
      ? 'Enough days have passed since the last award.'
      : `Our records show help on ${n['lastOn']}. The household may be helped again from ${n['againFrom']}.`,
  'evidence-seen': (n, o) =>
    o === 'pass' ? 'The evidence was seen.' : `Please tell us when you saw: ${n['missing']}.`,
  'situation-told': (_n, o) =>
    o === 'pass' ? 'The situation is known.' : 'Please tell us what happened to the household (its situation).',
  'relationship-undisclosed': (_n, o) =>
    o === 'pass' ? 'No relationship was disclosed.' : 'A relationship was disclosed, so a person decides.',
  'amount-in-table': (n, o) =>
    o === 'pass'
      ? `The table allows up to ${dollars(n['tableMinor'])} for a household of ${n['size']}.`
      : `The table has no amount for a household of ${n['size']}.`,
  'match-clear': (_n, o) =>
    o === 'pass' ? 'No other application looks like this household.' : 'The application is under review.',
};

/** A finding in one plain English sentence. It never names another partner or household. */
export const sentenceOf = (finding: Finding): string => sentences[finding.kind](finding.numbers, finding.outcome);
