// `hearth verify BUNDLE`: the auditor's own program, run from here. It needs no deployment.

import { existsSync } from 'node:fs';
import { runVerifier, staySmall } from '@hearth/verifier/command';
import { typedPath } from '../command-line.ts';

type Words = {
  readonly key?: readonly string[] | undefined;
  readonly checkpoint?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
};

/** A key is typed as it is, or as a file that holds it. */
const keyOf = (typed: string): string => (existsSync(typedPath(typed)) ? typedPath(typed) : typed);

/** Answers 0 when all of it holds, 1 when something is wrong, 2 for wrong use. */
export const verifyBundleCommand = (operands: readonly string[], { key = [], checkpoint = [], json }: Words) => {
  staySmall();
  const words = [
    ...operands.map(typedPath),
    ...key.flatMap((one) => ['--key', keyOf(one)]),
    ...checkpoint.flatMap((one) => ['--checkpoint', typedPath(one)]),
    ...(json === true ? ['--json'] : []),
  ];
  return runVerifier(words, (line) => console.log(line));
};
