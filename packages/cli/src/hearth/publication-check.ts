// `hearth publication check FILE`: says of any 360Giving file yes, or each reason for no. It needs no deployment and sends nothing anywhere.
import type { ApprovedText } from '@hearth/publication/giving/approved-texts';
import { knownNames } from '@hearth/publication/giving/known-names';
import { wrongUse } from '../command-line.ts';
import { bytesOf, checkFile } from '../giving/read-file.ts';
import { reportLines } from '../giving/report-lines.ts';

export type CheckWords = {
  readonly profile?: string | undefined;
  readonly names?: string | undefined;
  readonly texts?: string | undefined;
  readonly json?: boolean | undefined;
};

const mostListBytes = 64 * 1024 * 1024;

const textOf = (path: string): string => {
  const bytes = bytesOf(path, mostListBytes);
  if (bytes === 'too-large') throw wrongUse(`${path} is too large for a list.`);
  return new TextDecoder().decode(bytes);
};

const namesIn = (path: string) => {
  const names = knownNames(textOf(path).split(/\r\n|[\r\n]/));
  if (names.count === 0)
    throw wrongUse(`${path} holds no names. It takes one name a line, of households and of partners.`);
  return names;
};

const isText = (value: unknown): value is ApprovedText =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'description' in value &&
  typeof value.description === 'string';

const textsIn = (path: string): readonly ApprovedText[] => {
  const form = `${path} is no list of approved texts: [{"code": "GTIP070", "title": "…", "description": "…"}, …].`;
  try {
    const list: unknown = JSON.parse(textOf(path));
    if (Array.isArray(list) && list.length > 0 && list.every(isText)) return list;
  } catch {
    throw wrongUse(form);
  }
  throw wrongUse(form);
};

const profileOf = (typed: string | undefined): 'official' | 'closed' => {
  if (typed === undefined || typed === 'official') return 'official';
  if (typed === 'closed') return 'closed';
  throw wrongUse(`--profile is official or closed, not "${typed}".`);
};

/** Exit code 0: yes. 1: no, with every reason. 2, as wrong use: there is no such file, or an option is not known. */
export const checkPublication = async (operands: readonly string[], words: CheckWords): Promise<number> => {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0)
    throw wrongUse('hearth publication check takes one file: JSON, CSV or XLSX.');
  const profile = profileOf(words.profile);
  const report = await checkFile(path, {
    profile,
    nowAt: new Date().toISOString(),
    ...(words.names === undefined ? {} : { names: namesIn(words.names) }),
    ...(words.texts === undefined ? {} : { texts: textsIn(words.texts) }),
  });
  if (words.json === true) console.log(JSON.stringify(report, null, 2));
  else for (const line of reportLines(path, report)) console.log(line);
  if (profile === 'closed' && words.names === undefined && words.json !== true)
    console.log('\nNo list of names was given (--names FILE), so nobody was looked for by name.');
  return report.holds ? 0 : 1;
};
