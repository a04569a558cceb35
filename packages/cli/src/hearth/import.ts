// `hearth import VERB`: what can be said of a list on a machine of one's own. Each verb is a file of its own.
import { wrongUse } from '../command-line.ts';
import type { HearthCall } from './hearth-call.ts';
import { checkImport, type ImportWords } from './import-check.ts';

/** Does what the first operand says, with the others. */
export const importCommand = async (
  call: HearthCall,
  words: ImportWords,
  say?: (line: string) => void,
): Promise<number> => {
  const [verb = '', ...operands] = call.operands;
  if (verb !== 'check') throw wrongUse('hearth import takes a verb: check. See --help.');
  return checkImport(operands, words, say);
};
