// The application as partners send it, and what a partner may read of it.
import { z } from 'zod';
import { contactWays, needs, rails, relations, situations, waysIn, waysOfHelping } from './needs.ts';
import {
  amountMinor,
  area,
  code,
  idOf,
  instant,
  isoDate,
  languageTag,
  line,
  money,
  page,
  paragraph,
  seen,
} from './primitives.ts';

const personName = { given: line(100, seen()), family: line(100, seen()).optional() };

const member = z.strictObject({ ...personName, birthDate: isoDate.optional(), relation: z.enum(relations) });

const address = z.strictObject({
  generalDelivery: z.boolean().optional(),
  line1: line(120, seen()).optional(),
  line2: line(60, seen()).optional(),
  city: line(80, seen()),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}(-\d{4})?$/, { error: 'must be a ZIP code, such as 02128' })
    .optional(),
  area,
});

/** What a member's own disclosure says: somebody at the partner or the fund stands close to this household. */
export const relationship = z
  .strictObject({ disclosed: z.boolean(), members: z.array(idOf('member')).max(20).optional() })
  .refine(({ disclosed, members }) => disclosed || (members ?? []).length === 0, {
    error: 'names members although no relationship is disclosed',
  });

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day, such as 18:30' });

/**
 * How the household may be reached, as it said itself. Without it nobody writes. `plain`: a message may say which step was reached;
 * otherwise it names nothing but the reference. `of: 'helper'`: the phone or e-mail address is not the household's own.
 */
const contact = z.strictObject({
  ways: z.array(z.enum(contactWays)).max(contactWays.length),
  between: z.strictObject({ from: timeOfDay, until: timeOfDay }).optional(),
  plain: z.boolean().optional(),
  of: z.enum(['household', 'helper']).optional(),
});

/** How the form was filled in, and by whom; without it the caller did, face to face. */
export const assistance = z.strictObject({ how: z.enum(waysOfHelping), helperId: idOf('member').optional() });

/** A phone number as people write it. */
export const phone = seen()
  .trim()
  .min(5)
  .max(40)
  .regex(/^[+()\d\s./x-]+$/i, { error: 'must be a phone number' });

/** What is told of a household beside who it is. */
export const householdOf = z.strictObject({
  size: z.int().min(1).max(30),
  language: languageTag,
  situation: z.array(z.enum(situations)).max(7).default([]),
});

/** Evidence that was seen; no copy of it is taken. */
export const evidence = z
  .array(z.strictObject({ kind: code, seenAt: isoDate }))
  .max(10)
  .default([]);

/** Body of `POST /v1/applications` and of its amendment by PUT. */
export const applicationBody = z.strictObject({
  programId: idOf('program'),
  partnerRef: line(80, seen()),
  applicant: z.strictObject({
    ...personName,
    birthDate: isoDate.optional(),
    phone: phone.optional(),
    email: z.email({ error: 'must be an e-mail address' }).max(200).optional(),
  }),
  address,
  members: z.array(member).max(20).default([]),
  household: householdOf,
  request: z.strictObject({ need: z.enum(needs), amount: money, note: paragraph(500, seen()).optional() }),
  payment: z.strictObject({ rail: z.enum(rails), payee: z.literal('household').default('household') }),
  evidence,
  cameBy: z.enum(waysIn),
  consent: z.strictObject({
    noticeVersion: line(40, seen()),
    language: languageTag,
    givenAt: instant,
    shareForMatching: z.literal(true, {
      error: 'must be true: without it the household cannot be screened for help already given',
    }),
  }),
  relationship,
  contact: contact.optional(),
  assistance: assistance.optional(),
});
export type ApplicationBody = z.infer<typeof applicationBody>;

/** Query of `GET /v1/applications`: the caller's own, newest last. */
export const applicationsQuery = z.strictObject({ ...page.shape });

/** Body of `POST /v1/applications/{id}/withdrawal`. */
export const withdrawalBody = z.strictObject({
  reason: z.enum(['no-longer-needed', 'in-favour-of-another', 'sent-by-mistake']),
});

/** Body of `POST /v1/applications/{id}/follow-up`: what the household said when it was asked whether the money helped. */
export const followUpBody = z.strictObject({ helped: z.enum(['yes', 'partly', 'no']) });

/** Body of `POST /v1/applications/{id}/adjudication`. */
export const adjudicationBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('award'), amountMinor, reason: code }),
  z.strictObject({ decision: z.literal('decline'), reason: code }),
]);

/** Body of `POST /v1/adjudications`: clear-cut declines in bulk, each with its reason. */
export const declinesBody = z.strictObject({
  declines: z
    .array(z.strictObject({ applicationId: idOf('application'), reason: code }))
    .min(1)
    .max(100),
});

/** Contacts that many households can share through a helper or a building. */
export const sharedContacts = ['address', 'email', 'payee', 'phone'] as const;

/**
 * Body of `POST /v1/matches/{id}/decision`. `shared` names what the two have in common that is not the household's own, such as a
 * caseworker's phone or a shelter's address: from then on it is no evidence for anybody.
 */
export const matchDecisionBody = z.strictObject({
  decision: z.enum(['same', 'different']),
  reason: code,
  shared: z.array(z.enum(sharedContacts)).min(1).max(4).optional(),
});
