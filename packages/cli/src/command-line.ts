// What every command shares: where data lies, how options are read, and that a person sees sentences and never a stack.
import { relative, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The project's own folder. */
export const projectDir = resolve(import.meta.dirname, '../../..');

/** Where local deployments are kept when nothing else is said. */
export const startDir = resolve(projectDir, '.local/start');
export const demoDir = resolve(projectDir, '.local/demo');

/** A path as the person typed it, relative to where they stood. */
export const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** A path as a person would type it from where they stand. */
export const shownPath = (path: string): string => {
  const short = relative(process.env['INIT_CWD'] ?? process.cwd(), path);
  return short.startsWith('..') || short === '' ? path : short;
};

/** Wrong use of a command: said without a stack, exit code 2. */
export const wrongUse = (message: string): Error => Object.assign(new Error(message), { exitCode: 2 });

const exitCodeOf = (fault: unknown): number =>
  typeof fault === 'object' && fault !== null && 'exitCode' in fault && typeof fault.exitCode === 'number'
    ? fault.exitCode
    : 1;

/** Reads options and operands; what is not known is wrong use, with the way to the help. */
export const readCommand = <T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw wrongUse(`${reason}\nSee --help.`);
  }
};

/** A whole number that a person typed. */
export const wholeOption = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrongUse(`${name} takes a whole number, not "${text}".`);
};

/** Runs a command to its exit code. A fault is its sentence; HEARTH_DEBUG=1 shows where it came from. */
export const runCommand = async (does: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await does();
  } catch (fault) {
    const sentence = fault instanceof Error ? fault.message : String(fault);
    process.stderr.write(
      `\n${process.env['HEARTH_DEBUG'] === '1' && fault instanceof Error ? fault.stack : sentence}\n`,
    );
    process.exitCode = exitCodeOf(fault);
  }
};
