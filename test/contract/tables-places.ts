// What the parts of the tables' contract share: places that no other test touches, and outcomes in short.
import type { Change, Item, Ref } from '@hearth/store/tables';
import type { Bench } from './tables-benches.ts';

/** The bench is open when the tests run, not yet when they are named. */
export const placesOn = (bench: () => Bench) => {
  let places = 0;
  /** A partition of the state table that no other test touches. */
  const place = () => {
    places += 1;
    const pk = `place-${places}`;
    const ref = (sk = 'a'): Ref => ({ table: 'state', pk, sk });
    const item = (sk = 'a', more: Readonly<Record<string, Item[string]>> = {}): Item => ({ ...more, pk, sk });
    return {
      pk,
      ref,
      item,
      put: (
        sk = 'a',
        more: Readonly<Record<string, Item[string]>> = {},
        guarded: Pick<Change, 'when' | 'orAbsent' | 'otherwise'> = { when: [] },
      ): Change => ({ put: ref(sk), item: item(sk, more), ...guarded }),
      read: async (sk = 'a') => (await bench().tables.read([ref(sk)]))[0],
    };
  };
  const done = { done: true };
  const refused = (...refusals: readonly (readonly [at: number, otherwise: string])[]) => ({
    done: false,
    refusals: refusals.map(([at, otherwise]) => ({ at, otherwise })),
  });
  const transact = (...changes: readonly Change[]) => bench().tables.transact(changes);

  return { bench, place, done, refused, transact };
};
export type Places = ReturnType<typeof placesOn>;
