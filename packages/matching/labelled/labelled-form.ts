// The form of a labelled pair and the reading of its lines, field by field. Hides how strict the reading is.
import { isLabelledKind, type LabelledKind } from './labelled-kinds.ts';

export type LabelledMember = {
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  /** `YYYY-MM-DD`, or what of it was written. */
  readonly dateOfBirth: string | undefined;
};

type LabelledAddress = {
  readonly line1: string | undefined;
  readonly line2: string | undefined;
  readonly city: string | undefined;
  readonly region: string | undefined;
  readonly postalCode: string | undefined;
  readonly country: string | undefined;
};

export type LabelledApplication = LabelledMember & {
  readonly applicationId: string;
  readonly partnerId: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly address: LabelledAddress | undefined;
  readonly members: readonly LabelledMember[];
};

export type LabelledPair = {
  readonly id: string;
  readonly kind: LabelledKind;
  readonly culture: string;
  /** Whether the two applications come from one household. */
  readonly label: 'same' | 'different';
  /** Whether a careful person with only these fields would have to ask, whatever the answer turns out to be. */
  readonly ask: boolean;
  /** The reason of the label, one sentence. */
  readonly why: string;
  readonly a: LabelledApplication;
  readonly b: LabelledApplication;
};

const personFields = ['givenName', 'familyName', 'dateOfBirth'] as const;
const addressFields = ['line1', 'line2', 'city', 'region', 'postalCode', 'country'] as const;
const applicationFields = ['applicationId', 'partnerId', ...personFields, 'phone', 'email', 'address', 'members'];
const pairFields = ['id', 'kind', 'culture', 'label', 'ask', 'why', 'a', 'b'] as const;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown, known: readonly string[]): Fields => {
  if (!isFields(value)) throw new TypeError('an object was expected');
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger !== undefined) throw new TypeError(`there is no field ${stranger}`);
  return value;
};

const optional = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new TypeError(`${name} is not a text`);
};

const required = (fields: Fields, name: string): string => {
  const value = optional(fields, name);
  if (value === undefined) throw new TypeError(`${name} is missing`);
  return value;
};

const personOf = (fields: Fields): LabelledMember => ({
  givenName: optional(fields, 'givenName'),
  familyName: optional(fields, 'familyName'),
  dateOfBirth: optional(fields, 'dateOfBirth'),
});

const addressOf = (value: unknown): LabelledAddress => {
  const fields = fieldsOf(value, addressFields);
  return {
    line1: optional(fields, 'line1'),
    line2: optional(fields, 'line2'),
    city: optional(fields, 'city'),
    region: optional(fields, 'region'),
    postalCode: optional(fields, 'postalCode'),
    country: optional(fields, 'country'),
  };
};

const membersOf = (value: unknown): readonly LabelledMember[] => {
  if (!Array.isArray(value)) throw new TypeError('members is not a list');
  return value.map((member: unknown) => personOf(fieldsOf(member, personFields)));
};

const applicationOf = (value: unknown): LabelledApplication => {
  const fields = fieldsOf(value, applicationFields);
  return {
    applicationId: required(fields, 'applicationId'),
    partnerId: required(fields, 'partnerId'),
    ...personOf(fields),
    phone: optional(fields, 'phone'),
    email: optional(fields, 'email'),
    address: fields['address'] === undefined ? undefined : addressOf(fields['address']),
    members: fields['members'] === undefined ? [] : membersOf(fields['members']),
  };
};

const pairOf = (value: unknown): LabelledPair => {
  const fields = fieldsOf(value, pairFields);
  const kind = required(fields, 'kind');
  const label = required(fields, 'label');
  const ask = fields['ask'] ?? false;
  if (!isLabelledKind(kind)) throw new TypeError(`there is no kind ${kind}`);
  if (label !== 'same' && label !== 'different') throw new TypeError(`there is no label ${label}`);
  if (typeof ask !== 'boolean') throw new TypeError('ask is not true or false');
  return {
    id: required(fields, 'id'),
    kind,
    culture: required(fields, 'culture'),
    label,
    ask,
    why: required(fields, 'why'),
    a: applicationOf(fields['a']),
    b: applicationOf(fields['b']),
  };
};

/**
 * The pairs of one file's text, a line each. A line that is not a pair, or has a field that no pair has, throws a
 * TypeError which names the line.
 */
export const parseLabelledPairs = (text: string): readonly LabelledPair[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      try {
        return pairOf(JSON.parse(line));
      } catch (cause) {
        throw new TypeError(`line ${at + 1} is not a labelled pair: ${String(cause)}`, { cause });
      }
    });
