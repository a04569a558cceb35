import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContact, type MatchKey, matchKeyKinds, matchKeys, maxMatchKeys } from './match-keys.ts';
import type { MatchProfile } from './match-profile.ts';
import { addressOf, hardTexts, household, narrowProfile, wildProfile } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';

const keysOf = (profile: MatchProfile): readonly MatchKey[] => matchKeys(readProfile(profile));
const textsOf = (profile: MatchProfile): readonly string[] =>
  keysOf(profile).map(({ kind, text }) => `${kind} ${text}`);
const bare = (given: string, family: string, more: Partial<MatchProfile> = {}): MatchProfile => ({
  names: { given, family },
  phones: [],
  emails: [],
  payees: [],
  members: [],
  ...more,
});

describe('the keys of an application', () => {
  test('a plain form has those of the table in the README', () => {
    expect(textsOf(bare('Ana', 'Lima', { birthDate: '1984-03-07', phones: ['617-555-0142'] }))).toEqual([
      'phone +16175550142',
      'person an~lm|19840307',
      'birth y|lm|1984',
      'birth y|an|1984',
      'birth d|19840307',
      'birth i|1984|0307|al',
      'birth m|lm|0307',
      'birth m|an|0307',
      'name x|ana~lima',
      'name s|an~lm',
      'phone 7|5550142',
      'name a|lmn',
      'birth mi|l|0307|198',
      'birth mi|a|0307|198',
      'birth yt|ima|1984',
      'birth yt|ana|1984',
    ]);
  });

  test('contacts come first: they are never the ones for which no room is left', () => {
    const members = Array.from({ length: 60 }, (_, at) => ({
      given: `Child ${at}`,
      family: 'Lima',
      birthDate: '2015-06-01',
    }));
    const keys = keysOf(household({ members, payees: ['ba_1'], phones: ['617-555-0117', '617-555-0118'] }));
    expect(keys).toHaveLength(maxMatchKeys);
    expect(keys.slice(0, 4).map(({ kind }) => kind)).toEqual(['payee', 'phone', 'phone', 'email']);
    expect(keys.filter(({ kind }) => kind === 'address')).toHaveLength(3);
  });

  test('of each contact no more than two make keys', () => {
    const many = (of: (at: number) => string) => Array.from({ length: 30 }, (_, at) => of(at));
    const keys = keysOf(
      household({
        phones: many((at) => `617-555-01${10 + at}`),
        emails: many((at) => `a${at}@example.org`),
        payees: many((at) => `ba_${at}`),
      }),
    );
    for (const kind of ['email', 'payee'] as const) expect(keys.filter((key) => key.kind === kind)).toHaveLength(2);
    expect(keys.filter(({ kind, text }) => kind === 'phone' && text.startsWith('+'))).toHaveLength(2);
  });

  test('a shelter, general delivery or no address gives no address key', () => {
    const addressKeys = (address: MatchProfile['address']) =>
      keysOf(household({ address })).filter(({ kind }) => kind === 'address');
    expect(addressKeys(addressOf('12 Elm St'))).toHaveLength(3);
    expect(addressKeys(addressOf('General Delivery'))).toEqual([]);
    expect(addressKeys(addressOf('Pine Street Shelter'))).toEqual([]);
    expect(addressKeys(addressOf('homeless'))).toEqual([]);
    expect(addressKeys(addressOf('12 Elm St', { generalDelivery: true }))).toEqual([]);
    expect(addressKeys(undefined)).toEqual([]);
    const atPostOffice = textsOf(bare('Ana', 'Lima', { address: addressOf('General Delivery') }));
    expect(atPostOffice.filter((text) => /^place [pc]\|/.test(text))).toEqual([]);
  });

  test('nothing gives no key, and what cannot be read gives none either', () => {
    expect(keysOf(bare('', ''))).toEqual([]);
    expect(
      keysOf(bare('😀', '-', { birthDate: 'unknown', phones: ['none'], emails: ['none'], payees: [' '], address: {} })),
    ).toEqual([]);
  });

  test('1 January makes no key of day and month: it is what is written for an unknown day', () => {
    const texts = textsOf(bare('Ana', 'Lima', { birthDate: '1984-01-01' }));
    expect(texts.filter((text) => /^birth (d|i|m|mi|mc)\|/.test(text))).toEqual([]);
    expect(texts).toContain('birth y|lm|1984');
  });

  test('whatever is handed in, keys are few, distinct, of known kinds, and the same each time', () => {
    for (const profiles of [wildProfile, narrowProfile]) {
      assert(
        property(profiles, (profile) => {
          const texts = textsOf(profile);
          expect(texts.length).toBeLessThanOrEqual(maxMatchKeys);
          expect(new Set(texts).size).toBe(texts.length);
          expect(textsOf(structuredClone(profile))).toEqual(texts);
          for (const { kind, text } of keysOf(profile)) {
            expect(matchKeyKinds).toContain(kind);
            // A contact stands as it is; every other key is of parts, and none of them is empty.
            if (!isContact(kind) || kind === 'address') expect(text).not.toMatch(/^[a-z0-9]{1,2}\|*$|\|\||\|$|~$|\|~/);
          }
        }),
      );
    }
  });

  test('hard texts give short keys', () => {
    for (const text of hardTexts) {
      const keys = keysOf(
        household({
          names: { given: text, family: text },
          birthDate: text,
          address: addressOf(text),
          phones: [text],
          emails: [text],
        }),
      );
      for (const key of keys) expect(key.text.length).toBeLessThan(1200);
    }
  });

  test('addresses, e-mails, payees and phones are contacts, and nothing else is', () => {
    expect(matchKeyKinds.filter(isContact)).toEqual(['address', 'email', 'payee', 'phone']);
  });
});
