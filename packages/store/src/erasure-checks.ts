// Whether erasures did what the record says of them: no key, sealed row or note of an erased household, and what was kept apart is there.
import type { Household } from '@hearth/domain/households';
import { kindOf } from '@hearth/domain/ids';
import { notesPk } from './note-rows.ts';
import { everyItem } from './rebuild.ts';
import { type Item, type Tables, textOf } from './tables.ts';
import { keptPk } from './vault-rows.ts';

/** Primary keys of a table that names nobody but by id. */
const keysIn = async (tables: Tables, table: 'vault' | 'keys'): Promise<ReadonlySet<string>> => {
  const keys = new Set<string>();
  for await (const { pk } of everyItem(tables, table)) keys.add(pk);
  return keys;
};

const ofHousehold = (
  { id, erasure = {} }: Household,
  vault: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): readonly string[] => {
  const { erased, keptEndedAt } = erasure;
  if (erased === undefined) return [];
  const isKept = erased.keptUntil !== undefined && keptEndedAt === undefined;
  const kept = keptPk(id);
  return [
    ...(keys.has(id) ? [`${id} is erased, and its key is there`] : []),
    ...(vault.has(id) ? [`${id} is erased, and a sealed row of it is there`] : []),
    ...(vault.has(notesPk(id)) ? [`${id} is erased, and a note of it is there`] : []),
    ...(isKept === (keys.has(kept) && vault.has(kept))
      ? []
      : [`${id}: what was kept apart is ${isKept ? 'not there' : 'still there'}`]),
  ];
};

const householdOf = (item: Item): Household | undefined =>
  item.sk === 'state' && kindOf(item.pk) === 'household' ? JSON.parse(textOf(item, 'doc')) : undefined;

/** Every erasure that left what it should not, or lost what it had to keep, in words; nothing is the only good answer. Reads whole tables. */
export const brokenErasures = async (tables: Tables): Promise<readonly string[]> => {
  const [vault, keys] = [await keysIn(tables, 'vault'), await keysIn(tables, 'keys')];
  const broken: string[] = [];
  for await (const item of everyItem(tables, 'state')) {
    const household = householdOf(item);
    if (household !== undefined) broken.push(...ofHousehold(household, vault, keys));
  }
  return broken;
};
