// Proofs of a part of the record: that each event is under the checkpoint, and how the checkpoints hang together.
import type { Checkpoints } from './checkpoints.ts';
import { type Event, nameOf } from './event.ts';
import { countAt, type JsonObject, textAt, textsAt } from './json.ts';
import { isConsistent, isIncluded } from './merkle-tree.ts';
import type { Problems } from './problems.ts';

export const openProofs = (problems: Problems, checkpoints: Checkpoints) => {
  const linked = new Set<number>();
  let [included, consistent] = [0, 0];

  /** A proof that the event before it is under the checkpoint of `size`. */
  const include = (line: JsonObject, size: number, event: Event | undefined): boolean => {
    const place = { stream: textAt(line, 'stream'), sequence: countAt(line, 'sequence') };
    const wrong = (says: string): boolean => {
      problems.add('not-included', says, place);
      return false;
    };
    if (event === undefined || event.stream !== place.stream || event.sequence !== place.sequence)
      return wrong(`There is a proof of ${place.stream}/${place.sequence}, which does not stand before it.`);
    const root = checkpoints.roots.get(size);
    if (root === undefined)
      return wrong(`${nameOf(event)} is proven under a checkpoint of size ${size}, which is not here.`);
    const index = countAt(line, 'index');
    if (!isIncluded(event.hash, index, size, textsAt(line, 'hashes'), root))
      return wrong(
        `${nameOf(event)} is not what was sealed: its hash ${event.hash} as leaf ${index} does not lead to the signed root of size ${size}.`,
      );
    included += 1;
    return true;
  };

  /** A proof that the log of the newest checkpoint, whose size this is, begins with that of another. */
  const link = (line: JsonObject, size: number): void => {
    const [from, to] = [countAt(line, 'from'), countAt(line, 'to')];
    const [older, newer] = [checkpoints.roots.get(from), checkpoints.roots.get(to)];
    if (older === undefined || newer === undefined || to !== size || from >= to) return;
    if (isConsistent(from, older, to, newer, textsAt(line, 'hashes'))) {
      consistent += 1;
      linked.add(from);
    } else
      problems.add(
        'inconsistent',
        `The log of size ${to} is not shown to begin with the log of size ${from}: what was sealed first may have been changed.`,
      );
  };

  /** Every checkpoint hangs together with the newest, whose size this is. */
  const close = (size: number): void => {
    for (const each of checkpoints.sizes())
      if (each !== size && each !== 0 && !linked.has(each))
        problems.add(
          'unlinked-checkpoint',
          `Nothing in the bundle ties the checkpoint of size ${each} to the one of size ${size}. Ask for an export that names it (hearth export --checkpoint).`,
        );
  };
  return { include, link, close, included: () => included, consistent: () => consistent };
};
