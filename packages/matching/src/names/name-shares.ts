// How common a name is, in bits. Hides the tables and what happens to a name that they don't hold.
//
// The numbers are rounded estimates, made by hand from what is commonly known of naming in the populations that a relief
// fund in the United States serves, and in the English-, Spanish-, Portuguese- and French-speaking countries, of today and
// of the century before 1950. They are no count of anybody. A name that is at home in one community is set nearer to its
// share there than to its share of all, for two applications that meet are often of one community: taken together the
// shares come to more than one (a person carries more than one name, too). Half a bit either way means nothing, and
// an unlisted name counts as scarcer than most listed ones, yet never as unique. They belong to the weights' version.
import { familyShares } from './name-shares-family.ts';
import { givenShares } from './name-shares-given.ts';

/** What a family name counts that no table holds: one person in 8,192. */
export const unlistedFamilyBits = 13;

/** What a given name counts that no table holds: one person in 4,096. */
export const unlistedGivenBits = 12;

const read = (table: string): ReadonlyMap<string, number> => {
  const bitsOf = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    const bits = Number.parseFloat(line);
    for (const token of line
      .slice(colon + 1)
      .trim()
      .split(' '))
      bitsOf.set(token, bits);
  }
  return bitsOf;
};

const family = read(familyShares);
const given = read(givenShares);

/**
 * How telling it is that two people share this family name: -log2 of the share of people who carry it, 5.5 (one in
 * 45) to 13 (unlisted). In: one lower-case ASCII token.
 */
export const familyBits = (token: string): number => family.get(token) ?? unlistedFamilyBits;

/** The same for a given name: 5.5 to 12 (unlisted). Women's and men's names are shares of all people alike. */
export const givenBits = (token: string): number => given.get(token) ?? unlistedGivenBits;
