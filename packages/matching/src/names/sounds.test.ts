import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanForm, hanReadings, mandarinTokens } from './han-readings.ts';
import { siniticCodes } from './sinitic.ts';
import { strangers, variants } from './sounds.fixture.ts';
import { skeleton, soundsLike } from './sounds.ts';
import { type NameToken, nameTokens } from './transliterate.ts';

/** The words of a text as one, for names that are written now apart, now glued (Jia Jun, Jiajun; 俊仁). */
const token = (written: string): NameToken => {
  const tokens = nameTokens(written);
  const [first = { text: 'none', script: 'other' }] = tokens;
  if (tokens.length < 2) return first;
  const script = tokens.every((one) => one.script === first.script) ? first.script : 'other';
  const text = tokens.map((one) => one.text).join('');
  if (script === 'latin' || script === 'other') return { text, script };
  return { text, script, original: tokens.map(({ original = '' }) => original).join('') };
};
const heard = (a: string, b: string): string => soundsLike(token(a), token(b));

const pairsOf = (lists: Readonly<Record<string, string>>, sign: string): readonly (readonly [string, string])[] =>
  Object.values(lists).flatMap((list) =>
    list.split(',').map((pair) => {
      const [a = '', b = ''] = pair.trim().split(sign);
      return [a, b] as const;
    }),
  );

const share = (pairs: readonly (readonly [string, string])[], answers: readonly string[]): number =>
  pairs.filter(([a, b]) => answers.includes(heard(a, b))).length / pairs.length;

describe('over the fixture of names in many languages', () => {
  const [true_, other] = [pairsOf(variants, '='), pairsOf(strangers, '/')];

  test('spellings of one name are heard as the same', () => {
    expect(true_.length).toBeGreaterThan(200);
    expect(share(true_, ['same'])).toBeGreaterThan(0.94);
    expect(share(true_, ['same', 'close'])).toBeGreaterThan(0.98);
  });

  test('different names seldom are', () => {
    expect(other.length).toBeGreaterThan(200);
    expect(share(other, ['same'])).toBeLessThan(0.02);
    expect(share(other, ['same', 'close'])).toBeLessThan(0.17);
  });
});

test.each([
  ['Hassan', 'Hussein'],
  ['Ali', 'Ale'],
  ['Omar', 'Amr'],
  ['محمد', 'محمود'],
  ['Ivanov', 'Ivanova'],
  ['Hùng', 'Hưng'],
  ['田', '北'],
])('%s and %s are not the same', (a, b) => {
  expect(heard(a, b)).not.toBe('same');
});

test('Vietnamese accents part names only where both were written with them', () => {
  expect(heard('Huệ', 'Hue')).toBe('same');
  expect(heard('Huệ', 'Huế')).toBe('close');
});

test('Chinese characters are read in Mandarin and in Cantonese, and know their other forms', () => {
  expect(mandarinTokens('何俊仁')).toEqual(['he', 'jun', 'ren']);
  expect(Array.from('何俊仁', (each) => hanReadings(each)[0]?.cantonese)).toEqual(['ho', 'zeon', 'jan']);
  expect(hanForm('国')).toBe(hanForm('國'));
  expect(hanForm('é')).toBe('é');
});

test('romanized Chinese syllables share a code across systems, and what is not Chinese has none', () => {
  const shared = (a: string, b: string): boolean => siniticCodes(a).some((code) => siniticCodes(b).includes(code));
  for (const [a, b] of [
    ['hsu', 'xu'],
    ['chih', 'zhi'],
    ['jyh', 'zhi'],
    ['chan', 'chen'],
    ['kwok', 'guo'],
    ['chiachun', 'jiajun'],
  ] as const) {
    expect(shared(a, b), `${a} ${b}`).toBe(true);
  }
  expect(siniticCodes('robert')).toEqual([]);
  expect(siniticCodes('')).toEqual([]);
});

const anyName = fc.oneof(
  fc.constantFrom(...pairsOf(variants, '=').flat(), ...pairsOf(strangers, '/').flat()),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[a-z]{1,20}$/),
);

test('hearing is symmetric, and nothing is unlike itself', () => {
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(heard(a, b)).toBe(heard(b, a));
      expect(heard(a, a)).toBe('same');
    }),
    { numRuns: 500 },
  );
});

test('codes and skeletons of any text are bounded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(siniticCodes(text).length).toBeLessThanOrEqual(40);
      expect(skeleton(text)).toMatch(/^[a-z]{0,80}$/);
    }),
  );
});

test.each([
  ['mohamed', 'muhammad', 'mahamed'],
  ['yusuf', 'youssef', 'jusuf'],
  ['yevgeny', 'evgeni'],
  ['philip', 'filip'],
  ['shevchenko', 'sevcenko'],
  ['khalid', 'qalid'],
])('%s and %s have one skeleton', (...names) => {
  expect([...new Set(names.map(skeleton))]).toHaveLength(1);
});
