// The hash of a file that is too large to hold, taken as it comes.
import { createHash } from 'node:crypto';

/** SHA-256 of a stream, lower-case hex, and its length in bytes. Faults: the stream's. */
export const hashOfStream = async (
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of stream) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
};
