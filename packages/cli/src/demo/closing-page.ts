// What the demo says at its end: rows that were refused, the checks one by one, the figures, and where to go next.
import { type Check, checkLines } from '../check.ts';
import { shownPath as here } from '../command-line.ts';
import type { Phase } from '../progress.ts';
import type { Folded } from '../record-folded.ts';
import type { ApplicationsFile } from './applications-file.ts';
import type { Troubles } from './faults.ts';
import { type Figures, figureLines } from './figures.ts';
import type { Refused } from './hand-in.ts';
import { firstFormPhase, lastReceiptPhase } from './main-job.ts';

const mostRows = 20;

/** Rows that were not handed in, in the file's own terms. */
export const refusedLines = (file: ApplicationsFile, refused: readonly Refused[]): readonly string[] => {
  const wrong = [
    ...file.errors.map(
      ({ row, column, detail }) => `  row ${row}${column === '' ? '' : `, column "${column}"`}: ${detail}`,
    ),
    ...refused.map(({ row, partner, why }) => `  row ${row} (${partner}): ${why}`),
  ];
  if (wrong.length === 0) return [];
  const rows = new Set([...file.errors, ...refused].map(({ row }) => row)).size;
  const more = wrong.length > mostRows ? [`  and ${wrong.length - mostRows} more`] : [];
  return [
    '',
    `${rows} rows of ${file.name} were not handed in. Mend them and hand the file in again: what went in stays as it is.`,
    ...wrong.slice(0, mostRows),
    ...more,
  ];
};

/** Which part of the time went where. */
export const timeLine = (phases: readonly Phase[], households: number): string => {
  const at = (name: string): number => phases.findIndex((phase) => phase.name === name);
  const daily = phases.slice(at(firstFormPhase), at(lastReceiptPhase) + 1);
  const seconds = daily.reduce((sum, phase) => sum + phase.seconds, 0);
  const slowest = [...daily].sort((a, b) => b.seconds - a.seconds).slice(0, 3);
  const each = slowest.map((phase) => `${phase.name.toLowerCase()} ${phase.seconds.toFixed(1)} s`).join(', ');
  return `${households} applications in ${seconds.toFixed(1)} s: ${(households / seconds).toFixed(1)} a second, from the first form to the last receipt (longest: ${each}).`;
};

/** What a provider that misbehaved did, and what became of each payment that was held for it. */
export const troubleLines = (
  troubles: Troubles | undefined,
  { disbursements, advances }: Pick<Folded, 'disbursements' | 'advances'>,
): readonly string[] => {
  if (troubles === undefined) return [];
  const kinds = new Map<string, number>();
  for (const { kind } of troubles.misdeeds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counted = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  const status = new Map([...disbursements, ...advances].map((one) => [one.id, one.status]));
  return [
    `The provider misbehaved ${troubles.misdeeds.length} times: ${counted.join(', ')}.`,
    `${troubles.held.length} payments were held for a person, who asked the provider:`,
    ...troubles.held.map(({ id, why }) => `  ${id}  ${why}  ->  ${status.get(id) ?? 'not in the record'}`),
    '',
  ];
};

export type Closing = {
  readonly checks: readonly Check[];
  readonly figures: Figures;
  readonly reportPaths: Readonly<Record<string, string>>;
  /** Pages of publications, by their folders. */ readonly publicPaths: Readonly<Record<string, string>>;
  readonly recordPath: string;
  /** The exported record, and the key that its checkpoints are signed with. */
  readonly proof: { readonly bundle: string; readonly vkey: string };
  readonly dataDir: string;
  readonly notes: readonly string[];
};

const publishedLines = (paths: Readonly<Record<string, string>>): readonly string[] => {
  const page = paths['public-report'];
  return page === undefined
    ? ['Published:   nothing; too few households for a report that tells on nobody']
    : [`Published:   ${here(page)}   (what everybody reads; beside it what funders and members read)`];
};

/** The page at the end. */
export const closingPage = ({
  checks,
  figures,
  reportPaths,
  publicPaths,
  recordPath,
  proof,
  dataDir,
  notes,
}: Closing): readonly string[] => {
  const failed = checks.filter(({ holds }) => !holds).length;
  return [
    '',
    'What came of it',
    ...figureLines(figures),
    '',
    failed === 0 ? `What must hold, holds (${checks.length} checks)` : `${failed} of ${checks.length} checks FAIL`,
    ...checkLines(checks),
    '',
    ...notes,
    `The report:  ${here(reportPaths['html'] ?? '')}   (also .csv and .json)`,
    `The books:   ${here(reportPaths['books'] ?? '')}   (what the controller prints)`,
    ...publishedLines(publicPaths),
    `The record:  ${here(recordPath)}   (every event, one a line)`,
    `The proof:   ${here(proof.bundle)}   (everything, sealed: for an auditor, offline)`,
    '',
    'Check the proof:                     pnpm hearth verify \\',
    `  ${here(proof.bundle)} --key ${proof.vkey}`,
    `Look around in what the demo left:   pnpm start --data ${here(dataDir)}`,
    'Begin with a fund of your own:       pnpm start',
  ];
};
