// The synthesized templates, made anew only when something they are made of has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the cloud assembly is, and the size of each function's bundle in bytes. */
export type Synthesized = { readonly cdkOut: string; readonly functions: Readonly<Record<string, number>> };

/** All optional: the project's own folders and the local settings are the defaults. */
export type SynthOptions = {
  readonly functions?: string;
  readonly bundles?: string;
  readonly cdkOut?: string;
  /** CDK context: the settings of a deployment. */
  readonly context?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
};

type Job = Required<SynthOptions>;
type Stamp = { readonly hash: string; readonly functions: Readonly<Record<string, number>> };

const root = resolve(import.meta.dirname, '..');
const stampFile = 'hearth.json';
const lockWaitMs = 100;
const lockPatienceMs = 900_000;

const sources = [
  'packages/{contracts,domain,expressions,matching,pages,publication,spreadsheets,store,vault,payments,channels,runtime}/src/**/*.ts',
  'packages/publication/{src,standards}/**/*.json',
  'packages/*/package.json',
  'infra/*.ts',
  'infra/{constructs,stacks}/*.ts',
  'pnpm-lock.yaml',
];

const fingerprint = async (job: Job): Promise<string> => {
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: root })) files.push(join(root, file));
  for await (const file of glob('**/*.ts', { cwd: job.functions, exclude: ['**/node_modules/**'] })) {
    files.push(join(job.functions, file));
  }
  const hash = createHash('sha256').update(JSON.stringify([job.context, job.bundles, process.versions.node]));
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort()) {
    // A file that goes away while we read makes another fingerprint next time.
    hash.update(`${relative(root, file)}\0`).update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex');
};

const readStamp = async (cdkOut: string): Promise<Stamp | undefined> => {
  const text = await readFile(join(cdkOut, stampFile), 'utf8').catch(() => undefined);
  const stamp: Stamp | undefined = text === undefined ? undefined : JSON.parse(text);
  return stamp;
};

/** Runs app.ts in a process of its own: CDK takes half a gigabyte and blocks its event loop for seconds. */
const runApp = async (job: Job, out: string): Promise<Synthesized['functions']> => {
  const args = ['--functions', job.functions, '--bundles', job.bundles, '--out', out];
  const child = spawn(
    process.execPath,
    [join(root, 'infra/app.ts'), ...args, '--context', JSON.stringify(job.context)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  createInterface({ input: child.stderr }).on('line', job.log);
  let answer = '';
  child.stdout.on('data', (chunk) => {
    answer += String(chunk);
  });
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error('The templates could not be synthesized; the reason stands above.');
  const sizes: Record<string, number> = JSON.parse(answer.trim().split('\n').at(-1) ?? '{}');
  return sizes;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** One at a time across processes; a lock whose owner has died is taken over. */
const underLock = async <T>(path: string, does: () => Promise<T>): Promise<T> => {
  await mkdir(dirname(path), { recursive: true });
  for (let waitedMs = 0; ; waitedMs += lockWaitMs) {
    const file = await open(path, 'wx').catch(() => undefined);
    if (file !== undefined) {
      await file.writeFile(String(process.pid));
      await file.close();
      break;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
    if (waitedMs > lockPatienceMs || (owner > 0 && !isAlive(owner))) await rm(path, { force: true });
    await pause(lockWaitMs);
  }
  try {
    return await does();
  } finally {
    await rm(path, { force: true });
  }
};

const make = async (job: Job, hash: string): Promise<Synthesized> => {
  const building = `${job.bundles}.cdk.out`;
  await rm(building, { recursive: true, force: true });
  const functions = await runApp(job, building);
  const stamp: Stamp = { hash, functions };
  await writeFile(join(building, stampFile), JSON.stringify(stamp, undefined, 2));
  await rm(job.cdkOut, { recursive: true, force: true });
  await rename(building, job.cdkOut);
  return { cdkOut: job.cdkOut, functions };
};

/**
 * Gives the cloud assembly, bundling and synthesizing first when a source, the lockfile or the settings have changed.
 * Works offline. Faults: whatever makes bundling, synthesis or cdk-nag fail; the reason goes to `log`, line by line.
 */
export const ensureSynthesized = async (options: SynthOptions = {}): Promise<Synthesized> => {
  const job: Job = {
    functions: resolve(root, options.functions ?? 'functions'),
    bundles: resolve(root, options.bundles ?? '.build/functions'),
    cdkOut: resolve(root, options.cdkOut ?? 'cdk.out'),
    context: options.context ?? {},
    log: options.log ?? ((line) => process.stderr.write(`${line}\n`)),
  };
  const hash = await fingerprint(job);
  const fresh = async (): Promise<Synthesized | undefined> => {
    const stamp = await readStamp(job.cdkOut);
    return stamp?.hash === hash ? { cdkOut: job.cdkOut, functions: stamp.functions } : undefined;
  };
  return (await fresh()) ?? underLock(`${job.bundles}.lock`, async () => (await fresh()) ?? make(job, hash));
};

const main = async (): Promise<void> => {
  const asked = process.env['CDK_OUTDIR'];
  if (asked === undefined) {
    const { cdkOut, functions } = await ensureSynthesized();
    console.error(`${cdkOut}: ${Object.keys(functions).length} functions`);
    return;
  }
  // The cdk command asks: it names the folder, keeps a lock in it, and hands its context to the child by environment.
  const log = (line: string): void => console.error(line);
  const bundles = resolve(root, '.build/deploy');
  await runApp({ functions: resolve(root, 'functions'), bundles, cdkOut: asked, context: {}, log }, asked);
  await rm(join(asked, stampFile), { force: true });
};

if (import.meta.main) {
  await main().catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
}
