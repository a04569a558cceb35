import { describe, expect, test } from 'vitest';
import { evidenceCodes, isFor, wordsOf } from './evidence.ts';
import { compared } from './profiles.fixture.ts';

describe('evidence', () => {
  test('its words are those of a closed list: no value of either household is in them', () => {
    const { words } = compared(
      {},
      { birthDate: '1979-23-11', phones: ['617-555-0118'], names: { given: 'Rosangela', family: 'Feraz' } },
    );
    expect(words).toBe(
      'phone one digit apart; same e-mail address; same given name; family name sounds alike; date of birth with day and month swapped; same address',
    );
    for (const code of evidenceCodes) expect(wordsOf([code])).toMatch(/^[a-z,;' -]+$/i);
  });

  test('what speaks against comes after what speaks for', () => {
    expect(wordsOf(['same-phone', 'other-birth-date'])).toBe('same phone; but different date of birth');
    expect(wordsOf(['other-birth-date'])).toBe('nothing alike; but different date of birth');
    expect(wordsOf([])).toBe('nothing alike');
  });

  test('a code says whether it speaks for one household; a text that is no code does not', () => {
    expect(isFor('same-phone')).toBe(true);
    for (const code of ['other-phone', 'other-generation', '', 'lunar-phase']) expect(isFor(code)).toBe(false);
  });

  test('a suffix on one form only is no evidence to tell, another suffix is', () => {
    const of = (family: string) => ({ names: { given: 'Otis', family } });
    expect(compared(of('Reed'), of('Reed Jr')).evidence).not.toContain('other-generation');
    expect(compared(of('Reed Sr'), of('Reed Jr')).words).toContain('one is Senior or Junior, the other is not');
  });
});
