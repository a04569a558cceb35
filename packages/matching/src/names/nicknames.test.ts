import { describe, expect, test } from 'vitest';
import { mostNicknameRoots, nicknameRelation, nicknameRoots } from './nicknames.ts';
import { englishMen } from './nicknames-english-men.ts';
import { englishWomen } from './nicknames-english-women.ts';
import { equivalentNames } from './nicknames-equivalent.ts';
import * as other from './nicknames-other.ts';
import * as romance from './nicknames-romance.ts';
import * as slavic from './nicknames-slavic.ts';
import { spanishNames } from './nicknames-spanish.ts';

const groupsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/:? /));
const english = [englishMen, englishWomen].flatMap(groupsOf);
const others = [{ spanishNames }, romance, slavic, other].flatMap((module) => Object.values(module)).flatMap(groupsOf);
const equivalents = groupsOf(equivalentNames);
const all = [...english, ...others, ...equivalents];

describe('the lists', () => {
  test('cover at least 350 English names, 150 of other languages and 120 that languages have in common', () => {
    expect(english.length).toBeGreaterThanOrEqual(350);
    expect(others.length).toBeGreaterThanOrEqual(150);
    expect(equivalents.length).toBeGreaterThanOrEqual(120);
  });

  test('hold plain names only, none twice in a group', () => {
    for (const group of all) {
      expect(group.length).toBeGreaterThanOrEqual(2);
      expect(new Set(group).size, group.join(' ')).toBe(group.length);
      expect(group.filter((name) => !/^[a-z]{2,20}$/.test(name))).toEqual([]);
    }
  });

  test('no group stands twice in one list', () => {
    const tables = [
      englishMen,
      englishWomen,
      equivalentNames,
      spanishNames,
      ...Object.values(romance),
      ...Object.values(slavic),
    ];
    for (const table of [...tables, ...Object.values(other)]) {
      const names = groupsOf(table).map(([canonical]) => canonical);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('two given names of one person', () => {
  test('every short form meets its full name, in either order', () => {
    for (const [canonical = '', ...members] of [...english, ...others])
      for (const member of members) {
        expect(nicknameRelation(canonical, member)).toBe('nickname');
        expect(nicknameRelation(member, canonical)).toBe('nickname');
      }
  });

  test('two short forms of one name meet', () => {
    expect(nicknameRelation('bill', 'will')).toBe('nickname');
    expect(nicknameRelation('lizzie', 'betsy')).toBe('nickname');
    expect(nicknameRelation('paco', 'pancho')).toBe('nickname');
  });

  test.each([
    ['English', 'margaret', 'peggy'],
    ['English registers', 'william', 'wm'],
    ['English registers', 'thomas', 'thos'],
    ['English registers', 'john', 'jno'],
    ['Spanish', 'francisco', 'pancho'],
    ['Spanish', 'guadalupe', 'lupita'],
    ['Portuguese', 'francisco', 'chico'],
    ['Portuguese', 'jose', 'zeca'],
    ['French', 'jacques', 'jacquot'],
    ['Haitian Kreyol', 'pyer', 'pierre'],
    ['Italian', 'giuseppe', 'peppino'],
    ['Russian', 'aleksandr', 'sasha'],
    ['Ukrainian', 'mykhailo', 'misha'],
    ['Polish', 'katarzyna', 'kasia'],
    ['Arabic', 'abdelaziz', 'aziz'],
    ['Hebrew', 'avraham', 'avi'],
    ['Amharic', 'tewodros', 'teddy'],
    ['Somali', 'warsame', 'warsama'],
    ['German', 'johannes', 'hans'],
    ['Dutch', 'cornelis', 'kees'],
    ['Greek', 'konstantinos', 'kostas'],
  ])('in %s %s is also %s', (_language, full, short) => {
    expect(nicknameRelation(full, short)).toBe('nickname');
  });

  test.each([
    ['jose', 'joseph'],
    ['maria', 'mary'],
    ['marie', 'maria'],
    ['juan', 'ivan'],
    ['pierre', 'pedro'],
    ['mikhail', 'miguel'],
    ['jorge', 'george'],
    ['guillermo', 'guillaume'],
    ['iosif', 'joseph'],
    ['mohamed', 'maxamed'],
    ['muhammad', 'mehmet'],
    ['dawit', 'davide'],
  ])('%s and %s are one name in two languages', (a, b) => {
    expect(nicknameRelation(a, b)).toBe('equivalent');
    expect(nicknameRelation(b, a)).toBe(nicknameRelation(a, b));
  });

  test('names that merely look alike, and names of siblings, do not meet', () => {
    for (const [a = '', b = ''] of [
      ['robert', 'richard'],
      ['maria', 'mariana'],
      ['hung', 'hong'],
      ['christopher', 'christine'],
      ['ahmed', 'mohamed'],
      ['abebe', 'abeba'],
      ['mohamed', 'mahmoud'],
    ])
      expect(nicknameRelation(a, b), `${a} ${b}`).toBeUndefined();
  });

  test('a name and itself, and words that are no names, have no relation', () => {
    for (const word of ['william', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(nicknameRelation(word, word)).toBeUndefined();
      expect(nicknameRelation(word, 'constructor')).toBeUndefined();
    }
  });
});

describe('the full names that a name may stand for', () => {
  test('are few, distinct and begin with the name itself where it is one', () => {
    for (const name of new Set(all.flat())) {
      const roots = nicknameRoots(name);
      expect(roots.length).toBeGreaterThan(0);
      expect(roots.length).toBeLessThanOrEqual(mostNicknameRoots);
      expect(new Set(roots).size).toBe(roots.length);
    }
    expect(nicknameRoots('william')[0]).toBe('william');
    expect(nicknameRoots('peggy')).toEqual(['margaret']);
  });

  test('bring names of two languages together', () => {
    expect(nicknameRoots('jose')).toContain('joseph');
    expect(nicknameRoots('yusuf')).toContain('joseph');
    expect(nicknameRoots('pepe')).toContain('jose');
    expect(nicknameRoots('muhammad')).toContain('mohamed');
    expect(nicknameRoots('maxamed')).toContain('mohamed');
  });

  test('are none for words that are no names', () => {
    for (const word of ['', 'constructor', '__proto__', 'valueOf', 'x'.repeat(10_000)])
      expect(nicknameRoots(word)).toEqual([]);
  });
});
