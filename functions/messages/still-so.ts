// Whether what a message tells of is still so: looked at anew when it goes out, which may be the morning after.
import type { Appeal } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import type { Award, AwardStatus } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { MessageKind } from '@hearth/domain/messages';

/** The record that a message came from, as it is now: the request itself, its award, its payment or its appeal. */
export type Source = Pick<Award, 'status'> | Pick<Disbursement, 'status'> | Pick<Appeal, 'status'>;

const decidedAs: readonly AwardStatus[] = ['approved', 'waiting-for-payee', 'awaiting-reissue'];

/** By kind, the states of its record in which a message is true. */
const trueWhile: Partial<Readonly<Record<MessageKind, readonly Source['status'][]>>> = {
  decided: decidedAs,
  'payment-sent': ['settled', 'issued', 'cleared'],
  'payment-problem': ['failed', 'returned'],
  'handover-ready': ['advanced'],
  'appeal-answered': ['granted', 'stands'],
};

/** Says whether a household may still be told of a step: not once its request was taken back or it was forgotten. */
export const isStillSo = ({ status, erasedAt }: Application, kind: MessageKind): boolean =>
  erasedAt === undefined && status !== 'withdrawn' && (kind !== 'question' || status === 'question');

/**
 * Says whether the record that a message came from still is as it tells; for one that came from the request itself: a decision that was
 * opened again since is none.
 */
export const isSourceStillSo = (kind: MessageKind, application: Application, source: Source | undefined): boolean => {
  if (source === undefined) return kind !== 'decided' || application.status === 'declined';
  return trueWhile[kind]?.includes(source.status) ?? true;
};

/** Says whether a payment that went wrong was tried again since: then its household is told of that one. */
export const isTriedAgain = (payment: Pick<Disbursement, 'attempt'>, award: Pick<Award, 'attempt'> | undefined) =>
  award !== undefined && award.attempt > payment.attempt;
