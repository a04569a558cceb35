// The applications of a file, one by one. Hides blank lines, and names broken ones by their number without what they hold.
import { existsSync, statSync } from 'node:fs';
import { shownPath, typedPath, wrongUse } from '../command-line.ts';
import { type ApplicationLine, readApplication } from './application-line.ts';
import { grouped } from './figures-text.ts';
import { fileLines } from './file-lines.ts';

/** As many broken lines are named; all are counted. */
const mostNamed = 20;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Stands where bytes were no letter. */
const replacement = '\ufffd';

/** Counts broken lines of a file, and names the first of them. */
export const brokenLines = (file: string) => {
  let [count, lost] = [0, 0];
  return {
    /** The line was read, but some of its letters could not be. */
    addLost: (): void => {
      lost += 1;
    },
    add: (number: number, why: string): void => {
      count += 1;
      if (count <= mostNamed) say(`${file} line ${number}: ${why}; the line is left out.`);
    },
    count: () => count,
    /** What is said at the end. */
    sayCount: (): void => {
      if (lost > 0)
        say(
          `  ${grouped(lost)} ${lost === 1 ? 'line holds' : 'lines hold'} letters that are not UTF-8; these letters are lost.`,
        );
      if (count === 1) say('  1 line was left out because it is broken.');
      if (count > 1) say(`  ${grouped(count)} lines were left out because they are broken.`);
    },
  };
};

export type BrokenLines = ReturnType<typeof brokenLines>;

/** A file that can be read, as a whole path. Faults: wrong use when it is not there, or is a folder. */
export const existingFile = (typed: string): string => {
  const path = typedPath(typed);
  if (!existsSync(path)) throw wrongUse(`There is no file ${typed}.`);
  if (statSync(path).isDirectory()) throw wrongUse(`${typed} is a folder, not a file.`);
  return path;
};

/** Reads the applications of a file; a broken line, or an id that `isKnown` knows, is told to `broken` and left out. */
export async function* applicationLines(
  path: string,
  broken: BrokenLines,
  isKnown: (id: string) => boolean,
): AsyncGenerator<ApplicationLine> {
  for await (const line of fileLines(path)) {
    if ('text' in line && line.text.trim() === '') continue;
    const read = 'text' in line ? readApplication(line.text) : line;
    if ('broken' in read) broken.add(line.number, read.broken);
    else if (isKnown(read.id)) broken.add(line.number, 'this applicationId was in an earlier line');
    else {
      if ('text' in line && line.text.includes(replacement)) broken.addLost();
      yield read;
    }
  }
}

/** The name under which a file's broken lines are told. */
export const nameOf = (path: string): string => shownPath(path);
