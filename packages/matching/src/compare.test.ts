import { describe, expect, test } from 'vitest';
import { evidence } from './compare.ts';
import type { MatchProfile } from './match-profile.ts';

const household = (more: Partial<MatchProfile>): MatchProfile => ({
  names: { given: 'Marie Flore', family: 'Pierre-Louis' },
  birthDate: '1979-11-23',
  phones: ['617-555-0117'],
  emails: [],
  payees: [],
  members: [],
  ...more,
});

describe('comparison', () => {
  test('the same person through two partners is evidence in words', () => {
    const again = household({ names: { given: 'MARIE-FLORE', family: 'Pierre Louis' }, phones: ['+1 (617) 555-0117'] });
    expect(evidence(household({}), again)).toEqual({
      fields: ['same-phone', 'same-applicant'],
      words: 'same phone; same name and date of birth',
      verdict: 'possible',
    });
  });

  test('a caseworker’s phone on two forms shows what speaks against it', () => {
    const other = household({ names: { given: 'Wei', family: 'Chen' }, birthDate: '1990-02-01' });
    const { words, verdict } = evidence(household({}), other);
    expect(words).toBe('same phone; but different name, different date of birth');
    expect(verdict).toBe('possible');
  });

  test('twins share a birth date and a family name, and that alone asks nobody', () => {
    const twin = household({ names: { given: 'Marie Rose', family: 'Pierre-Louis' }, phones: [] });
    expect(evidence(household({}), twin)).toEqual({
      fields: ['same-birth-date', 'different-name'],
      words: 'same date of birth; but different name',
      verdict: 'none',
    });
  });

  test('an applicant who is a member of another household is seen', () => {
    const aunt = household({
      names: { given: 'Rose', family: 'Joseph' },
      birthDate: '1985-01-30',
      phones: [],
      members: [{ given: 'Marie-Flore', family: 'Pierre-Louis', birthDate: '1979-11-23' }],
    });
    expect(evidence(household({}), aunt).fields).toEqual([
      'applicant-among-members',
      'different-name',
      'different-birth-date',
    ]);
  });

  test('a child on two forms is seen', () => {
    const members = [{ given: 'Ti-Jean', family: 'Pierre-Louis', birthDate: '2016-04-02' }];
    const father = household({ names: { given: 'Jean', family: 'Joseph' }, phones: [], members });
    expect(evidence(household({ members }), father).fields).toContain('same-member');
  });

  test('a missing birth date speaks neither way', () => {
    expect(evidence(household({}), household({ birthDate: undefined, phones: [] })).fields).toEqual(['same-name']);
  });

  test('words carry no value of either household', () => {
    const { words } = evidence(
      household({ emails: ['flore@example.org'] }),
      household({ emails: ['FLORE@example.org'] }),
    );
    expect(words).not.toMatch(/flore|617|1979/i);
  });
});
