import { balances, entryOf } from '@hearth/domain/ledger';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from './entities.ts';
import { everyItem, itemBytes, readStreams, stateDifferences } from './rebuild.ts';
import type { Item, Tables } from './tables.ts';

/** The folded state of a stream. A failure of the test when it has not begun. */
export const stateOf = async <S = Record<string, unknown>>(tables: Tables, id: string): Promise<S> => {
  const [item] = await tables.read([stateRef(id)]);
  const { state } = loaded<S>(id, item);
  if (state === undefined) throw new Error(`${id} has not begun`);
  return state;
};

/** The types of a stream's events, in order. */
export const typesOf = async (tables: Tables, id: string): Promise<readonly string[]> =>
  (await readStreams(tables)).get(id)?.map(({ type }) => type) ?? [];

/** Whatever there is, as comparable bytes: a refusal must leave it as it was. */
export const bytesOf = (tables: { readonly items: ReadonlyMap<string, Item> }): string =>
  [...tables.items]
    .map(([key, item]) => `${key} ${itemBytes(item)}`)
    .sort()
    .join('\n');

/** What is wrong with the books: nothing, ever. State that the record does not explain, entries out of balance, slices that are not whole. */
export const troubles = async (tables: Tables, now = monday): Promise<readonly string[]> => {
  const entries = [...(await readStreams(tables)).values()].flat().flatMap((event) => entryOf(event) ?? []);
  const unbalanced = entries.filter(({ legs }) => legs.reduce((sum, { minor }) => sum + minor, 0) !== 0);
  const sums = balances(entries);
  const wrong: string[] = (await stateDifferences(tables, now)).map(
    ({ key, is, rebuilt }) => `${key} is ${is}, rebuilt ${rebuilt}`,
  );
  wrong.push(...unbalanced.map((entry) => `out of balance: ${JSON.stringify(entry)}`));
  for await (const item of everyItem(tables, 'state')) {
    if (!item.pk.startsWith('slices#')) continue;
    const [allotted = 0, available = 0, encumbered = 0, spent = 0] = [
      'allottedMinor',
      'availableMinor',
      'encumberedMinor',
      'spentMinor',
    ].map((part) => Number(item[part]));
    const account = `enc:${item['programId']}/${item['fundId']}/${item['purpose']}/${item['partnerId']}`;
    if (allotted !== available + encumbered + spent || Math.min(available, encumbered, spent) < 0)
      wrong.push(`slice ${itemBytes(item)}`);
    if ((sums.get(account) ?? 0) !== encumbered)
      wrong.push(`${account} has ${sums.get(account)}, the slice ${encumbered}`);
  }
  return wrong;
};
