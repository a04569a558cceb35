// All checkpoints of a log, by size: the bundle's own and those that a reader brought. One root a size, or the log was forked.
import { sha256Hex } from './merkle-tree.ts';
import type { Problems } from './problems.ts';
import { type Checkpoint, type NoteKey, openNote } from './signed-note.ts';

const emptyRoot = sha256Hex('');

export const openCheckpoints = (keys: readonly NoteKey[], problems: Problems) => {
  const roots = new Map<number, string>();
  /** Notes that were good: most are met twice, and a signature costs more than a line. */
  const known = new Set<string>();
  let origin: string | undefined;

  /** `whose`: where the note comes from, in words. Whatever speaks against it is told. */
  const add = (note: string, whose: string): void => {
    if (known.has(note)) return;
    const opened = openNote(note, keys);
    if ('code' in opened) problems.add(opened.code, `${whose}: ${opened.says}`);
    else {
      known.add(note);
      compare(opened, whose);
    }
  };

  const compare = ({ size, root, ...own }: Checkpoint, whose: string): void => {
    origin ??= own.origin;
    // Of nothing at all there is one root.
    const first = roots.get(size) ?? (size === 0 ? emptyRoot : root);
    roots.set(size, first);
    if (own.origin !== origin)
      problems.add('fork', `${whose}: this checkpoint is of the log "${own.origin}", others are of "${origin}".`);
    else if (first !== root)
      problems.add(
        'fork',
        `The log is forked: two signed checkpoints of size ${size} have the roots ${first} and ${root} (${whose}).`,
      );
  };
  return { add, roots, sizes: (): readonly number[] => [...roots.keys()].sort((a, b) => a - b) };
};
/** `roots`: hex, by size. */
export type Checkpoints = ReturnType<typeof openCheckpoints>;
