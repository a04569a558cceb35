// Where money of a fund is to be set apart: the program and the partner that a request names, as they were read.
import type { Target } from '@hearth/domain/allotments';
import type { SliceOf } from '@hearth/domain/fund-events';
import type { Program } from '@hearth/domain/governance';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { loaded } from '@hearth/store/entities';
import type { Item } from '@hearth/store/tables';
import { refuseOrganization } from './known-organization.ts';

/**
 * The slice that is meant, for the rules to judge; `items` are the states of its program and its partner, in this order, and `under`
 * is where the request names the slice, as a JSON pointer. Rejection: `invalid` for a program or partner that may not stand there.
 */
export const targetOf = (
  { programId, purpose }: SliceOf,
  [programItem, partnerItem]: readonly (Item | undefined)[],
  now: string,
  under = '',
): Target | Rejected => {
  const program = loaded<Program>(programId, programItem).state;
  if (program === undefined) {
    const detail = 'There is no program with this id.';
    return reject('invalid', detail, { errors: [{ pointer: `${under}/programId`, code: 'unknown', detail }] });
  }
  const refused = refuseOrganization(partnerItem, 'partner', `${under}/partnerId`);
  return refused ?? { program, purpose, today: localDate(now, program.timeZone) };
};
