// One line of an applications file as a match profile. Hides what people leave out, misspell or write in another type.
import type { MatchAddress, MatchPerson, MatchProfile } from '@hearth/matching/match-profile';

export type ApplicationLine = { readonly id: string; readonly profile: MatchProfile };
/** Why a line is no application: a sentence without a value of it. */
export type BrokenLine = { readonly broken: string };

type Fields = Readonly<Record<string, unknown>>;

/** Of a longer text or list no more is kept: matching looks at far less. */
const mostUnits = 10_000;
const mostMembers = 100;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** A text, or a number as its text; anything else is as if it were absent. */
const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, mostUnits) : undefined;
};

const listOf = (value: unknown): readonly string[] => {
  const text = textOf(value);
  return text === undefined ? [] : [text];
};

const addressParts = ['line1', 'line2', 'city', 'region', 'postalCode', 'country'] as const;

const addressOf = (value: unknown): MatchAddress | undefined => {
  const fields = fieldsOf(value);
  const parts = addressParts.flatMap((part) => {
    const text = textOf(fields[part]);
    return text === undefined ? [] : [[part, text]];
  });
  const general = fields['generalDelivery'] === true ? { generalDelivery: true } : {};
  const address: MatchAddress = { ...Object.fromEntries(parts), ...general };
  return Object.keys(address).length === 0 ? undefined : address;
};

const personOf = (fields: Fields): MatchPerson => {
  const birthDate = textOf(fields['dateOfBirth']);
  return {
    given: textOf(fields['givenName']) ?? '',
    family: textOf(fields['familyName']) ?? '',
    ...(birthDate === undefined ? {} : { birthDate }),
  };
};

const membersOf = (value: unknown): readonly MatchPerson[] =>
  Array.isArray(value)
    ? value
        .slice(0, mostMembers)
        .filter(isFields)
        .map(personOf)
        .filter(({ given, family, birthDate }) => given !== '' || family !== '' || birthDate !== undefined)
    : [];

/** What an application says of a household. Keys that matching doesn't know are ignored, as are values of another type. */
export const profileOf = (fields: Fields): MatchProfile => {
  const { given, family, birthDate } = personOf(fields);
  const address = addressOf(fields['address']);
  return {
    names: { given, family },
    ...(birthDate === undefined ? {} : { birthDate }),
    phones: listOf(fields['phone']),
    emails: listOf(fields['email']),
    payees: [],
    ...(address === undefined ? {} : { address }),
    members: membersOf(fields['members']),
  };
};

/** A number beyond these is not the one that was written: two ids could become one. */
const isInexact = (id: unknown): boolean => typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER;

/** Reads one line of JSON. Only the id must be there: a text or a number. */
export const readApplication = (line: string): ApplicationLine | BrokenLine => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { broken: 'this is not JSON' };
  }
  if (!isFields(value)) return { broken: 'this is not a JSON object' };
  const written = value['applicationId'];
  const id = textOf(written);
  if (id === undefined) return { broken: 'it has no applicationId' };
  if (isInexact(written)) return { broken: 'its applicationId is too large for a number: write it as text' };
  if (typeof written === 'string' && written.length > id.length) return { broken: 'its applicationId is too long' };
  return { id, profile: profileOf(value) };
};
