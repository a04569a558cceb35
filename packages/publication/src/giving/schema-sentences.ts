// What a schema's error means to the person who made the file: the place, a code, and what to do.
import type { ErrorObject } from 'ajv/dist/2020.js';

type Said = { readonly pointer: string; readonly code: string; readonly detail: string };

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const valueAt = (value: unknown, pointer: string): unknown => {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([name]) => name === part.replaceAll('~1', '/').replaceAll('~0', '~'))?.[1];
  }
  return at;
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  object: 'an object ({ … })',
  array: 'a list ([ … ])',
  null: 'null',
};

const typeSentence = (wanted: string, value: unknown): string => {
  const kinds = wanted
    .split(',')
    .map((kind) => kindWords[kind] ?? kind)
    .join(' or ');
  if (wanted === 'number' && typeof value === 'string')
    return `${shown(value)} is a text where a number is due: write digits alone, without currency signs or commas in it.`;
  if (wanted === 'array')
    return `This is a list even when there is one: put it into [ ]. It is ${Array.isArray(value) ? 'a list' : typeof value}.`;
  return `This has to be ${kinds}, and is ${value === null ? 'null: leave an empty field out' : shown(value)}.`;
};

const isDate = (pointer: string): boolean => /(Date|issued|modified|dateModified)$/.test(pointer);
const dayForm = 'a day as 2026-04-01, or a day with its time and zone as 2026-04-01T12:00:00Z';

const formatSentence = (format: string, value: unknown): string =>
  format === 'date-time'
    ? `${shown(value)} is no instant: write the day with its time and zone, as 2026-04-01T12:00:00Z.`
    : `${shown(value)} is no web address: it has to begin with https:// (or another scheme) and hold no spaces.`;

const enumSentence = (pointer: string, value: unknown, params: { readonly allowedValues?: readonly unknown[] }) => {
  if (pointer.endsWith('currency'))
    return `${shown(value)} is no currency of the standard's list: three capital letters of ISO 4217, such as USD or GBP.`;
  if (pointer.endsWith('countryCode'))
    return `${shown(value)} is no country of the standard's list: two capital letters of ISO 3166, such as US or GB.`;
  return `${shown(value)} is none of: ${(params.allowedValues ?? []).join(', ')}.`;
};

const patternSentence = (pointer: string, value: unknown): string => {
  if (pointer === '/awardDate')
    return `${shown(value)} tells when it was decided. Only the first day of a quarter is published: 01-01, 04-01, 07-01 or 10-01.`;
  if (isDate(pointer)) return `${shown(value)} is no date: write ${dayForm}.`;
  if (pointer === '/version') return `${shown(value)} is no version: two numbers with a point, as "1.4".`;
  if (pointer.endsWith('/id') || pointer === '/id')
    return `${shown(value)} does not have the form of an id here: 360G-prefix-… for a grant, 360G-prefix-IND-… for a person, list-register-number for an organization.`;
  return `${shown(value)} does not have the form that is due here.`;
};

/** The place, code and sentence of an error. `value` is what was looked at. */
export const sentenceOf = ({ keyword, instancePath, params, message }: ErrorObject, value: unknown): Said => {
  const is = valueAt(value, instancePath);
  const at = (code: string, detail: string, pointer = instancePath): Said => ({ pointer, code, detail });
  switch (keyword) {
    case 'required':
      return at(
        'missing',
        'This field is missing, and is needed here.',
        `${instancePath}/${escaped(String(params['missingProperty']))}`,
      );
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return at(
        'extra-field',
        `"${name.slice(0, 60)}" has no place in the closed profile. Take it out: what isn't published can't tell of anybody.`,
        `${instancePath}/${escaped(name)}`,
      );
    }
    case 'type':
      return at('wrong-type', typeSentence([params['type']].flat().join(','), is));
    case 'enum':
      return at('unknown-code', enumSentence(instancePath, is, params));
    case 'const':
      return at('not-the-constant', `This has to be ${shown(params['allowedValue'])}, in every grant alike.`);
    case 'oneOf':
      return at('wrong-date', `${shown(is)} is no date: write ${dayForm}.`);
    case 'pattern':
      return at(isDate(instancePath) ? 'wrong-date' : 'wrong-form', patternSentence(instancePath, is));
    case 'format':
      return at(
        params['format'] === 'date-time' ? 'wrong-date' : 'wrong-form',
        formatSentence(String(params['format']), is),
      );
    case 'minItems':
      return at('too-few', `At least ${params['limit']} is needed here.`);
    case 'maxItems':
      return at('too-many', `At most ${params['limit']} may stand here.`);
    case 'maxLength':
      return at('too-long', `This text is longer than ${params['limit']} characters.`);
    case 'minLength':
      return at('empty', 'This text is empty.');
    case 'exclusiveMinimum':
    case 'minimum':
      return at('too-small', `${shown(is)} is too small: it has to be ${params['comparison']} ${params['limit']}.`);
    default:
      return at(keyword, `This ${message ?? 'does not fit'}.`);
  }
};
