import { describe, expect, test } from 'vitest';
import { weightsVersion } from './compare.ts';
import type { MatchProfile } from './match-profile.ts';
import { compared, elsewhere } from './profiles.fixture.ts';

describe('one household that applies again', () => {
  test('word for word, it is the same', () => {
    const { band, probability, words } = compared({}, {});
    expect(band).toBe('same');
    expect(probability).toBeGreaterThan(0.999);
    expect(words).toBe('same phone; same e-mail address; same name; same date of birth; same address');
  });

  test.each<readonly [string, Partial<MatchProfile>]>([
    ['with day and month swapped', { birthDate: '1979-23-11' }],
    ['with one digit of the birth date slipped', { birthDate: '1979-11-28' }],
    ['with accents and capitals left out', { names: { given: 'ROSANGELA', family: 'FERRAZ' } }],
    ['with given and family name swapped', { names: { given: 'Ferraz', family: 'Rosângela' } }],
    ['with another surname added', { names: { given: 'Rosângela', family: 'Alves Ferraz' } }],
    ['with another phone', { phones: ['781-555-0188'] }],
    ['from another address', { address: elsewhere.address }],
  ])('%s, it is the same', (_, more) => {
    expect(compared({}, more).band).toBe('same');
  });

  test('in the Arabic script, it is the same', () => {
    const latin = { names: { given: 'Mohammed', family: 'Al Hassan' } };
    expect(compared(latin, { names: { given: 'محمد', family: 'الحسن' } }).band).toBe('same');
  });

  test('by the spouse, a person is asked', () => {
    const spouse = { given: 'Edmilson', family: 'Ferraz', birthDate: '1977-02-14' };
    const { band, evidence } = compared(
      { members: [spouse] },
      {
        names: spouse,
        birthDate: spouse.birthDate,
        members: [{ given: 'Rosângela', family: 'Ferraz', birthDate: '1979-11-23' }],
      },
    );
    expect(band).toBe('possible');
    expect(evidence).toContain('applicant-among-members');
  });

  test('a child on both forms is evidence', () => {
    const members = [{ given: 'Luana', family: 'Ferraz', birthDate: '2015-05-18' }];
    expect(compared({ members }, { ...elsewhere, members }).evidence).toContain('same-member');
  });
});

describe('two households that are not one', () => {
  test('with nothing alike, they are none', () => {
    const other = { names: { given: 'Kwame', family: 'Boateng' }, birthDate: '1991-02-08', ...elsewhere };
    const { band, words, probability } = compared({}, other);
    expect(band).toBe('none');
    expect(probability).toBeLessThan(1e-6);
    expect(words).toBe(
      'nothing alike; but different given name, different family name, different date of birth, different phone, different address',
    );
  });

  test('a common name and another birth date is none', () => {
    const name = { names: { given: 'Maria', family: 'Rodriguez' } };
    expect(compared(name, { ...name, birthDate: '1990-02-08', ...elsewhere }).band).toBe('none');
  });

  test('a helper’s phone alone is none', () => {
    const other = {
      ...elsewhere,
      names: { given: 'Kwame', family: 'Boateng' },
      birthDate: '1991-02-08',
      phones: ['617-555-0117'],
    };
    expect(compared({}, other).band).toBe('none');
  });
});

test('a comparison tells which weights it used', () => {
  expect(weightsVersion).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
});
