// What is printed on a check of who gets it: a name, and where it is mailed. From what the household told; nothing is guessed.
import type { Json } from '@hearth/domain/canonical';

/** Empty texts where nothing is known. */
export type PayeeLine = { readonly payeeName: string; readonly mailingAddress: string };

const at = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const textAt = (value: Json | undefined, name: string): string => {
  const text = at(value, name);
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
};

const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== '').join(between);

const mailing = (address: Json | undefined): string => {
  const street =
    at(address, 'generalDelivery') === true
      ? 'General Delivery'
      : joined([textAt(address, 'line1'), textAt(address, 'line2')], ', ');
  if (street === '') return '';
  const [, state = ''] = textAt(address, 'area').split('-');
  return joined([street, textAt(address, 'city'), joined([state, textAt(address, 'postalCode')], ' ')], ', ');
};

/** The name and the mailing address out of an identity of the vault, as intake sealed it. */
export const payeeLine = (identity: Json): PayeeLine => {
  const applicant = at(identity, 'applicant');
  return {
    payeeName: joined([textAt(applicant, 'given'), textAt(applicant, 'family')], ' '),
    mailingAddress: mailing(at(identity, 'address')),
  };
};
