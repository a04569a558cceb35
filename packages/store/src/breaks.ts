// May money leave? Nothing is released from a slice, to a partner, or at all, while the books do not add up there. Hides where a stop lies.
import { breakWords } from '@hearth/domain/break-codes';
import type { Break } from '@hearth/domain/breaks';
import type { Draw } from '@hearth/domain/ledger';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import { advancesRef, lineRef } from './break-items.ts';
import { loaded, stateRef } from './entities.ts';
import { sliceRef } from './slices.ts';
import { type Item, numberOf, type Ref, refText, type Tables } from './tables.ts';

const isStopped = (item: Item | undefined): boolean => numberOf(item, 'open') > 0 || numberOf(item, 'openBreaks') > 0;

const whose = ({ assignedTo, owner }: Break): string =>
  assignedTo ?? (typeof owner === 'string' ? `the ${owner}` : `the partner ${owner.partnerId}`);

const stays = 'It stays where it is and goes by itself when that is over.';

const idsOn = (item: Item): readonly string[] =>
  item['breaks'] instanceof Set ? [...item['breaks']].map(String).sort() : [];

const refused = (id: string, first: Break | undefined): Rejected => {
  const which = first === undefined ? id : `${breakWords[first.code].is}, since ${dateOf(first.foundAt)}`;
  const by = first === undefined ? 'the controller' : whose(first);
  return reject(
    'books-open',
    `Nothing is paid here while the books do not add up: ${which}. It is for ${by} to see to (break ${first?.id ?? id}). ${stays}`,
    { facts: { breakId: first?.id ?? id, ...(first === undefined ? {} : { code: first.code, since: first.foundAt }) } },
  );
};

/**
 * May money leave from these slices? Undefined when it may. `draws`: all that the release would spend, the fee's slice among
 * them. `advanceTo`: the partner, when it is an advance. Rejection: `books-open`, naming one open break, since when, and whose it
 * is. Reads only, strongly consistent: one read, and a second one when it refuses. A break that is found a moment later does not
 * call back what was released.
 */
export const booksOpen = async (
  tables: Tables,
  draws: readonly Omit<Draw, 'amountMinor'>[],
  advanceTo?: string,
): Promise<Rejected | undefined> => {
  const refs = new Map<string, Ref>();
  for (const ref of [lineRef, ...(advanceTo === undefined ? [] : [advancesRef(advanceTo)]), ...draws.map(sliceRef)])
    refs.set(refText(ref), ref);
  const items = await tables.read([...refs.values()]);
  const stop = items.find(isStopped);
  if (stop === undefined) return undefined;
  const ids = idsOn(stop);
  const found = await tables.read(ids.slice(0, 25).map(stateRef));
  const breaks = found.flatMap((item, at) => loaded<Break>(ids[at] ?? '', item).state ?? []);
  const [oldest] = breaks.sort((a, b) => (a.foundAt < b.foundAt ? -1 : 1));
  return refused(ids[0] ?? '', oldest);
};
