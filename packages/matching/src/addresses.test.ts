import { assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddressReading, readAddress } from './addresses.ts';
import { compareCities, compareLines, comparePostalCodes, compareRegions } from './compare-addresses.ts';
import type { MatchAddress } from './match-profile.ts';

const reading = (address: MatchAddress): AddressReading => {
  const known = readAddress(address);
  if (known === undefined) throw new TypeError('nothing of the address is known');
  return known;
};

const linesOf = (a: MatchAddress, b: MatchAddress) => compareLines(reading(a), reading(b));
const lineOf = (a: string, b: string) => linesOf({ line1: a }, { line1: b })?.line;

describe('what a line says', () => {
  test.each([
    ['12 Elm Street', ['12'], ['elm'], undefined],
    ['12B Elm St', ['12b'], ['elm'], undefined],
    ['12 Elm St Apt 4', ['12'], ['elm'], '4'],
    ['12 Elm St #4', ['12'], ['elm'], '4'],
    ['12 Elm St, Unit 4B', ['12'], ['elm'], '4b'],
    ['Rua das Flores, 123', ['123'], ['das', 'flores'], undefined],
    ['Calle Norte 5', ['5'], ['n'], undefined],
    ['PO Box 77', ['77'], ['box'], undefined],
  ] as const)('%s', (line1, numbers, words, unit) => {
    const [line] = reading({ line1 }).lines;
    expect(line?.numbers).toEqual(numbers);
    expect(line?.words).toEqual(words);
    expect(reading({ line1 }).unit).toBe(unit);
  });

  test('a unit in the second line is the unit, however it is written', () => {
    for (const line2 of ['Apt 4', '#4', 'unit 4', 'Suite 4', '4']) {
      const { lines, unit } = reading({ line1: '12 Elm St', line2 });
      expect(unit, line2).toBe('4');
      expect(lines, line2).toHaveLength(1);
    }
  });

  test('a nine-digit postal code is its first five digits; others are read without gaps', () => {
    expect(reading({ postalCode: '02150-1234' }).postalCode).toBe('02150');
    expect(reading({ postalCode: 'k1a 0b1' }).postalCode).toBe('k1a0b1');
  });

  test('general delivery, no fixed address and a mark that says so are nowhere, and keep the town', () => {
    for (const address of [
      { line1: 'General Delivery', city: 'Lynn' },
      { line1: '12 Elm St', generalDelivery: true, city: 'Lynn' },
      { line2: 'homeless', city: 'Lynn' },
      { line1: 'sin domicilio fijo', city: 'Lynn' },
    ]) {
      expect(reading(address)).toMatchObject({ isNowhere: true, lines: [], city: 'lynn' });
    }
  });

  test('an empty address is none', () => {
    expect(readAddress(undefined)).toBeUndefined();
    expect(readAddress({})).toBeUndefined();
    expect(readAddress({ line1: ' ', city: '', postalCode: '-' })).toBeUndefined();
  });
});

describe('two lines', () => {
  test.each([
    ['12 Elm Street', '12 elm st.', 'same'],
    ['12 North Elm Avenue', '12 N Elm Ave', 'same'],
    ['Rua das Flores 123', 'R. das Flores, 123', 'same'],
    ['Avenida Brasil 500', 'Av Brasil 500', 'same'],
    ['Calle Mayor 7', '7 C Mayor', 'same'],
    ['12 Marlborough St', '12 Malborough St', 'same'],
    ['12 Elm St Apt 4', '12 Elm St', 'same'],
    ['12 Elm St Apt 4', '12 Elm St Apt 5', 'other-unit'],
    ['12 Marlborough St', 'Marlborough St', 'near'],
    ['12 Elm St', '14 Elm St', 'street'],
    ['12 Elm St', '12 Oak Ave', 'different'],
    ['12 Elm St', '900 Harborview Rd', 'different'],
    ['PO Box 77', 'po box 77', 'same'],
    ['PO Box 77', 'PO Box 78', 'street'],
  ] as const)('%s and %s are %s', (a, b, level) => {
    expect(lineOf(a, b)).toBe(level);
    expect(lineOf(b, a)).toBe(level);
  });

  test('a line in the other’s place still meets', () => {
    const swapped = linesOf({ line1: 'Casa Verde', line2: '12 Elm St' }, { line1: '12 Elm St', line2: 'Casa Verde' });
    expect(swapped).toMatchObject({ line: 'same', secondLine: 'same' });
    expect(linesOf({ line2: '12 Elm St' }, { line1: '12 Elm St' })?.line).toBe('same');
  });

  test('a line that is missing on one side is no disagreement', () => {
    expect(linesOf({ line1: '12 Elm St' }, { city: 'Lynn' })).toBeUndefined();
    expect(linesOf({ line1: '12 Elm St', line2: 'Casa Verde' }, { line1: '12 Elm St' })?.secondLine).toBeUndefined();
  });

  test('in a building of many only the same unit says something', () => {
    const [one, other] = [reading({ line1: '12 Elm St Apt 4' }), reading({ line1: '12 Elm St' })];
    const crowd = { ...one, isBuilding: true };
    expect(compareLines(crowd, other)?.isBuilding).toBe(true);
    expect(compareLines(crowd, one)?.isBuilding).toBe(false);
    expect(compareLines(crowd, reading({ line1: '9 Oak Ave' }))?.isBuilding).toBe(false);
  });
});

describe('towns, postal codes and regions', () => {
  test('a town spelled alike or cut is near', () => {
    expect(compareCities('chelsea', 'chelsea')).toBe('same');
    expect(compareCities('chelsea', 'chelsee')).toBe('near');
    expect(compareCities('boston', 'boston dorchester')).toBe('near');
    expect(compareCities('chelsea', 'lynn')).toBe('different');
    expect(compareCities('chelsea', undefined)).toBeUndefined();
  });

  test('a postal code one slip apart is near, a short one is not', () => {
    expect(comparePostalCodes('02150', '02150')).toBe('same');
    expect(comparePostalCodes('02150', '01250')).toBe('near');
    expect(comparePostalCodes('02150', '02139')).toBe('different');
    expect(comparePostalCodes('215', '214')).toBe('different');
    expect(comparePostalCodes(undefined, '02150')).toBeUndefined();
  });

  test('regions are one or not', () => {
    expect(compareRegions('ma', 'ma')).toBe('same');
    expect(compareRegions('ma', 'nh')).toBe('different');
    expect(compareRegions('ma', undefined)).toBeUndefined();
  });
});

test('agreement is symmetric, and an address with a street agrees with itself', () => {
  const line = option(
    constantFrom('12 Elm St', '14 Elm St', '12 Elm St Apt 4', 'Apt 4', '4', 'Casa Verde', 'PO Box 7', 'Elm'),
    { nil: undefined },
  );
  const address = record({ line1: line, line2: line });
  assert(
    property(address, address, (a, b) => {
      const [one, other] = [readAddress(a), readAddress(b)];
      if (one === undefined || other === undefined) return;
      expect(compareLines(one, other)?.line).toBe(compareLines(other, one)?.line);
      expect(compareLines(one, other)?.isBuilding).toBe(compareLines(other, one)?.isBuilding);
      if (one.lines.some(({ words }) => words.length > 0)) expect(compareLines(one, one)?.line).toMatch(/same|near/);
    }),
  );
});

test('any text is read without a fault, and bounded', () => {
  const text = string({ unit: 'binary', maxLength: 400 });
  assert(
    property(text, text, text, (line1, line2, city) => {
      const known = readAddress({ line1, line2, city });
      for (const { words, numbers } of known?.lines ?? [])
        expect(words.length + numbers.length).toBeLessThanOrEqual(12);
      expect((known?.city ?? '').length).toBeLessThanOrEqual(60);
    }),
  );
});
