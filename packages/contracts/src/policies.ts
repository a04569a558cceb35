// A policy as JSON: the closed catalogue of rules, checked before anything else reads it.
import { policyDefaults } from '@hearth/domain/policy';
import { z } from 'zod';
import { needs, situations } from './needs.ts';
import { amountMinor, area, code, currency, idOf, isoDate, languageTag, line } from './primitives.ts';

const wholeMinor = z.int().nonnegative().max(100_000_000);
const base = { code, otherwise: z.enum(['refer', 'outside-policy']) };

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('area-in'), areas: z.array(area).min(1).max(100) }),
  z.strictObject({ ...base, kind: z.literal('need-in'), needs: z.array(z.enum(needs)).min(1) }),
  z.strictObject({ ...base, kind: z.literal('open-period'), from: isoDate, until: isoDate }),
  z.strictObject({ ...base, kind: z.literal('amount-bounds'), leastMinor: wholeMinor, mostMinor: wholeMinor }),
  z.strictObject({ ...base, kind: z.literal('household-size-at-most'), size: z.int().min(1).max(30) }),
  z.strictObject({
    ...base,
    kind: z.literal('cap-per-household'),
    capMinor: wholeMinor,
    windowDays: z.int().min(1).max(3660),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('confidential-cap'),
    capMinor: wholeMinor,
    windowDays: z.int().min(1).max(3660),
  }),
  z.strictObject({ ...base, kind: z.literal('days-between-awards'), days: z.int().min(1).max(3660) }),
  z.strictObject({
    ...base,
    kind: z.literal('evidence-seen'),
    kinds: z.array(code).min(1).max(10),
    forNeeds: z.array(z.enum(needs)).min(1),
  }),
  z.strictObject({ ...base, kind: z.literal('situation-told') }),
  z.strictObject({ ...base, kind: z.literal('relationship-undisclosed') }),
  z.strictObject({ ...base, kind: z.literal('allotment-left') }),
  z.strictObject({ ...base, kind: z.literal('fund-restriction') }),
  z.strictObject({
    ...base,
    kind: z.literal('sanctions-step'),
    mode: z.enum(['off', 'organizations', 'all']),
    maxAgeDays: z.int().min(1).max(366),
    // A hit is looked at by people and denies nothing: it can't put a case outside the policy.
    otherwise: z.literal('refer'),
  }),
  z.strictObject({ ...base, kind: z.literal('expression'), expression: line(500) }),
]);

const facts = z.strictObject({
  need: z.enum(needs),
  requestedMinor: amountMinor,
  area,
  size: z.int().min(1).max(30),
  situations: z.array(z.enum(situations)).max(7),
  evidence: z.array(z.strictObject({ kind: code, seenAt: isoDate })).max(10),
  relationshipDisclosed: z.boolean(),
  lane: z.literal('confidential').optional(),
});

const look = z.strictObject({
  status: z.enum(['missing', 'clear', 'hit', 'listed']),
  checkedOn: isoDate.optional(),
});

const standing = z.strictObject({
  today: isoDate,
  grants: z.array(z.strictObject({ at: isoDate, amountMinor })).max(50),
  openMatches: z.int().nonnegative(),
  relationshipDisclosed: z.boolean().optional(),
  funds: z.strictObject({ fitting: z.int().nonnegative().max(1_000), leftMinor: wholeMinor }).optional(),
  sanctions: z.strictObject({ household: look, organization: look.optional() }).optional(),
});

const example = z.strictObject({
  name: line(120),
  facts,
  standing,
  expected: z.strictObject({
    outcome: z.enum(['meets', 'needs-info', 'refer', 'outside-policy']),
    amountMinor: wholeMinor.optional(),
  }),
});

const ratification = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('all-members') }),
  z.strictObject({ by: z.literal('quorum'), organizations: z.int().min(1).max(100) }),
  z.strictObject({ by: z.literal('committee'), members: z.int().min(1).max(20) }),
]);

const duty = z.enum(['submit', 'adjudicate', 'approve', 'release', 'reconcile']);
const tiers = z
  .array(
    z.strictObject({
      upToMinor: wholeMinor.optional(),
      approvers: z.union([z.literal(1), z.literal(2)]),
      separate: z
        .array(z.tuple([duty, duty]))
        .max(10)
        .default([]),
      inMeeting: z.boolean().optional(),
    }),
  )
  .min(1)
  .max(5)
  .default(policyDefaults.tiers.map(({ approvers }) => ({ approvers, separate: [] })));

const retention = z
  .strictObject({ unawardedDays: z.int().min(30).max(3_660), awardedDays: z.int().min(365).max(7_320) })
  .default(policyDefaults.retention);

const ruleTexts = z.strictObject({ pass: line(300), fail: line(300), unknown: line(300) });

/** Body of `POST /v1/policies`: a draft. It is named by the hash of its canonical form. */
export const policyBody = z.strictObject({
  programId: idOf('program'),
  version: z.int().min(1).max(10_000),
  effectiveFrom: isoDate,
  currency,
  rules: z
    .array(rule)
    .min(1)
    .max(50)
    .refine((rules) => new Set(rules.map((each) => each.code)).size === rules.length, {
      error: 'gives two rules the same code',
    })
    .refine((rules) => rules.some(({ kind }) => kind === 'cap-per-household'), {
      error: 'needs a cap-per-household rule',
    }),
  amountTable: z
    .array(z.strictObject({ sizeUpTo: z.int().min(1).max(30), amountMinor }))
    .min(1)
    .max(30)
    .refine((rows) => rows.every((row, index) => index === 0 || row.sizeUpTo > (rows[index - 1]?.sizeUpTo ?? 0)), {
      error: 'must go from smaller to larger households',
    }),
  situationMinor: z.partialRecord(z.enum(situations), wholeMinor).default({}),
  payeeDays: z.int().min(1).max(365),
  ratification,
  tiers,
  approverLimit: z
    .strictObject({ limitMinor: wholeMinor, days: z.int().min(1).max(366) })
    .nullable()
    .default(null),
  quorum: z.int().min(1).max(20).default(policyDefaults.quorum),
  retention,
  languages: z
    .array(languageTag)
    .min(1)
    .max(20)
    .default([...policyDefaults.languages]),
  texts: z.record(languageTag, z.record(code, ruleTexts)).default({}),
  examples: z.array(example).min(1).max(200),
});
export type PolicyBody = z.infer<typeof policyBody>;
