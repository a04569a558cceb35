// The words for types, limits and formats of fields.
import type { z } from 'zod';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
  null: 'null',
  date: 'a date',
  never: 'left out',
  undefined: 'left out',
};

/** The words for a type, as they follow "must be". */
export const typeWords = (expected: string): string => types[expected] ?? 'of another kind';

const formats: Readonly<Record<string, string>> = {
  date: 'a date that exists, written YYYY-MM-DD, such as 2026-11-21',
  datetime: 'a date and time in UTC, such as 2026-11-21T15:30:00.000Z',
  time: 'a time, such as 15:30:00',
  duration: 'a duration, such as P30D',
  email: 'an email address, such as name@example.org',
  e164: 'a phone number with + and country code, such as +16175550123',
  url: 'a web address that begins with https://',
  uuid: 'a UUID',
  json_string: 'JSON in a text',
};

const hasText = (issue: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(issue, name);
  return typeof value === 'string' ? value : undefined;
};

/** A sentence for a text that does not have its form. */
export const formatWords = (issue: z.core.$ZodIssueInvalidStringFormat): string => {
  const known = formats[issue.format];
  if (known !== undefined) return `This must be ${known}.`;
  const prefix = hasText(issue, 'prefix');
  if (prefix !== undefined) return `This must begin with ${prefix}`;
  const suffix = hasText(issue, 'suffix');
  if (suffix !== undefined) return `This must end with ${suffix}`;
  const part = hasText(issue, 'includes');
  return part === undefined ? 'This is not written in the form that is asked for here.' : `This must contain ${part}`;
};

type Limit = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

const counted = (limit: number | bigint, one: string, many: string): string =>
  `${limit} ${Number(limit) === 1 ? one : many}`;

const textLimit = (issue: Limit): { readonly code: string; readonly detail: string } => {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const length = counted(limit, 'character', 'characters');
  const code = issue.code === 'too_small' ? 'too-short' : 'too-long';
  if (issue.exact === true) return { code, detail: `This must have exactly ${length}.` };
  if (issue.code === 'too_big') return { code, detail: `This is too long: at most ${length}.` };
  return {
    code,
    detail: limit === 1 || limit === 1n ? 'This must not be empty.' : `This is too short: at least ${length}.`,
  };
};

const listLimit = (issue: Limit): { readonly code: string; readonly detail: string } => {
  const entries = counted(issue.code === 'too_small' ? issue.minimum : issue.maximum, 'entry', 'entries');
  const code = issue.code === 'too_small' ? 'too-few' : 'too-many';
  if (issue.exact === true) return { code, detail: `This list must have exactly ${entries}.` };
  return { code, detail: `This list must have at ${issue.code === 'too_small' ? 'least' : 'most'} ${entries}.` };
};

const numberLimit = (issue: Limit): { readonly code: string; readonly detail: string } => {
  if (issue.code === 'too_small') {
    const bound = issue.inclusive === false ? 'more than' : 'at least';
    return { code: 'too-small', detail: `This must be ${bound} ${issue.minimum}.` };
  }
  return {
    code: 'too-big',
    detail: `This must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}.`,
  };
};

/** Code and sentence for something too small, too big, too short or too long. */
export const limitWords = (issue: Limit): { readonly code: string; readonly detail: string } => {
  if (issue.origin === 'string') return textLimit(issue);
  return ['array', 'set', 'map', 'tuple', 'object', 'record'].includes(issue.origin)
    ? listLimit(issue)
    : numberLimit(issue);
};
