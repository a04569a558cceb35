// The list of an invented caseworker, as people type: mostly right, three rows that are not, one column that nobody may collect.

type Person = {
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly street: string;
  readonly language: string;
};

/** Invented people who have nothing in common: nobody here should be taken for anybody else. */
const people: readonly Person[] = [
  {
    given: 'Marisol',
    family: 'Quintana',
    birthDate: '1988-02-14',
    phone: '(617) 555-0121',
    street: '4 Tern Lane',
    language: 'es',
  },
  {
    given: 'Jean',
    family: 'Desrosiers',
    birthDate: '1975-11-30',
    phone: '(781) 555-0137',
    street: '218 Quarry Road',
    language: 'ht',
  },
  {
    given: 'Ana',
    family: 'Barbosa',
    birthDate: '1991-04-03',
    phone: '(508) 555-0142',
    street: '77 Mill Pond Way',
    language: 'pt',
  },
  {
    given: 'Wei',
    family: 'Huang',
    birthDate: '1969-07-21',
    phone: '(339) 555-0158',
    street: '1560 Harbor View',
    language: 'zh-Hans',
  },
  {
    given: 'Fatima',
    family: 'Warsame',
    birthDate: '1996-09-08',
    phone: '(857) 555-0163',
    street: '33 Orchard Court',
    language: 'so',
  },
  {
    given: 'Tuan',
    family: 'Pham',
    birthDate: '1982-12-17',
    phone: '(978) 555-0179',
    street: '902 Foundry Square',
    language: 'vi',
  },
];

const row = (today: string, { given, family, birthDate, phone, street, language }: Person, at: number) => ({
  partner_ref: `WALK-${at + 1}`,
  given_name: given,
  family_name: family,
  birth_date: birthDate,
  phone,
  address_line1: street,
  city: 'Chelsea',
  postal_code: '02150',
  area: 'US-MA-suffolk',
  household_size: '3',
  language,
  need: 'groceries',
  amount: '300',
  rail: 'bank',
  came_by: 'walk-in',
  consent_notice_version: '2026-01',
  consent_language: language,
  // The day has begun by then in any season.
  consent_given_at: `${today}T04:00:00Z`,
  consent_share_for_matching: 'yes',
  relationship_disclosed: 'no',
  evidence_1_kind: 'need-statement',
  evidence_1_seen_at: today,
  contact_ways: 'sms',
  desk_note: '',
});

/** What is different in a row, the mistakes with it. */
const typed: readonly Readonly<Record<string, string>>[] = [
  { desk_note: 'call after six' },
  { rail: 'partner' },
  { birth_date: '03/04/1991' },
  { amount: 'three hundred' },
  { relationship_disclosed: 'yes' },
  { need: 'food and rent' },
];

/** Rows of the list, the wrong ones with what a person typed. `today`: the program's day. */
const rowsOf = (today: string) => people.map((person, at) => ({ ...row(today, person, at), ...typed[at] }));

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csv = (rows: readonly Readonly<Record<string, string>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((one) => Object.values(one))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

/** The list with a column that Hearth never collects. */
export const forbiddenList = (today: string): string =>
  csv(rowsOf(today).map((one) => ({ ...one, 'immigration status': '' })));

/** The same list without it. */
export const firstList = (today: string): string => csv(rowsOf(today));

/** What the caseworker mends in the file that came back: what stood there, and what stands there now. */
export const mends: readonly (readonly [string, string])[] = [
  ['03/04/1991', '1991-04-03'],
  ['three hundred', '300'],
  ['food and rent', 'food'],
];

/** The row whose household asks for another look, and the ones that are paid at a bank. */
export const appealing = 'WALK-5';
export const paidAtBank: readonly string[] = ['WALK-1', 'WALK-3', 'WALK-4', 'WALK-6'];
/** Every household's second factor here: the birth date. */
export const birthDateOf = (partnerRef: string): string =>
  people[Number(partnerRef.slice('WALK-'.length)) - 1]?.birthDate ?? '';
