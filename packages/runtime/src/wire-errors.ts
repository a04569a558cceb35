// Says in words a caseworker understands what is wrong with what was sent: every field at once. Hides the schema library.
import type { FieldError } from '@hearth/domain/rejections';
import type { z } from 'zod';
import { formatWords, limitWords, typeWords } from './wire-words.ts';

type Issue = z.core.$ZodIssue;
type Told = { readonly code: string; readonly detail: string };

const maxErrors = 100;

// An empty text tells apart what the schema's author wrote from what the library would say.
const silent = { error: () => '', reportInput: true } as const;

const escaped = (segment: PropertyKey): string =>
  String(segment).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');

const pointerTo = (root: string, path: readonly PropertyKey[]): string =>
  root + path.map((part) => `/${escaped(part)}`).join('');

const sentence = (words: string): string => {
  const whole = words.startsWith('must ') ? `this ${words}` : words;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`;
};

const choices = (values: readonly unknown[]): string => {
  const names = values.map((value) => (value === null ? 'nothing' : String(value)));
  return names.length === 1 ? `This must be ${names[0]}.` : `Choose one of: ${names.join(', ')}.`;
};

const tellUnion = (issue: Issue & { readonly code: 'invalid_union' }): Told => {
  if (issue.discriminator !== undefined && 'options' in issue && issue.options !== undefined) {
    return { code: 'not-a-choice', detail: choices(issue.options) };
  }
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [typeWords(inner.expected)] : [])),
  );
  const different = [...new Set(types)];
  if (different.length === 0)
    return { code: 'not-valid', detail: 'This does not have any of the forms that are possible here.' };
  return { code: 'wrong-type', detail: `This must be ${different.join(' or ')}.` };
};

const tellType = (issue: Issue & { readonly code: 'invalid_type' }): Told => {
  if (issue.expected === 'int' && typeof issue.input === 'number') {
    return { code: 'not-whole', detail: 'This must be a whole number, without a decimal point.' };
  }
  return { code: 'wrong-type', detail: `This must be ${typeWords(issue.expected)}.` };
};

const tell = (issue: Issue): Told => {
  switch (issue.code) {
    case 'invalid_type':
      return tellType(issue);
    case 'too_small':
    case 'too_big':
      return limitWords(issue);
    case 'invalid_format':
      return { code: 'wrong-format', detail: formatWords(issue) };
    case 'not_multiple_of':
      return { code: 'not-a-multiple', detail: `This must be a multiple of ${issue.divisor}.` };
    case 'invalid_value':
      return { code: 'not-a-choice', detail: choices(issue.values) };
    case 'invalid_union':
      return tellUnion(issue);
    case 'unrecognized_keys':
      return { code: 'unknown-field', detail: 'This field is not known here. Check its spelling, or take it out.' };
    case 'invalid_key':
      return { code: 'unknown-field', detail: 'This name is not possible here.' };
    case 'invalid_element':
    case 'custom':
      return { code: 'not-valid', detail: 'This is not possible here.' };
    default:
      return issue satisfies never;
  }
};

const toldOf = (issue: Issue): Told => {
  const told = tell(issue);
  const words = issue.message === '' ? undefined : issue.message;
  const isMissing = issue.input === undefined && issue.code !== 'unrecognized_keys';
  if (isMissing) {
    const hint = words === undefined ? (told.code === 'not-a-choice' ? ` ${told.detail}` : '') : ` ${sentence(words)}`;
    return { code: 'missing', detail: `This is missing.${hint}` };
  }
  return words === undefined ? told : { code: told.code, detail: sentence(words) };
};

// A union that fails inside one of its forms is told by that form: the one that came furthest.
const unfold = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || issue.input === undefined) return [issue];
  const deep = issue.errors.filter((branch) => branch.every(({ path }) => path.length > 0) && branch.length > 0);
  const [closest] = deep.toSorted((a, b) => a.length - b.length);
  if (closest === undefined) return [issue];
  return closest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
};

const fieldErrors = (root: string, issue: Issue): readonly FieldError[] => {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerTo(root, issue.path), ...toldOf(issue) }];
  return issue.keys.map((key) => ({ pointer: pointerTo(root, [...issue.path, key]), ...tell(issue) }));
};

/** What a schema made of a value: the value, or everything that is wrong with it. */
export type Read<T> = { readonly value: T; readonly errors: readonly [] } | { readonly errors: readonly FieldError[] };

/**
 * Reads a value by a schema. Errors carry a JSON pointer (RFC 6901) below `root`, a stable code, and words; never the value.
 * A message that the schema's author wrote wins over the words of this module; one that begins with "must" becomes a sentence.
 */
export const readBy = <T>(schema: z.ZodType<T>, value: unknown, root = ''): Read<T> => {
  const parsed = schema.safeParse(value, silent);
  if (parsed.success) return { value: parsed.data, errors: [] };
  return {
    errors: parsed.error.issues
      .flatMap(unfold)
      .flatMap((issue) => fieldErrors(root, issue))
      .slice(0, maxErrors),
  };
};
