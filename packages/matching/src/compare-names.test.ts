import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, type NameLikeness } from './compare-names.ts';
import { readName } from './person-names.ts';
import { hardTexts } from './profiles.fixture.ts';
import { weights } from './shipped-weights.ts';
import { personBits } from './weigh.ts';

type Written = readonly [given: string, family: string];

const likenessOf = (a: Written, b: Written): NameLikeness | undefined => compareNames(readName(...a), readName(...b));

const bitsOf = (a: Written, b: Written): number => personBits({ name: likenessOf(a, b), birth: undefined }, weights);

const levelsOf = (a: Written, b: Written) => {
  const { arrangement, given, family } = likenessOf(a, b) ?? {};
  return [arrangement, given?.level, family?.level];
};

describe('two forms of one name', () => {
  test.each([
    ['the same', ['Ana', 'Lima'], ['ANA', 'lima'], ['straight', 'exact', 'exact']],
    ['accents', ['José', 'Muñoz'], ['Jose', 'Munoz'], ['straight', 'exact', 'exact']],
    ['given and family name swapped', ['Ana', 'Lima'], ['Lima', 'Ana'], ['swapped', 'exact', 'exact']],
    ['the whole name in the family field', ['', 'Ana Lima'], ['Ana', 'Lima'], ['one-field', undefined, 'exact']],
    ['the whole name in the given field', ['Ana Lima', ''], ['Ana', 'Lima'], ['one-field', undefined, 'exact']],
    ['the boundary elsewhere', ['Ana Maria', 'Lima'], ['Ana', 'Maria Lima'], ['whole', undefined, 'exact']],
    ['a double surname dropped', ['Ana', 'García Pérez'], ['Ana', 'Pérez'], ['straight', 'exact', 'in-part']],
    ['a middle name dropped', ['Maria Lúcia', 'Santos'], ['Maria', 'Santos'], ['straight', 'in-part', 'exact']],
    ['an initial', ['M', 'Santos'], ['Maria', 'Santos'], ['straight', 'initial', 'exact']],
    ['an initial on both', ['M', 'Santos'], ['m.', 'Santos'], ['straight', 'initial', 'exact']],
    ['a nickname', ['Bill', 'Smith'], ['William', 'Smith'], ['straight', 'nickname', 'exact']],
    ['another language', ['José', 'Ortiz'], ['Joseph', 'Ortiz'], ['straight', 'equivalent', 'exact']],
    ['a slip', ['Margarita', 'Lima'], ['Margrita', 'Lima'], ['straight', 'near', 'exact']],
    ['parts glued', ['Jean-Pierre', 'Louis'], ['Jeanpierre', 'Louis'], ['straight', 'exact', 'exact']],
    ['particles glued', ['Ana', 'de la Cruz'], ['Ana', 'Delacruz'], ['straight', 'exact', 'exact']],
    ['a particle dropped', ['José', 'da Silva'], ['José', 'Silva'], ['straight', 'exact', 'exact']],
    ['a title', ['Dr. Ana', 'Lima'], ['Ana', 'Lima'], ['straight', 'exact', 'exact']],
    ['a suffix', ['Otis', 'Reed Jr'], ['Otis', 'Reed'], ['straight', 'exact', 'exact']],
    ['Arabic letters', ['محمد', 'الحسن'], ['Mohammed', 'Al Hassan'], ['straight', 'transcribed', 'transcribed']],
    ['Chinese characters in Mandarin', ['小明', '王'], ['Xiaoming', 'Wang'], ['straight', 'exact', 'exact']],
    ['and in Cantonese', ['俊仁', '何'], ['Chun Yan', 'Ho'], ['straight', 'transcribed', 'transcribed']],
    ['Vietnamese accents', ['Thị Hoa', 'Nguyễn'], ['Thi Hoa', 'Nguyen'], ['straight', 'exact', 'exact']],
    ['Ge’ez letters', ['አበበ', 'በቀለ'], ['Abebe', 'Bekele'], ['straight', 'exact', 'transcribed']],
    ['Cyrillic letters', ['Дмитрий', 'Кузнецов'], ['Dmitry', 'Kuznetsov'], ['straight', 'exact', 'exact']],
  ] as const)('%s', (_, a, b, levels) => {
    expect(levelsOf(a, b)).toEqual(levels);
    expect(levelsOf(b, a)).toEqual(levels);
  });

  test('Khmer letters are no other name', () => {
    const [arrangement, given, family] = levelsOf(['សុខា', 'ជា'], ['Sokha', 'Chea']);
    expect(arrangement).toBe('straight');
    expect(given).toMatch(/exact|transcribed|sound|near/);
    expect(family).toMatch(/exact|transcribed|sound|near/);
  });

  test('a word that was dropped, or two that do not meet, are told as rest', () => {
    expect(likenessOf(['Ana', 'García Pérez'], ['Ana', 'Pérez'])?.family?.rest).toBe('one-side');
    expect(likenessOf(['Ana', 'García Pérez'], ['Ana', 'García Vega'])?.family).toMatchObject({
      rest: 'both-sides',
      unmet: 1,
    });
  });

  test('of chains of given names another first name counts twice: siblings share all but that', () => {
    const chain = (given: string): Written => [given, 'Warsame'];
    expect(likenessOf(chain('Abdi Jama'), chain('Hodan Jama'))?.given?.unmet).toBe(2);
    expect(likenessOf(chain('Abdi Jama'), chain('Abdi Farah'))?.given?.unmet).toBe(1);
  });
});

describe('names of two people', () => {
  test.each([
    [
      ['Kwame', 'Boateng'],
      ['Ingrid', 'Svensson'],
      ['different', 'different'],
    ],
    [
      ['Ana', 'Lima'],
      ['Ana', 'Boateng'],
      ['exact', 'different'],
    ],
    [
      ['Ana', 'Lima'],
      ['Kwame', 'Lima'],
      ['different', 'exact'],
    ],
  ] as const)('%s and %s', (a, b, levels) => {
    expect(levelsOf(a, b)).toEqual(['straight', ...levels]);
  });

  test('Junior and Senior have one name and another generation', () => {
    const [junior, senior] = [readName('Otis', 'Reed Jr.'), readName('Otis', 'Reed, Sr')];
    expect(compareNames(junior, senior)).toMatchObject({ given: { level: 'exact' }, family: { level: 'exact' } });
    expect([junior.generation, senior.generation]).toEqual(['junior', 'senior']);
  });

  test('Vietnamese names apart only in an accent are not the same', () => {
    expect(likenessOf(['Văn Hùng', 'Nguyễn'], ['Văn Hưng', 'Nguyễn'])?.given?.level).not.toBe('sound');
  });
});

describe('a swap of given and family name', () => {
  const loss = (name: Written): number => bitsOf(name, name) - bitsOf(name, [name[1], name[0]]);

  test('is told as what it is in the name’s culture', () => {
    expect(levelsOf(['Abebe', 'Bekele'], ['Bekele', 'Abebe'])[0]).toBe('swapped-of-father-named');
    expect(levelsOf(['Văn Hùng', 'Nguyễn'], ['Nguyễn', 'Văn Hùng'])[0]).toBe('swapped-of-family-first');
    expect(levelsOf(['Kwame', 'Boateng'], ['Boateng', 'Kwame'])[0]).toBe('swapped');
  });

  test('costs most where the second name is the father’s, least where the family name comes first', () => {
    expect(loss(['Abebe', 'Bekele'])).toBeGreaterThan(loss(['Kwame', 'Boateng']) + 1);
    expect(loss(['Văn Hùng', 'Nguyễn'])).toBeLessThan(loss(['Kwame', 'Boateng']) - 1);
    expect(loss(['Văn Hùng', 'Nguyễn'])).toBeGreaterThan(0);
  });

  test('is not believed where straight says more', () => {
    expect(levelsOf(['James', 'Thomas'], ['James', 'Thomas'])[0]).toBe('straight');
  });
});

describe('what says nothing', () => {
  test('a name that is missing on one side compares as nothing', () => {
    expect(likenessOf(['', ''], ['Ana', 'Lima'])).toBeUndefined();
    expect(likenessOf(['😀', '-'], ['Ana', 'Lima'])).toBeUndefined();
  });

  test('a part that is missing has no level, and the other keeps its own', () => {
    const [arrangement, given, family] = levelsOf(['Ana', ''], ['Ana', 'Lima']);
    expect([arrangement, given, family]).toEqual(['straight', 'exact', undefined]);
  });

  test('rarer words say more than common ones', () => {
    const ofFamily = (family: string): number => bitsOf(['Ana', family], ['Ana', family]);
    expect(ofFamily('Szczepanik')).toBeGreaterThan(ofFamily('Rodriguez') + 1);
  });

  test('comparison is symmetric and never throws', () => {
    const text = string({ unit: 'binary', maxLength: 40 });
    assert(
      property(text, text, text, text, (a, b, c, d) => {
        expect(bitsOf([a, b], [c, d])).toBeCloseTo(bitsOf([c, d], [a, b]), 9);
      }),
    );
    for (const one of hardTexts) for (const other of hardTexts) likenessOf([one, other], [other, one]);
  });
});
