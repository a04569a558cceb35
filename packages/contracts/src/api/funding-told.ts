// What is told of the routes of funding: funds, gifts, allotments and what moves between them.
import { z } from 'zod';
import type { fundingRoutes } from '../money-routes.ts';
import { needs } from '../needs.ts';
import { area, code, currency, idOf, instant, isoDate } from '../primitives.ts';
import { count, exampleId, minor, next, slicePlace, sliceTold, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const bound = z.strictObject({
  needs: z.array(z.enum(needs)).optional(),
  areas: z.array(area).optional(),
  from: isoDate.optional(),
  until: isoDate.optional(),
  federal: z.literal(true).optional(),
  assistanceListing: text.optional(),
});

/** Money whose last day is near or passed, with what of it nobody counts on yet. */
const lastDay = z.strictObject({
  until: isoDate,
  is: z.enum(['near', 'passed']),
  unusedMinor: minor,
  unallottedMinor: minor,
  availableMinor: minor,
});
const fund = {
  fundId: idOf('fund'),
  name: text,
  currency,
  funderId: idOf('organization').optional(),
  restriction: bound.optional(),
  receivedMinor: minor,
  givenBackMinor: minor,
  allottedMinor: minor,
  unallottedMinor: minor,
  lastDay: lastDay.optional(),
  slices: z.array(sliceTold),
};
const fundLine = z.strictObject({ ...fund, gifts: count, moves: count });
const gift = z.strictObject({
  giftId: idOf('gift'),
  receivedOn: isoDate,
  amountMinor: minor,
  reducedMinor: minor,
  givenBackMinor: minor,
  leftMinor: minor,
});
const place = z.strictObject(slicePlace);
const move = z.strictObject({
  moveId: idOf('move'),
  from: place,
  to: z.union([place, z.literal('unallotted')]),
  amountMinor: minor,
  reason: code,
  by: idOf('member'),
  proposedAt: instant,
});
const wholeFund = z.strictObject({ ...fund, gifts: z.array(gift), moves: z.array(move) });

const ofFund = { fundId: idOf('fund') };
const giftAct = z.strictObject({ ...ofFund, giftId: idOf('gift'), unallottedMinor: minor });
const moveAct = z.strictObject({ ...ofFund, moveId: idOf('move') });
const slice = { programId: exampleId('program'), partnerId: exampleId('organization'), purpose: 'groceries' };

export const fundingTold = {
  openFund: {
    summary: 'Open a fund',
    answers: { 201: z.strictObject(ofFund) },
    example: { name: 'Harbor Foundation 2026', currency: 'USD', funderId: exampleId('organization') },
  },
  listFunds: {
    summary: 'List funds with their slices',
    answers: { 200: z.strictObject({ funds: z.array(fundLine), next }) },
  },
  readFund: { summary: 'Read one fund', answers: { 200: wholeFund }, etag: true },
  recordGift: {
    summary: 'Record a gift',
    answers: { 201: z.strictObject({ ...ofFund, giftId: idOf('gift') }) },
    reasons: ['wrong-state', 'restricted'],
    example: {
      amountMinor: 65_000_000,
      receivedOn: '2026-11-02',
      restriction: { needs: ['rent'], until: '2027-06-30' },
    },
  },
  reduceGift: {
    summary: 'Correct a gift that is smaller than it was recorded',
    answers: { 200: giftAct },
    reasons: ['over-committed', 'wrong-state'],
    example: { amountMinor: 50_000, reason: 'bank-fee' },
  },
  giveBack: {
    summary: 'Record money of a gift that went back to its funder',
    answers: { 200: giftAct },
    reasons: ['over-committed', 'wrong-state'],
    example: { amountMinor: 50_000, givenBackOn: '2026-11-20', reason: 'program-ended' },
  },
  allot: {
    summary: 'Set money of a fund apart for a partner and a purpose',
    answers: { 201: z.strictObject({ ...ofFund, unallottedMinor: minor }) },
    reasons: ['insufficient-funds', 'restricted', 'wrong-state'],
    example: { ...slice, amountMinor: 4_000_000 },
  },
  proposeMove: {
    summary: 'Propose that money move between slices',
    answers: { 201: moveAct },
    reasons: ['over-committed', 'insufficient-funds', 'restricted', 'wrong-state'],
    example: { from: slice, to: 'unallotted', amountMinor: 100_000, reason: 'less-asked-than-thought' },
  },
  decideMove: {
    summary: 'Confirm or drop a move between slices',
    answers: { 200: z.strictObject({ ...ofFund, moveId: idOf('move'), decision: z.enum(['confirm', 'drop']) }) },
    reasons: ['same-person', 'over-committed', 'insufficient-funds', 'restricted', 'wrong-state'],
    example: { decision: 'confirm' },
  },
} as const satisfies ToldOf<typeof fundingRoutes>;
