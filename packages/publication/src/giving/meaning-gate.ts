// Gate 3 of any file: what a schema can't say. Codes, days, amounts and texts of one grant, as the standard and its guidance want them.

import { recipientName } from './approved-texts.ts';
import { codeLists } from './codes.ts';
import { type Field, grantFields } from './giving-fields.ts';
import type { Reason, Severity } from './giving-report.ts';
import { isFuture, isImpossibleDay } from './published-dates.ts';
import { leavesOf, textAt, valueAt } from './strings-in.ts';
import { tellingIn } from './telling-patterns.ts';

type Make = (code: string, pointer: string, detail: string) => Reason;
const reasonOf =
  (severity: Severity): Make =>
  (code, pointer, detail) => ({ gate: 'meaning', severity, code, pointer, detail });
const error = reasonOf('error');
const warning = reasonOf('warning');

const isDateField = (pointer: string): boolean =>
  /\/(?:[a-z]+Date|startDate|endDate|dateModified|issued|modified)$/.test(pointer);

const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Days that are on no calendar; they have the form of a date, so that a schema lets them pass. */
export const dayReasons = (value: unknown): readonly Reason[] =>
  leavesOf(value).flatMap(({ pointer, value: text }) =>
    typeof text === 'string' && isDateField(pointer) && isImpossibleDay(text)
      ? [error('impossible-date', pointer, `${quoted(text)} is no day of any calendar.`)]
      : [],
  );

const codeReason = (pointer: string, value: unknown, list: string): readonly Reason[] => {
  const codes = codeLists[list];
  if (codes === undefined || typeof value !== 'string' || codes.includes(value)) return [];
  const near = codes.find((code) => value.trim().toUpperCase().startsWith(code));
  const instead = near === undefined ? `One of: ${codes.join(', ')}.` : `It should read ${near}, and nothing else.`;
  return [
    error(
      'unknown-code',
      pointer,
      `${quoted(value)} is no code of the standard's list ${list.replace('.csv', '')}. ${instead}`,
    ),
  ];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const each = (value: unknown, pointer: string): readonly (readonly [unknown, string])[] =>
  Array.isArray(value) ? value.map((one, at) => [one, `${pointer}/${at}`] as const) : [[value, pointer]];

/** Codes that are on no list, and fields that the standard doesn't know, through all of a grant. */
const fieldReasons = (value: unknown, fields: readonly Field[], pointer = ''): readonly Reason[] => {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const field = fields.find((one) => one.name === name);
    if (field === undefined)
      return [
        warning(
          'extra-field',
          place,
          `The standard has no field ${quoted(name)} here. Programs that read the file pass over it.`,
        ),
      ];
    return each(inner, place).flatMap(([one, at]) => [
      ...(field.codeList === undefined ? [] : codeReason(at, one, field.codeList)),
      ...(field.children.length === 0 ? [] : fieldReasons(one, field.children, at)),
    ]);
  });
};

const amountReasons = (grant: unknown): readonly Reason[] => {
  const amount = valueAt(grant, '/amountAwarded');
  if (typeof amount !== 'number') return [];
  if (amount === 0) return [warning('zero-amount', '/amountAwarded', 'The amount is zero: nothing was given.')];
  if (amount < 0) return [warning('negative-amount', '/amountAwarded', 'The amount is below zero.')];
  return [];
};

const textReasons = (grant: unknown): readonly Reason[] => {
  const title = textAt(grant, '/title');
  const description = textAt(grant, '/description');
  const id = textAt(grant, '/id') ?? '360G-';
  return [
    ...(title !== undefined && title.length > 140
      ? [
          warning(
            'long-title',
            '/title',
            `The title has ${title.length} characters; the standard asks for at most 140.`,
          ),
        ]
      : []),
    ...(title !== undefined && title === description
      ? [warning('title-is-description', '/description', 'Title and description are the same text.')]
      : []),
    ...(id.startsWith('360G-') && !/\s/.test(id)
      ? []
      : [warning('grant-id', '/id', 'The id should begin with your 360Giving prefix (360G-…) and hold no spaces.')]),
  ];
};

/** What the guidance for grants to people asks for, of any publisher. */
const personReasons = (grant: unknown): readonly Reason[] => {
  if (!isRecord(valueAt(grant, '/recipientIndividual'))) return [];
  const name = textAt(grant, '/recipientIndividual/name') ?? recipientName;
  const purposes = valueAt(grant, '/toIndividualsDetails/grantPurpose');
  return [
    ...(/^(?:individual|anonym|recipient|person)/i.test(name)
      ? []
      : [
          warning(
            'named-person',
            '/recipientIndividual/name',
            `This may be the name of a person. The guidance asks for a constant, such as "${recipientName}".`,
          ),
        ]),
    ...(valueAt(grant, '/toIndividualsDetails') === undefined
      ? [
          warning(
            'no-details',
            '/toIndividualsDetails',
            'A grant to a person should tell its reason and purpose by the standard’s codes.',
          ),
        ]
      : []),
    ...(Array.isArray(purposes) && purposes.length > 3
      ? [
          warning(
            'many-purposes',
            '/toIndividualsDetails/grantPurpose',
            'The guidance asks for at most three purposes.',
          ),
        ]
      : []),
    ...(valueAt(grant, '/project') === undefined
      ? []
      : [
          warning(
            'demographics',
            '/project',
            'Nothing about the origin, faith, health or identity of a person may be shared with a grant to them.',
          ),
        ]),
    ...leavesOf(valueAt(grant, '/beneficiaryLocation') ?? null).flatMap(({ pointer, value }) =>
      /\/(?:latitude|longitude)$/.test(pointer) || (typeof value === 'string' && tellingIn(value)?.code === 'postcode')
        ? [
            warning(
              'precise-place',
              `/beneficiaryLocation${pointer}`,
              'This tells where a person lives, to the street. Name a larger area instead, no finer than a ward.',
            ),
          ]
        : [],
    ),
  ];
};

/** What there is to say of one grant of any publisher. `nowAt`: an instant. Errors are what the standard doesn't allow. */
export const meaningReasons = (grant: unknown, nowAt: string): readonly Reason[] => {
  const awardDate = textAt(grant, '/awardDate');
  return [
    ...dayReasons(grant),
    ...fieldReasons(grant, grantFields),
    ...amountReasons(grant),
    ...textReasons(grant),
    ...personReasons(grant),
    ...(awardDate !== undefined && isFuture(awardDate, nowAt)
      ? [
          warning(
            'future-date',
            '/awardDate',
            `${quoted(awardDate)} is still to come: a grant is published once it is awarded.`,
          ),
        ]
      : []),
  ];
};
