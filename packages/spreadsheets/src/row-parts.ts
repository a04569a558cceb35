// The parts of a body that several kinds of rows share: members, evidence, an address. Hides numbered columns.

import { codeOf, type LabelledList } from './code-labels.ts';
import { evidencePlaces, memberPlaces } from './columns.ts';
import { readArea } from './read-area.ts';
import { type CellRead, readCode, readCount, readText } from './read-cells.ts';
import { readEmail, readPhone, readPostalCode } from './read-contact.ts';
import { readDate } from './read-dates.ts';
import { readYesNo } from './read-yes-no.ts';
import type { Cells } from './row-reader.ts';

/** A row that is being read, and what was wrong so far: by our column, a code and words. */
export type Reading = { readonly cells: Cells; readonly failed: Map<string, { code: string; detail: string }> };

/** The value of a cell; what is wrong with it is kept. */
export const valueAt = <T>(
  { cells, failed }: Reading,
  name: string,
  reader: (cell: string) => CellRead<T>,
): T | undefined => {
  const outcome = reader(cells.cell(name));
  if ('value' in outcome) return outcome.value;
  failed.set(name, outcome);
  return undefined;
};

export const textAt = ({ cells }: Reading, name: string): string | undefined => readText(cells.cell(name));

const dateAt = (reading: Reading, name: string): string | undefined =>
  valueAt(reading, name, (cell) => readDate(cell, reading.cells.dateOrder?.(name)));

/** A code of a closed list, or its name in one of our languages. */
export const codeAt = ({ cells }: Reading, name: string, list: LabelledList): string | undefined =>
  codeOf(list, cells.cell(name)) ?? readCode(cells.cell(name));

/** One of several things that stand side by side, with the number its columns carry. */
export type Numbered = { readonly at: number; readonly said: Readonly<Record<string, string | undefined>> };

const places = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const filled = (numbered: readonly Numbered[], failed: Reading['failed'], prefix: string): readonly Numbered[] =>
  numbered.filter(
    ({ at, said }) =>
      Object.values(said).some((text) => text !== undefined) ||
      [...failed.keys()].some((name) => name.startsWith(`${prefix}_${at}_`)),
  );

const memberAt = (reading: Reading, at: number) => ({
  given: textAt(reading, `member_${at}_given_name`),
  family: textAt(reading, `member_${at}_family_name`),
  birthDate: dateAt(reading, `member_${at}_birth_date`),
  relation: codeAt(reading, `member_${at}_relation`, 'relation'),
});

const evidenceAt = (reading: Reading, at: number) => ({
  kind: readCode(reading.cells.cell(`evidence_${at}_kind`)),
  seenAt: dateAt(reading, `evidence_${at}_seen_at`),
});

export const membersOf = (reading: Reading): readonly Numbered[] =>
  filled(
    places(memberPlaces).map((at) => ({ at, said: memberAt(reading, at) })),
    reading.failed,
    'member',
  );

export const evidenceOf = (reading: Reading): readonly Numbered[] =>
  filled(
    places(evidencePlaces).map((at) => ({ at, said: evidenceAt(reading, at) })),
    reading.failed,
    'evidence',
  );

export const personOf = (reading: Reading) => ({
  given: textAt(reading, 'given_name'),
  family: textAt(reading, 'family_name'),
  birthDate: dateAt(reading, 'birth_date'),
  phone: valueAt(reading, 'phone', readPhone),
  email: readEmail(reading.cells.cell('email')),
});

export const addressOf = (reading: Reading) => {
  const generalDelivery = valueAt(reading, 'general_delivery', readYesNo);
  const where = { city: textAt(reading, 'city'), area: readArea(reading.cells.cell('area')) };
  if (generalDelivery === true) return { generalDelivery, ...where };
  return {
    line1: textAt(reading, 'address_line1'),
    line2: textAt(reading, 'address_line2'),
    postalCode: valueAt(reading, 'postal_code', readPostalCode),
    ...where,
  };
};

export const sizeOf = (reading: Reading): number | undefined => valueAt(reading, 'household_size', readCount);
