// The words around a name: titles, generational suffixes, particles. Hides their lists and which of them
// depend on where they stand ('sr' is señor before a name and senior behind it; 'don', 'ong' and 'lok' are names too).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const titles = words(`
mr mrs ms miss mx mister missus messrs dr doctor prof professor rev revd reverend fr sister brother rabbi madam maam capt
captain lt sgt cpl mstr mme mlle mons monsieur madame mademoiselle maitre sr sra srta senor senora senorita dona lic licda
licenciado ingeniero profa doutor doutora dra herr frau fraulein mevrouw meneer signor signora signorina pani hajji hajj
hadji hajja hajia haaji xaaji alhaji alhajji ustaz ustadh ustad mullah maulana mawlana ato weyzero weizero wayzero woizero
weyzerit weizerit abune ayatollah khanum hanim shri shrimati smt thiru lokgru neakoknha
`);
// Titles that are names as well (a Chinese Ong, a Vietnamese Ba, an English Don): titles only where two more words follow.
const titlesOrNames = words(
  'don ong ba co lok neak oknha seu sir dame hon gen col maj ing me pastor bishop elder father sheikh shaikh sheik cheikh ' +
    'sheekh sayyid sayyida imam emir haji abba agha bey efendi',
);

const generations: ReadonlyMap<string, Generation> = new Map([
  ...['jr', 'jnr', 'junior', 'filho', 'hijo', 'fils'].map((t) => [t, 'junior'] as const),
  ...['sr', 'snr', 'senior'].map((t) => [t, 'senior'] as const),
  ...['ii', '2nd', 'segundo'].map((t) => [t, 'second'] as const),
  ...['iii', '3rd', 'tercero', 'terceiro'].map((t) => [t, 'third'] as const),
  ...['iv', '4th'].map((t) => [t, 'fourth'] as const),
  ['neto', 'grandson'],
  ['bisneto', 'great-grandson'],
  ['sobrinho', 'nephew'],
]);

// Of single letters only those that join names (y, e, o): others are initials.
const particles = words(`
al el ul ud ad as ash az ar bin ibn ben bint bent bani banu abu abou abi um umm umme oum aal ould wuld wled
de da do dos das del della dello dei degli di du des la le las lo los y e o san st saint sainte santa sta
mac mc fitz ap van von vom zu zur zum der den dem ter ten te het op af av til de dela dele delos delas
`);

/** What a suffix says of a person's place among those of one name. */
export type Generation = 'junior' | 'senior' | 'second' | 'third' | 'fourth' | 'grandson' | 'great-grandson' | 'nephew';

/** Whether a word joins the parts of a name and tells nothing by itself. Some are family names too when they stand alone. */
export const isParticle = (token: string): boolean => particles.has(token);

const leadingTitles = (tokens: readonly string[]): number => {
  let count = 0;
  for (const token of tokens) {
    const following = tokens.length - count - 1;
    const needed = titlesOrNames.has(token) ? 2 : titles.has(token) ? 1 : Number.POSITIVE_INFINITY;
    if (following < needed) break;
    count += 1;
  }
  return count;
};

/**
 * One name field without titles before and suffixes behind it, and the generation that a suffix told. A field never
 * comes out empty: a lone word is the name, whatever it may mean elsewhere (Junior, Don, Ba). In: lower-case ASCII words.
 */
export const readSurroundings = (
  tokens: readonly string[],
): { readonly names: readonly string[]; readonly generation?: Generation } => {
  const names = tokens.slice(leadingTitles(tokens));
  let generation: Generation | undefined;
  while (names.length > 1) {
    const told = generations.get(names[names.length - 1] ?? '');
    if (told === undefined) break;
    generation ??= told;
    names.pop();
  }
  return generation === undefined ? { names } : { names, generation };
};
