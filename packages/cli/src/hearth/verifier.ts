// `hearth verifier`: the auditor's program as one readable file that needs nothing but Node. Hides how its modules are put together.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectDir, shownPath, typedPath, wrongUse } from '../command-line.ts';

const room = resolve(projectDir, 'packages/verifier');

const header = `#!/usr/bin/env node
// hearth-verify: checks an exported bundle of a Hearth fund's record, offline. It needs Node (20.12 or newer) and nothing else: no
// package, no account, no network, and nothing of Hearth's own code. What it checks and what it can't: packages/verifier/README.md.
//
//   node hearth-verify.mjs bundle.ndjson --key VKEY [--checkpoint FILE]... [--json]
//
// Made by \`pnpm hearth verifier\` from packages/verifier/src, whose modules follow one after the other; the same source makes the
// same bytes, so compare its SHA-256 with one that you made or were told by somebody else.
// SPDX-License-Identifier: Apache-2.0
`;

// Only comments marked as legal ones outlive bundling: each that stands on lines of its own is marked, and the mark is taken off again.
// Those of types go with their types.
const plainComments: Plugin = {
  name: 'plain-comments',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/^#!.*\n/, '')
        .replace(/^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=(?:export )?type )/gm, '')
        .replace(/^( *)\/\/ /gm, '$1//! ')
        .replace(/^( *)\/\*\*/gm, '$1/*!'),
      loader: 'ts',
    }));
  },
};
const unmarked = (text: string): string => text.replace(/^( *)\/\/! /gm, '$1// ').replace(/^( *)\/\*!/gm, '$1/**');

/** The program as one file: ES module, not minified, no dependency. Faults: a module of it that can't be read or bundled. */
export const oneFileVerifier = async (): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: room,
    entryPoints: ['hearth-verify.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    legalComments: 'inline',
    charset: 'utf8',
    banner: { js: header },
    plugins: [plainComments],
    logLevel: 'error',
  });
  return unmarked(outputFiles.map(({ text }) => text).join(''));
};

/** Writes it where it was asked for, and tells its hash. */
export const verifierCommand = async ({ out }: { readonly out?: string | undefined }): Promise<number> => {
  if (out === undefined) throw wrongUse('Say where the program goes: --out hearth-verify.mjs.');
  const text = await oneFileVerifier();
  await writeFile(typedPath(out), text, { mode: 0o755 });
  console.log(`${shownPath(typedPath(out))}: ${text.split('\n').length} lines, needs only Node.`);
  console.log(`SHA-256 ${createHash('sha256').update(text).digest('hex')}`);
  console.log(`\nCheck a bundle anywhere: node ${shownPath(typedPath(out))} BUNDLE --key VKEY`);
  return 0;
};
