// Reissues as people make them: proposed, decided and listed, with what each award was answered.
import { isRejected } from '@hearth/domain/rejections';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approver, treasurer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { portsOver, type Told } from './approval.fixture.ts';
import { confirmReissues } from './confirm-reissues.ts';
import { listReissues } from './list-reissues.ts';
import { proposeReissues } from './propose-reissues.ts';

type Who = typeof approver;
type Ids = readonly { readonly awardId: string }[];
const idsOf = (cases: Ids) => cases.map(({ awardId }) => awardId) as never[];

export const propose = async (
  tables: Tables,
  cases: Ids,
  actor: Who = treasurer,
  reason = 'new-account',
): Promise<Told> =>
  JSON.parse(
    JSON.stringify((await proposeReissues(portsOver(tables))(callOf(actor, { awardIds: idsOf(cases), reason }))).body),
  );
export const decide = async (
  tables: Tables,
  cases: Ids,
  { actor = approver, drop, feeMinor = 0, key }: { actor?: Who; drop?: string; feeMinor?: number; key?: string } = {},
): Promise<Told> => {
  const decision =
    drop === undefined ? ({ decision: 'confirm' } as const) : ({ decision: 'drop', reason: drop } as const);
  const answer = await confirmReissues(portsOver(tables, feeMinor))(
    callOf(actor, { awardIds: idsOf(cases), ...decision }, key === undefined ? {} : { key }),
  );
  if (isRejected(answer)) throw new Error(answer.rejected);
  return JSON.parse(JSON.stringify(answer.body));
};
export const listed = async (tables: Tables, query: object = {}) => {
  const answer = await listReissues({ tables })(callOf(treasurer, undefined, { query }));
  const { awards }: { awards: { awardId: string; ended: { status: string } }[] } = Object(answer).body;
  return awards.map(({ awardId, ended }) => [awardId, ended.status]).sort();
};
