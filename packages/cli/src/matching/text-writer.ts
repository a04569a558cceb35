// Writes lines of text to a file, a chunk at a time. Hides the buffer, and says a fault as a sentence with the file's name.
import { closeSync, openSync, writeSync } from 'node:fs';

const mostWaiting = 1 << 20;

export type TextWriter = { readonly line: (text: string) => void; readonly close: () => void };

/** Opens a file for lines; what was in it is gone. Only its owner may read it. Faults: it can't be written, as a sentence. */
export const openText = (path: string): TextWriter => {
  const orSentence = <T>(does: () => T): T => {
    try {
      return does();
    } catch (fault) {
      throw new Error(`${path} can't be written: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  };
  const file = orSentence(() => openSync(path, 'w', 0o600));
  let [waiting, units]: [string[], number] = [[], 0];
  const flush = (): void => {
    const bytes = Buffer.from(waiting.join(''));
    [waiting, units] = [[], 0];
    orSentence(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    });
  };
  return {
    line: (text) => {
      waiting.push(text, '\n');
      units += text.length + 1;
      if (units >= mostWaiting) flush();
    },
    close: () => {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
};
