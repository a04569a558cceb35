// Every entry file becomes one folder with one ESM file and what it loads from beside itself, the same locally and in the cloud.
import { glob, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { filesBeside } from './files-beside.ts';

/** Bytes of each bundle, by function. */
export type BundleSizes = Readonly<Record<string, number>>;

/** An entry file and the function that it is. */
export type EntryFile = { readonly name: string; readonly file: string };

export type BundleOptions = {
  /** The folder of the steps. */
  readonly functions: string;
  /** Replaced as a whole; source maps go beside it, into `<out>.maps`. */
  readonly out: string;
  readonly log: (line: string) => void;
};

// Dependencies written for CommonJS ask for `require`, which an ES module does not have.
const banner =
  "import { createRequire as hearthCreateRequire } from 'node:module'; const require = hearthCreateRequire(import.meta.url);";

// `z.locales` drags zod's messages in every language along, a fifth of a bundle; our answers carry codes, not its messages.
const oneLanguage: Plugin = {
  name: 'one-language',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      importer.includes(`${sep}zod${sep}`) ? { path: 'zod-locales', namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {};' }));
  },
};

/** Every `<step>/<trigger>.handler.ts` under `functions`, by name. Faults: none at all. */
export const entryFiles = async (functions: string): Promise<EntryFile[]> => {
  const found: EntryFile[] = [];
  for await (const path of glob('*/*.handler.ts', { cwd: functions })) {
    const step = path.split(sep)[0];
    found.push({ name: `${step}-${basename(path, '.handler.ts')}`, file: join(functions, path) });
  }
  if (found.length === 0) throw new Error(`No entry file (<step>/<trigger>.handler.ts) in ${functions}.`);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** A file of a bundle: where it would lie, and what it holds. */
type BundleFile = Pick<OutputFile, 'path' | 'contents'>;

const write = async (out: string, files: readonly BundleFile[], building: string): Promise<void> => {
  await rm(building, { recursive: true, force: true });
  await rm(`${out}.maps`, { recursive: true, force: true });
  for (const file of files) {
    const isMap = file.path.endsWith('.map');
    const target = join(isMap ? `${out}.maps` : building, relative(out, file.path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.contents);
  }
  await rm(out, { recursive: true, force: true });
  await rename(building, out);
};

/**
 * Bundles every entry file. The sizes are of the code alone. Faults: an import that does not resolve, a syntax error, a file that a
 * bundle loads from beside itself and nobody has; `out` is then as it was.
 */
export const bundle = async ({ functions, out, log }: BundleOptions): Promise<BundleSizes> => {
  const started = performance.now();
  const entries = await entryFiles(functions);
  log(`bundling ${entries.length} functions`);
  const { outputFiles, metafile } = await build({
    entryPoints: entries.map(({ name, file }) => ({ in: file, out: `${name}/index` })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The modules of the AWS SDK rather than its CommonJS: half the size, and unused parts fall away.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'external',
    legalComments: 'none',
    banner: { js: banner },
    plugins: [oneLanguage],
    logLevel: 'error',
    metafile: true,
  });
  const beside = await filesBeside(outputFiles, metafile);
  await write(out, [...outputFiles, ...beside], `${out}.building`);
  const sizes = outputFiles
    .filter((file) => file.path.endsWith('.mjs'))
    .map((file) => [basename(dirname(file.path)), file.contents.length] as const)
    .sort((one, other) => (one[0] < other[0] ? -1 : 1));
  for (const [name, bytes] of sizes) log(`  ${name.padEnd(26)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB`);
  for (const { path, contents } of beside) {
    log(`  ${relative(out, path).padEnd(26)} ${(contents.length / 1024).toFixed(0).padStart(6)} KiB beside it`);
  }
  log(`bundled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return Object.fromEntries(sizes);
};
