// Who in the lines for money could be approved now: for people to decide first. Nothing is approved by itself.
import type { Award } from '@hearth/domain/awards';
import type { Organization } from '@hearth/domain/governance';
import { isRejected } from '@hearth/domain/rejections';
import { chooseDraws } from '@hearth/domain/slices';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { sliceBook } from './slice-book.ts';

export type NextInLine = { readonly award: Award; readonly position: number };

/** As many are shown before the rest of a docket. */
const mostShown = 50;

const partnersIn = async (tables: Tables): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const listed = await inQueue<Organization>(tables, 'organization', { limit: 200, cursor });
    if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
    ids.push(...listed.states.flatMap(({ id, kind }) => (kind === 'partner' ? [id] : [])));
    cursor = listed.next;
  } while (cursor !== undefined);
  return ids;
};

/**
 * The awards in line for which there is money now, each partner's in their order, at most 50. What one of them would take is not
 * there for the next one. Caps, matches and fees are looked at when somebody approves.
 */
export const nextInLine = async (tables: Tables, now: string): Promise<readonly NextInLine[]> => {
  const book = sliceBook(tables);
  const ofPartner = async (partnerId: string): Promise<readonly NextInLine[]> => {
    const payable: NextInLine[] = [];
    for (const [at, award] of (await book.line(partnerId)).entries()) {
      const { programId, amountMinor, currency, coarse } = award;
      const { need, area } = coarse;
      const today = await book.today(programId, now);
      const slices = await book.slices(partnerId, programId);
      const chosen = chooseDraws(slices, { programId, partnerId, need, area, today, amountMinor, currency });
      if (isRejected(chosen)) continue;
      book.drawn(chosen.draws);
      payable.push({ award, position: at + 1 });
    }
    return payable;
  };
  return (await Promise.all((await partnersIn(tables)).map(ofPartner))).flat().slice(0, mostShown);
};
