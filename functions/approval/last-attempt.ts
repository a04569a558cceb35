// How the last attempt to pay an award ended, and the guard that it is so still: only what ended unpaid may be paid again.
import type { Follows } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { emptyHead } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef, stillAs } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import type { Before } from './set-aside.ts';

type Unpaid = Exclude<Follows['status'], 'lapsed'>;
const isUnpaid = (status: string): status is Unpaid => ['failed', 'returned', 'unclaimed', 'voided'].includes(status);

const sentences: Readonly<Record<Award['status'], string>> = {
  'awaiting-approval': 'This award was not approved yet.',
  'waiting-for-funds': 'This award waits for money; a docket approves it.',
  approved: 'This award is being paid.',
  'waiting-for-payee': 'This award waits for its payee.',
  'awaiting-reissue': 'This award was proposed already; an approver confirms it or drops it.',
  'reissue-dropped': 'This award is not to be paid again.',
  lapsed: 'This award lapsed.',
  'sent-back': 'This award was sent back to a reviewer.',
  withdrawn: 'This award was withdrawn.',
};

const hasLapsed = ({ status, reissue }: Award): boolean => status === 'lapsed' || reissue?.follows.status === 'lapsed';

/**
 * The attempt that a next one would follow, read from the record now. Rejection: `wrong-state` while an attempt is alive, was paid,
 * or there was none.
 */
export const lastAttempt = async (tables: Tables, award: Award): Promise<Before | Rejected> => {
  const { attempt } = award;
  const id = disbursementOf(award.id, attempt);
  if (hasLapsed(award))
    return {
      follows: { attempt, status: 'lapsed', snapshotHash: '' },
      guard: stillAs({ id, head: emptyHead }),
    };
  const [item] = attempt === 0 ? [] : await tables.read([stateRef(id)]);
  const { head, state } = loaded<Disbursement>(id, item);
  if (state === undefined) return reject('wrong-state', sentences[award.status]);
  if (!isUnpaid(state.status))
    return reject(
      'wrong-state',
      `The last payment of this award is ${state.status}: only one that ended unpaid is followed.`,
    );
  return {
    follows: {
      disbursementId: disbursementOf(award.id, attempt),
      attempt,
      status: state.status,
      snapshotHash: state.snapshotHash ?? '',
    },
    guard: stillAs({ id, head }),
  };
};

/** Says whether a proposal speaks of the attempt as it is. */
export const isSame = (a: Follows, b: Follows): boolean =>
  a.disbursementId === b.disbursementId &&
  a.attempt === b.attempt &&
  a.status === b.status &&
  a.snapshotHash === b.snapshotHash;
