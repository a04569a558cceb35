// Writes compared pairs as JSON lines.
import type { Pair } from './match-stream.ts';
import { openText } from './text-writer.ts';

export type PairsWriter = { readonly write: (pair: Pair) => void; readonly close: () => void };

/** Opens a file for pairs; what was in it is gone. Faults: it can't be written, as a sentence. */
export const openPairs = (path: string): PairsWriter => {
  const { line, close } = openText(path);
  return {
    write: ({ a, b, probability, band, evidence, codes }) =>
      line(JSON.stringify({ a, b, probability, band, evidence, codes })),
    close,
  };
};
