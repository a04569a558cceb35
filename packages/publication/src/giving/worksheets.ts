// Worksheets for the fiscal agent's return and for Candid, out of the filer's document of a year. Exact, and never public.
import { moneyDigits } from '@hearth/domain/money-words';
import { type Figure, isShown, type PublicationDocument, type Table } from '../document.ts';
import { throughPartnersId } from './through-partners.ts';

/** Organizations by id, as the fiscal agent knows them; `taxId` is an EIN where one is kept. */
export type Organizations = Readonly<Record<string, { readonly name: string; readonly taxId?: string }>>;

/** Where the fiscal agent is: of an aggregate row about people no other place is told. */
export type AgentPlace = { readonly city: string; readonly state: string; readonly country: string };

type Row = readonly string[];

/** Schedule I, Part II asks for organizations given more than this, in minor units. */
const partTwoOverMinor = 500_000;

const typeWords: Readonly<Record<string, string>> = {
  groceries: 'Groceries',
  food: 'Meals and food',
  diapers: 'Diapers',
  hygiene: 'Hygiene items',
  pharmacy: 'Pharmacy costs',
  childcare: 'Childcare',
  utilities: 'Utilities',
  rent: 'Rent',
  essentials: 'Diapers and hygiene items',
  'health-and-care': 'Pharmacy costs and childcare',
  home: 'Rent and utilities',
};

const tableOf = (document: PublicationDocument, id: string): Table | undefined =>
  document.tables.find((table) => table.id === id);

const money = (figure: Figure | undefined, currency: string): string =>
  isShown(figure) ? moneyDigits(figure, currency) : 'not told';

const partOne = ({ cutOff, period }: PublicationDocument, policies: number): readonly Row[] => [
  ['Part I', 'General information on grants and assistance'],
  [
    'Line 1',
    `Yes. Every award follows a written policy that the members ratified${policies > 0 ? ` (${policies} in force in ${period.name})` : ''}; each finding of it is recorded with the award. Nobody approves what they submitted or decided.`,
  ],
  [
    'Line 2',
    `Each payment is recorded before it is made and settled by the provider's word or a receipt; the books are compared with the provider's every day. These figures are made from ${cutOff.entries} ledger entries before ${cutOff.at}, under the signed checkpoint of size ${cutOff.checkpoint.size}, root ${cutOff.checkpoint.root}.`,
  ],
];

const partTwo = (document: PublicationDocument, organizations: Organizations): readonly Row[] => {
  const over = (tableOf(document, throughPartnersId)?.rows ?? []).filter(
    ({ values: { spentMinor } }) => isShown(spentMinor) && spentMinor > partTwoOverMinor,
  );
  return [
    [
      'Part II',
      'Grants and other assistance to domestic organizations: what partners handed over to households, over $5,000',
    ],
    [
      '(a) Name of organization',
      '(b) EIN',
      '(c) IRC section',
      '(d) Cash grant',
      '(e) Noncash',
      '(f) Valuation',
      '(g) Description',
      '(h) Purpose',
    ],
    ...over.map(({ key: [id = ''], values }): Row => {
      const known = organizations[id];
      return [
        known?.name ?? id,
        known?.taxId ?? '',
        '',
        money(values['spentMinor'], document.currency),
        moneyDigits(0, document.currency),
        '',
        '',
        'Handed on to households against receipts',
      ];
    }),
    ...(over.some(({ key: [id = ''] }) => organizations[id]?.taxId === undefined)
      ? [
          [
            'Note',
            'Hearth keeps no EIN or IRC section of a partner: fill columns (b) and (c) in. An advance that a partner has not handed over yet is not here.',
          ],
        ]
      : []),
  ];
};

type AidLine = { readonly types: readonly string[]; readonly households: number; readonly spentMinor: number };

/** Form 990 is open to everybody: lines of fewer recipients than this are put together, with the next smallest if need be. */
const leastRecipients = 11;

const aidLines = (document: PublicationDocument): readonly AidLine[] => {
  const lines = (tableOf(document, 'aid-by-type')?.rows ?? []).map(({ key: [type = ''], values }): AidLine => {
    const { households, spentMinor } = values;
    return {
      types: [typeWords[type] ?? type],
      households: isShown(households) ? households : 0,
      spentMinor: isShown(spentMinor) ? spentMinor : 0,
    };
  });
  const smallestFirst = lines.filter(({ households }) => households > 0).sort((a, b) => a.households - b.households);
  const together: AidLine[] = [];
  let households = 0;
  for (const line of smallestFirst) {
    if (line.households >= leastRecipients && (households === 0 || households >= leastRecipients)) break;
    together.push(line);
    households += line.households;
  }
  const joined: AidLine = {
    types: lines.filter((line) => together.includes(line)).flatMap(({ types }) => types),
    households,
    spentMinor: together.reduce((sum, { spentMinor }) => sum + spentMinor, 0),
  };
  return [...lines.filter((line) => !together.includes(line)), ...(together.length > 0 ? [joined] : [])];
};

const partThree = (document: PublicationDocument): readonly Row[] => [
  ['Part III', 'Grants and other assistance to domestic individuals'],
  [
    '(a) Type of grant or assistance',
    '(b) Number of recipients',
    '(c) Amount of cash grant',
    '(d) Amount of noncash assistance',
    '(e) Method of valuation',
    '(f) Description of noncash assistance',
  ],
  ...aidLines(document).map(({ types, households, spentMinor }) => [
    types.join('; '),
    String(households),
    money(spentMinor, document.currency),
    moneyDigits(0, document.currency),
    '',
    '',
  ]),
  [
    'Note',
    `Recipients are distinct households in the year; one that was helped with two things counts once for each. Form 990 is open to the public, so things with fewer than ${leastRecipients} recipients stand together. Aid given as goods is told at its cost, with the cash: move it to (d) to (f) where goods were handed over.`,
  ],
];

/**
 * Form 990, Schedule I as rows of text: Part I in words, Part II and III in figures. `policies`: how many were in force. Money is exact, as
 * spreadsheets read it.
 */
export const scheduleIRows = (
  document: PublicationDocument,
  organizations: Organizations,
  policies = 0,
): readonly Row[] => [
  ['Form 990, Schedule I: worksheet', document.publisher, document.period.name, document.currency],
  ...partOne(document, policies),
  ...partTwo(document, organizations),
  ...partThree(document),
];

const candidColumns = [
  'Recipient Name',
  'Street',
  'City',
  'State',
  'Country',
  'Currency',
  'Amount',
  'Amount Type',
  'Fiscal Year',
  'Description',
];

/** Candid's columns: one row for a program and year, of people together, at the fiscal agent's place. */
export const candidRows = (document: PublicationDocument, place?: AgentPlace): readonly Row[] => {
  const spentMinor = tableOf(document, 'money')?.rows.find(({ key }) => key[0] === 'period')?.values['spentMinor'];
  const { scope, period, currency } = document;
  return [
    candidColumns,
    [
      'Anonymous Individual(s)',
      '',
      place?.city ?? '',
      place?.state ?? '',
      place?.country ?? '',
      currency,
      money(spentMinor, currency),
      'Paid',
      period.name,
      `${scope.kind === 'all' ? 'All programs' : scope.name}: emergency assistance to households for food, essentials, housing, utilities, health and childcare`,
    ],
  ];
};
