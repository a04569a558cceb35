// Households for the tests of this room: one to start from, and arbitrary ones.
import { type Arbitrary, array, constantFrom, integer, option, record, string } from 'fast-check';
import { type Comparison, compare, type World } from './compare.ts';
import type { MatchAddress, MatchProfile } from './match-profile.ts';
import { type Reading, readProfile } from './read-profile.ts';

/** A fund of 10,000 households, of which some came back. */
export const fund: World = { households: 10_000, applications: 14_000 };

export const addressOf = (line1: string, more: MatchAddress = {}): MatchAddress => ({
  line1,
  city: 'Chelsea',
  region: 'MA',
  postalCode: '02150',
  country: 'US',
  ...more,
});

/** A household with everything that a form asks for, but for what is said otherwise. */
export const household = (more: Partial<MatchProfile> = {}): MatchProfile => ({
  names: { given: 'Rosângela', family: 'Ferraz' },
  birthDate: '1979-11-23',
  phones: ['617-555-0117'],
  emails: ['rosangela@example.org'],
  payees: [],
  address: addressOf('14 Marlborough St', { line2: 'Apt 3' }),
  members: [],
  ...more,
});

export const read = (more: Partial<MatchProfile> = {}): Reading => readProfile(household(more));

/** Another phone and another town. */
export const elsewhere = {
  phones: ['781-555-0188'],
  emails: [],
  address: addressOf('900 Harborview Rd', { city: 'Lynn', postalCode: '01901' }),
};

/** Two households compared in a fund of 10,000. */
export const compared = (one: Partial<MatchProfile>, other: Partial<MatchProfile>, world = fund): Comparison =>
  compare(read(one), read(other), world);

type Texts = Readonly<
  Record<'given' | 'family' | 'birth' | 'phone' | 'email' | 'payee' | 'line' | 'city' | 'postal', Arbitrary<string>>
>;

const profileFrom = ({ given, family, birth, phone, email, payee, line, city, postal }: Texts, mostMembers: number) => {
  const maybe = (text: Arbitrary<string>): Arbitrary<string | undefined> => option(text, { nil: undefined });
  return record({
    names: record({ given, family }),
    birthDate: maybe(birth),
    phones: array(phone, { maxLength: 2 }),
    emails: array(email, { maxLength: 2 }),
    payees: array(payee, { maxLength: 1 }),
    address: option(record({ line1: maybe(line), line2: maybe(line), city: maybe(city), postalCode: maybe(postal) }), {
      nil: undefined,
    }),
    members: array(record({ given, family, birthDate: maybe(birth) }), { maxLength: mostMembers }),
  });
};

const anyText = string({ unit: 'binary', maxLength: 60 });

/** Whatever a form could hold. */
export const wildProfile = profileFrom(
  {
    given: anyText,
    family: anyText,
    birth: anyText,
    phone: anyText,
    email: anyText,
    payee: anyText,
    line: anyText,
    city: anyText,
    postal: anyText,
  },
  6,
);

/** Few values, so that two of them often have something in common. */
export const narrowProfile = profileFrom(
  {
    given: constantFrom('Ana', 'ANA MARIA', 'Maria', 'Bekele', 'Abebe', 'محمد', '小明', 'J', '', 'Dr. Ana'),
    family: constantFrom('Lima', 'Lima Ferraz', 'Ferraz', 'Bekele', 'Abebe', 'Hassan', '王', '', 'Lima Jr'),
    birth: constantFrom('1984-03-07', '1984-07-03', '1984-03-08', '1984', '1984-03', '1990-01-01', '', 'unknown'),
    phone: constantFrom('617-555-0142', '(617) 555-0142', '617 555 0143', ''),
    email: constantFrom('a@example.org', 'b@example.org'),
    payee: constantFrom('ba_1', 'ba_2'),
    line: constantFrom('12 Elm St', '12 Elm Street Apt 4', 'Apt 4', 'PO Box 7', 'General Delivery', 'Rua das Flores 3'),
    city: constantFrom('Lynn', 'Lynne', 'Boston'),
    postal: constantFrom('01901', '01902', '02150'),
  },
  2,
);

/** Funds of any size, and counts that cannot be. */
export const worlds = record({
  households: integer({ min: 0, max: 2_000_000 }),
  applications: integer({ min: 0, max: 4_000_000 }),
});

/** Texts that break careless code. */
export const hardTexts: readonly string[] = [
  '',
  ' ',
  'x',
  '😀',
  '👩🏽‍👧',
  'a'.repeat(10_000),
  '王'.repeat(10_000),
  'ا'.repeat(10_000),
  '\ud800'.repeat(100),
  '\udc00a\ud800',
  'Ana Анна 安娜 آنا',
  '\u202bليلى\u202c',
  '\u0000\u0001',
  'Z͑ͫ̓ͪ̂ͫ̽͏a̴l̷g̸o',
  '{"given":1}',
  "'; drop table",
  '1900-01-01',
  '9999-99-99',
];
