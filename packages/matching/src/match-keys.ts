// The match keys of an application: the texts by whose equality two applications of one household find each other.
import type { AddressReading } from './addresses.ts';
import type { Birth } from './births.ts';
import {
  consonants,
  initials,
  type KeyName,
  type KeyWord,
  keyName,
  pair,
  personKey,
  sound,
  soundPair,
  soundPairs,
  whole,
} from './key-words.ts';
import { siniticCodes } from './names/sinitic.ts';
import type { Reading } from './read-profile.ts';

/** The kinds of match key. Each kind has a secret of its own, so that the same text of two kinds shows no likeness. */
export const matchKeyKinds = ['address', 'birth', 'email', 'name', 'payee', 'person', 'phone', 'place'] as const;
export type MatchKeyKind = (typeof matchKeyKinds)[number];

/** One match key in the clear. It must be hashed under its kind's secret before it is stored anywhere. */
export type MatchKey = { readonly kind: MatchKeyKind; readonly text: string };

/** An application has at most this many keys: reading and writing them is one bounded transaction. */
export const maxMatchKeys = 24;

/** Contacts are what many households can share through a helper or a building; crowded ones are no evidence. */
export const isContact = (kind: MatchKeyKind): boolean =>
  kind === 'address' || kind === 'email' || kind === 'payee' || kind === 'phone';

const two = (part: number): string => String(part).padStart(2, '0');

type Made = readonly (readonly [kind: MatchKeyKind, text: string | undefined])[];

const monthDayOf = ({ month = 0, day = 0 }: Birth): string =>
  [month, day]
    .sort((a, b) => a - b)
    .map(two)
    .join('');

const ofWords = (words: readonly KeyWord[], kind: MatchKeyKind, make: (word: KeyWord) => string | undefined): Made =>
  words.map((word) => [kind, make(word)] as const);

const birthKeys = ({ ends }: KeyName, birth: Birth | undefined): Made => {
  if (birth === undefined) return [];
  const years = ofWords(ends, 'birth', (word) => whole('y', word.sound, String(birth.year)));
  if (birth.digits === undefined || birth.isNewYear) return years;
  const monthDay = monthDayOf(birth);
  return [
    ...years,
    ['birth', whole('d', birth.digits)],
    ['birth', whole('i', String(birth.year), monthDay, initials(ends))],
    ...ofWords(ends, 'birth', (word) => whole('m', word.sound, monthDay)),
  ];
};

const nameKeys = ({ ends: [one, other] }: KeyName): Made =>
  one === undefined || other === undefined
    ? []
    : [
        ['name', whole('x', pair(one.text, other.text))],
        ['name', whole('s', soundPair(one, other))],
      ];

const lineText = (address: AddressReading): string | undefined => {
  const [line] = address.lines;
  return line === undefined ? undefined : whole([...line.numbers, ...line.words].sort().join(' '));
};

/** The keys of a building; none where people have no address of their own. */
export const addressKeys = (address: AddressReading | undefined): Made => {
  if (address === undefined || address.isNowhere) return [];
  const line = lineText(address);
  return [
    ['address', whole('p', line, address.postalCode)],
    ['address', whole('c', line, address.city)],
    ['address', whole('l', line)],
  ];
};

const placeKeys = (words: readonly KeyWord[], { postalCode, city }: AddressReading): Made => [
  ...ofWords(words, 'place', ({ text }) => whole('p', text, postalCode)),
  ...ofWords(words, 'place', ({ text }) => whole('c', text, city)),
];

const contactKeys = ({ phones, emails, payees }: Reading): Made => [
  ...payees.slice(0, 2).map((text) => ['payee', text] as const),
  ...phones.slice(0, 2).map((text) => ['phone', text] as const),
  ...emails.slice(0, 2).map((text) => ['email', text] as const),
];

const fewestConsonants = 3;

/** Where the others left room: ways that find damaged forms and cost a full form nothing. */
const spareKeys = ({ ends, between }: KeyName, { applicant, phones, address }: Reading): Made => {
  const { name, birth } = applicant;
  const letters = consonants(name);
  const year = birth === undefined ? undefined : String(birth.year);
  const monthDay = birth?.digits === undefined || birth.isNewYear ? undefined : monthDayOf(birth);
  const surnames = ends.flatMap(({ text }) => siniticCodes(text).filter((code) => code.startsWith('s:')));
  return [
    ...phones.slice(0, 1).map((text) => ['phone', whole('7', text.slice(-7))] as const),
    ['name', letters.length < fewestConsonants ? undefined : whole('a', letters)],
    ...surnames.slice(0, 2).map((code) => ['birth', whole('ys', code, year)] as const),
    ...soundPairs([...ends, ...between.slice(0, 2)])
      .slice(1, 4)
      .map((text) => ['name', whole('s', text)] as const),
    ...ofWords(between.slice(0, 2), 'birth', (word) => whole('y', word.sound, year)),
    ...ofWords(between.slice(0, 2), 'place', ({ text }) => whole('p', text, address?.postalCode)),
    ...ofWords(ends, 'birth', ({ text }) => whole('mi', text.slice(0, 1), monthDay, year?.slice(0, 3))),
    ...ofWords(ends, 'birth', ({ text }) => whole('mc', text.slice(0, 1), monthDay, address?.city)),
    ...ofWords(ends, 'birth', ({ text }) => whole('yt', text.slice(-3), year)),
    ...ofWords(ends, 'birth', ({ text }) => whole('yc', text.slice(0, 2), year, address?.city)),
    ...ofWords(ends, 'place', ({ text }) => whole('sc', sound(text), address?.city)),
  ];
};

/**
 * The keys of an application, distinct, the most telling first, at most `maxMatchKeys`. Which find what: README, "Keys".
 * What is missing makes no key; of a long list of members the first are kept.
 */
export const matchKeys = (reading: Reading): readonly MatchKey[] => {
  const { applicant, members, address } = reading;
  const name = keyName(applicant.name);
  const made: Made = [
    ...contactKeys(reading),
    ['person', personKey(applicant)],
    ...birthKeys(name, applicant.birth),
    ...nameKeys(name),
    ...addressKeys(address),
    ...(address === undefined || address.isNowhere ? [] : placeKeys(name.ends, address)),
    ...members.map((member) => ['person', personKey(member)] as const),
    ...spareKeys(name, reading),
  ];
  const keys = new Map<string, MatchKey>();
  for (const [kind, text] of made) if (text !== undefined) keys.set(`${kind} ${text}`, { kind, text });
  return [...keys.values()].slice(0, maxMatchKeys);
};
