// What is told of the routes of check registers, and of the provider's word on payments.
import { voidReasons } from '@hearth/domain/check-results';
import { z } from 'zod';
import type { checksRoutes, settlementRoutes } from '../money-routes.ts';
import { currency, idOf, instant, isoDate } from '../primitives.ts';
import { count, disbursementStatus, minor, next, text } from './answer-shapes.ts';
import type { ToldOf } from './told.ts';

const registerStatus = z.enum(['prepared', 'released', 'dropped']);
const register = {
  registerId: idOf('register'),
  status: registerStatus,
  amountMinor: minor,
  currency,
  checks: count,
  preparedBy: idOf('member'),
  preparedAt: instant,
  releasedBy: idOf('member').optional(),
  releasedAt: instant.optional(),
  exports: count,
  reason: text.optional(),
};
const line = z.strictObject({
  line: count,
  disbursementId: idOf('disbursement'),
  partnerId: idOf('organization'),
  amountMinor: minor,
  status: disbursementStatus,
  checkNumber: text.optional(),
  issuedOn: isoDate.optional(),
  clearedOn: isoDate.optional(),
});
const result = z.strictObject({
  row: count,
  disbursementId: text.optional(),
  outcome: z.enum(['issued', 'cleared', 'voided', 'unchanged', 'refused']),
  code: text.optional(),
  detail: text.optional(),
});
const summary = z.strictObject({
  issued: count,
  cleared: count,
  voided: count,
  unchanged: count,
  refused: count,
  /** Checks of the register that the file does not name. */ elsewhere: count,
});
const act = (status: 'released' | 'dropped') =>
  z.strictObject({ registerId: idOf('register'), status: z.literal(status) });
const disbursementIds = z.array(idOf('disbursement'));

export const checksTold = {
  prepareRegister: {
    summary: 'Prepare a register of checks that wait',
    description: '200 with a null registerId: nothing can go.',
    answers: {
      200: z.strictObject({ registerId: z.null(), disbursementIds }),
      201: z.strictObject({ registerId: idOf('register'), amountMinor: minor, currency, disbursementIds }),
    },
    reasons: ['books-open', 'open-match', 'related', 'wrong-state'],
    example: { limit: 20 },
  },
  listRegisters: {
    summary: 'List check registers',
    answers: {
      200: z.strictObject({
        status: z.enum(['prepared', 'released']),
        registers: z.array(z.strictObject(register)),
        next,
      }),
    },
  },
  readRegister: {
    summary: 'Read one register with its checks',
    answers: { 200: z.strictObject({ ...register, lines: z.array(line) }) },
  },
  releaseRegister: {
    summary: 'Let the checks of a register be printed, as a second person',
    answers: { 200: act('released') },
    reasons: ['same-person', 'related', 'wrong-state', 'open-match', 'books-open'],
  },
  dropRegister: {
    summary: 'Give up a register before its release',
    answers: { 200: act('dropped') },
    reasons: ['wrong-state'],
    example: { reason: 'printer-broken' },
  },
  exportRegister: {
    summary: 'Get the file of a released register, with names and addresses',
    answers: { 200: z.strictObject({ registerId: idOf('register'), fileName: text, csv: z.string() }) },
    reasons: ['wrong-state', 'related'],
  },
  recordResults: {
    summary: 'Hand in the filled-in register',
    description: `A check that was not cashed is voided with one of: ${voidReasons.join(', ')}.`,
    answers: {
      200: z.strictObject({ registerId: idOf('register'), preview: z.boolean(), summary, lines: z.array(result) }),
    },
    reasons: ['wrong-state', 'too-large'],
    example: { csv: 'disbursement_id,check_number,issued_on,cleared_on,voided\n', preview: true },
  },
} as const satisfies ToldOf<typeof checksRoutes>;

export const settlementTold = {
  hearOfPayment: {
    summary: 'Take an event of the provider about a payment',
    answers: {
      200: z.strictObject({
        heard: z.enum(['moved', 'unchanged', 'unknown-payment', 'not-arrived', 'nothing-to-do']),
      }),
    },
  },
} as const satisfies ToldOf<typeof settlementRoutes>;
