// Cuts a stream of pieces into parts of a size that a bucket takes: the last one may be smaller. Holds one part at a time.

/** S3 asks for at least 5 MiB in every part but the last. */
export const partBytes = 8 * 1024 * 1024;

/** The pieces put together to parts of `size` bytes; a stream without a byte has no part. */
export const inParts = async function* (
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size = partBytes,
): AsyncGenerator<Uint8Array, undefined> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    let rest = piece;
    while (length + rest.length >= size) {
      const cut = size - length;
      yield Buffer.concat([...held, rest.subarray(0, cut)]);
      rest = rest.subarray(cut);
      held = [];
      length = 0;
    }
    if (rest.length > 0) {
      held.push(rest);
      length += rest.length;
    }
  }
  if (length > 0) yield Buffer.concat(held);
  return undefined;
};
