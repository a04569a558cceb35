// Finds the dynoxide program on this machine, and how to start it so that it dies with its parent.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** The version that the guards and the extra index were made for. */
export const ENGINE_VERSION = '1.2.1';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPlatformPackage = (): string | undefined => {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    const path = join(dirname(manifest), 'dynoxide');
    return isExecutable(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

const onPath = (searchPath: string): string | undefined => {
  const name = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
};

const RELEASES = 'https://github.com/nubo-db/dynoxide/releases';

const installCommand = (platform: string, arch: string): string => {
  const build = `cargo install dynoxide-rs --version ${ENGINE_VERSION} --locked`;
  if (platform === 'linux' && arch === 'x64') return 'npx -y pnpm@10.34.9 install   (it brings @dynoxide/linux-x64)';
  if (platform === 'darwin') return `brew install nubo-db/tap/dynoxide   (newest version; for the exact one: ${build})`;
  return `${build}   (or take a file from ${RELEASES})`;
};

/** The way in which a machine is asked for the program; a test gives its own. */
export type ProgramSearch = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly packaged: () => string | undefined;
};

const thisMachine: ProgramSearch = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  packaged: inPlatformPackage,
};

/** Path of the program: $DYNOXIDE_BIN, else the platform package, else PATH. Throws an Error that says how to install it. */
export const findProgramOrThrow = (search: ProgramSearch = thisMachine): string => {
  const named = search.env['DYNOXIDE_BIN'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`DYNOXIDE_BIN names ${named}, which is no program that can be run.`);
  }
  const found = search.packaged() ?? onPath(search.env['PATH'] ?? '');
  if (found !== undefined) return found;
  throw new Error(
    [
      `The local DynamoDB engine (dynoxide ${ENGINE_VERSION}) is not installed for ${search.platform}-${search.arch}.`,
      `Install it with:  ${installCommand(search.platform, search.arch)}`,
      'or name a program of your own in DYNOXIDE_BIN.',
    ].join('\n'),
  );
};

/** A command line that runs a program which the system ends with its parent, where the system can (Linux with setpriv). */
export const boundToParent = (
  program: string,
  parameters: readonly string[],
): { command: string; parameters: string[] } => {
  const bind = ['--pdeathsig', 'KILL', '--'];
  const canBind =
    process.platform === 'linux' && spawnSync('setpriv', [...bind, 'true'], { stdio: 'ignore' }).status === 0;
  return canBind
    ? { command: 'setpriv', parameters: [...bind, program, ...parameters] }
    : { command: program, parameters: [...parameters] };
};
