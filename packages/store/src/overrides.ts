// Overrides as an approval asks for them: what two people agreed to for one award or one approver, and that has not run out.
import { isId, type OverrideId } from '@hearth/domain/ids';
import type { Override } from '@hearth/domain/overrides';
import { overridesRef } from './duty-items.ts';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** A confirmed override, with its id. */
export type Agreed = Override & { readonly id: OverrideId };

/** The confirmed overrides of an award or a member that count on a day (YYYY-MM-DD), strongly consistent. */
export const overridesOf = async (tables: Tables, about: string, today: string): Promise<readonly Agreed[]> => {
  const [item] = await tables.read([overridesRef(about)]);
  const ids = item?.['ids'] instanceof Set ? [...item['ids']].map(String).sort() : [];
  const items = await tables.read(ids.map(stateRef));
  return ids.flatMap((id, at): readonly Agreed[] => {
    const { state } = loaded<Override>(id, items[at]);
    return state?.status === 'confirmed' && state.until >= today && isId('override', id) ? [{ ...state, id }] : [];
  });
};
