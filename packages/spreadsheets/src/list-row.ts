// Makes one entry of a list to be checked from the cells of one row: who somebody is, nothing of what they ask.
import { type ListedPerson, listedPerson } from '@hearth/contracts/listed-person';
import { listColumns } from './columns.ts';
import { settleRow } from './row-errors.ts';
import * as part from './row-parts.ts';
import type { RowReader } from './row-reader.ts';

const isSaid = (value: object): boolean => Object.values(value).some((one) => one !== undefined);

/** Reads lists to be checked. A reference is optional; a list is of the partner that sends it. */
export const listRows = (): RowReader<ListedPerson> => ({
  columns: listColumns,
  optional: new Set(),
  read: (cells, language) => {
    const reading: part.Reading = { cells, failed: new Map() };
    const kept = { members: part.membersOf(reading) };
    const where = part.addressOf(reading);
    const sent = {
      partnerRef: part.textAt(reading, 'partner_ref'),
      applicant: part.personOf(reading),
      address: isSaid(where) ? where : undefined,
      members: kept.members.map(({ said }) => said),
    };
    const settled = settleRow(reading, sent, { schema: listedPerson, columns: listColumns, kept, language });
    return { row: cells.row, partner: '', partnerRef: sent.partnerRef ?? '', ...settled };
  },
});
