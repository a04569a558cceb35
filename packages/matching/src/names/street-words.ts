// The words of an address line in one form each: street types, directions, units; and the texts that stand where a
// person has no address. Hides the lists by language. The forms are those of United States mail (st, ave, n, apt).
import { directionForms, noAddressTexts, streetTypeForms, unitForms } from './street-tables.ts';

const read = (table: string): ReadonlyMap<string, string> => {
  const formOf = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [form = '', others = ''] = line.split(':');
    for (const word of [form, ...others.trim().split(' ')]) if (word !== '') formOf.set(word, form);
  }
  return formOf;
};

const streetTypes = read(streetTypeForms);
const directions = read(directionForms);
const units = read(unitForms);
const wholeTexts: ReadonlySet<string> = new Set(noAddressTexts.trim().split('\n'));
const numberWords: ReadonlySet<string> = new Set(['#', 'no', 'num', 'nr', 'nro', 'number', 'numero', 'nº', 'n°']);

/** Whether a word is a street's type (street, avenida, rua, in full or shortened), or the first letters of one. */
export const isStreetType = (token: string): boolean => streetTypes.has(token);

/** Whether a word says that a part of a building follows (apt, suite, piso, #). */
export const isUnitWord = (token: string): boolean => units.has(token) || numberWords.has(token);

/**
 * One form for a word of an address line: 'street' and 'str' become 'st', 'norte' 'n', 'suite' and 'depto' 'apt', 'numero'
 * '#'; any other word itself. In: one lower-case ASCII word without its dot ('#' may stand alone). Its own form stays.
 */
export const streetWord = (token: string): string => {
  if (numberWords.has(token)) return '#';
  return directions.get(token) ?? units.get(token) ?? streetTypes.get(token) ?? token;
};

const fold = (text: string): string =>
  text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Anywhere in the text, as whole words.
const phrases =
  /(?<![\p{L}\p{N}])(?:gen(?:eral)? del(?:ivery)?|poste restante|lista de correos?|posta restante|homeless|houseless|unhoused|unsheltered|no (?:fixed|permanent|stable|current|known|home|street)? ?(?:address|abode|residence)|nfa|no fixed place|living in (?:a |my |his |her |the )?(?:car|van|vehicle|tent)|sleeping (?:rough|outside)|on the streets?|couch ?surfing|sin (?:domicilio|direccion|hogar|techo|casa)|sin domicilio fijo|en la calle|situacion de calle|sem (?:endereco|teto|casa|domicilio|residencia)|morador de rua|situacao de rua|sans (?:domicile|adresse|abri|domicile fixe)|san (?:adres|kay)|hoy la aan|guri la aan|guri ma laha|vo gia cu|khong (?:co )?(?:dia chi|nha)|без (?:адреса|адресу|определенного места жительства)|bez adresa|بلا مأوى|بدون عنوان|بلا عنوان|لا عنوان|无家可归|無家可歸|无固定住址|無固定住址|无地址|無地址|አድራሻ የለም|ቤት የለ)(?![\p{L}\p{N}])/u;

/**
 * Whether a text stands where a person has no address of their own: general delivery, no fixed address, homeless, a shelter,
 * unknown, in a dozen languages. In: an address line in any script, as written. Such a line is no evidence that two
 * households are one. A text without any letter or digit counts as one; a street that is only named so does not (12 Shelter Cove Rd).
 */
export const isGeneralDelivery = (text: string): boolean => {
  const plain = fold(text);
  if (plain === '' || wholeTexts.has(plain) || phrases.test(plain)) return true;
  return !/\p{N}/u.test(plain) && /(?:^| )(?:shelter|albergue|refugio|abrigo)s?$/.test(plain);
};
