// Dockets closed over an estate, and what they answered.
import type { AwardId } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { policyReader } from '@hearth/store/policies';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { approver } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { closeDocket } from './close-docket.ts';

let seed = 0;
export const portsOver = (tables: Tables, feeMinor = 0) => {
  seed += 1;
  return { tables, readPolicy: policyReader(tables), random: seededBytes(seed), feeMinor };
};
export const approveAll = (awardIds: readonly AwardId[]): readonly DocketDecision[] =>
  awardIds.map((awardId) => ({ awardId, decision: 'approve' }));
export type Told = {
  readonly docketId: string;
  readonly answers: readonly { readonly awardId: string; readonly outcome: string; readonly detail?: string }[];
};

/** Closes a docket and tells its answers. */
export const close = async (
  tables: Tables,
  decisions: readonly DocketDecision[],
  {
    actor = approver,
    key,
    now = monday,
    feeMinor = 0,
  }: { actor?: typeof approver; key?: string; now?: string; feeMinor?: number } = {},
): Promise<Told> => {
  const answer = await closeDocket(portsOver(tables, feeMinor))(
    callOf(actor, { decisions }, { now, ...(key === undefined ? {} : { key }) }),
  );
  if (isRejected(answer)) throw new Error(answer.rejected);
  return JSON.parse(JSON.stringify(answer.body));
};
export const outcomesOf = ({ answers }: Told) => answers.map(({ outcome }) => outcome);
export const eastSlice = async (tables: Tables) => (await slicesOf(tables, eastPartner))[0];
