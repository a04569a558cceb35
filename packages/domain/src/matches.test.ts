import { expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import { type MatchEvent, matchEntity, matchOf } from './matches.ts';
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
