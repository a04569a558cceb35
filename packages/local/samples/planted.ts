// What is planted in the samples for the pipeline to find: repeats, look-alikes, requests outside policy, missing facts.
import {
  type Application,
  amountLimitMinor,
  consentOn,
  inventRequest,
  partners,
  placeNotServed,
} from './invented-households.ts';
import type { Draws } from './seeded-draws.ts';

/** Each kind, and how many there are in 600 rows. The first five are repeats: one household that comes twice. */
export const plantedIn600 = {
  'repeat-person': 8, // through another partner, same name (spelled otherwise) and date of birth, another phone
  'repeat-phone': 5, // through another partner, same phone, a shorter name, date of birth not known
  'repeat-both': 5, // through another partner, same name, date of birth and phone
  'repeat-member': 6, // the spouse of an applicant applies through another partner
  'repeat-unseen': 4, // a misspelled name, a shifted date of birth and another phone: found by likeness alone
  'shared-phone': 6, // six households, no repeat, one partner, with the phone of one caseworker
  'area-not-served': 12,
  'need-not-covered': 10, // rent
  'over-amount': 8, // $1,050 to $1,800
  'under-cap': 12, // $950 to $1,000, a household of five or more
  'no-evidence': 10,
  'birth-date-unknown': 10,
  'relationship-disclosed': 8,
} as const;

export type Planted = keyof typeof plantedIn600;
export type Plan = Readonly<Partial<Record<Planted, number>>>;

export const repeats = [
  'repeat-person',
  'repeat-phone',
  'repeat-both',
  'repeat-member',
  'repeat-unseen',
] as const satisfies readonly Planted[];
export type Repeat = (typeof repeats)[number];

/** Tells whether a kind is one household coming twice. */
export const isRepeat = (kind: Planted): kind is Repeat => repeats.some((repeat) => repeat === kind);

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\s'’-]+$/u.test(text);

/** Whether a household can be the first of such a repeat. */
export const canRepeat = (kind: Repeat, { applicant, phone, members }: Application): boolean => {
  if (kind === 'repeat-phone') return phone !== undefined && isLatin(applicant.given);
  if (kind === 'repeat-both') return phone !== undefined;
  if (kind === 'repeat-member') return members.some(({ relation }) => relation === 'spouse');
  return kind === 'repeat-person' || (isLatin(applicant.family) && applicant.family.length > 4);
};

/** The same name as another hand writes it: capitals, no accents, spaces for hyphens. Equal once normalized. */
const otherHand = (draws: Draws, name: string): string =>
  draws.pick([
    (text: string) => text.toUpperCase(),
    (text: string) => (isLatin(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : ` ${text}`),
    (text: string) => text.replaceAll('-', ' '),
  ])(name);

const shorter = (name: string): string => {
  const [first = name, ...rest] = name.split(/[\s-]/);
  return rest.length > 0 ? first : `${name.slice(0, 1)}.`;
};

/** Two letters of the longest word change places, or one of two equal ones goes. */
const misspelled = (name: string): string => {
  const longest = name.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  const [one = '', two = ''] = longest.slice(1, 3);
  const wrong = `${longest.slice(0, 1)}${one === two ? one : `${two}${one}`}${longest.slice(3)}`;
  return name.replace(longest, wrong);
};

const shifted = (birthDate: string): string => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : `${Number(year) + 1}-${month}-${day}`;
};

/** The second application of a household: another partner, another request, the differences of its kind. */
export const repeatOf = (draws: Draws, kind: Repeat, first: Application, phone: string | undefined): Application => {
  const { applicant, members } = first;
  const partner = draws.pick(partners.filter(({ name }) => name !== first.partner.name));
  const again = {
    ...first,
    partner,
    phone,
    email: undefined,
    note: undefined,
    givenAt: consentOn(draws, 18),
    ...inventRequest(draws, first),
  };
  const spelled = {
    ...applicant,
    given: otherHand(draws, applicant.given),
    family: otherHand(draws, applicant.family),
  };
  if (kind === 'repeat-person') return { ...again, applicant: spelled };
  if (kind === 'repeat-both') return { ...again, applicant: spelled, phone: first.phone };
  if (kind === 'repeat-phone') {
    return {
      ...again,
      phone: first.phone,
      members: [],
      applicant: { given: shorter(applicant.given), family: applicant.family, birthDate: undefined },
    };
  }
  if (kind === 'repeat-unseen') {
    return {
      ...again,
      members: [],
      applicant: {
        given: applicant.given,
        family: misspelled(applicant.family),
        birthDate: shifted(applicant.birthDate ?? ''),
      },
    };
  }
  const spouse = members.find(({ relation }) => relation === 'spouse');
  if (spouse === undefined) throw new RangeError('a household without a spouse');
  const { relation, ...person } = spouse;
  return {
    ...again,
    applicant: person,
    members: [{ ...applicant, relation }, ...members.filter((member) => member !== spouse)],
  };
};

/** An ordinary application changed so that it carries what is planted. `caseworker` is the phone that some share. */
export const plant = (
  draws: Draws,
  kind: Exclude<Planted, Repeat>,
  application: Application,
  caseworker: string | undefined,
): Application => {
  if (kind === 'shared-phone') return { ...application, phone: caseworker };
  if (kind === 'area-not-served') return { ...application, place: placeNotServed(draws) };
  if (kind === 'need-not-covered') return { ...application, ...inventRequest(draws, application, 'rent') };
  if (kind === 'over-amount') return { ...application, amountMinor: 5_000 * draws.between(21, 36) };
  if (kind === 'under-cap')
    return { ...application, amountMinor: amountLimitMinor(application.size) - 500 * draws.between(0, 10) };
  if (kind === 'no-evidence') return { ...application, evidence: [] };
  if (kind === 'birth-date-unknown')
    return { ...application, applicant: { ...application.applicant, birthDate: undefined } };
  return { ...application, disclosed: true };
};
