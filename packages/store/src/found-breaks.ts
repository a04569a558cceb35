// Records that something does not add up, whoever found it: a look of reconciliation, or a bank's word that can not be true.
import { type Break, breakOf, type Finding, newsOf } from '@hearth/domain/breaks';
import type { Occasion } from '@hearth/domain/record';
import { append, commit } from './commit.ts';
import { loaded, stateRef } from './entities.ts';
import { settled, untilSettled } from './outcomes.ts';
import { breakStream } from './projection.ts';
import type { Tables } from './tables.ts';

/** Records a break, once, and stops what it touches; what is known already with the same difference changes nothing. */
export const recordFound = (tables: Tables, finding: Finding, occasion: Occasion): Promise<unknown> =>
  untilSettled(async () => {
    const id = breakOf(finding);
    const [item] = await tables.read([stateRef(id)]);
    const from = loaded<Break>(id, item);
    const news = newsOf(from.state, finding);
    if (news === undefined) return 'known' as const;
    return settled(
      await commit(tables, { occasion, appends: [append(breakStream, from, [news])] }),
      'recorded' as const,
    );
  });
