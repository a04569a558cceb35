// Who decided on the matches of one application: they did something on its case.

import { kindOf } from '@hearth/domain/ids';
import type { Match } from '@hearth/domain/matches';
import { loaded, stateRef } from './entities.ts';
import { matchCountRef } from './shared-items.ts';
import type { Tables } from './tables.ts';

/** Members only: near certainty is screening's own. */
export const matchDecidersOf = async (tables: Tables, applicationId: string): Promise<readonly string[]> => {
  const [counts] = await tables.read([matchCountRef(applicationId)]);
  const ids = counts?.['ids'] instanceof Set ? [...counts['ids']].map(String) : [];
  const items = await tables.read(ids.map(stateRef));
  const deciders = ids.flatMap((id, at) => loaded<Match>(id, items[at]).state?.decidedBy ?? []);
  return [...new Set(deciders.filter((by) => kindOf(by) === 'member'))];
};
