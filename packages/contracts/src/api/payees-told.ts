// What is told of the routes of payees: onboarding with the provider, changes that wait, closing, and the provider's own word.
import { z } from 'zod';
import type { payeesRoutes } from '../money-routes.ts';
import { currency, idOf, instant } from '../primitives.ts';
import { disbursementStatus, minor, next, payeeReadiness, version } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const onboarding = z.union([
  z.strictObject({ status: z.literal('ready') }),
  z.strictObject({ status: z.literal('to-onboard'), onboardingUrl: z.url(), expiresAt: instant }),
]);
const payeeOf = z.union([idOf('household'), idOf('organization')]);
const change = z.strictObject({
  payeeOf,
  kind: z.enum(['household', 'organization']),
  version,
  since: instant,
  askedBy: z.array(idOf('member')),
  underWay: z.array(
    z.strictObject({
      id: z.union([idOf('disbursement'), idOf('advance')]),
      status: disbursementStatus,
      amountMinor: minor,
      currency,
      intendedAt: instant,
    }),
  ),
});
const closing = (status: 'closing-requested' | 'closed') =>
  z.strictObject({ householdId: idOf('household'), status: z.literal(status) });
const example = { returnUrl: 'https://partner.example.org/hearth/onboarded' };

export const payeesTold = {
  requestPayee: {
    summary: 'Ask for the link where a household gives its account to the provider',
    description: 'No account number touches Hearth. A repeat gives a fresh link to the same account.',
    answers: { 200: onboarding },
    reasons: ['wrong-state', 'related', 'provider-refused', 'provider-unknown'],
    example,
  },
  requestPartnerPayee: {
    summary: 'Ask for the link where a partner gives its account to the provider',
    answers: { 200: onboarding },
    reasons: ['wrong-state', 'provider-refused', 'provider-unknown'],
    example,
  },
  listPayeeChanges: {
    summary: 'List payees that want to be paid elsewhere and wait for a second person',
    answers: { 200: z.strictObject({ changes: z.array(change), next }) },
  },
  decidePayeeChange: {
    summary: 'Confirm or refuse that a payee be paid elsewhere',
    answers: { 200: z.strictObject({ payeeOf, status: payeeReadiness }) },
    reasons: ['same-person', 'related', 'wrong-state'],
    example: { decision: 'confirm' },
  },
  closePayee: {
    summary: 'Close the account of a household at the provider',
    description: 'One person asks (202), another confirms (200).',
    answers: { 200: closing('closed'), 202: closing('closing-requested') },
    reasons: ['same-person', 'related', 'wrong-state', 'provider-refused', 'provider-unknown'],
    example: { decision: 'request' },
  },
  hearOfAccount: {
    summary: 'Take an event of the provider about an account',
    answers: { 200: z.strictObject({ heard: z.string() }) },
  },
} as const satisfies ToldOf<typeof payeesRoutes>;
