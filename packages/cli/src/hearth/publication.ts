// `hearth publication VERB`: what can be checked of a publication on a machine of one's own. Each verb is a file of its own.
import { wrongUse } from '../command-line.ts';
import type { HearthCall } from './hearth-call.ts';
import { type CheckWords, checkPublication } from './publication-check.ts';
import { type RecomputeWords, recomputePublication } from './publication-recompute.ts';

/** Options of all verbs. */
export type PublicationWords = CheckWords & RecomputeWords;

const verbs: Readonly<
  Record<string, (operands: readonly string[], words: PublicationWords) => Promise<number> | number>
> = {
  check: checkPublication,
  recompute: recomputePublication,
};

/** Does what the first operand says, with the others. */
export const publicationCommand = async (call: HearthCall, words: PublicationWords): Promise<number> => {
  const [verb = '', ...operands] = call.operands;
  const does = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (does === undefined)
    throw wrongUse(`hearth publication takes a verb: ${Object.keys(verbs).join(', ')}. See --help.`);
  return does(operands, words);
};
