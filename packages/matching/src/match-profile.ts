// What is known of a household for comparing it with others, and the one text form of a person. Hides which fields weigh.
import { gluedName, normalDate } from './normalize.ts';

/** One person as the application names them. `birthDate` is an ISO date. */
export type MatchPerson = { readonly given: string; readonly family: string; readonly birthDate?: string | undefined };

/**
 * Everything of one application that matching may look at. Identity: it lives encrypted in the vault.
 * `payees` are codes of paid accounts from the provider, never account numbers. No list needs to be normalized or distinct.
 */
export type MatchProfile = {
  readonly names: { readonly given: string; readonly family: string };
  readonly birthDate?: string | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly payees: readonly string[];
  readonly members: readonly MatchPerson[];
};

/** Of a longer list no more than this many are looked at. */
const maxListed = 40;

/**
 * The text of a person, alike for an applicant and for a member, so that a member of one application meets the applicant
 * of another. Given and family name keep their places: for some names a swap is another person. Undefined without a
 * name or without a birth date, for then equality would say too little.
 */
export const personText = (person: MatchPerson): string | undefined => {
  const birthDate = normalDate(person.birthDate ?? '');
  const given = gluedName(person.given);
  const family = gluedName(person.family);
  return birthDate === undefined || (given === '' && family === '') ? undefined : `${given}|${family}|${birthDate}`;
};

/** The applicant of a profile, as a person. */
export const applicantOf = (profile: MatchProfile): MatchPerson => ({ ...profile.names, birthDate: profile.birthDate });

/** The distinct normalized values of a list, in their first order; what normalizes to nothing is left out. */
export const distinct = <T>(list: readonly T[], normal: (one: T) => string | undefined): readonly string[] => {
  const found = new Set<string>();
  for (const one of list.slice(0, maxListed)) {
    const text = normal(one);
    if (text !== undefined) found.add(text);
  }
  return [...found];
};
