// Which step of which request an event tells of, as far as a household would hear of it. Read anew: the event may be late.
import type { MessagesMessage } from '@hearth/contracts/events';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { MessageKind } from '@hearth/domain/messages';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/** A step of a request that a household may want to hear of. */
export type Step = { readonly kind: MessageKind; readonly application: Application };

const read = async <S>(tables: Tables, id: string): Promise<S | undefined> =>
  loaded<S>(id, (await tables.read([stateRef(id)]))[0]).state;

const ofAward = async (tables: Tables, awardId: string): Promise<Application | undefined> => {
  const award = await read<Award>(tables, awardId);
  return award === undefined ? undefined : read<Application>(tables, award.applicationId);
};

const ofPayment = async (tables: Tables, id: string, kind: MessageKind, now: readonly string[]) => {
  const payment = await read<Disbursement>(tables, id);
  if (payment === undefined || !now.includes(payment.status)) return undefined;
  const application = await ofAward(tables, payment.awardId);
  return application === undefined ? undefined : { kind, application };
};

const ofApplication = async (tables: Tables, id: string, kind: MessageKind, status?: Application['status']) => {
  const application = await read<Application>(tables, id);
  if (application === undefined || (status !== undefined && application.status !== status)) return undefined;
  return { kind, application };
};

/** The step that an event tells of; undefined where a household hears nothing of it, or it is past already. */
export const stepTold = async (
  tables: Tables,
  { type, stream }: Pick<MessagesMessage, 'type' | 'stream'>,
): Promise<Step | undefined> => {
  switch (type) {
    case 'ApplicationSubmitted':
      return ofApplication(tables, stream, 'received');
    case 'ApplicationScreened':
      return ofApplication(tables, stream, 'question', 'question');
    case 'ApplicationAdjudicated':
      return ofApplication(tables, stream, 'decided', 'declined');
    case 'AwardApproved': {
      const award = await read<Award>(tables, stream);
      // A payment that is made once more is no new decision: its household hears when it is on its way.
      if (award === undefined || award.attempt > 1) return undefined;
      return ofApplication(tables, award.applicationId, 'decided');
    }
    case 'DisbursementSettled':
      return ofPayment(tables, stream, 'payment-sent', ['settled']);
    case 'CheckIssued':
      return ofPayment(tables, stream, 'payment-sent', ['issued']);
    case 'DisbursementFailed':
    case 'DisbursementReturned':
      return ofPayment(tables, stream, 'payment-problem', ['failed', 'returned']);
    case 'HandoverAdvanced':
      return ofPayment(tables, stream, 'handover-ready', ['advanced']);
    case 'AppealAnswered': {
      const appeal = await read<{ readonly applicationId: string }>(tables, stream);
      return appeal === undefined ? undefined : ofApplication(tables, appeal.applicationId, 'appeal-answered');
    }
  }
};
