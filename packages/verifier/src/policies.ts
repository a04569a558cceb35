// Policies: that each is the document that its hash names, who ratified it, when it was put in force where, and its tiers.
import { type Act, actOf, firstOf, one, type Wrong } from './acts.ts';
import { type Event, instant } from './event.ts';
import { canonicalJson, countAt, flagAt, has, type Json, listAt, objectAt, parsed, textAt } from './json.ts';
import { sha256Hex } from './merkle-tree.ts';

export type Policy = {
  readonly hash: string;
  readonly draftedAt: number;
  readonly document: Json;
  readonly ratified: readonly Act[];
};

/** Reads the stream; tells when the document is not the one that its hash names. Undefined when nothing was drafted. */
export const policyOf = (events: readonly Event[], wrong: Wrong): Policy | undefined => {
  const drafted = firstOf(events, 'PolicyDrafted');
  if (drafted === undefined) return undefined;
  const [text, hash] = [textAt(drafted.data, 'document'), textAt(drafted.data, 'hash')];
  const document = parsed(text);
  if (document === undefined || canonicalJson(document) !== text || sha256Hex(text) !== hash)
    wrong(drafted, 'the policy is not the document that its hash names.', 'policy');
  const ratified = events.filter(({ type }) => type === 'PolicyRatified');
  return {
    hash,
    draftedAt: instant(drafted.at),
    document: document ?? null,
    ratified: ratified.map((event) => actOf(event, 'organizationId')),
  };
};

/** That a policy rules a program from an instant on. */
export type InForce = {
  readonly programId: string;
  readonly policyId: string;
  readonly hash: string;
  readonly at: number;
  readonly event: Event;
};

export const inForceOf = (event: Event): InForce => ({
  programId: event.stream,
  policyId: one(textAt(event.data, 'policyId')),
  hash: one(textAt(event.data, 'hash')),
  at: instant(event.at),
  event,
});

export type Tier = { readonly approvers: number; readonly separate: readonly Json[]; readonly inMeeting: boolean };

/** What the policy of this hash asks for an amount. */
export const tierOf = (policies: Iterable<Policy>, hash: string, amountMinor: number): Tier | undefined => {
  for (const { document } of [...policies].filter((policy) => policy.hash === hash)) {
    const tier = listAt(document, 'tiers').find(
      (each) => !has(each, 'upToMinor') || amountMinor <= countAt(each, 'upToMinor'),
    );
    if (tier !== undefined)
      return {
        approvers: countAt(tier, 'approvers'),
        separate: listAt(tier, 'separate'),
        inMeeting: flagAt(tier, 'inMeeting'),
      };
  }
  return undefined;
};

type Partners = ReadonlyMap<string, number>;

const isRatified = ({ document, ratified, draftedAt }: Policy, at: number, partners: Partners): boolean => {
  const before = ratified.filter((act) => act.at <= at);
  const rule = objectAt(document, 'ratification');
  const spoken = new Set(before.map(({ event }) => textAt(event.data, 'organizationId')).filter((id) => id !== ''));
  switch (textAt(rule, 'by')) {
    case 'quorum':
      return spoken.size >= countAt(rule, 'organizations');
    case 'all-members':
      return [...partners].every(([id, since]) => since > draftedAt || spoken.has(id));
    case 'committee':
      return before.length >= countAt(rule, 'members');
    default:
      return before.length >= Math.max(1, countAt(document, 'ratifications'));
  }
};

/** Whatever was put in force is that policy, and had been ratified. `partners`: since when each organization is one. */
export const checkPolicies = (
  policies: ReadonlyMap<string, Policy>,
  inForce: readonly InForce[],
  partners: Partners,
  wrong: Wrong,
): void => {
  for (const { policyId, hash, at, event } of inForce) {
    const policy = policies.get(policyId);
    if (policy === undefined) continue;
    if (policy.hash !== hash) wrong(event, `${policyId} has another hash than what was put in force.`, 'policy');
    if (!isRatified(policy, at, partners))
      wrong(event, `${policyId} had not been ratified by those whose consent it names.`);
  }
};
