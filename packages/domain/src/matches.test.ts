import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import { answeredEvidence, type Match, type MatchEvent, matchEntity, matchOf, stepFor } from './matches.ts';
import { application, ben, elderHousehold, hour, household, match, told } from './relief-fund.fixture.ts';

const before = derivedId('application', 'the same, before');
const sides = {
  elder: { applicationId: before, householdId: elderHousehold },
  newer: { applicationId: application, householdId: household },
};
const opened: MatchEvent = { type: 'MatchOpened', data: { ...sides, evidence: ['same-phone'] } };
const decided = (decision: 'same' | 'different'): MatchEvent => ({
  type: 'MatchDecided',
  data: { ...sides, decision, reason: 'asked', by: ben },
});

test('a match is open until a person has decided it, and waits for a reviewer', () => {
  const open = told(matchEntity, match, opened);
  expect(open).toMatchObject({ id: match, status: 'open', openedAt: hour(1), evidence: ['same-phone'] });
  expect(open && matchEntity.places(open)).toEqual({ queue: 'match', since: hour(1) });
});

test.each(['same', 'different'] as const)(
  'a match that was decided %s says by whom and why, and waits for nobody',
  (decision) => {
    const state = told(matchEntity, match, opened, decided(decision));
    expect(state).toMatchObject({ status: decision, decidedBy: ben, reason: 'asked' });
    expect(state && matchEntity.places(state)).toEqual({});
  },
);

test('a match is opened once and decided once', () => {
  expect(() => told(matchEntity, match, opened, opened)).toThrow(TypeError);
  expect(() => told(matchEntity, match, decided('same'))).toThrow(TypeError);
  expect(() => told(matchEntity, match, opened, decided('same'), decided('different'))).toThrow(TypeError);
});

test('two applications have one match, whoever sees it first', () => {
  expect(matchOf(before, application)).toBe(matchOf(application, before));
  expect(matchOf(before, application)).not.toBe(matchOf(before, before));
});

const reopened: MatchEvent = {
  type: 'MatchReopened',
  data: { ...sides, evidence: ['same-email', 'same-phone'], probabilityPpm: 810_000, model: 'w' },
};

describe('a match that was answered different', () => {
  test('may be opened again, and remembers what was answered', () => {
    const state = told(matchEntity, match, opened, decided('different'), reopened);
    expect(state).toEqual({
      ...reopened.data,
      id: match,
      status: 'open',
      openedAt: hour(3),
      answered: ['same-phone'],
    });
    expect(state && answeredEvidence(state)).toEqual(['same-phone']);
    const again = told(matchEntity, match, opened, decided('different'), reopened, decided('different'));
    expect(again && answeredEvidence(again)).toEqual(['same-email', 'same-phone']);
  });

  test('is not opened again while it is open, nor after it was the same', () => {
    expect(() => told(matchEntity, match, opened, reopened)).toThrow(TypeError);
    expect(() => told(matchEntity, match, opened, decided('same'), reopened)).toThrow(TypeError);
    expect(() => told(matchEntity, match, reopened)).toThrow(TypeError);
  });
});

test('a match of before there were probabilities is read as it was written', () => {
  expect(told(matchEntity, match, opened, decided('same'))).not.toHaveProperty('probabilityPpm');
});

describe('what follows from a likeness', () => {
  const phone = { speaksFor: ['same-phone'] };
  const more = { speaksFor: ['same-phone', 'same-email'] };
  const one = (status: Match['status'], evidence = ['same-phone']): Match => ({
    ...sides,
    id: match,
    evidence,
    status,
    openedAt: hour(1),
  });

  test('is one household by near certainty alone, or a question to a person', () => {
    expect(stepFor({ band: 'same', ...phone }, undefined, [])).toBe('join');
    expect(stepFor({ band: 'possible', ...phone }, undefined, [])).toBe('open');
  });

  test('is nothing while a person is asked about these two, and nothing for the same evidence afterwards', () => {
    for (const band of ['possible', 'same'] as const) {
      expect(stepFor({ band, ...more }, one('open'), [one('open')])).toBeUndefined();
      expect(stepFor({ band, ...phone }, one('different'), [one('different')])).toBeUndefined();
      expect(stepFor({ band, ...phone }, undefined, [one('different')])).toBeUndefined();
    }
  });

  test('is a person’s again when something new speaks for it, near certain or not', () => {
    for (const band of ['possible', 'same'] as const) {
      expect(stepFor({ band, ...more }, one('different'), [one('different')])).toBe('reopen');
      expect(stepFor({ band, ...more }, undefined, [one('different')])).toBe('open');
    }
  });

  test('is never decided without the person who is being asked about the same two households', () => {
    expect(stepFor({ band: 'same', ...more }, undefined, [one('open')])).toBe('open');
  });
});
