// Rank matching: the largest block is the commonest text, the second the second. And how guesses are judged.
import { type Block, expectedSize, type Tables, type Truth } from './tables-view.ts';
import { kindOf, type World } from './world-knowledge.ts';

export type Guesses = ReadonlyMap<string, string>;

const grouped = <T>(list: Iterable<T>, key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
};

/** Guesses each block of a kind by its rank among the kind's blocks. */
export const rankAttack = ({ told, blocks }: Tables, { bearers }: World): Guesses => {
  const expected = grouped(bearers, ([text]) => kindOf(text));
  return new Map(
    [...grouped(blocks, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
      const texts = (expected.get(kind) ?? []).sort(([, a], [, b]) => b.length - a.length);
      return ofKind
        .map((block) => ({ name: block.name, size: expectedSize(block, told.length) }))
        .sort((a, b) => b.size - a.size)
        .flatMap(({ name }, rank) => {
          const text = texts[rank]?.[0];
          return text === undefined ? [] : [[name, text] as const];
        });
    }),
  );
};

/** The commonest text of each kind for every block: what a guess is worth that looks at nothing. */
export const blindAttack = ({ blocks }: Tables, { bearers }: World): Guesses => {
  const best = new Map<string, readonly [string, number]>();
  for (const [text, { length }] of bearers) {
    if (length > (best.get(kindOf(text))?.[1] ?? 0)) best.set(kindOf(text), [text, length]);
  }
  return new Map(blocks.flatMap(({ name, kind }) => [[name, best.get(kind)?.[0] ?? ''] as const]));
};

export type Judged = {
  readonly blocks: number;
  readonly rightBlocks: number;
  readonly places: number;
  readonly rightPlaces: number;
  readonly applications: number;
};

/** By kind: blocks, places in blocks, and how many of them were guessed right; applications with one right guess or more. */
export const judged = (blocks: readonly Block[], truth: Truth, guesses: Guesses): ReadonlyMap<string, Judged> =>
  new Map(
    [...grouped(blocks, ({ kind }) => kind)].map(([kind, ofKind]) => {
      const right = ofKind.filter(({ name }) => guesses.get(name) === truth.get(name));
      const places = (list: readonly Block[]): number => list.reduce((sum, { members }) => sum + members.length, 0);
      return [
        kind,
        {
          blocks: ofKind.length,
          rightBlocks: right.length,
          places: places(ofKind),
          rightPlaces: places(right),
          applications: new Set(right.flatMap(({ members }) => members)).size,
        },
      ];
    }),
  );
