// `hearth publication recompute BUNDLE FILE`: every figure of a publication, counted again from an export alone. It needs no deployment.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import { keyFromVkey, openNote } from '@hearth/domain/checkpoint-note';
import type { PublicationDocument } from '@hearth/publication/document';
import { type FigureDifference, type Recomputed, recompute } from '@hearth/publication/recompute';
import { linesOf } from '@hearth/verifier/verify-bundle';
import { typedPath, wrongUse } from '../command-line.ts';
import { type BundleRecord, bundleRecord } from '../publications/bundle-record.ts';

export type RecomputeWords = { readonly key?: readonly string[] | undefined; readonly json?: boolean | undefined };

const mostBytes = 64 * 1_024 * 1_024;

/** The path as it was typed, made whole. Faults: wrong use, where no file is. */
const fileAt = (typed: string): string => {
  const path = typedPath(typed);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  throw wrongUse(`${typed} can not be read as a file. Is it there?`);
};

const documentIn = (path: string): PublicationDocument => {
  const text = readFileSync(fileAt(path));
  const noDocument = wrongUse(`${path} is no publication. It takes the form publication.json, as it was published.`);
  if (text.length > mostBytes) throw noDocument;
  try {
    const document: PublicationDocument = JSON.parse(text.toString('utf8'));
    const { at, checkpoint } = document.cutOff;
    const isWhole = typeof at === 'string' && Number.isSafeInteger(checkpoint.size) && checkpoint.size > 0;
    if (document.format !== 'hearth-publication/1' || !Array.isArray(document.tables) || !isWhole) throw noDocument;
    return document;
  } catch {
    throw noDocument;
  }
};

const keyNamed = (typed: string) => {
  const path = typedPath(typed);
  const key = keyFromVkey((existsSync(path) ? readFileSync(path, 'utf8') : typed).trim());
  if (key === undefined) throw wrongUse(`"${typed}" is no key of a log. GET /v1/checkpoints/key gives it out.`);
  return key;
};

const rowName = ({ table, key, measure }: FigureDifference): string =>
  [table, key.length === 0 ? (measure === '' ? '' : 'in all') : key.join(' x '), measure]
    .filter((part) => part !== '')
    .join(', ');

/** What the command says, and its exit code. */
export const recomputeLines = (
  document: PublicationDocument,
  { entries, events }: Pick<BundleRecord, 'entries' | 'events'>,
  { figures, shown, withheld, differences }: Recomputed,
): { readonly lines: readonly string[]; readonly code: number } => {
  const { period, template, cutOff } = document;
  const content: Json = JSON.parse(JSON.stringify(document));
  const from = `${events} events with ${entries} ledger entries before ${cutOff.at}, under the checkpoint of ${cutOff.checkpoint.size} events`;
  const head = [
    `${document.publicationId}: ${template}, ${period.from} to ${period.until}, ${document.publisher}`,
    `SHA-256 of the document: ${sha256(canonical(content))} (the two who signed it off signed this)`,
    `Counted again from ${from}.`,
  ];
  if (differences.length === 0) {
    const more = withheld === 0 ? '' : ` ${withheld} of those are hidden so that no other can be worked out from them.`;
    return {
      lines: [
        ...head,
        `All ${figures} figures come out as they were published: ${shown} numbers, ${figures - shown} hidden or not recorded.${more}`,
      ],
      code: 0,
    };
  }
  return {
    lines: [
      ...head,
      `${differences.length} of ${figures} figures come out otherwise:`,
      ...differences.map((each) => `  ${rowName(each)}: published ${each.published}, counted again ${each.recomputed}`),
    ],
    code: 1,
  };
};

const counted = (document: PublicationDocument, record: BundleRecord, path: string): Recomputed => {
  try {
    return recompute(document, record.cases, record.entries);
  } catch (fault) {
    if (!(fault instanceof TypeError || fault instanceof RangeError)) throw fault;
    throw wrongUse(`${path} is no publication that can be made again: ${fault.message}`);
  }
};

/**
 * Answers 0 when every figure comes out, 1 when one does not, 2 for wrong use. Faults, as a sentence: the bundle is not the record that
 * the publication names, or its checkpoint is not signed by the key.
 */
export const recomputePublication = async (
  operands: readonly string[],
  words: RecomputeWords,
  print: (line: string) => void = (line) => console.log(line),
): Promise<number> => {
  const [bundle, file, ...rest] = operands;
  if (bundle === undefined || file === undefined || rest.length > 0)
    throw wrongUse('hearth publication recompute takes a bundle of everything and a publication.json.');
  const keys = (words.key ?? []).map(keyNamed);
  const document = documentIn(file);
  const record = await bundleRecord(linesOf(fileAt(bundle)), document.cutOff.checkpoint, document.cutOff.at);
  const isSigned = keys.some((key) => typeof openNote(record.note, key) !== 'string');
  if (keys.length > 0 && !isSigned) throw new Error('The checkpoint that it was made at is not signed by this key.');
  const result = counted(document, record, file);
  const { lines, code } = recomputeLines(document, record, result);
  if (words.json === true) {
    print(JSON.stringify({ holds: code === 0, isSigned, ...result }, null, 2));
    return code;
  }
  for (const line of lines) print(line);
  print(
    isSigned
      ? 'That checkpoint is signed by the key that you gave.'
      : 'Whether that checkpoint is signed was not looked at: give --key VKEY (GET /v1/checkpoints/key).',
  );
  return code;
};
