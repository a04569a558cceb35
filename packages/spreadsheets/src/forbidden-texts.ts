// Which columns hold texts that may say what is never collected, and which hold numbers of the partner's own.
import { textFault, type ValueFault } from '@hearth/contracts/value-faults';
import { holdsDigits } from './columns.ts';

/** A reference is the partner's own: it may have as many digits as a card, and a tenth of those fit its check digit. */
const isOwnNumber = (name: string): boolean =>
  holdsDigits(name) || /^(partner|partner_ref|case_number|.*_id|.*version)$/.test(name);

/** What is wrong with a cell of a column of ours because it says what is never collected; undefined when it is harmless. */
export const forbiddenText = (name: string, cell: string): ValueFault | undefined =>
  isOwnNumber(name) ? undefined : textFault(/^note$|^evidence_\d_kind$/.test(name) ? 'note' : 'field', cell);
