import { describe, expect, test } from 'vitest';
import { familyBits, givenBits, unlistedFamilyBits, unlistedGivenBits } from './name-shares.ts';
import { familyShares } from './name-shares-family.ts';
import { givenShares } from './name-shares-given.ts';

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', names = ''] = line.split(': ');
      return { bits: Number(head.split(' ')[0]), names: names.split(' ') };
    });
const namesOf = (table: string) => rowsOf(table).flatMap((row) => row.names);
const sumOf = (table: string) => rowsOf(table).reduce((sum, row) => sum + row.names.length * 2 ** -row.bits, 0);

describe('how common a name is', () => {
  test('each table holds at least fifteen hundred names, none twice, all plain', () => {
    for (const table of [familyShares, givenShares]) {
      const names = namesOf(table);
      expect(names.length).toBeGreaterThanOrEqual(1500);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^[a-z]{1,20}$/.test(name))).toEqual([]);
    }
  });

  test('every tier is a half-bit step that stands under the unlisted names', () => {
    for (const [table, unlisted] of [
      [familyShares, unlistedFamilyBits],
      [givenShares, unlistedGivenBits],
    ] as const)
      for (const { bits } of rowsOf(table)) {
        expect(bits * 2).toBe(Math.round(bits * 2));
        expect(bits).toBeGreaterThanOrEqual(5.5);
        expect(bits).toBeLessThan(unlisted);
      }
  });

  test('the shares together are those of people with one to two names each', () => {
    expect(sumOf(familyShares)).toBeGreaterThan(1);
    expect(sumOf(familyShares)).toBeLessThan(1.6);
    expect(sumOf(givenShares)).toBeGreaterThan(1.2);
    expect(sumOf(givenShares)).toBeLessThan(2.2);
  });

  test('the best known names of many languages stand where they should', () => {
    expect(['nguyen', 'smith', 'garcia', 'mohamed'].map(familyBits)).toEqual([5.5, 7, 7, 6.5]);
    expect(['maria', 'mary', 'john', 'mohamed', 'william'].map(givenBits)).toEqual([5.5, 5.5, 6, 6, 6]);
    for (const name of ['silva', 'pierre', 'wang', 'pham', 'tesfaye', 'sok', 'ivanov', 'kowalski', 'diallo', 'mueller'])
      expect(familyBits(name), name).toBeLessThan(unlistedFamilyBits);
    for (const name of ['joao', 'jean', 'wei', 'thi', 'abebe', 'sokha', 'olga', 'fadumo', 'walter', 'guadalupe'])
      expect(givenBits(name), name).toBeLessThan(unlistedGivenBits);
  });

  test('a scarce name tells more than a common one', () => {
    expect(familyBits('nguyen')).toBeLessThan(familyBits('hoang'));
    expect(familyBits('hoang')).toBeLessThan(familyBits('winstanley'));
    expect(familyBits('winstanley')).toBeLessThan(familyBits('zylberstajn'));
    expect(givenBits('john')).toBeLessThan(givenBits('herbert'));
    expect(givenBits('herbert')).toBeLessThan(givenBits('zebulon'));
  });

  test('a name that no table holds, however odd, counts as unlisted', () => {
    for (const name of ['', 'constructor', '__proto__', 'toString', 'x'.repeat(10_000), '阮']) {
      expect(familyBits(name)).toBe(unlistedFamilyBits);
      expect(givenBits(name)).toBe(unlistedGivenBits);
    }
  });
});
