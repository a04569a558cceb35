// A record with everything in it sealed under the log of its fiscal agent, as the sealer would leave it; nothing is signed.
import { type Leaf, type Log, logOf } from '@hearth/domain/log';
import { rootOf } from '@hearth/domain/merkle';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { eventOf } from './entities.ts';
import { sealedOf, sealedRef } from './log-items.ts';
import { readLog } from './log-leaves.ts';
import { logStream } from './projection.ts';
import { everyItem } from './rebuild.ts';
import { fiscalAgentId, write } from './relief-estate.fixture.ts';
import { type Tables, textOf } from './tables.ts';

const leavesAtOnce = 60;

/** Seals what is not sealed yet, and tells the size and the root (hex) of the log. */
export const sealRecord = async (
  tables: Tables,
  at = monday,
): Promise<{ readonly size: number; readonly root: string }> => {
  const log = logOf(fiscalAgentId);
  const leaves: Leaf[] = [];
  for await (const item of everyItem(tables, 'events')) {
    const { stream, sequence } = eventOf(item);
    const [sealed] = await tables.read([sealedRef(stream)]);
    if (stream !== log && sequence > sealedOf(sealed).count) leaves.push([stream, sequence, textOf(item, 'hash')]);
  }
  leaves.sort(([a, m], [b, n]) => (a === b ? m - n : a < b ? -1 : 1));
  let from = (await readLog(tables, fiscalAgentId)).state?.size ?? 0;
  for (let start = 0; start < leaves.length; start += leavesAtOnce) {
    const some = leaves.slice(start, start + leavesAtOnce);
    await write(tables, logStream, log, [{ type: 'LogExtended', data: { from, leaves: some } }], { at });
    from += some.length;
  }
  const { state }: { readonly state: Log | undefined } = await readLog(tables, fiscalAgentId);
  return { size: state?.size ?? 0, root: rootOf(state?.frontier ?? []) };
};
