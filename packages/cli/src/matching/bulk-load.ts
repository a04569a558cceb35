// Puts many households into an engine at once, as if each had been handed in: block items, sealed rows and their keys.
import { join } from 'node:path';
import { matchKeys } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { toEngine } from '@hearth/store/attributes';
import { blockLimit, blockRef } from '@hearth/store/blocks';
import type { Item } from '@hearth/store/tables';
import { inMemoryKeyRows } from '@hearth/vault/key-rows';
import type { ApplicationLine } from './application-line.ts';
import { importFolder, type LoadedTable } from './engine-tables.ts';
import { placeOf, sealedHouseholds } from './sealed-households.ts';
import { openText } from './text-writer.ts';

/** The engine's JSON of an item: bytes travel as base64. */
const exported = (item: Item): string =>
  JSON.stringify({
    Item: Object.fromEntries(
      Object.entries(toEngine(item)).map(([name, value]) => [
        name,
        value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
      ]),
    ),
  });

const itemFile = (folder: string, table: LoadedTable) => {
  const { line, close } = openText(join(importFolder(folder, table), 'items.json'));
  return { add: (item: Item): void => line(exported(item)), close };
};

/** Blocks by name while they fill. */
const fillingBlocks = () => {
  const blocks = new Map<string, number[]>();
  return {
    /** Joins those with room and tells which they were. */
    join: (names: readonly string[], member: number): readonly string[] =>
      names.filter((name) => {
        const members = blocks.get(name);
        if (members !== undefined && members.length >= blockLimit) return false;
        if (members === undefined) blocks.set(name, [member]);
        else members.push(member);
        return true;
      }),
    all: () => blocks.entries(),
    count: () => blocks.size,
  };
};

export type BulkLoad = {
  readonly add: (application: ApplicationLine) => Promise<void>;
  /** Writes what is left. The engine can import the folder now. */
  readonly close: () => Promise<{ readonly ids: readonly string[]; readonly blocks: number }>;
};

/** Opens a bulk load into the import folders of an engine; `nowText` is the day whose key seals. */
export const openBulkLoad = (folder: string, nowText: string): BulkLoad => {
  const rows = inMemoryKeyRows();
  const households = sealedHouseholds(rows, nowText);
  const [vault, keys] = [itemFile(folder, 'vault'), itemFile(folder, 'keys')];
  const blocks = fillingBlocks();
  const ids: string[] = [];
  return {
    add: async ({ id, profile }) => {
      const number = ids.push(id) - 1;
      const names = await households.blockNames(matchKeys(readProfile(profile)));
      const { row, keyRow } = await households.seal(placeOf(number), profile, blocks.join(names, number));
      const { blocks: joined, ...sealed } = row;
      vault.add({ ...sealed, ...(joined.length === 0 ? {} : { blocks: new Set(joined) }) });
      keys.add({ ...keyRow });
    },
    close: async () => {
      for (const row of rows.rows.values()) keys.add({ ...row });
      vault.close();
      keys.close();
      const state = itemFile(folder, 'state');
      for (const [name, members] of blocks.all()) {
        const { pk, sk } = blockRef(name);
        state.add({ pk, sk, members: new Set(members.map((member) => placeOf(member).applicationId)) });
      }
      state.close();
      return { ids, blocks: blocks.count() };
    },
  };
};
