// A partner gives aid on: handed over against a receipt, confirmed by the household's code or a second person, or unclaimed.
import type { Advance } from '@hearth/domain/advances';
import { wrongField } from '@hearth/domain/corrections';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import { disencumbranceEntry, expenseEntry } from '@hearth/domain/entries';
import { idOrThrow, isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Root, rootOf } from '@hearth/store/household-roots';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { judgeCode } from './handover-codes.ts';

type Ports = { readonly tables: Tables };
type Decided = {
  readonly event: DisbursementEvent;
  readonly status: string;
  readonly root?: Root;
  /** The event is recorded, and the act is refused nevertheless: it leaves no mark. */ readonly refused?: Rejected;
};
type Standing = Loaded<Disbursement> & { readonly state: Disbursement };
/** What was read together with the caller's relationship to the household. */
type Beside = { readonly hasLeft: boolean };

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');
const notNow = ({ status }: Disbursement, needed: string): Rejected =>
  reject('wrong-state', `This disbursement is ${status}; it has to be ${needed} for that.`);

const notLeft = (): Rejected => reject('wrong-state', 'The advance that covers this has not left the provider yet.');

/** What all three acts share: the caller's own disbursement, its duty, one event, one answer. */
const act =
  <B>(
    { tables }: Ports,
    action: Action,
    decide: (from: Standing, call: Call<B, unknown>, beside: Beside) => Promise<Decided | Rejected>,
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
      const { head, state } = from;
      const foreign = refusal(actor, action, { organizationId: state.partnerId });
      if (foreign !== undefined) return foreign;
      const [related, hasLeft] = await Promise.all([
        relatedTo(tables, actor, state.householdId),
        state.status === 'advanced' && isAdvanceSettled(tables, state),
      ]);
      const refused = refusal(actor, action, { related });
      if (refused !== undefined) return refused;
      const decided = await decide({ id, head, state }, call, { hasLeft });
      if ('rejected' in decided) return decided;
      const answer = { disbursementId: id, status: decided.status };
      const mine = decided.refused === undefined ? { request: markFor(request, 200, answer, fingerprint) } : {};
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, ...mine },
        appends: [append(disbursementStream, from, [decided.event])],
        ...(decided.root === undefined ? {} : { windows: [decided.root.window] }),
      });
      return settled<Answer | Rejected>(outcome, decided.refused ?? { status: 200, body: answer });
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
  act<Receipt>(ports, 'hand-over', async ({ state: disbursement }, { actor, body, now }, { hasLeft }) => {
    if (disbursement.status !== 'advanced') return notNow(disbursement, 'advanced');
    if (Date.parse(body.handedOverAt) > Date.parse(now)) {
      return wrongField('/handedOverAt', 'in-the-future', 'This lies in the future. Please check it.');
    }
    if (!hasLeft) return notLeft();
    return { event: handedOver(actor, body), status: 'handed-over' };
  });

type Confirmation = { readonly code?: string | undefined };

/** Somebody else than who handed over. */
const asSecondPerson = (actor: Actor, { handedOverBy }: Disbursement): Rejected | undefined =>
  refusal(actor, 'confirm-handover', {
    actedBefore: handedOverBy === undefined ? [] : [{ memberId: handedOverBy, act: 'handed over' }],
  });

/**
 * The household's code, told by anybody at the partner but who issued it, or a second person at the partner confirms: the expense is
 * recognized now. A wrong code is counted. Rejections: `not-found`, `wrong-state`, `same-person`, `invalid` (a wrong code).
 */
export const confirmHandover = (ports: Ports) => {
  const confirm = act<Confirmation>(ports, 'confirm-handover', async (from, { actor, body }) => {
    const { state } = from;
    if (state.status !== 'handed-over') return notNow(state, 'handed over');
    const { code } = body;
    const judged = code === undefined ? undefined : judgeCode(from, actor, code);
    if (judged?.counts !== undefined) return { event: judged.counts, status: state.status, refused: judged.refused };
    const refused = code === undefined ? asSecondPerson(actor, state) : judged?.refused;
    if (refused !== undefined) return refused;
    const entry = expenseEntry(state.draws, state.currency, `due-from:${state.partnerId}`);
    const how = code === undefined ? 'second-person' : 'code';
    return { event: { type: 'HandoverConfirmed', data: { by: actor.memberId, entry, how } }, status: 'confirmed' };
  });
  // Marks lie in the record, and nothing that follows from a code does but its salted hash.
  return (call: Call<Confirmation, unknown>): Promise<Answer | Rejected> =>
    confirm({ ...call, request: { ...call.request, input: call.body.code === undefined ? '' : 'by code' } });
};

/**
 * Nobody came for it: it goes back to its slice, and the partner has to give it back. Rejections: `not-found`, `wrong-state` (also
 * while its advance has not left: nothing is due from the partner then).
 */
export const reportUnclaimed = (ports: Ports) =>
  act<{ readonly reason: string }>(
    ports,
    'report-unclaimed',
    async ({ state: disbursement }, { actor, body }, { hasLeft }) => {
      if (disbursement.status !== 'advanced') return notNow(disbursement, 'advanced');
      if (!hasLeft) return notLeft();
      const root = await rootOf(ports.tables, disbursement.householdId);
      const entry = disencumbranceEntry(disbursement.draws, disbursement.currency);
      const data = {
        reason: body.reason,
        by: actor.memberId,
        entry,
        windowOf: idOrThrow('household', root.household.id),
      };
      return { event: { type: 'HandoverUnclaimed', data }, status: 'unclaimed', root };
    },
  );
