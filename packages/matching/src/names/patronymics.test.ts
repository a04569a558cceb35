import { describe, expect, test } from 'vitest';
import { arabicNames, biblicalNames, hornNames } from './father-names.ts';
import { fatherNamed } from './patronymics.ts';

const namesIn = (list: string) => list.trim().split(/\s+/);
const named = (name: string) => fatherNamed(name.split(' '));

describe('names whose second word is the father', () => {
  test('at least 250 names of the Horn of Africa are known, and none stands in two lists or twice in one', () => {
    expect(namesIn(hornNames).length).toBeGreaterThanOrEqual(250);
    const all = [hornNames, arabicNames, biblicalNames].flatMap(namesIn);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all.filter((name) => !/^[a-z]{2,20}$/.test(name))).toEqual([]);
  });

  test.each([
    ['Ethiopian', 'tesfaye abebe'],
    ['Ethiopian', 'girma wolde michael'],
    ['Ethiopian', 'samuel tadesse'],
    ['Ethiopian, with one name unknown', 'techane abebe'],
    ['Ethiopian, written in one word', 'gebrekirstos haileyesus'],
    ['Eritrean', 'yonas kidane'],
    ['Eritrean', 'semhar ghebremedhin'],
    ['Somali', 'maxamed cabdi cali'],
    ['Somali', 'mohamed ahmed nur'],
    ['Somali', 'fadumo warsame'],
    ['Somali', 'abdirahman hassan farah'],
    ['Arabic', 'ahmed mohamed ali'],
    ['Arabic', 'khaled ibrahim'],
    ['Arabic, with particles', 'omar bin khalid al hassan'],
  ])('%s: %s', (_culture, name) => {
    expect(named(name)).toBe(true);
  });

  test.each([
    ['English', 'john smith'],
    ['English', 'samuel daniel'],
    ['Spanish', 'jose garcia lopez'],
    ['Haitian', 'jean baptiste pierre'],
    ['Vietnamese', 'nguyen van hung'],
    ['Chinese', 'wang xiaoming'],
    ['Russian', 'ivan petrov'],
    ['Khmer', 'sok chea'],
    ['Bengali', 'mohamed chowdhury'],
    ['Portuguese', 'daniel silva'],
    ['one name only', 'abebe'],
    ['too much unknown', 'abebe smith jones'],
  ])('not %s: %s', (_culture, name) => {
    expect(named(name)).toBe(false);
  });

  test('odd input is no such name', () => {
    expect(fatherNamed([])).toBe(false);
    expect(fatherNamed(['constructor', '__proto__'])).toBe(false);
    expect(fatherNamed(['', ''])).toBe(false);
    expect(fatherNamed(Array(10_000).fill('abebe'))).toBe(false);
    expect(fatherNamed(['gebre'.repeat(2_000), 'abdi'.repeat(2_000)])).toBe(false);
  });
});
