// Which given names can be one person's. Hides the groups by language and how they are looked up.
import { givenBits } from './name-shares.ts';
import { englishMen } from './nicknames-english-men.ts';
import { englishWomen } from './nicknames-english-women.ts';
import { equivalentNames } from './nicknames-equivalent.ts';
import { arabicNames, germanicNames, greekAndEasternNames, hornOfAfricaNames, jewishNames } from './nicknames-other.ts';
import { frenchNames, haitianNames, italianNames, portugueseNames } from './nicknames-romance.ts';
import { eastSlavicNames, westAndSouthSlavicNames } from './nicknames-slavic.ts';
import { spanishNames } from './nicknames-spanish.ts';

/** How two given names can be one person's: a short form or a spelling of the other, or the same name in another language. */
export type NicknameRelation = 'nickname' | 'equivalent';

/** The most roots that a name has, for match keys. */
export const mostNicknameRoots = 4;

type Groups = { readonly canonicals: readonly string[]; readonly groupsOf: ReadonlyMap<string, readonly number[]> };

const read = (...tables: readonly string[]): Groups => {
  const canonicals: string[] = [];
  const groupsOf = new Map<string, number[]>();
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const [canonical = '', members = ''] = line.split(': ');
    for (const name of [canonical, ...members.split(' ')]) {
      const groups = groupsOf.get(name);
      if (groups === undefined) groupsOf.set(name, [canonicals.length]);
      else groups.push(canonicals.length);
    }
    canonicals.push(canonical);
  }
  return { canonicals, groupsOf };
};

const english = [englishMen, englishWomen];
const romance = [spanishNames, portugueseNames, frenchNames, haitianNames, italianNames];
const slavic = [eastSlavicNames, westAndSouthSlavicNames];
const other = [arabicNames, jewishNames, hornOfAfricaNames, germanicNames, greekAndEasternNames];
const nicknames = read(...english, ...romance, ...slavic, ...other);
const equivalents = read(equivalentNames);

const meetIn = ({ groupsOf }: Groups, a: string, b: string): boolean => {
  const others = groupsOf.get(b);
  return others !== undefined && (groupsOf.get(a)?.some((group) => others.includes(group)) ?? false);
};

/**
 * Says how two different given names can be one person's; undefined when no list says so, and for a name and itself.
 * In: two lower-case ASCII tokens, in any order. A short form is strong (will, bill), another language's form weaker
 * (jose, joseph). Not transitive: alex and xander meet, alex of alexandra and xander too, but not through a third name.
 */
export const nicknameRelation = (a: string, b: string): NicknameRelation | undefined => {
  if (a === b) return undefined;
  if (meetIn(nicknames, a, b)) return 'nickname';
  return meetIn(equivalents, a, b) ? 'equivalent' : undefined;
};

const rootsIn = ({ canonicals, groupsOf }: Groups, token: string): string[] => {
  const roots = new Set((groupsOf.get(token) ?? []).map((group) => canonicals[group] ?? token));
  // The name itself first, then the names most people bear: the ones that a short form most likely stands for.
  const rank = (root: string) => (root === token ? 0 : givenBits(root));
  return [...roots].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/**
 * The full names that a given name may stand for, at most four, for match keys: [] when it is unknown. Short forms
 * come before other languages' forms (jose: jose, joseph; pepe: jose and others that pepe stands for).
 */
export const nicknameRoots = (token: string): readonly string[] => {
  const own = rootsIn(nicknames, token);
  const foreign = rootsIn(equivalents, token).filter((root) => !own.includes(root));
  // A name of many groups keeps room for the one that bridges languages.
  return [...own.slice(0, mostNicknameRoots - Math.min(1, foreign.length)), ...foreign].slice(0, mostNicknameRoots);
};
