// What is told of the routes for those who hand in for others: helpers' contacts, the confidential lane.
import { z } from 'zod';
import type { assistedRoutes } from '../assisted-routes.ts';
import { idOf, instant } from '../primitives.ts';
import { applicationStatus, exampleId, text, version } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const kind = z.enum(['phone', 'email']);
const contact = z.string().regex(/^[0-9a-f]{20}$/);
const acted = { applicationId: idOf('application'), status: applicationStatus, version };
const submitted = z.strictObject({ ...acted, claimCode: text.optional() });

const example = {
  programId: exampleId('program'),
  partnerRef: 'DV-2026-041-a',
  caseNumber: 'DV-2026-041',
  area: 'US-MA-suffolk',
  household: { size: 3, language: 'pt', situation: ['displaced'] },
  request: { need: 'rent', amount: { amountMinor: 40_000, currency: 'USD' } },
  cameBy: 'partner',
  consent: { noticeVersion: '2026-01', language: 'pt', givenAt: '2026-11-20T15:00:00.000Z' },
  relationship: { disclosed: false },
  attestation: {
    version: '2026-01',
    attestedAt: '2026-11-20T15:10:00.000Z',
    facts: ['identity-known', 'lives-in-area', 'household-size', 'need-seen'],
  },
};

export const assistedTold = {
  registerHelperContact: {
    summary: 'Say that a phone or e-mail address is a helper’s',
    description:
      'From then on it is no evidence that two households are one, on however many forms it stands. Only a keyed hash of it is kept.',
    answers: { 201: z.strictObject({ contact, kind }) },
    reasons: ['too-many'],
    example: { phone: '+1 617 555 0100', memberId: exampleId('member') },
  },
  listHelperContacts: {
    summary: 'List the contacts of your helpers, without the contacts',
    answers: {
      200: z.strictObject({
        contacts: z.array(
          z.strictObject({
            contact,
            kind,
            memberId: idOf('member').optional(),
            registeredAt: instant,
            registeredBy: idOf('member'),
          }),
        ),
      }),
    },
    reasons: ['not-found'],
  },
  removeHelperContact: {
    summary: 'Say that a contact is no helper’s any more',
    answers: { 200: z.strictObject({ contact, status: z.literal('removed') }) },
    reasons: ['not-found'],
    example: { contact: '3f9c2a71b0d4e6a85c17' },
  },
  submitConfidential: {
    summary: 'Hand in an application of somebody whose identity stays with you',
    description:
      'No name, contact, address or birth date is taken, and nothing is matched with other partners. You vouch for the facts, and you hand the aid over yourself. Applications under one case number are one household with its own cap.',
    answers: { 200: submitted, 201: submitted },
    reasons: ['partner-ref-reused', 'policy-not-in-force'],
    etag: true,
    location: true,
    example,
  },
  amendConfidential: {
    summary: 'Amend a confidential application that is not decided yet',
    answers: { 200: z.strictObject(acted) },
    reasons: ['wrong-state', 'policy-not-in-force', 'related'],
    etag: true,
    example,
  },
} as const satisfies ToldOf<typeof assistedRoutes>;
