import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { likeness } from './likeness.ts';
import type { MatchProfile } from './match-profile.ts';
import { compared, elsewhere, narrowProfile, worlds } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';

/** Names that no list takes for forms or sounds of each other. */
const unlike = [
  'Ana',
  'Beatriz',
  'Cecilia',
  'Dolores',
  'Esther',
  'Graciela',
  'Yolanda',
  'Wilson',
  'Héctor',
  'Kwame',
] as const;
const twoUnlike = shuffledSubarray([...unlike], { minLength: 2, maxLength: 2 });

describe('who is never the same without a person', () => {
  test('twins: one birth date, family, phone and roof, whatever their names and however small the fund', () => {
    assert(
      property(twoUnlike, worlds, ([one = '', other = ''], world) => {
        const twin = (given: string): Partial<MatchProfile> => ({
          names: { given, family: 'Ferraz' },
          emails: ['home@example.org'],
        });
        expect(compared(twin(one), twin(other), world).band).not.toBe('same');
      }),
    );
  });

  test('father and son of one name, even when a date of birth was copied from one to the other', () => {
    for (const [one, other] of [
      ['Reed Sr', 'Reed Jr'],
      ['Reed', 'Reed Jr'],
      ['Reed II', 'Reed III'],
    ] as const) {
      const of = (family: string, birthDate: string): Partial<MatchProfile> => ({
        names: { given: 'Otis', family },
        birthDate,
      });
      expect(compared(of(one, '1954-03-02'), of(other, '1954-03-02')).band).not.toBe('same');
      expect(compared(of(one, '1954-03-02'), of(other, '1979-08-11')).band).not.toBe('same');
    }
  });

  test('roommates: one address and phone, nothing else', () => {
    assert(
      property(twoUnlike, worlds, ([one = '', other = ''], world) => {
        const first = { names: { given: one, family: 'Boateng' }, birthDate: '1991-02-08' };
        const second = { names: { given: other, family: 'Kovalenko' }, birthDate: '1988-09-30' };
        expect(compared(first, second, world).band).not.toBe('same');
      }),
    );
  });

  test('whom a caseworker’s phone and e-mail join', () => {
    assert(
      property(twoUnlike, worlds, ([one = '', other = ''], world) => {
        const first = { names: { given: one, family: 'Lima' }, birthDate: '1991-02-08' };
        const second = {
          ...elsewhere,
          names: { given: other, family: 'Lima' },
          birthDate: '1991-02-18',
          phones: ['617-555-0117'],
          emails: ['rosangela@example.org'],
        };
        expect(compared(first, second, world).band).not.toBe('same');
      }),
    );
  });

  test('a father-named person and the name turned round', () => {
    const one = { names: { given: 'Abebe', family: 'Bekele' } };
    const other = { names: { given: 'Bekele', family: 'Abebe' } };
    expect(compared(one, other).band).not.toBe('same');
  });

  test('whoever’s date of birth is not whole on both forms, or is 1 January', () => {
    for (const birthDate of ['1979', '1979-11', undefined, 'unknown']) {
      expect(compared({}, { birthDate }).band, birthDate).toBe('possible');
    }
    expect(compared({ birthDate: '1979-01-01' }, { birthDate: '1979-01-01' }).band).toBe('possible');
  });

  test('whoever gives no more than one name', () => {
    expect(compared({ names: { given: 'Rosângela', family: '' } }, {}).band).toBe('possible');
    expect(compared({ names: { given: '', family: 'Ferraz' } }, {}).band).toBe('possible');
  });

  test('for anybody, the same asks for a whole date of birth and both names, and no other generation', () => {
    let seen = 0;
    assert(
      property(narrowProfile, narrowProfile, worlds, (a, b, world) => {
        const [one, other] = [readProfile(a), readProfile(b)];
        const { band, probability } = compare(one, other, world);
        if (band !== 'same') return;
        seen += 1;
        const { name, birth, generation } = likeness(one, other);
        expect(probability).toBeGreaterThanOrEqual(0.99);
        expect(birth).toMatch(/^(equal|swapped|near)$/);
        for (const { applicant } of [one, other]) {
          expect(applicant.name.given.length + applicant.name.family.length).toBeGreaterThan(1);
          expect(applicant.birth?.digits).toBeDefined();
        }
        expect(name?.family).toBeDefined();
        expect(generation).toBeUndefined();
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
