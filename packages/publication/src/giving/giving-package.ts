// A document of rows as a 360Giving package and as CSV. Made from the document alone; hides how ids are drawn that belong to nobody.
import { sha256 } from '@hearth/domain/canonical';
import { moneyDigits } from '@hearth/domain/money-words';
import { isShown, type PublicationDocument, type Table } from '../document.ts';
import { approvedTexts, publishedReason, recipientName, type TextName } from './approved-texts.ts';
import { elsewhere } from './grant-row-codes.ts';
import { grantRowsId } from './grant-rows.ts';

/** Who publishes, in the standard's terms; `prefix` as 360Giving gives it out, `identifier` such as `US-EIN-04-1234567`. */
export type GivingPublisher = {
  readonly prefix?: string;
  readonly identifier?: string;
  readonly website?: string;
  readonly license?: string;
};

const licenseAddress = 'https://creativecommons.org/licenses/by/4.0/';
const letters = 'bcdfghjklmnpqrstvwxz';
const idLetters = 26;

/**
 * An id of 112 bits, drawn from the publication's own random id and the row's place among rows that are alike: it belongs to no case, so
 * nobody who knows the cases can find one. No vowels, no digits: it spells nothing.
 */
const minted = (publicationId: string, kind: 'grant' | 'recipient', number: number): string => {
  let rest = BigInt(`0x${sha256(`${publicationId} ${kind} ${number}`)}`);
  let id = '';
  for (let length = 0; length < idLetters; length += 1) {
    id += letters[Number(rest % 20n)];
    rest /= 20n;
  }
  return id;
};

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/** How a place is named: `US-MA-suffolk` is Suffolk County, MA. */
const placeName = (area: string): string => {
  const [country, state = '', ...name] = area.split('-');
  const words = name.map(capital).join(' ');
  return country === 'US' ? `${words} County, ${state}` : words;
};

type Row = {
  readonly quarter: string;
  readonly area: string;
  readonly text: (typeof approvedTexts)[TextName];
  readonly amountMinor: number;
};

const isText = (name: string): name is TextName => Object.hasOwn(approvedTexts, name);

const rowsOf = (table: Table): readonly Row[] =>
  table.rows.flatMap(({ key: [quarter = '', area = '', purpose = ''], values }) => {
    const { grants, amountEachMinor } = values;
    if (!isShown(grants) || !isShown(amountEachMinor)) return [];
    const text = approvedTexts[isText(purpose) ? purpose : 'any'];
    return Array.from({ length: grants }, () => ({ quarter, area, text, amountMinor: amountEachMinor }));
  });

const firstDay = (quarter: string): string => {
  const [year, number = 'Q1'] = quarter.split('-');
  return `${year}-${{ Q1: '01', Q2: '04', Q3: '07', Q4: '10' }[number] ?? '01'}-01`;
};

const grantOf = (
  row: Row,
  number: number,
  document: PublicationDocument,
  funder: { readonly id: string; readonly name: string },
  prefix: string,
) => ({
  id: `360G-${prefix}-${minted(document.publicationId, 'grant', number)}`,
  title: row.text.title,
  description: row.text.description,
  currency: document.currency,
  amountAwarded: Number(moneyDigits(row.amountMinor, document.currency)),
  awardDate: firstDay(row.quarter),
  recipientIndividual: {
    id: `360G-${prefix}-IND-${minted(document.publicationId, 'recipient', number)}`,
    name: recipientName,
  },
  toIndividualsDetails: { primaryGrantReason: publishedReason, grantPurpose: [row.text.code] },
  ...(row.area === elsewhere
    ? {}
    : { beneficiaryLocation: [{ name: placeName(row.area), countryCode: row.area.slice(0, 2) }] }),
  fundingOrganization: [funder],
  grantProgramme: [
    document.scope.kind === 'program'
      ? { code: document.scope.programId, title: document.scope.name }
      : { code: 'all', title: 'All programs' },
  ],
  dateModified: document.issuedAt,
});

const coarseness = (table: Table): string => {
  const levelOf = (id: string) => table.dimensions.find((each) => each.id === id)?.level;
  return [
    `Award dates are the first day of the ${levelOf('quarter') === 'year' ? 'year' : 'quarter'} in which the money was paid.`,
    ...(levelOf('amount') === 'exact'
      ? []
      : [
          'Amounts are one agreed value for each band of amounts, so that the sum stays what was given, to the rounding.',
        ]),
    ...(levelOf('region') === 'county' ? ['Places that too few households share are left out.'] : []),
    'Every row is shared by at least 11 households. Ids are drawn for this file and lead to no record.',
  ].join(' ');
};

/** The package of a document of rows, as JSON will carry it. Grants stand in the order of their ids, which tells nothing. */
export const givingPackage = (document: PublicationDocument, publisher: GivingPublisher = {}) => {
  const table = document.tables.find(({ id }) => id === grantRowsId);
  if (table === undefined) throw new TypeError('only a document of rows per grant is a 360Giving package');
  const prefix = publisher.prefix ?? 'hearth';
  const identifier = publisher.identifier ?? `360G-${prefix}-fiscal-agent`;
  const funder = { id: identifier, name: document.publisher };
  const of = document.scope.kind === 'program' ? document.scope.name : 'All programs';
  return {
    version: '1.4',
    title: `${of}: grants to households, ${document.period.name}`,
    description: `One row for each grant. ${coarseness(table)}`,
    issued: document.issuedAt.slice(0, 10),
    modified: document.issuedAt,
    identifier: document.publicationId,
    license: publisher.license ?? licenseAddress,
    publisher: {
      name: document.publisher,
      identifier,
      ...(publisher.website === undefined ? {} : { website: publisher.website }),
    },
    grants: rowsOf(table)
      .map((row, number) => grantOf(row, number, document, funder, prefix))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

export type GivingPackage = ReturnType<typeof givingPackage>;

/** The package as it is published: JSON with one grant a line, so that a person finds a row and a program reads it as it is. */
export const givingText = ({ grants, ...members }: GivingPackage): string => {
  const head = JSON.stringify(members);
  return `${head.slice(0, -1)},"grants":[\n${grants.map((grant) => JSON.stringify(grant)).join(',\n')}\n]}\n`;
};
