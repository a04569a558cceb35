// Work side by side, never more than so many at once, results in their order.

/** Does `does` for every item in `lanes` lanes. The first fault stops the lanes and is thrown. */
export const inParallel = async <T, R>(
  items: readonly T[],
  lanes: number,
  does: (item: T, at: number) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  let next = 0;
  let isFailed = false;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length && !isFailed; at = next++) {
      const item = items[at];
      if (item === undefined) continue;
      try {
        results[at] = await does(item, at);
      } catch (fault) {
        isFailed = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return results;
};

/** A list in pieces of at most `size`. */
export const inPieces = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
