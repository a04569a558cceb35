// The columns of the files that are read: what each is called, and where its value goes. Data, read by header-row.ts.
import otherNames from './column-names.json' with { type: 'json' };
import titles from './template-titles.json' with { type: 'json' };

/**
 * One column: its name in our template, the place of its value in the body, whether a file must have it, and what else
 * it may be called (English, Spanish, Portuguese, Haitian Creole, Chinese: column-names.json).
 */
export type Column = {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
  readonly also: readonly string[];
};

type Name = keyof typeof otherNames;

/** Other names, and the titles of the templates in other languages. */
const alsoCalled = (name: Name): readonly string[] => [
  ...new Set([...otherNames[name], ...Object.values(titles[name])]),
];

const needed = (name: Name, path: string): Column => ({ name, path, required: true, also: alsoCalled(name) });
const optional = (name: Name, path: string): Column => ({ name, path, required: false, also: alsoCalled(name) });

/** Members and pieces of evidence stand side by side in numbered columns, up to these numbers. */
export const memberPlaces = 6;
export const evidencePlaces = 3;

const partner = needed('partner', '');
const reference = needed('partner_ref', 'partnerRef');
const area = needed('area', 'address/area');
const household = [
  needed('household_size', 'household/size'),
  needed('language', 'household/language'),
  optional('situation', 'household/situation'),
];
const request = [
  needed('need', 'request/need'),
  needed('amount', 'request/amount'),
  optional('currency', 'request/amount/currency'),
];
const cameBy = needed('came_by', 'cameBy');
const consent = [
  needed('consent_notice_version', 'consent/noticeVersion'),
  needed('consent_language', 'consent/language'),
  needed('consent_given_at', 'consent/givenAt'),
];
const disclosed = needed('relationship_disclosed', 'relationship/disclosed');

const person = [
  needed('given_name', 'applicant/given'),
  needed('family_name', 'applicant/family'),
  optional('birth_date', 'applicant/birthDate'),
  optional('phone', 'applicant/phone'),
  optional('email', 'applicant/email'),
  optional('address_line1', 'address/line1'),
  optional('address_line2', 'address/line2'),
];

const single: readonly Column[] = [
  partner,
  reference,
  ...person,
  needed('city', 'address/city'),
  optional('postal_code', 'address/postalCode'),
  area,
  optional('general_delivery', 'address/generalDelivery'),
  ...household,
  ...request,
  optional('note', 'request/note'),
  needed('rail', 'payment/rail'),
  optional('payee', 'payment/payee'),
  cameBy,
  ...consent,
  needed('consent_share_for_matching', 'consent/shareForMatching'),
  disclosed,
];

/** `#` is the number of the member or of the piece of evidence. */
const numbered: readonly Column[] = [
  optional('member_#_given_name', 'members/#/given'),
  optional('member_#_family_name', 'members/#/family'),
  optional('member_#_birth_date', 'members/#/birthDate'),
  optional('member_#_relation', 'members/#/relation'),
  optional('evidence_#_kind', 'evidence/#/kind'),
  optional('evidence_#_seen_at', 'evidence/#/seenAt'),
];

const unfold = (prefix: string, places: number): readonly Column[] =>
  Array.from({ length: places }, (_, at) => at).flatMap((at) =>
    numbered
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, path, required, also }) => ({
        name: name.replace('#', String(at + 1)),
        path: path.replace('#', String(at)),
        required,
        also: also.map((other) => other.replace('#', String(at + 1))),
      })),
  );

const members = unfold('member_', memberPlaces);
const evidence = unfold('evidence_', evidencePlaces);

/** The columns of an applications file that every partner needs to know of, in the order of the template. */
export const columns: readonly Column[] = [...single, ...members, ...evidence];

const assistance = [
  optional('assistance_how', 'assistance/how'),
  optional('assistance_helper_id', 'assistance/helperId'),
];

/** How the household may be reached, and who helped to fill in the form: read where a file has them. */
const contactColumns: readonly Column[] = [
  optional('contact_ways', 'contact/ways'),
  optional('contact_from', 'contact/between/from'),
  optional('contact_until', 'contact/between/until'),
  optional('contact_plain', 'contact/plain'),
  optional('contact_of', 'contact/of'),
  ...assistance,
];

/** Every column of an applications file. */
export const applicationColumns: readonly Column[] = [...columns, ...contactColumns];

const caseNumber = needed('case_number', 'caseNumber');
/** Where a case has a number of its own, that is what its names mean. */
const besideCases = { ...reference, also: reference.also.filter((name) => !caseNumber.also.includes(name)) };

/** A file of the confidential lane: nobody's name, no contact, no address but the area. */
export const confidentialColumns: readonly Column[] = [
  partner,
  besideCases,
  caseNumber,
  { ...area, path: 'area' },
  ...household,
  ...request,
  optional('rail', 'payment/rail'),
  cameBy,
  ...consent,
  disclosed,
  needed('attestation_version', 'attestation/version'),
  needed('attested_at', 'attestation/attestedAt'),
  needed('attested_facts', 'attestation/facts'),
  ...assistance,
  ...evidence,
];

/** A list to be checked: who they are, nothing of what they ask. */
export const listColumns: readonly Column[] = [
  { ...reference, required: false },
  ...person,
  optional('city', 'address/city'),
  optional('postal_code', 'address/postalCode'),
  { ...area, required: false },
  optional('general_delivery', 'address/generalDelivery'),
  ...members,
];

const isDigits = /^(phone|postal_code|amount|household_size|contact_(from|until)|general_delivery|.*(birth_date|_at))$/;

/** Whether digits belong into a column, so that they say nothing of whose number they are. */
export const holdsDigits = (name: string): boolean => isDigits.test(name);

/** Whether a column holds dates: what the file as a whole says of day and month first is told from these. */
export const holdsDates = (name: string): boolean => /(birth_date|_at)$/.test(name);

/** Columns of ours in a copy that went out with verdicts: known and passed over on the way back. */
export const addedColumns = [
  'row_status',
  'error_code',
  'error_field',
  'message',
  'claim_code',
  'application_id',
  'may_apply_from',
  'import_id',
] as const;
export type AddedColumn = (typeof addedColumns)[number];
