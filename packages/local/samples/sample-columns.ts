// Lays invented applications out as CSV: our template, or another order, another separator and Spanish headers.
import { columns } from '@hearth/spreadsheets/columns';
import { type CsvCell, csvPieces } from '@hearth/spreadsheets/write-csv';
import type { InventedApplication } from './invented-applications.ts';
import type { Application } from './invented-households.ts';

export type ColumnVariant = 'template' | 'spanish';

const spanishHeaders: Readonly<Record<string, string>> = {
  need: 'Necesidad',
  amount: 'Monto',
  family_name: 'Apellidos',
  given_name: 'Nombre',
  birth_date: 'Fecha de nacimiento',
  language: 'Idioma',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  city: 'Ciudad',
  area: 'Zona',
  postal_code: 'Código postal',
  address_line1: 'Dirección',
  address_line2: 'Apartamento',
  general_delivery: 'Sin domicilio fijo',
  household_size: 'Personas en el hogar',
  situation: 'Situación',
  rail: 'Forma de pago',
  came_by: 'Cómo llegó',
  note: 'Nota',
  partner: 'Organización',
  partner_ref: 'Referencia',
  relationship_disclosed: 'Relación declarada',
  consent_given_at: 'Fecha del consentimiento',
  consent_language: 'Idioma del consentimiento',
  consent_notice_version: 'Versión del aviso',
  consent_share_for_matching: 'Consiente comparar',
  'member_#_family_name': 'Miembro # apellidos',
  'member_#_given_name': 'Miembro # nombre',
  'member_#_birth_date': 'Miembro # fecha de nacimiento',
  'member_#_relation': 'Miembro # parentesco',
  'evidence_#_kind': 'Prueba # tipo',
  'evidence_#_seen_at': 'Prueba # vista el',
};

const usd = (amountMinor: number, point: string): string => {
  const cents = amountMinor % 100;
  return `${Math.trunc(amountMinor / 100)}${cents === 0 && point === '.' ? '' : `${point}${String(cents).padStart(2, '0')}`}`;
};

/** People write the same number in many ways; which one follows from its digits. */
const phoneAsWritten = (phone: string | undefined, ref: string): string | undefined => {
  if (phone === undefined) return undefined;
  const [code, exchange, line] = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6)];
  const ways = [
    `(${code}) ${exchange}-${line}`,
    `${code}-${exchange}-${line}`,
    `+1 ${code} ${exchange} ${line}`,
    `${code}.${exchange}.${line}`,
    `1-${code}-${exchange}-${line}`,
  ];
  return ways[(Number(line) + Number(ref.slice(-4))) % ways.length];
};

const numberedCells = (application: Application): [string, CsvCell][] => [
  ...application.members.flatMap(({ given, family, birthDate, relation }, at): [string, CsvCell][] => [
    [`member_${at + 1}_given_name`, given],
    [`member_${at + 1}_family_name`, family],
    [`member_${at + 1}_birth_date`, birthDate],
    [`member_${at + 1}_relation`, relation],
  ]),
  ...application.evidence.flatMap(({ kind, seenAt }, at): [string, CsvCell][] => [
    [`evidence_${at + 1}_kind`, kind],
    [`evidence_${at + 1}_seen_at`, seenAt],
  ]),
];

const cellsOf = (
  { application, partnerRef }: InventedApplication,
  variant: ColumnVariant,
): ReadonlyMap<string, CsvCell> => {
  const spanish = variant === 'spanish';
  const yesNo = (claim: boolean) => (spanish ? (claim ? 'sí' : 'no') : claim);
  return new Map<string, CsvCell>([
    ['partner', application.partner.name],
    ['partner_ref', partnerRef],
    ['given_name', application.applicant.given],
    ['family_name', application.applicant.family],
    ['birth_date', application.applicant.birthDate ?? (spanish ? 'desconocida' : 'unknown')],
    ['phone', phoneAsWritten(application.phone, partnerRef)],
    ['email', application.email],
    ['address_line1', application.line1],
    ['address_line2', application.line2],
    ['city', application.place.city],
    ['postal_code', application.line1 === undefined ? undefined : application.place.postalCode],
    ['area', application.place.area],
    ['general_delivery', application.line1 === undefined ? yesNo(true) : undefined],
    ['household_size', application.size],
    ['language', application.language],
    ['situation', application.situation.join('|')],
    ['need', application.need],
    ['amount', usd(application.amountMinor, spanish ? ',' : '.')],
    ['currency', 'USD'],
    ['note', application.note],
    ['rail', application.rail],
    ['payee', 'household'],
    ['came_by', application.cameBy],
    ['consent_notice_version', '2026-01'],
    ['consent_language', application.language],
    ['consent_given_at', application.givenAt],
    ['consent_share_for_matching', yesNo(true)],
    ['relationship_disclosed', yesNo(application.disclosed)],
    ...numberedCells(application),
  ]);
};

type NamedColumn = readonly [name: string, header: string];

const unfold = (prefix: string, places: number): readonly NamedColumn[] => {
  const numbered = Object.entries(spanishHeaders).filter(([name]) => name.startsWith(prefix));
  return Array.from({ length: places }, (_, at) => String(at + 1)).flatMap((number) =>
    numbered.map(([name, header]) => [name.replace('#', number), header.replace('#', number)] as const),
  );
};

/** Columns of the Spanish file: single ones in the order of the map, numbered ones after them, and one that nobody reads. */
const spanishColumns = (): readonly NamedColumn[] => [
  ...Object.entries(spanishHeaders).filter(([name]) => !name.includes('#')),
  ...unfold('member_#', 6),
  ...unfold('evidence_#', 2),
  ['', 'Comentario interno'],
];

const templateColumns = (): readonly NamedColumn[] => columns.map(({ name }) => [name, name]);

/** Applications as CSV, in pieces. `template` has our columns and commas; `spanish` another order, semicolons and Spanish headers. */
export const applicationsCsv = function* (
  applications: Iterable<InventedApplication>,
  variant: ColumnVariant,
): Generator<string> {
  const chosen = variant === 'spanish' ? spanishColumns() : templateColumns();
  const rows = function* (): Generator<readonly CsvCell[]> {
    for (const application of applications) {
      const cells = cellsOf(application, variant);
      yield chosen.map(([name]) => cells.get(name));
    }
  };
  yield* csvPieces(
    chosen.map(([, header]) => header),
    rows(),
    { separator: variant === 'spanish' ? ';' : ',' },
  );
};

/** What is planted, as CSV: row (the header is 1), reference, kind, and of a repeat the reference of the first. */
export const plantedCsv = function* (applications: readonly InventedApplication[]): Generator<string> {
  const rows = applications.flatMap(({ partnerRef, planted, repeats }, at) =>
    planted === undefined ? [] : [[at + 2, partnerRef, planted, repeats]],
  );
  yield* csvPieces(['row', 'partner_ref', 'planted', 'repeats_partner_ref'], rows);
};
