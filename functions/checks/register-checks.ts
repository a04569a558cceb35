// A register and its checks as they stand, and the days of the program that they belong to. Hides what has to be read together.
import type { Award } from '@hearth/domain/awards';
import type { CheckRegister } from '@hearth/domain/check-registers';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Program } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { localDate } from '@hearth/domain/time';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markOf, type Repeatable } from '@hearth/store/marks';
import type { Item, Tables } from '@hearth/store/tables';

/** A check as it was read, with the application that its household came by. */
export type Check = Loaded<Disbursement> & { readonly state: Disbursement; readonly applicationId: string };

/** The checks of these disbursements, in their order; what is none, or has no award, is left out. Two reads. */
export const readChecks = async (tables: Tables, ids: readonly string[]): Promise<readonly Check[]> => {
  const items = await tables.read(ids.map(stateRef));
  const known = ids.flatMap((id, at) => {
    const { head, state } = loaded<Disbursement>(id, items[at]);
    return state?.rail === 'manual' ? [{ id, head, state }] : [];
  });
  const awards = await tables.read(known.map(({ state }) => stateRef(state.awardId)));
  return known.flatMap((check, at) => {
    const award = loaded<Award>(check.state.awardId, awards[at]).state;
    return award === undefined ? [] : [{ ...check, applicationId: award.applicationId }];
  });
};

/** A request about one register: the same key for another register is another request. */
export const about = (request: Repeatable, registerId: string, input = request.input): Repeatable => ({
  key: request.key,
  input: `${registerId}\n${input}`,
});

/** A register that a path names, with the mark of the request; undefined when there is none. One read. */
export const readRegister = async (
  tables: Tables,
  id: string,
  asked: Repeatable,
): Promise<{ readonly mark: Item | undefined; readonly register: Loaded<CheckRegister> }> => {
  if (!isId('register', id))
    return { mark: undefined, register: { id, head: { version: 0, hash: '' }, state: undefined } };
  const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
  return { mark, register: loaded<CheckRegister>(id, item) };
};

/** The day of the release and today, YYYY-MM-DD, as the program of the first check counts days. */
export const daysOf = async (
  tables: Tables,
  { disbursementIds, releasedAt, preparedAt }: CheckRegister,
  now: string,
): Promise<{ readonly releasedOn: string; readonly today: string }> => {
  const [first = '-'] = disbursementIds;
  const [check] = await tables.read([stateRef(first)]);
  const programId = loaded<Disbursement>(first, check).state?.programId ?? '-';
  const [item] = await tables.read([stateRef(programId)]);
  const timeZone = loaded<Program>(programId, item).state?.timeZone ?? 'UTC';
  return { releasedOn: localDate(releasedAt ?? preparedAt, timeZone), today: localDate(now, timeZone) };
};
