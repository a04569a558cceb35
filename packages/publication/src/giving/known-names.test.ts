import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownNames } from './known-names.ts';
import { tellingIn } from './telling-patterns.ts';

const names = knownNames(['', 'Maria Lopez', 'Nguyễn Thị Hoa', 'Li', 'Amina', '王小明', 'Chelsea Neighbors']);

describe('names of a list', () => {
  test.each([
    ['Help for Maria Lopez', 1],
    ['LOPEZ, maría', 1],
    ['m.a.r.i.a.l.o.p.e.z', 1],
    ['xxMariaLopez77', 1],
    ['Hoa Nguyen Thi', 2],
    ['Aid to Li', 3],
    ['amina’s rent', 4],
    ['給王小明', 5],
    ['the Chelsea neighbors', 6],
  ])('%s holds one', (text, place) => {
    expect(names.placeIn(text)).toBe(place);
  });

  test.each(['Chelsea', 'Maria', 'Lopez Street', 'a list of families', 'laminated', 'Help with rent', ''])(
    '%j holds none',
    (text) => {
      expect(names.placeIn(text)).toBe(undefined);
    },
  );

  test('a name is found in any words around it, in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Maria Lopez', 'Chelsea Neighbors'),
        fc.lorem({ maxCount: 4 }),
        fc.boolean(),
        (name, words, isUpper) => {
          expect(names.placeIn(`${words} ${isUpper ? name.toUpperCase() : name}, ${words}`)).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('thousands of names are looked for in thousands of texts without trying each', () => {
    const many = knownNames(Array.from({ length: 20_000 }, (_, at) => `Name${at} Family${at}`));
    let found = 0;
    for (let at = 0; at < 2000; at += 1) if (many.placeIn(`row ${at} of Family${at * 20}`) !== undefined) found += 1;
    expect(found).toBe(0);
    expect(many.placeIn('family19 NAME19')).toBe(20);
  });
});

describe('texts that tell without a list', () => {
  test.each([
    ['call 617-555-0142', 'phone'],
    ['٦١٧٥٥٥٠١٤٢', 'phone'],
    ['a@b.org', 'email'],
    ['a at b dot org', 'email'],
    ['123-45-6789', 'ssn'],
    ['02150', 'postcode'],
    ['SE1 9GF', 'postcode'],
    ['12 Harbor Street', 'address'],
    ['Calle Mayor 5', 'address'],
    ['17 February', 'exact-date'],
    ['17 de febrero', 'exact-date'],
    ['2026-02-17', 'exact-date'],
    ['42.3876', 'coordinates'],
    ['hh_7k2m4q6x3n5v', 'internal-id'],
  ])('%s: %s', (text, code) => {
    expect(tellingIn(text)?.code).toBe(code);
  });

  test.each([
    'Relief 2025-2026',
    'Emergency aid, 2026',
    'Phase 3 of 4',
    'Help with rent',
    'Suffolk County, MA',
    'https://creativecommons.org/licenses/by/4.0/',
  ])('%s tells of nobody', (text) => {
    expect(tellingIn(text)).toBe(undefined);
  });

  test('a text of any length takes no longer than its length', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      '1 '.repeat(500_000),
      '@'.repeat(500_000),
      ' at '.repeat(250_000),
      `${'a.'.repeat(400_000)}@`,
    ])
      expect(() => tellingIn(text)).not.toThrow();
  });
});
