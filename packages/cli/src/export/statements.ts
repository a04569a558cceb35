// The books as state tells them, for a bundle: the verifier sums the entries and compares.
import type { Fund } from '@hearth/domain/funds';
import { kindOf } from '@hearth/domain/ids';
import { loaded } from '@hearth/store/entities';
import { everyItem } from '@hearth/store/rebuild';
import { sliceOf } from '@hearth/store/slices';
import type { Item, Tables } from '@hearth/store/tables';

export type SliceStatement = {
  readonly of: 'slice';
  readonly programId: string;
  readonly fundId: string;
  readonly purpose: string;
  readonly partnerId: string;
  readonly allottedMinor: number;
  readonly availableMinor: number;
  readonly encumberedMinor: number;
  readonly spentMinor: number;
};
/** `receivedMinor` is what is left of all gifts: less what was reduced or given back. */
export type FundStatement = {
  readonly of: 'fund';
  readonly fundId: string;
  readonly receivedMinor: number;
  readonly allottedMinor: number;
};
export type Statement = SliceStatement | FundStatement;

const statementOf = (item: Item): Statement | undefined => {
  if (item.pk.startsWith('slices#')) {
    const { restriction: _restriction, ...slice } = sliceOf(item);
    return { of: 'slice', ...slice };
  }
  if (kindOf(item.pk) !== 'fund' || item.sk !== 'state') return undefined;
  const { state } = loaded<Fund>(item.pk, item);
  if (state === undefined) return undefined;
  const { receivedMinor, allottedMinor } = state;
  return { of: 'fund', fundId: item.pk, receivedMinor, allottedMinor };
};

/** The statements of all funds and their slices, or of one fund. */
export const readStatements = async (tables: Tables, fundId?: string): Promise<readonly Statement[]> => {
  const statements: Statement[] = [];
  for await (const item of everyItem(tables, 'state')) {
    const statement = statementOf(item);
    if (statement !== undefined && (fundId === undefined || statement.fundId === fundId)) statements.push(statement);
  }
  return statements.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};
