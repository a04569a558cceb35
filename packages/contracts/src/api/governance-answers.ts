// What governance answers: organizations, members, programs, policies, hits of a sanctions list, legal demands.
import { adviceGrounds, advices, demandSources, instruments, leavable } from '@hearth/domain/demands';
import { z } from 'zod';
import { currency, idOf, instant, isoDate, languageTag } from '../primitives.ts';
import * as shapes from './answer-shapes.ts';
import { count, hash, text, version } from './answer-shapes.ts';

const membership = z.strictObject({
  organizationId: idOf('organization'),
  organizationKind: shapes.organizationKind,
  roles: z.array(shapes.role),
});
export const member = {
  memberId: idOf('member'),
  confirmed: membership.optional(),
  proposed: membership.optional(),
  proposedBy: idOf('member'),
};
export const organization = z.strictObject({
  organizationId: idOf('organization'),
  name: text,
  kind: shapes.organizationKind,
  status: z.enum(['proposed', 'confirmed']),
  proposedBy: idOf('member'),
  payee: shapes.payeeReadiness.optional(),
  sanctions: z.strictObject({ status: shapes.sanctionsStatus, checkedAt: instant }).optional(),
});
const inForce = z.strictObject({ policyId: idOf('policy'), hash, effectiveFrom: isoDate });
export const program = z.strictObject({
  programId: idOf('program'),
  name: text,
  purpose: text,
  currency,
  timeZone: text,
  languages: z.array(languageTag),
  policy: inForce.optional(),
  policies: z.array(inForce),
});
export const policy = z.strictObject({
  policyId: idOf('policy'),
  programId: idOf('program'),
  hash,
  draftedBy: idOf('member'),
  ratifiedBy: z.array(idOf('member')),
  ratifiedFor: z.array(idOf('organization')),
  ratification: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('all-members') }),
    z.strictObject({ by: z.literal('quorum'), organizations: count }),
    z.strictObject({ by: z.literal('committee'), members: count }),
  ]),
  effectiveFrom: isoDate.optional(),
  /** As it was drafted: a body of `POST /v1/policies`. */ document: z.record(z.string(), shapes.anything),
});

/** Whoever is paid: a partner, or the household of an application. */
export const paid = z.union([idOf('organization'), idOf('application')]);
export const hit = z.strictObject({
  id: paid,
  payee: text,
  status: z.enum(['hit', 'listed']),
  list: text,
  listVersion: text,
  checkedBy: idOf('member'),
  since: instant,
});

const demandStatus = z.enum(['received', 'advised', 'answered']);
export const demand = {
  demandId: idOf('demand'),
  status: demandStatus,
  source: z.enum(demandSources),
  authority: text.optional(),
  instrument: z.enum(instruments),
  receivedOn: isoDate,
  dueOn: isoDate.optional(),
  registeredAt: instant,
};
export const demandLine = z.strictObject({ ...demand, asked: count, advice: z.enum(advices).optional(), left: count });
export const wholeDemand = z.strictObject({
  ...demand,
  paperHash: hash.optional(),
  about: z.array(text),
  registeredBy: idOf('member'),
  counsel: z
    .strictObject({
      advice: z.enum(advices),
      grounds: z.array(z.enum(adviceGrounds)),
      paperHash: hash.optional(),
      by: idOf('member'),
      advisedAt: instant,
    })
    .optional(),
  answered: z
    .strictObject({
      left: z.array(z.strictObject({ what: z.enum(leavable), about: text })),
      by: idOf('member'),
      answeredAt: instant,
    })
    .optional(),
});
export const demandAct = z.strictObject({ demandId: idOf('demand'), status: demandStatus });
export const organizationAct = z.strictObject({
  organizationId: idOf('organization'),
  status: z.enum(['proposed', 'confirmed']),
});
export const memberAct = z.strictObject({ memberId: idOf('member'), version });
