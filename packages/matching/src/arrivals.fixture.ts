// Applications in arrival order, as screening would see them. Hides the tables: a Map.
import { lookAround } from './choose-candidates.ts';
import { type Comparison, compare } from './compare.ts';
import { growingWorld } from './growing-world.ts';
import { matchKeys } from './match-keys.ts';
import type { MatchProfile } from './match-profile.ts';
import { type Reading, readProfile } from './read-profile.ts';
import { withoutContacts } from './without-contacts.ts';

/** Where a block is full for ever, as in the store. */
export const fullFrom = 50;

/** What came of one application: those it was compared with. */
export type Arrived = { readonly id: string; readonly pairs: readonly (Comparison & { readonly with: string })[] };

/** Applications in arrival order through keys, blocks, candidates and comparison, with a Map for the tables. */
export const arrive = (applications: readonly (readonly [id: string, profile: MatchProfile])[]): readonly Arrived[] => {
  const blocks = new Map<string, string[]>();
  const readings = new Map<string, Reading>();
  const world = growingWorld();
  return applications.map(([id, profile]) => {
    const reading = readProfile(profile);
    const keys = matchKeys(reading);
    const mine = keys.map(({ kind, text }) => {
      const held = blocks.get(`${kind} ${text}`) ?? [];
      return { held, key: `${kind} ${text}` };
    });
    const around = lookAround(
      keys,
      mine.map(({ held }) =>
        held.length < fullFrom ? { members: held, isFull: false } : { members: [], isFull: true },
      ),
    );
    const here = withoutContacts(reading, around.crowded);
    const then = world.next();
    const pairs = around.candidates.flatMap((other) => {
      const earlier = readings.get(other);
      return earlier === undefined
        ? []
        : [{ ...compare(withoutContacts(earlier, around.crowded), here, then), with: other }];
    });
    world.arrived(pairs.map(({ band }) => band));
    readings.set(id, reading);
    for (const { held, key } of mine) if (held.length < fullFrom) blocks.set(key, [...held, id]);
    return { id, pairs };
  });
};
