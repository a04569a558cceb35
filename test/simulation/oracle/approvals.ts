// Invariants 5 and 8: who may approve what, on which money, within which window; judged at the moment money is set aside.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Item } from '@hearth/store/tables';
import type { Attempt, AwardFacts, Draw, Facts } from './facts.ts';
import { rootOf } from './facts.ts';
import type { Judge } from './judge.ts';

const another =
  'an award is approved by another than who submitted or adjudicated it, or stands close to the household, under a policy in force';
const matched = 'nothing is approved, and nothing is paid, while a possible match of the application is open';
const purpose = 'restricted money goes to its purpose, area and dates only, and the draws are the amount';
const fees = 'a fee is taken from operations money without a restriction';
const again = 'an award is approved anew only after its last attempt ended unpaid, by another than who proposed it';
const capped = "a household's window is never above its cap";
const asGranted = "a household's window holds what was granted to it and its aliases and not given back";

const twice = 'over its tier an award has two approvers, each of whom may approve it';
const within = 'nobody approves more than their limit';

const capMinor = 80_000;
const dayMs = 86_400_000;
/** Shorter than the window of the policy by more than any time zone or clock is off. */
const surelyWithinMs = 360 * dayMs;

/** The dates that it may be, where the program is, at an instant. */
const datesAt = (at: string): readonly string[] =>
  [4, 5].map((hours) => new Date(Date.parse(at) - hours * 3_600_000).toISOString().slice(0, 10));

const fits = (facts: Facts, award: AwardFacts, draw: Draw, at: string): boolean => {
  const { needs, areas, from, until } = facts.restrictions.get(draw.fundId) ?? {};
  const { need, area } = award.made.coarse;
  return (
    draw.partnerId === award.made.partnerId &&
    draw.amountMinor > 0 &&
    (draw.purpose === 'any' || draw.purpose === need) &&
    (needs === undefined || needs.includes(need)) &&
    (areas === undefined || areas.some((each) => area === each || area.startsWith(`${each}-`))) &&
    datesAt(at).some((date) => (until === undefined || date <= until) && (from === undefined || date >= from))
  );
};

const grantsOf = (facts: Facts, root: string): readonly (Attempt & { readonly award: AwardFacts })[] => {
  const grants: (Attempt & { readonly award: AwardFacts })[] = [];
  for (const award of facts.awards.values()) {
    if (rootOf(facts, award.made.householdId) !== root) continue;
    for (const attempt of award.attempts) if (attempt.isCounted) grants.push({ ...attempt, award });
  }
  return grants;
};

const isRestricted = (facts: Facts, { fundId }: Draw): boolean =>
  Object.values(facts.restrictions.get(fundId) ?? {}).some((part) => part !== undefined);

const unpaid = new Set(['failed', 'returned', 'unclaimed', 'voided']);

const judgeReissue = (facts: Facts, { violated }: Judge, award: AwardFacts, attempt: Attempt): void => {
  const before = award.attempts.at(-2);
  if (before === undefined) return;
  if (attempt.number !== before.number + 1) violated(3, again, `${award.id} has attempt ${attempt.number}`);
  if (facts.proposedBy.get(award.id) === attempt.by)
    violated(5, again, `${attempt.by} proposed and approved ${award.id}`);
  for (const id of facts.attemptsOf.get(award.id) ?? []) {
    const status = facts.payments.get(id)?.status ?? 'none';
    if (!unpaid.has(status)) violated(3, again, `${award.id} is approved anew while ${id} is ${status}`);
  }
  if (before.isCounted) violated(3, again, `${award.id} is approved anew while attempt ${before.number} still counts`);
};

/** The first approval of an award; one that is paid again was consented to by another person already. */
const judgeTier = (
  facts: Facts,
  { violated }: Judge,
  award: AwardFacts,
  attempt: Attempt,
  barred: readonly string[],
): void => {
  const tiers = facts.policies.get(award.made.policyId)?.tiers ?? [];
  const tier = tiers.find(({ upToMinor }) => upToMinor === undefined || award.made.amountMinor <= upToMinor);
  if ((tier?.approvers ?? 1) < 2 || award.attempts.length > 1) return;
  const others = award.consents.filter((by) => by !== attempt.by && !barred.includes(by));
  if (others.length === 0) violated(5, twice, `${attempt.by} alone approved ${award.made.amountMinor} of ${award.id}`);
};

/** What one approver approved in a span that no time zone stretches beyond the days of the limit. */
const judgeLimit = (facts: Facts, { violated }: Judge, { id, made }: AwardFacts, attempt: Attempt): void => {
  const limit = facts.policies.get(made.policyId)?.approverLimit;
  if (limit === undefined || limit === null) return;
  const since = Date.parse(attempt.at) - (limit.days - 1) * dayMs;
  const sum = [...facts.awards.values()]
    .flatMap((award) => award.attempts.map((each) => ({ ...each, amountMinor: award.made.amountMinor })))
    .filter(({ by, at }) => by === attempt.by && Date.parse(at) > since && at <= attempt.at)
    .reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sum > limit.limitMinor) violated(5, within, `${attempt.by} has approved ${sum} with ${id}`);
};

/** Judges an approval by what is known of the award after it. */
export const judgeApproval = (facts: Facts, { violated }: Judge, event: RecordedEvent): void => {
  const award = facts.awards.get(event.stream);
  const attempt = award?.attempts.at(-1);
  if (award === undefined || attempt === undefined) return;
  const { made } = award;
  const barred = [
    ...made.handledBy,
    ...made.related,
    ...award.disclosed,
    ...(made.adjudicatedBy === undefined ? [] : [made.adjudicatedBy]),
  ];
  if (barred.includes(attempt.by)) violated(5, another, `${attempt.by} approved ${award.id}`);
  judgeTier(facts, { violated }, award, attempt, barred);
  judgeLimit(facts, { violated }, award, attempt);
  if (!facts.policiesInForce.has(made.policyId)) violated(5, another, `${made.policyId} is not in force`);
  judgeOpenMatch(facts, { violated }, award.id, 'approved');
  const sum = attempt.draws.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sum !== made.amountMinor) violated(8, purpose, `the draws of ${award.id} are ${sum} of ${made.amountMinor}`);
  judgeReissue(facts, { violated }, award, attempt);
  if (attempt.fee !== undefined && (attempt.fee.purpose !== 'operations' || isRestricted(facts, attempt.fee)))
    violated(8, fees, `the fee of ${award.id} is drawn on ${attempt.fee.fundId} for ${attempt.fee.purpose}`);
  for (const draw of attempt.draws)
    if (!fits(facts, award, draw, event.at))
      violated(8, purpose, `${award.id} for ${made.coarse.need} draws on ${draw.fundId} for ${draw.purpose}`);
  const root = rootOf(facts, made.householdId);
  const inWindow = grantsOf(facts, root)
    .filter(({ at }) => Date.parse(event.at) - Date.parse(at) < surelyWithinMs)
    .reduce((total, grant) => total + grant.award.made.amountMinor, 0);
  if (inWindow > capMinor) violated(8, capped, `${root} has ${inWindow} after ${award.id}`);
};

/** Judges an approval or an intent by the matches that are open at that moment. */
export const judgeOpenMatch = (facts: Facts, { violated }: Judge, awardId: string, act: string): void => {
  const applicationId = facts.awards.get(awardId)?.made.applicationId ?? '';
  const open = facts.openMatches.get(applicationId)?.size ?? 0;
  if (open > 0) violated(5, matched, `${awardId} was ${act} with ${open} open`);
};

/** Judges a window item as a transaction left it. */
export const judgeWindow = (facts: Facts, { violated }: Judge, item: Item): void => {
  const held: readonly { readonly key: string; readonly amountMinor: number }[] = JSON.parse(String(item['grants']));
  const isRoot = !facts.elderOf.has(item.pk);
  const granted = isRoot ? grantsOf(facts, item.pk) : [];
  const expected = granted.map(({ award, number }) => `${award.id}#${number} ${award.made.amountMinor}`).sort();
  const found = held.map(({ key, amountMinor }) => `${key} ${amountMinor}`).sort();
  if (expected.join() !== found.join()) violated(8, asGranted, `${item.pk} holds ${found}, granted were ${expected}`);
};
