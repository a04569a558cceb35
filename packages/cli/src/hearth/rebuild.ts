// `hearth rebuild`: folds the record again, tells where state differs, and repairs it when that is asked for twice.
import { rebuiltState, stateDifferences } from '@hearth/store/rebuild';
import type { Change, Item, Tables } from '@hearth/store/tables';
import { wrongUse } from '../command-line.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

const mostTold = 50;
const batch = 25;

const refOf = (key: string): { table: 'state'; pk: string; sk: string } => {
  const [, pk = '', sk = ''] = key.split('|');
  return { table: 'state', pk, sk };
};

const repairOf = (key: string, rebuilt: Item | undefined): Change =>
  rebuilt === undefined ? { delete: refOf(key), when: [] } : { put: refOf(key), item: rebuilt, when: [] };

const repair = async (tables: Tables, keys: readonly string[], nowAt: string): Promise<void> => {
  const rebuilt = await rebuiltState(tables, nowAt);
  for (let at = 0; at < keys.length; at += batch) {
    const outcome = await tables.transact(keys.slice(at, at + batch).map((key) => repairOf(key, rebuilt.get(key))));
    if (!outcome.done)
      throw new Error('A repair was refused. Somebody may be working on this deployment: stop that first.');
  }
};

/** Answers 1 while state differs from the record. */
export const rebuildCommand = async (call: HearthCall): Promise<number> => {
  if (call.isWriting && !call.isConfirmed)
    throw wrongUse('--write replaces items of the state table. Say --yes as well when that is what you want.');
  return onCloud(folderOf(call), async ({ controls, tables }) => {
    await controls.untilIdle();
    const { nowAt } = await controls.status();
    const differences = await stateDifferences(tables, nowAt);
    for (const { key, is, rebuilt } of differences.slice(0, mostTold)) {
      console.log(`${key}\n  is       ${is ?? '(nothing)'}\n  rebuilt  ${rebuilt ?? '(nothing)'}`);
    }
    if (differences.length > mostTold) console.log(`and ${differences.length - mostTold} more`);
    if (differences.length === 0) {
      console.log('State is what the record folds to.');
      return 0;
    }
    if (!call.isWriting) {
      console.log(
        `\n${differences.length} items differ from what the record folds to. The record is right: hearth rebuild --write --yes puts it in their place.`,
      );
      return 1;
    }
    await repair(
      tables,
      differences.map(({ key }) => key),
      nowAt,
    );
    const left = (await stateDifferences(tables, nowAt)).length;
    console.log(`\n${differences.length - left} items were put right${left === 0 ? '.' : `, ${left} still differ.`}`);
    return left === 0 ? 0 : 1;
  });
};
