// The households of a measurement: invented as the samples are, a fixed share of them handed in twice. Hides how rows become requests.
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { benchPlan, inventApplications } from '@hearth/local/samples/invented-applications';
import { applicationsCsv } from '@hearth/local/samples/sample-columns';
import { readApplications } from '@hearth/spreadsheets/read-applications';
import type { FileRow } from '../demo/applications-file.ts';

/** One in twenty applications is a household that came before, through another partner: reviewers have their work. */
export const repeatShare = 0.05;
const seed = 20_261_121;

/** Invents so many applications; the same number gives the same ones. `repeats` are the rows of households that came before. */
export const inventRows = async (
  count: number,
): Promise<{ readonly rows: readonly FileRow[]; readonly repeats: ReadonlySet<number> }> => {
  const invented = inventApplications(count, seed, benchPlan(count, repeatShare));
  const text = [...applicationsCsv(invented, 'template')].join('');
  const read = await readApplications([Buffer.from(text)], { programId: derivedId('program', 'not-founded-yet') });
  if (isRejected(read)) throw new Error(`The invented applications can't be read: ${read.detail}`);
  const rows: FileRow[] = [];
  for await (const { row, partner, body } of read.rows) if (body !== undefined) rows.push({ row, partner, body });
  // The header is row 1.
  const repeats = new Set(invented.flatMap(({ repeats: first }, at) => (first === undefined ? [] : [at + 2])));
  return { rows, repeats };
};
