// What is wrong with an application that its schema can't see: dates that can't be, contacts that aren't there, texts that say too much.
import type { FieldError } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { ApplicationBody } from './applications.ts';
import { nameFault, phoneFault, textFault, type ValueFault } from './value-faults.ts';

const future = (pointer: string): FieldError => ({
  pointer,
  code: 'in-the-future',
  detail: 'This date lies in the future. Please check it.',
});
const earliestBirth = '1900-01-01';

const contactProblems = ({ applicant, contact, assistance }: ApplicationBody): readonly FieldError[] => {
  const given = { sms: applicant.phone, email: applicant.email };
  const words = { sms: 'a phone number', email: 'an e-mail address' };
  const errors: FieldError[] = [];
  for (const [at, way] of (contact?.ways ?? []).entries())
    if (given[way] === undefined)
      errors.push({
        pointer: `/contact/ways/${at}`,
        code: 'no-such-contact',
        detail: `To be written to by ${way === 'sms' ? 'SMS' : 'e-mail'} the household needs ${words[way]}. Add it, or leave this way out.`,
      });
  if (contact?.between !== undefined && contact.between.from === contact.between.until)
    errors.push({
      pointer: '/contact/between',
      code: 'no-time-left',
      detail: 'Both times are the same, so no time is left to write. Leave both out where any time is safe.',
    });
  if (assistance?.how === 'self' && assistance.helperId !== undefined)
    errors.push({
      pointer: '/assistance/helperId',
      code: 'nobody-helped',
      detail:
        'The household filled in the form by itself, so nobody helped. Leave the helper out, or say how it was helped.',
    });
  return errors;
};

type Written = Pick<ApplicationBody, 'applicant' | 'members' | 'address' | 'request' | 'evidence'>;
type Found = readonly [pointer: string, fault: ValueFault | undefined];

const asErrors = (found: readonly Found[]): readonly FieldError[] =>
  found.flatMap(([pointer, fault]) =>
    fault === undefined
      ? []
      : [{ pointer, code: fault.code, detail: `This ${fault.detail}${/[.?]$/.test(fault.detail) ? '' : '.'}` }],
  );

const personFaults = (
  at: string,
  { given, family = '' }: { readonly given: string; readonly family?: string | undefined },
) =>
  [
    [`${at}/given`, nameFault(given) ?? textFault('field', given)],
    [`${at}/family`, nameFault(family) ?? textFault('field', family)],
  ] as const;

/** What kinds of evidence say of papers, or of a status that a paper stands for: the one text of a body that both lanes have. */
export const evidenceProblems = ({ evidence }: Pick<ApplicationBody, 'evidence'>): readonly FieldError[] =>
  asErrors(evidence.map(({ kind }, at) => [`/evidence/${at}/kind`, textFault('note', kind)]));

/** What a file is refused for, a call is as well: papers and numbers in a text, a phone that lost digits, no name in its place. */
const writtenProblems = ({ applicant, members, address, request, evidence }: Written): readonly FieldError[] => [
  ...asErrors([
    ...personFaults('/applicant', applicant),
    ['/applicant/phone', phoneFault(applicant.phone ?? '')],
    ['/applicant/email', textFault('field', applicant.email ?? '')],
    ...members.flatMap((member, at) => personFaults(`/members/${at}`, member)),
    ...(['line1', 'line2', 'city'] as const).map(
      (name): Found => [`/address/${name}`, textFault('field', address[name] ?? '')],
    ),
    ['/request/note', textFault('note', request.note ?? '')],
  ]),
  ...evidenceProblems({ evidence }),
];

/** What a schema can't see: dates against the program's own day, and a household smaller than the people named. All of them at once. */
export const implausible = (body: ApplicationBody, timeZone: string, now: string): readonly FieldError[] => {
  const today = localDate(now, timeZone);
  const births = [
    { pointer: '/applicant/birthDate', date: body.applicant.birthDate },
    ...body.members.map(({ birthDate }, at) => ({ pointer: `/members/${at}/birthDate`, date: birthDate })),
  ];
  const errors = births.flatMap(({ pointer, date }): FieldError[] => {
    if (date === undefined) return [];
    if (date > today) return [future(pointer)];
    return date < earliestBirth
      ? [{ pointer, code: 'too-early', detail: 'Nobody alive was born that early. Please check the year.' }]
      : [];
  });
  for (const [at, { seenAt }] of body.evidence.entries())
    if (seenAt > today) errors.push(future(`/evidence/${at}/seenAt`));
  if (localDate(body.consent.givenAt, timeZone) > today) errors.push(future('/consent/givenAt'));
  errors.push(...contactProblems(body), ...writtenProblems(body));
  if (body.household.size < body.members.length + 1) {
    errors.push({
      pointer: '/household/size',
      code: 'smaller-than-members',
      detail: `The household has ${body.members.length + 1} named people but its size is ${body.household.size}.`,
    });
  }
  return errors;
};

/** All that is wrong with an application for a program, at an instant. None: it may be handed in. */
export const problemsOf = (
  body: ApplicationBody,
  { timeZone, currency }: { readonly timeZone: string; readonly currency: string },
  now: string,
): readonly FieldError[] => [
  ...implausible(body, timeZone, now),
  ...(body.request.amount.currency === currency
    ? []
    : [
        {
          pointer: '/request/amount/currency',
          code: 'other-currency',
          detail: `This program pays in ${currency}.`,
        },
      ]),
];
