import { describe, expect, test } from 'vitest';
import { arrive } from './arrivals.fixture.ts';
import { mostCandidates } from './choose-candidates.ts';
import type { MatchProfile } from './match-profile.ts';
import { addressOf, hardTexts, household } from './profiles.fixture.ts';

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va'];
const name = (number: number): string =>
  [number, number >> 4, number >> 8, number >> 12].map((part) => syllables[part & 15]).join('');
const two = (part: number): string => String(part).padStart(2, '0');

/** The nth of many different people: no two have a name or a date of birth in common. */
const person = (nth: number, more: Partial<MatchProfile>): MatchProfile => {
  const mixed = Math.imul(nth + 1, 40503) & 0xffff;
  return {
    names: { given: name(mixed), family: name(Math.imul(nth + 1, 30011) & 0xffff) },
    birthDate: `${1930 + (nth % 80)}-${two(2 + (mixed % 11))}-${two(2 + ((mixed >> 4) % 26))}`,
    phones: [],
    emails: [],
    payees: [],
    members: [],
    ...more,
  };
};

const id = (nth: number): string => `app-${String(nth).padStart(6, '0')}`;
const candidatesOf = (arrived: ReturnType<typeof arrive>): readonly number[] =>
  arrived.map(({ pairs }) => pairs.length).sort((a, b) => a - b);
const sames = (arrived: ReturnType<typeof arrive>) =>
  arrived.flatMap(({ id: one, pairs }) =>
    pairs.filter(({ band }) => band === 'same').map(({ with: other }) => [other, one]),
  );

describe('bad luck at scale', () => {
  test('five hundred applications with one phone: few candidates each, and nobody is the same', () => {
    const arrived = arrive(
      Array.from({ length: 500 }, (_, nth) => [id(nth), person(nth, { phones: ['617-555-0142'] })] as const),
    );
    const counts = candidatesOf(arrived);
    expect(counts.at(-1)).toBeLessThanOrEqual(mostCandidates);
    expect(counts[250]).toBeLessThanOrEqual(5);
    expect(sames(arrived)).toEqual([]);
  });

  test('ten thousand from one shelter’s address: few candidates each, nobody is the same, and whoever comes back is found', () => {
    const guest = (nth: number) => person(nth, { address: addressOf('400 Harborview Rd') });
    const back = [17, 4_321, 9_999];
    const applications = [
      ...Array.from({ length: 10_000 }, (_, nth) => [id(nth), guest(nth)] as const),
      ...back.map((nth) => [id(nth + 20_000), guest(nth)] as const),
    ];
    const arrived = arrive(applications);
    const counts = candidatesOf(arrived);
    expect(counts.at(-1)).toBeLessThanOrEqual(mostCandidates);
    expect(counts[Math.floor(counts.length * 0.99)]).toBeLessThanOrEqual(20);
    expect(sames(arrived)).toEqual(back.map((nth) => [id(nth), id(nth + 20_000)]));
  });

  test('the first eight guests of a shelter, before it is known for one, are not the same either', () => {
    const arrived = arrive(
      Array.from(
        { length: 8 },
        (_, nth) => [id(nth), person(nth, { address: addressOf('400 Harborview Rd') })] as const,
      ),
    );
    expect(sames(arrived)).toEqual([]);
  });

  test('hard texts, each as a whole application, are nobody’s certainty', () => {
    const arrived = arrive(
      hardTexts.map((text, nth) => [
        id(nth),
        household({
          names: { given: text, family: text },
          birthDate: text,
          phones: [text],
          emails: [text],
          address: addressOf(text),
          members: [{ given: text, family: text, birthDate: text }],
        }),
      ]),
    );
    expect(arrived).toHaveLength(hardTexts.length);
    expect(sames(arrived)).toEqual([]);
  });
});
