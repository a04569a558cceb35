// What equal hashes tell without a guess: which applications share a phone, an address, a person.
import type { Tables } from './tables-view.ts';

export type Tie = { readonly one: number; readonly other: number; readonly kinds: ReadonlyMap<string, number> };

/** Every pair of applications that stands in one block, with how many blocks of each kind they share. */
export const tiesOf = ({ blocks }: Tables): readonly Tie[] => {
  const ties = new Map<string, { one: number; other: number; kinds: Map<string, number> }>();
  for (const { kind, members } of blocks) {
    for (const [nth, one] of members.entries()) {
      for (const other of members.slice(nth + 1)) {
        const tie = ties.get(`${one} ${other}`) ?? { one, other, kinds: new Map<string, number>() };
        if (tie.kinds.size === 0) ties.set(`${one} ${other}`, tie);
        tie.kinds.set(kind, (tie.kinds.get(kind) ?? 0) + 1);
      }
    }
  }
  return [...ties.values()];
};

export const sharesOf = ({ kinds }: Tie): number => [...kinds.values()].reduce((sum, count) => sum + count, 0);
