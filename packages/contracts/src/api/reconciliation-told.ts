// What is told of the routes of reconciliation: the books compared with the provider, and what does not add up.
import { z } from 'zod';
import { explanationCodes } from '../breaks.ts';
import type { reconciliationRoutes } from '../money-routes.ts';
import { code, currency, idOf, instant } from '../primitives.ts';
import { count, exampleId, minor, next, text, version } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const figures = z.record(z.string(), z.int());
const found = z.strictObject({
  code,
  about: text,
  expectedMinor: minor,
  foundMinor: minor,
  currency: currency.optional(),
  breakId: idOf('break').optional(),
});
const equation = z.strictObject({
  name: text,
  currency,
  expectedMinor: minor,
  foundMinor: minor,
  state: z.enum(['whole', 'broken', 'moving', 'explained']),
});
const aged = z.strictObject({
  partnerId: idOf('organization'),
  currency,
  upTo30Minor: minor,
  upTo60Minor: minor,
  upTo90Minor: minor,
  over90Minor: minor,
});
const held = z.strictObject({
  id: z.union([idOf('disbursement'), idOf('advance')]),
  reason: text,
  since: instant,
  amountMinor: minor,
  currency,
});
const reconciliation = z.strictObject({
  reconciliationId: idOf('reconciliation'),
  at: instant,
  asked: count,
  moved: count,
  held: count,
  ready: count,
  lapsed: count,
  figures,
  breaks: z.array(found),
  opening: z.strictObject({ at: instant, figures }).optional(),
  isWhole: z.boolean().optional(),
  equations: z.array(equation).optional(),
  ageing: z.array(aged).optional(),
  heldPayments: z.array(held).optional(),
});

const explanation = z.strictObject({
  by: idOf('member'),
  note: z.strictObject({ code: z.enum(explanationCodes), text }),
  at: instant,
});
const openBreak = {
  breakId: idOf('break'),
  status: z.enum(['open', 'explained', 'gone']),
  code,
  about: text,
  sentence: text,
  expectedMinor: minor,
  foundMinor: minor,
  currency,
  foundAt: instant,
  changedAt: instant,
  ageDays: count,
  /** A member, a duty at the fiscal agent, or a partner. */ owner: text,
  /** What stands still because of it. */ blocks: text,
  todo: text,
  mayBeExplained: z.boolean(),
  slices: z.array(
    z.strictObject({
      programId: idOf('program'),
      fundId: idOf('fund'),
      purpose: code,
      partnerId: idOf('organization'),
    }),
  ),
  explanation: explanation.optional(),
};
const act = z.strictObject({ breakId: idOf('break'), version });

export const reconciliationTold = {
  reconcile: {
    summary: 'Compare the books with the provider now',
    answers: { 200: reconciliation },
    reasons: ['same-person'],
  },
  readReconciliation: {
    summary: 'Read the newest reconciliation',
    answers: { 200: reconciliation },
    reasons: ['not-found'],
  },
  readReconciliationPage: {
    summary: 'Read the newest reconciliation as a page',
    answers: { 200: 'page' },
    reasons: ['not-found'],
  },
  listBreaks: {
    summary: 'List what does not add up',
    answers: { 200: z.strictObject({ breaks: z.array(z.strictObject(openBreak)), next }) },
  },
  readBreak: {
    summary: 'Read one break',
    answers: { 200: z.strictObject({ ...openBreak, version }) },
    etag: true,
  },
  assignBreak: {
    summary: 'Name who sees to a break',
    answers: { 200: act },
    reasons: ['same-person', 'wrong-state'],
    example: { memberId: exampleId('member') },
  },
  explainBreak: {
    summary: 'Say why a break is right as it stands',
    answers: { 200: act },
    reasons: ['same-person', 'wrong-state'],
    example: { code: 'on-the-bank-statement', text: 'Paid twice by the bank and taken back the same day.' },
  },
} as const satisfies ToldOf<typeof reconciliationRoutes>;
