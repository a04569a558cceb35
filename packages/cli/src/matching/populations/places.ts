// Streets, towns and postal codes of a made-up English-speaking country, and of Massachusetts. Hides how addresses come about.
import { drawn, mixed, type Random, randomOf, ranked, wordsOf } from './random.ts';

export type Place = {
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
};

const sharedStreets = wordsOf(`Main Washington Park Church High School Elm Maple Oak Pleasant Cedar Pine Walnut Spring
North South Center River Lake Hill Chestnut Broadway Union Franklin Prospect Highland Jefferson Lincoln Adams Jackson Court Mill
Grove Cherry Central Summer Winter Water Front Canal Beacon Harvard Columbia Dorchester Blue_Hill Dudley Warren Cambridge
Concord Lexington Bedford Salem Essex Middlesex Norfolk Suffolk Hampden Franklin_Hill Bowdoin Hancock Quincy Revere Tremont
Boylston Commonwealth Huntington Massachusetts Western Eastern Brighton Allston Chelsea Everett Ferry Bridge Depot Railroad
Liberty Congress State Federal Pearl Green King Queen Prince Charles George William James Victoria Albert Wellington Nelson
Kingston Windsor York Clarence Stuart Cumberland Regent Crown Station Rosewood Willow Birch Aspen Magnolia Juniper Laurel
Hawthorn Ivy Sycamore Poplar Holly Linden Hickory Locust Sunset Sunrise Meadow Valley Ridge Forest Woodland Fairview Garden
Orchard Vine Clay Stone Quarry Granite Marble Iron Foundry Cotton Weaver Cooper Potter Mason Carver Turner Fuller Tanner
Rose Daisy Violet Clover Fern Heather Thistle Brook Creek Pond Harbor Shore Beach Cliff Cove Bay Island Sand Anchor Mariner`);
const southernStreets =
  wordsOf(`Beechworth Namatjira Monaro Kalgoorlie Wattle Banksia Acacia Jarrah Warrego Murray Darling Barwon Gilmore Macarthur Bradfield
Hopetoun Fitzroy Gipps Darwin Cook Phillip Macquarie Burke Wills Sturt Eyre Flinders Hovell Mawson Companion Theodore Duffy`);
const streetNames = ranked([...sharedStreets, ...southernStreets], 0.55);
const northernStreets = ranked(sharedStreets, 0.55);
const streetTypes = ranked(
  wordsOf('Street Road Avenue Drive Court Place Lane Crescent Close Circle Terrace Way Parade Circuit'),
  1,
  1,
);
const townStarts =
  wordsOf(`Ash Bal Beech Bell Black Bridge Brook Carl Castle Clar Clay Cold Crow Dan Dun East Elm Fair Farm Fern
Glen Gold Grand Green Hamp Har Hazel High Hol Kings Kirra Lake Lang Lin Long Mal Mar May Mer Mill Mount New Nor North Oak Ever
Pem Pine Port Queens Red Ring River Rock Rose Salt Sand Sher Silver South Spring Stan Stone Sum Sun Swan Thorn Tor Wal War West`);
const townEnds = wordsOf(
  'field ford ton bury ham dale wood mont ville burn leigh side view port bridge worth mere beach haven stead',
);
const houses =
  wordsOf(`Rosewood_Village Brentwood_Village Sunny_Acres Hillview Glenroy Springfield Willow_Park Mountain_View
Lakeside Riverbend Oakdale_Farm Banksia_Lodge The_Pines Green_Gables Silver_Brook Old_Mill Kookaburra Parkside Bellevue
Westhaven Clearwater Fernleigh Mayfair_Gardens Kings_Lodge St_Annes Warrina_Village Redgum Emerald_Garden Seaview Moreton`);
const regions = ranked(['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'], 0.9, 1);

/** A town by its number: name, region and codes go together, and towns of one name exist in several regions. */
const townOf = (number: number): { city: string; region: string; code: number } => {
  const random = randomOf(number, 0x746f776e);
  const city = `${random.pick(townStarts)}${random.pick(townEnds)}${random.chance(0.08) ? random.pick([' North', ' East', ' Heights', ' Park']) : ''}`;
  return { city, region: drawn(random, regions), code: 1000 + random.below(8000) };
};
const towns = ranked(
  Array.from({ length: 1500 }, (_, number) => townOf(number)),
  0.6,
  10,
);

/** A home anywhere in the made-up country. */
export const homeAnywhere = (random: Random): Place => {
  const { city, region, code } = drawn(random, towns);
  const number = 1 + Math.floor(180 * random.next() ** 2);
  const street = `${drawn(random, streetNames)} ${drawn(random, streetTypes)}`;
  const line2 = random.chance(0.45) ? (random.chance(0.3) ? `Unit ${1 + random.below(40)}` : random.pick(houses)) : '';
  return {
    line1: random.chance(0.97) ? `${number} ${street}` : street,
    line2,
    city,
    region,
    postalCode: String(code + random.below(4)),
  };
};

const massachusetts = ranked(
  `Boston 02118 02119 02120 02121 02130 02116 02115 02127;Dorchester 02121 02122 02124 02125;Worcester 01602 01603 01604 01605 01607 01610
Springfield 01104 01105 01107 01108 01109;Lowell 01850 01851 01852 01854;Brockton 02301 02302;Lynn 01901 01902 01904 01905;Lawrence 01840 01841 01843
New_Bedford 02740 02744 02745 02746;Fall_River 02720 02721 02723 02724;Quincy 02169 02170 02171;Cambridge 02138 02139 02140 02141;Somerville 02143 02144 02145
Chelsea 02150;Revere 02151;Everett 02149;Malden 02148;Roxbury 02119 02120;Mattapan 02126;East_Boston 02128;Hyde_Park 02136;Framingham 01701 01702
Haverhill 01830 01832 01835;Waltham 02451 02452 02453;Medford 02155;Taunton 02780;Weymouth 02188 02189;Chicopee 01013 01020;Holyoke 01040;Randolph 02368
Methuen 01844;Peabody 01960;Salem 01970;Fitchburg 01420;Leominster 01453;Attleboro 02703;Marlborough 01752;Pittsfield 01201;Barnstable 02601;Stoughton 02072
Jamaica_Plain 02130;Roslindale 02131;Brighton 02135;Allston 02134;Milford 01757;Southbridge 01550;Gardner 01440;Greenfield 01301;Amherst 01002;Norwood 02062`
    .split(/[;\n]/)
    .map((line) => line.split(' '))
    .map(([city = '', ...codes]) => ({ city: city.replaceAll('_', ' '), codes })),
  0.7,
);

/** A building of Massachusetts by its number; the same number is the same building in one seed. */
export const buildingOf = (seed: number, number: number): Place => {
  const random = randomOf(seed, 0x6275696c, number);
  const { city, codes } = drawn(random, massachusetts);
  const type = random.pick(['St', 'St', 'St', 'St', 'Ave', 'Ave', 'Rd', 'Rd', 'Ln', 'Dr', 'Ct', 'Ter', 'Way', 'Pl']);
  const line1 = `${1 + Math.floor(420 * random.next() ** 1.6)} ${drawn(random, northernStreets)} ${type}`;
  return { line1, line2: '', city, region: 'MA', postalCode: random.pick(codes) };
};

const areas = ['617', '857', '781', '339', '978', '351', '508', '774', '413'] as const;
/** The phone of this number of Massachusetts: ten digits, another for each number. */
export const phoneDigits = (seed: number, number: number): string => {
  const bits = mixed(mixed(seed, 0x70686f6e), number);
  const rest = mixed(bits, 7);
  return `${areas[bits % areas.length] ?? '617'}${2 + (rest % 8)}${String(bits >>> 8)
    .padStart(2, '0')
    .slice(-2)}${String(rest >>> 7)
    .padStart(4, '0')
    .slice(-4)}`;
};

/** Ten digits as people write them. */
export const writtenPhone = (random: Random, digits: string): string => {
  const [area, middle, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  const kind = random.below(6);
  if (kind === 0) return digits;
  if (kind === 1) return `(${area}) ${middle}-${last}`;
  if (kind === 2) return `${area}-${middle}-${last}`;
  if (kind === 3) return `+1${digits}`;
  return kind === 4 ? `${area}.${middle}.${last}` : `1-${area}-${middle}-${last}`;
};
