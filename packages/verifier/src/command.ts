// The command: words as typed, lines as told, an exit code. Hides the reading of files that hold keys and checkpoints.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { Problem } from './problems.ts';
import { type NoteKey, readKey } from './signed-note.ts';
import type { Verdict } from './verdict.ts';
import { linesOf, verifyBundle } from './verify-bundle.ts';

const help = `node hearth-verify.mjs BUNDLE --key VKEY... [--checkpoint FILE]... [--json]

Checks a bundle of Hearth's record, offline. Answers 0 when all of it holds, 1 when something is wrong, 2 for wrong use.

  --key VKEY          the log's public key (name+hash+base64), or a file that holds it; take it from where you trust it,
                      never from the bundle
                      Once for each key where the log's key was changed
  --checkpoint FILE   a checkpoint that you were given earlier or by somebody else; any number of them
  --json              the verdict as JSON`;

/** What was asked; undefined for wrong use. */
const askedOf = (words: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        checkpoint: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
    const [bundle, ...more] = positionals;
    return bundle === undefined || more.length > 0 || values.key.length === 0 ? undefined : { bundle, ...values };
  } catch {
    return undefined;
  }
};

const keyFrom = (told: string): NoteKey | undefined => {
  const own = readKey(told);
  if (own !== undefined) return own;
  try {
    return readKey(readFileSync(told, 'utf8'));
  } catch {
    return undefined;
  }
};

const mostTold = 20;

/** What a bundle says may hold what a terminal obeys, or shows otherwise than it is: told as JSON would escape it. */
const printable = (text: string): string =>
  text.replace(/\p{C}/gu, (found) =>
    [...Array(found.length).keys()].map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** The verdict as a person reads it. */
export const verdictLines = ({ of, madeAt, checks, notes, problems, problemCount }: Verdict): readonly string[] => {
  const [first, ...more] = problems;
  const tell = ({ code, says }: Problem): string => `  ${code.padEnd(20)}${says}`;
  return [
    `A bundle of ${of === '' ? 'nothing known' : of}${madeAt === '' ? '' : `, made ${madeAt}`}.`,
    '',
    ...checks.map(({ name, says, holds }) => `  ${holds ? 'ok   ' : 'WRONG'}  ${name.padEnd(13)}${says}`),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `  note   ${note}`)]),
    '',
    ...(first === undefined
      ? ['All of it holds.']
      : ['The first thing that is wrong:', '', tell(first), ...(more.length === 0 ? [] : ['', 'and then:', ''])]),
    ...more.slice(0, mostTold).map(tell),
    ...(problemCount > mostTold + 1 ? [`  and ${problemCount - mostTold - 1} more`] : []),
  ].map(printable);
};

/** Runs the command: words as typed, lines as told. Answers the exit code. */
export const runVerifier = async (words: readonly string[], tell: (line: string) => void): Promise<number> => {
  const asked = askedOf(words);
  if (asked === undefined) {
    if (words.length > 0 && !words.some((word) => word === '--help' || word.startsWith('--key')))
      tell('No key was given. Without the key that signs the checkpoints nothing is proven.\n');
    tell(help);
    return words.includes('--help') ? 0 : 2;
  }
  const keys: NoteKey[] = [];
  for (const told of asked.key) {
    const key = keyFrom(told);
    if (key === undefined) {
      tell(`"${told}" is no key and no file with one. A key looks like name+01ab23cd+AQ…=.`);
      return 2;
    }
    keys.push(key);
  }
  try {
    const checkpoints = asked.checkpoint.map((name) => ({ name, note: readFileSync(name, 'utf8') }));
    const verdict = await verifyBundle(linesOf(asked.bundle), { keys, checkpoints });
    const asJson = (): readonly string[] => JSON.stringify(verdict, null, 2).split('\n').map(printable);
    for (const line of asked.json ? asJson() : verdictLines(verdict)) tell(line);
    return verdict.holds ? 0 : 1;
  } catch (fault) {
    tell(fault instanceof Error ? fault.message : String(fault));
    return 2;
  }
};

/** What is read is forgotten at once: a nursery that does not grow keeps 100,000 events under 300 MB. Of the whole process. */
export const staySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
