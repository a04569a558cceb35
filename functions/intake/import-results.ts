// What became of each row, as a file for the partner that sent them: with the claim code for every household, and no name.
import type { AppliedRow } from '@hearth/contracts/import-rows';
import type { Import } from '@hearth/domain/imports';
import { type CsvCell, csvPieces } from '@hearth/spreadsheets/write-csv';
import { claimCodeNow } from './claim-code.ts';
import type { IntakePorts } from './lane.ts';

const headers = ['row', 'partner_ref', 'row_status', 'error_code', 'message', 'application_id', 'claim_code'];

const lineOf = async (ports: IntakePorts, applied: AppliedRow): Promise<readonly CsvCell[]> => {
  const { row, partnerRef, outcome, applicationId, problems } = applied;
  const code = applicationId === undefined ? undefined : await claimCodeNow(ports, applicationId);
  return [
    row,
    partnerRef,
    outcome,
    problems.map((problem) => problem.code).join(' | '),
    problems.map(({ detail }) => detail).join('; '),
    applicationId,
    code,
  ];
};

/** The file, part by part. A code is made again whenever it is told: nothing but this file ever holds it. */
export const resultsFile = async function* (
  ports: IntakePorts,
  { checked }: Import,
  readPart: (part: number) => Promise<readonly AppliedRow[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of csvPieces(headers, [], { bom: true })) yield encoder.encode(piece);
  for (let part = 1; part <= (checked?.parts ?? 0); part += 1) {
    const lines = await Promise.all((await readPart(part)).map((one) => lineOf(ports, one)));
    const [, ...pieces] = [...csvPieces([], lines)];
    for (const piece of pieces) yield encoder.encode(piece);
  }
};
