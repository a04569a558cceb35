import { describe, expect, test } from 'vitest';
import type { Identity } from './field-likeness.ts';
import { sideBySide } from './side-by-side.ts';

const marisol: Identity = {
  applicant: { given: 'Marisol', family: 'Peña', birthDate: '1990-02-03', phone: '(617) 555-0142' },
  address: { line1: '9 Meridian Street', city: 'Boston', postalCode: '02128', area: 'US-MA-suffolk' },
  members: [
    { given: 'Tomas', family: 'Peña', birthDate: '2015-02-03', relation: 'child' },
    { given: 'Lua', family: 'Peña', relation: 'child' },
  ],
};
type Told = { readonly field: string; readonly likeness: string; readonly [more: string]: unknown };
const told = (a: Identity | undefined, b: Identity | undefined): Readonly<Record<string, Told>> => {
  const fields: readonly Told[] = JSON.parse(JSON.stringify(sideBySide(a, b)));
  return Object.fromEntries(fields.map((field) => [field.field, field]));
};
const likenesses = (fields: ReturnType<typeof told>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { likeness }]) => [name, likeness]));

test('a helper’s phone is shown, and likens nobody to anybody', () => {
  const fields = told({ ...marisol, contact: { of: 'helper' } }, marisol);
  expect(fields['phone']).toMatchObject({ a: '(617) 555-0142', b: '(617) 555-0142', likeness: 'missing' });
  expect(fields['name']).toMatchObject({ likeness: 'same' });
});

describe('two applications side by side', () => {
  test('are the same where only the writing differs, and say which characters do', () => {
    const again = {
      ...marisol,
      applicant: { ...marisol.applicant, given: 'MARISOL', family: 'Pena', phone: '+1 617 555 0142' },
    };
    const fields = told(marisol, again);
    expect(likenesses(fields)).toEqual({
      name: 'same',
      birthDate: 'same',
      phone: 'same',
      email: 'missing',
      address: 'same',
      members: 'same',
    });
    expect(fields['name']).toMatchObject({
      a: 'Marisol Peña',
      b: 'MARISOL Pena',
      marks: { a: [[10, 11]], b: [[10, 11]] },
    });
    expect(fields['email']).toMatchObject({ a: null, b: null, marks: { a: [], b: [] } });
  });

  test('are alike or different where people are', () => {
    const other: Identity = {
      applicant: { given: 'Marysol', family: 'Penna', birthDate: '1990-03-02', phone: '774 555 0199' },
      address: { generalDelivery: true, city: 'Worcester', area: 'US-MA-worcester' },
      members: [{ given: 'Tomás', family: 'Peña', birthDate: '2015-02-03', relation: 'child' }],
    };
    const fields = told(marisol, other);
    expect(likenesses(fields)).toEqual({
      name: 'alike',
      birthDate: 'alike',
      phone: 'different',
      email: 'missing',
      address: 'different',
      members: 'alike',
    });
    expect(fields['members']).toMatchObject({
      a: ['Tomas Peña, 2015-02-03, child', 'Lua Peña, child'],
      pairs: [{ a: 0, b: 0, likeness: 'same' }],
    });
    expect(fields['address']).toMatchObject({ b: 'general delivery, Worcester, US-MA-worcester' });
  });

  test.each([
    ['in two scripts', { given: 'Ольга', family: 'Иванова' }, { given: 'Olga', family: 'Ivanova' }, 'same'],
    ['that sounds alike', { given: 'Юлия', family: 'Иванова' }, { given: 'Iuliia', family: 'Ivanova' }, 'alike'],
    ['by a nickname', { given: 'Francisco', family: 'Peña' }, { given: 'Paco', family: 'Pena' }, 'alike'],
    ['in the other order', { given: 'Nguyen', family: 'Thi Mai' }, { given: 'Mai', family: 'Nguyen Thi' }, 'alike'],
    ['of a brother and a sister', { given: 'Luis', family: 'Peña' }, { given: 'Carmen', family: 'Peña' }, 'different'],
  ])('say of a name %s what the evidence says', (_, one, other, likeness) => {
    const side = (name: typeof one): Identity => ({ applicant: name });
    expect(told(side(one), side(other))['name']).toMatchObject({ likeness });
    expect(told(side(other), side(one))['name']).toMatchObject({ likeness });
  });

  test('one of which was erased are missing everywhere', () => {
    expect(new Set(Object.values(likenesses(told(undefined, marisol))))).toEqual(new Set(['missing']));
  });
});
