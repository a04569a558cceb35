import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { household, read, wildProfile } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';

test('a profile is read into the forms in which it is compared', () => {
  const { applicant, phones, emails, address, members } = read({
    emails: ['Rosangela@Example.ORG', 'rosangela@example.org', 'none'],
    members: [{ given: 'Luana', family: 'Ferraz', birthDate: '2015' }],
  });
  expect(applicant.name.given.map(({ text }) => text)).toEqual(['rosangela']);
  expect(applicant.birth?.digits).toBe('19791123');
  expect(phones).toEqual(['+16175550117']);
  expect(emails).toEqual(['rosangela@example.org']);
  expect(address).toMatchObject({ unit: '3', city: 'chelsea', region: 'ma', postalCode: '02150', isBuilding: false });
  expect(members.map(({ birth }) => birth?.year)).toEqual([2015]);
});

test('of titles, suffixes and particles a name keeps what tells somebody', () => {
  const nameOf = (given: string, family: string) => read({ names: { given, family } }).applicant.name;
  expect(nameOf('Dr. Ana', 'de la Cruz Jr.')).toMatchObject({
    given: [{ text: 'ana' }],
    family: [{ text: 'cruz' }],
    gluedFamily: 'delacruz',
    generation: 'junior',
  });
  expect(nameOf('Abebe', 'Bekele').isFatherNamed).toBe(true);
  expect(nameOf('Ana', 'Lima').isFatherNamed).toBe(false);
  expect(nameOf('Văn Hùng', 'Nguyễn').isFamilyFirst).toBe(true);
  expect(nameOf('Ana', 'Lima').isFamilyFirst).toBe(false);
});

test('a particle that is all there is of a name is the name', () => {
  expect(read({ names: { given: 'Ana', family: 'San' } }).applicant.name.family).toHaveLength(1);
});

test('of long lists the first forty are read, of long names the first words', () => {
  const phones = Array.from({ length: 500 }, (_, at) => `617-555-${String(1000 + at)}`);
  const members = Array.from({ length: 500 }, () => ({ given: 'Luana '.repeat(500), family: 'x'.repeat(10_000) }));
  const reading = read({ phones, members });
  expect(reading.phones).toHaveLength(40);
  expect(reading.members).toHaveLength(40);
  expect(reading.members[0]?.name.given.length).toBeLessThanOrEqual(8);
  expect(reading.members[0]?.name.family[0]?.text.length).toBeLessThanOrEqual(64);
});

test('whatever is handed in is read without a fault, twice alike, and left as it was', () => {
  assert(
    property(wildProfile, (profile) => {
      const before = structuredClone(profile);
      expect(readProfile(profile)).toEqual(readProfile(before));
      expect(profile).toEqual(before);
    }),
  );
  expect(household()).toEqual(household());
});
