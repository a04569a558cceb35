// What is wrong with a confidential application that its schema can't see: dates that can't be, another currency.
import type { FieldError } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { evidenceProblems } from './application-problems.ts';
import type { ConfidentialBody } from './confidential.ts';

/** What a schema can't see: dates against the program's own day. */
const implausibleDates = (body: ConfidentialBody, timeZone: string, now: string): readonly FieldError[] => {
  const today = localDate(now, timeZone);
  const dates = [
    { pointer: '/consent/givenAt', date: localDate(body.consent.givenAt, timeZone) },
    { pointer: '/attestation/attestedAt', date: localDate(body.attestation.attestedAt, timeZone) },
    ...body.evidence.map(({ seenAt }, at) => ({ pointer: `/evidence/${at}/seenAt`, date: seenAt })),
  ];
  return dates
    .filter(({ date }) => date > today)
    .map(({ pointer }) => ({
      pointer,
      code: 'in-the-future',
      detail: 'This date lies in the future. Please check it.',
    }));
};

/** All that is wrong with a confidential application for a program, at an instant. None: it may be handed in. */
export const confidentialProblems = (
  body: ConfidentialBody,
  { timeZone, currency }: { readonly timeZone: string; readonly currency: string },
  now: string,
): readonly FieldError[] => [
  ...implausibleDates(body, timeZone, now),
  ...evidenceProblems(body),
  ...(body.request.amount.currency === currency
    ? []
    : [{ pointer: '/request/amount/currency', code: 'other-currency', detail: `This program pays in ${currency}.` }]),
];
