// Makes the body of one application of the confidential lane from the cells of one row. Hides which words stand for what is vouched for.
import { type ConfidentialBody, confidentialBody } from '@hearth/contracts/confidential';
import type { ProgramId } from '@hearth/domain/ids';
import { amountOf, assistanceOf, consentOf, householdOf, partnerMissing } from './application-row.ts';
import { confidentialColumns } from './columns.ts';
import { readCodes, readText } from './read-cells.ts';
import { readInstant } from './read-dates.ts';
import { readYesNo } from './read-yes-no.ts';
import { settleRow } from './row-errors.ts';
import * as part from './row-parts.ts';
import type { RowReader } from './row-reader.ts';

const candidate = (reading: part.Reading, programId: string, evidence: readonly object[]) => {
  const rail = part.codeAt(reading, 'rail', 'rail');
  return {
    programId,
    partnerRef: part.textAt(reading, 'partner_ref'),
    caseNumber: part.textAt(reading, 'case_number'),
    area: part.textAt(reading, 'area'),
    household: householdOf(reading),
    request: { need: part.codeAt(reading, 'need', 'need'), amount: amountOf(reading) },
    payment: rail === undefined ? undefined : { rail },
    evidence,
    cameBy: part.codeAt(reading, 'came_by', 'cameBy'),
    consent: consentOf(reading),
    relationship: { disclosed: part.valueAt(reading, 'relationship_disclosed', readYesNo) },
    assistance: assistanceOf(reading),
    attestation: {
      version: part.textAt(reading, 'attestation_version'),
      attestedAt: part.valueAt(reading, 'attested_at', (cell) =>
        readInstant(cell, reading.cells.dateOrder?.('attested_at')),
      ),
      facts: readCodes(reading.cells.cell('attested_facts')),
    },
  };
};

/** Reads files of the confidential lane into bodies of `POST /v1/confidential-applications`. Columns as in `applicationRows`. */
export const confidentialRows = (whose: {
  readonly programId: ProgramId;
  readonly partner?: string;
}): RowReader<ConfidentialBody> => ({
  columns: confidentialColumns,
  optional: new Set(whose.partner === undefined ? [] : ['partner']),
  read: (cells, language) => {
    const reading: part.Reading = { cells, failed: new Map() };
    const kept = { evidence: part.evidenceOf(reading) };
    const partner = readText(cells.cell('partner')) ?? whose.partner ?? '';
    partnerMissing(reading, partner);
    const sent = candidate(
      reading,
      whose.programId,
      kept.evidence.map(({ said }) => said),
    );
    const settled = settleRow(reading, sent, {
      schema: confidentialBody,
      columns: confidentialColumns,
      kept,
      language,
    });
    return { row: cells.row, partner, partnerRef: part.textAt(reading, 'partner_ref') ?? '', ...settled };
  },
});
