// Kind `historical`: people born 1600 to 1920 as old registers and reference works name them. Hides how a name changed in a life.
import { bornBetween, misdated } from './birth-dates.ts';
import { englishFamilyName, shortGiven } from './english-person.ts';
import { blank, type Flat, type PopulationOf, partnerOf } from './population.ts';
import { drawn, type Random, randomOf, ranked, weighed, wordsOf } from './random.ts';
import { misheard, misspelt } from './typos.ts';

const men = ranked(
  wordsOf(`John William Thomas George James Charles Henry Robert Edward Joseph Richard Samuel David Alexander Francis
Frederick Arthur Alfred Benjamin Daniel Walter Michael Peter Andrew Hugh Philip Matthew Patrick Edmund Stephen Ernest Harold Albert
Herbert Percy Nathaniel Isaac Abraham Jacob Jonathan Josiah Ebenezer Archibald Augustus Christopher Anthony Nicholas Ralph Roger
Gilbert Humphrey Ambrose Barnaby Bartholomew Cuthbert Ezekiel Jeremiah Laurence Marmaduke Obadiah Rowland Simon Theophilus Valentine
Zachary Reginald Sidney Cecil Leonard Bertram Cyril Montague Horace Lionel Evelyn Rupert Edgar Oliver Duncan Donald Evan Owen Rhys
Louis Adolphus Ferdinand Theodore Lancelot Septimus Octavius Silas Elias Enoch Caleb Joshua Gideon Wilfred Stanley Bernard Denis`),
  1,
  1,
);
const women = ranked(
  wordsOf(`Mary Elizabeth Sarah Anne Margaret Jane Catherine Ann Alice Emily Caroline Charlotte Harriet Frances
Florence Edith Eleanor Martha Ellen Maria Louisa Isabella Emma Susan Dorothy Agnes Helen Hannah Rebecca Lucy Julia Matilda Amelia
Sophia Georgiana Henrietta Augusta Victoria Constance Beatrice Winifred Mabel Ethel Gertrude Maud Rose Violet Ada Eliza Fanny Grace
Rachel Esther Judith Joan Barbara Bridget Ursula Honor Susannah Wilhelmina Theresa Philippa Josephine Adelaide Blanche Evelyn Olive`),
  1,
  1,
);
const towns = ranked(
  wordsOf(`London Edinburgh Dublin Liverpool Manchester Birmingham Bristol Glasgow Leeds Bath Oxford Cambridge York Norwich
Exeter Aberdeen Brighton Plymouth Newcastle_upon_Tyne Sheffield Nottingham Derby Leicester Hull Cheltenham Portsmouth Southampton Cork
Belfast Cardiff Swansea Dundee Perth Inverness Chester Lancaster Lincoln Gloucester Worcester Hereford Shrewsbury Coventry Ipswich
Colchester Canterbury Dover Maidstone Guildford Reading Salisbury Winchester Truro Falmouth Penzance Durham Carlisle Kendal Preston
Bolton Bradford Halifax Huddersfield Wakefield Doncaster Stockport Macclesfield Stafford Wolverhampton Walsall Bedford Northampton
Peterborough Islington Kensington Chelsea Hackney Camberwell Greenwich Lambeth Southwark Westminster Marylebone St_Pancras Hampstead
Richmond Kingston_upon_Thames Croydon Bromley Paisley Stirling Kilmarnock Limerick Waterford Galway Kilkenny Armagh Calcutta Madras`),
  0.9,
  2,
);

type Life = {
  readonly isWoman: boolean;
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  readonly married: string;
  readonly alias: string;
  readonly title: string;
  readonly birth: string;
  readonly city: string;
  readonly postalCode: string;
};

const codeOf = (random: Random, city: string): string => {
  const letters = city.slice(0, 2).toUpperCase();
  return `${letters}${1 + random.below(20)} ${1 + random.below(9)}${random.pick([...'ABDEFGHJLN'])}${random.pick([...'PQRSTUWXYZ'])}`;
};

const titleOf = (random: Random, isWoman: boolean): string =>
  weighed(random, [
    [72, ''],
    [10, isWoman ? 'Lady' : 'Sir'],
    [6, isWoman ? 'Dame' : 'Rev'],
    [5, 'Dr'],
    [4, isWoman ? 'Mrs' : 'Captain'],
    [3, isWoman ? 'Countess' : 'Lord'],
  ]);

const lifeOf = (random: Random): Life => {
  const isWoman = random.chance(0.24);
  const names = isWoman ? women : men;
  const family = englishFamilyName(random);
  const city = drawn(random, towns);
  const middles = weighed(random, [
    [50, 0],
    [36, 1],
    [14, 2],
  ]);
  return {
    isWoman,
    given: drawn(random, names),
    middle: Array.from({ length: middles }, () =>
      random.chance(0.3) ? englishFamilyName(random) : drawn(random, names),
    ),
    family,
    married: isWoman && random.chance(0.55) ? englishFamilyName(random) : family,
    alias: random.chance(0.07) ? `${drawn(random, random.chance(0.5) ? men : names)} ${englishFamilyName(random)}` : '',
    title: titleOf(random, isWoman),
    birth: bornBetween(random, random.chance(0.8) ? 1780 : 1600, 1920, 0.08),
    city,
    postalCode: random.chance(0.75) ? codeOf(random, city) : '',
  };
};

const givenAsWritten = (random: Random, life: Life): string => {
  const kind = random.next();
  const first = kind < 0.14 ? shortGiven(random, life.given) : kind < 0.2 ? `${life.given[0] ?? ''}.` : life.given;
  const middleKind = random.next();
  const middle =
    middleKind < 0.5 ? [] : middleKind < 0.68 ? life.middle.map((name) => `${name[0] ?? ''}.`) : life.middle;
  const called = life.middle.length > 0 && random.chance(0.04) ? life.middle : [first, ...middle];
  return called.join(' ');
};

const birthAsWritten = (random: Random, birth: string): string =>
  weighed(random, [
    [57, () => birth],
    [17, () => `${birth.slice(0, 4)}-01-01`],
    [8, () => birth.slice(0, 4)],
    [8, () => misdated(random, birth)],
    [5, () => String(Number(birth.slice(0, 4)) + random.pick([-2, -1, 1, 2]))],
    [5, () => ''],
  ])();

const spelt = (random: Random, text: string, share: number): string => {
  if (!random.chance(share)) return text;
  return random.chance(0.45) ? misheard(random, text) : misspelt(random, text);
};

const namesAsWritten = (random: Random, life: Life): { given: string; family: string } => {
  if (life.alias !== '' && random.chance(0.25)) {
    const [given = '', family = ''] = life.alias.split(' ');
    return { given, family };
  }
  const family = random.chance(0.4) ? life.married : life.family;
  const both = life.married !== life.family && random.chance(0.08) ? `${life.family} ${life.married}` : family;
  const title = life.title !== '' && random.chance(0.35) ? `${life.title} ` : '';
  const tail = random.chance(0.03)
    ? random.pick([', 1st Baronet', ', 2nd Baron', ' Jr', ' the Elder', ' the Younger'])
    : '';
  return {
    given: `${title}${spelt(random, givenAsWritten(random, life), 0.08)}`,
    family: `${spelt(random, both, 0.09)}${tail}`,
  };
};

const asWritten = (random: Random, life: Life): Flat => {
  const flat: Flat = { ...blank, ...namesAsWritten(random, life), birth: birthAsWritten(random, life.birth) };
  flat.city = spelt(
    random,
    weighed(random, [
      [70, life.city],
      [20, ''],
      [10, drawn(random, towns)],
    ]),
    0.06,
  );
  if (life.postalCode !== '') {
    flat.postalCode = weighed(random, [
      [62, life.postalCode],
      [14, ''],
      [24, random.chance(0.5) ? spelt(random, life.postalCode, 1) : codeOf(random, flat.city || life.city)],
    ]);
  }
  if (random.chance(0.02)) [flat.given, flat.family] = [flat.family, flat.given];
  if (random.chance(0.015)) flat.given = '';
  flat.partner = partnerOf(random);
  return flat;
};

/** Two to twenty records an entity (one in eight only once); the first is the fullest. */
export const historical: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 20,
  copiesOf: (entity) => {
    const random = randomOf(seed, 4, entity, 999);
    return random.chance(0.12) ? 1 : 2 + Math.floor(19 * random.next() ** 1.6);
  },
  record: (entity, copy) => asWritten(randomOf(seed, 4, entity, copy + 1), lifeOf(randomOf(seed, 4, entity))),
});
