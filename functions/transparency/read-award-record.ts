// The record of one grant, for an auditor or the controller: as JSON, or as a page to print.
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { awardPage } from './award-page.ts';
import { type AwardRecord, awardRecord } from './award-record.ts';
import { gatherAward } from './gather-award.ts';

type Ports = { readonly tables: Tables };
type Asked = Pick<Call<unknown, unknown>, 'params' | 'now'>;

const recordOf = async ({ tables }: Ports, { params, now }: Asked): Promise<AwardRecord | Rejected> => {
  const id = params['id'] ?? '';
  if (!isId('award', id)) return reject('not-found', 'There is no such award.');
  const gathered = await gatherAward(tables, id);
  return isRejected(gathered) ? gathered : awardRecord(gathered, now);
};

/** Answers 200 with the record. It holds no name, so the read itself is not recorded. Rejection: `not-found`. Source: rows F1 to F19 of this folder’s README. */
export const readAwardRecord =
  (ports: Ports) =>
  async (call: Asked): Promise<Answer | Rejected> => {
    const record = await recordOf(ports, call);
    return isRejected(record) ? record : { status: 200, body: record };
  };

/** Answers 200 with the same as a page that stands alone. Rejection: `not-found`. */
export const readAwardPage =
  (ports: Ports) =>
  async (call: Asked): Promise<Answer | Rejected> => {
    const record = await recordOf(ports, call);
    if (isRejected(record)) return record;
    return { status: 200, body: { awardId: record.awardId }, page: awardPage(record) };
  };
