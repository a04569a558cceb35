// The columns of an applications file: what each is called, and where its value goes. Data, read by header-row.ts.
import otherNames from './column-names.json' with { type: 'json' };

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

const needed = (name: Name, path: string): Column => ({ name, path, required: true, also: otherNames[name] });
const optional = (name: Name, path: string): Column => ({ name, path, required: false, also: otherNames[name] });

/** Members and pieces of evidence stand side by side in numbered columns, up to these numbers. */
export const memberPlaces = 6;
export const evidencePlaces = 3;

const single: readonly Column[] = [
  needed('partner', ''),
  needed('partner_ref', 'partnerRef'),
  needed('given_name', 'applicant/given'),
  needed('family_name', 'applicant/family'),
  optional('birth_date', 'applicant/birthDate'),
  optional('phone', 'applicant/phone'),
  optional('email', 'applicant/email'),
  optional('address_line1', 'address/line1'),
  optional('address_line2', 'address/line2'),
  needed('city', 'address/city'),
  optional('postal_code', 'address/postalCode'),
  needed('area', 'address/area'),
  optional('general_delivery', 'address/generalDelivery'),
  needed('household_size', 'household/size'),
  needed('language', 'household/language'),
  optional('situation', 'household/situation'),
  needed('need', 'request/need'),
  needed('amount', 'request/amount'),
  optional('currency', 'request/amount/currency'),
  optional('note', 'request/note'),
  needed('rail', 'payment/rail'),
  optional('payee', 'payment/payee'),
  needed('came_by', 'cameBy'),
  needed('consent_notice_version', 'consent/noticeVersion'),
  needed('consent_language', 'consent/language'),
  needed('consent_given_at', 'consent/givenAt'),
  needed('consent_share_for_matching', 'consent/shareForMatching'),
  needed('relationship_disclosed', 'relationship/disclosed'),
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

/** Every column that is read, in the order of the template. */
export const columns: readonly Column[] = [
  ...single,
  ...unfold('member_', memberPlaces),
  ...unfold('evidence_', evidencePlaces),
];
