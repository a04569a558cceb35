// A partner gives aid on: handed over against a receipt, confirmed by a second person, or unclaimed.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement, DisbursementEvent } from '@hearth/domain/disbursements';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import { idOrThrow, isId } from '@hearth/domain/ids';
import { disencumbranceEntry, expenseEntry } from '@hearth/domain/ledger';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Root, rootOf } from '@hearth/store/household-roots';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };
type Decided = { readonly event: DisbursementEvent; readonly status: string; readonly root?: Root };

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');
const notNow = ({ status }: Disbursement, needed: string): Rejected =>
  reject('wrong-state', `This disbursement is ${status}; it has to be ${needed} for that.`);

/** What all three acts share: the caller's own disbursement, its duty, one event, one answer. */
const act =
  <B>(
    { tables }: Ports,
    action: Action,
    decide: (disbursement: Disbursement, call: Call<B, unknown>) => Promise<Decided | Rejected>,
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, now, params, request } = call;
      const id = params['id'] ?? '';
      if (!isId('disbursement', id)) return noSuch();
      const fingerprint = (input: string) => plainFingerprint(`${action}\n${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const from = loaded<Disbursement>(id, item);
      if (from.state === undefined) return noSuch();
      const refused = refusal(actor, action, relationOf(from.state, action));
      if (refused !== undefined) return refused;
      const decided = await decide(from.state, call);
      if ('rejected' in decided) return decided;
      const answer = { disbursementId: id, status: decided.status };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: [append(disbursementStream, from, [decided.event])],
        ...(decided.root === undefined ? {} : { windows: [decided.root.window] }),
      });
      return settled(outcome, { status: 200, body: answer });
    });

const relationOf = (disbursement: Disbursement, action: Action) => ({
  organizationId: disbursement.partnerId,
  ...(action === 'confirm-handover' && disbursement.handedOverBy !== undefined
    ? { actedBefore: [{ memberId: disbursement.handedOverBy, act: 'handed over' }] }
    : {}),
});

const isAdvanceSettled = async (tables: Tables, { advanceId }: Disbursement): Promise<boolean> => {
  if (advanceId === undefined) return false;
  const [item] = await tables.read([stateRef(advanceId)]);
  return loaded<Advance>(advanceId, item).state?.status === 'settled';
};

type Receipt = {
  readonly receiptNumber: string;
  readonly method: string;
  readonly handedOverAt: string;
  readonly receiptHash?: string | undefined;
};

const handedOver = (actor: Actor, { receiptHash, ...receipt }: Receipt): DisbursementEvent => ({
  type: 'HandedOver',
  data: { ...receipt, by: actor.memberId, ...(receiptHash === undefined ? {} : { receiptHash }) },
});

/** The household has the aid, against a receipt. Rejections: `not-found`, `wrong-state` (no advance has arrived), `invalid`. */
export const handOver = (ports: Ports) =>
  act<Receipt>(ports, 'hand-over', async (disbursement, { actor, body, now }) => {
    if (disbursement.status !== 'advanced') return notNow(disbursement, 'advanced');
    if (Date.parse(body.handedOverAt) > Date.parse(now)) {
      return reject('invalid', 'One field has to be corrected.', {
        errors: [
          { pointer: '/handedOverAt', code: 'in-the-future', detail: 'This lies in the future. Please check it.' },
        ],
      });
    }
    if (!(await isAdvanceSettled(ports.tables, disbursement)))
      return reject('wrong-state', 'The advance that covers this has not left the provider yet.');
    return { event: handedOver(actor, body), status: 'handed-over' };
  });

/** A second person at the partner confirms: the expense is recognized now. Rejections: `not-found`, `wrong-state`, `same-person`. */
export const confirmHandover = (ports: Ports) =>
  act<unknown>(ports, 'confirm-handover', async (disbursement, { actor }) => {
    if (disbursement.status !== 'handed-over') return notNow(disbursement, 'handed over');
    const entry = expenseEntry(disbursement.draws, disbursement.currency, `due-from:${disbursement.partnerId}`);
    return { event: { type: 'HandoverConfirmed', data: { by: actor.memberId, entry } }, status: 'confirmed' };
  });

/** Nobody came for it: it goes back to its slice, and stays due from the partner. Rejections: `not-found`, `wrong-state`. */
export const reportUnclaimed = (ports: Ports) =>
  act<{ readonly reason: string }>(ports, 'report-unclaimed', async (disbursement, { actor, body }) => {
    if (disbursement.status !== 'advanced') return notNow(disbursement, 'advanced');
    const root = await rootOf(ports.tables, disbursement.householdId);
    const entry = disencumbranceEntry(disbursement.draws, disbursement.currency);
    const data = {
      reason: body.reason,
      by: actor.memberId,
      entry,
      windowOf: idOrThrow('household', root.household.id),
    };
    return { event: { type: 'HandoverUnclaimed', data }, status: 'unclaimed', root };
  });
