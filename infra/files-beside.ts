// What a bundle loads from beside itself while it runs (a solver's WebAssembly): found by how it asks, copied from beside the module that asks.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';

/** A file that goes into a bundle's folder. */
export type FileBeside = { readonly path: string; readonly contents: Uint8Array };

// The one way an ES module asks for a file by its own address; esbuild leaves it as it is, and moves the module.
const asks = /new URL\(\s*(["'`])(?:\.\/)?([\w.-]+)\1\s*,\s*import\.meta\.url\s*\)/g;

const namesIn = (code: string): readonly string[] => [
  ...new Set([...code.matchAll(asks)].flatMap((found) => found[2] ?? [])),
];

const find = (name: string, inputs: readonly string[], bundle: string): string => {
  const folders = new Set(inputs.map((input) => dirname(resolve(input))));
  const found = [...folders].map((folder) => join(folder, name)).filter((path) => existsSync(path));
  const [path] = found;
  if (path !== undefined && found.length === 1) return path;
  const why =
    found.length === 0 ? 'no module of it has that beside it' : 'several of its modules have that beside them';
  throw new Error(`${bundle} loads ${name} from beside itself, and ${why}.`);
};

/**
 * The files that bundles load by `new URL('name', import.meta.url)`, each in the folder of its bundle. `metafile` is of the same build,
 * its paths relative to the working folder. Faults: a file that lies beside none of the modules in the bundle, or beside several.
 */
export const filesBeside = async (outputs: readonly OutputFile[], metafile: Metafile): Promise<FileBeside[]> => {
  const found: FileBeside[] = [];
  for (const { path, text } of outputs.filter((output) => output.path.endsWith('.mjs'))) {
    const [, output] = Object.entries(metafile.outputs).find(([name]) => resolve(name) === path) ?? [];
    const inputs = Object.keys(output?.inputs ?? {}).filter((input) => !input.includes(':'));
    const bundle = basename(dirname(path));
    for (const name of namesIn(text)) {
      const contents = await readFile(find(name, inputs, bundle));
      found.push({ path: join(dirname(path), name), contents });
    }
  }
  return found;
};
