// An appeal is made: by a household with its claim code, or written down for it by somebody it told.
import type { AppealBody, RecordedAppealBody } from '@hearth/contracts/appeals';
import {
  type Appeal,
  type AppealChannel,
  appealNote,
  appealOf,
  refuseAppeal,
  usualAnswerDays,
} from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import type { Program } from '@hearth/domain/governance';
import { idOrThrow, isId, type MemberId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef, stillAs } from '@hearth/store/entities';
import { type ClaimVault, ownRequest } from '@hearth/store/known-by-claim';
import { type Fingerprint, markFor, markOf, type Repeatable, replay } from '@hearth/store/marks';
import { keyStays, noteCreated, noteRef, noteReplaced, noteRowOf } from '@hearth/store/note-rows';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { appealStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { sealNote } from '@hearth/vault/notes';
import type { Vault } from '@hearth/vault/vault';
import { knownHousehold } from './known-household.ts';

export type AppealPorts = {
  readonly tables: Tables;
  readonly vault: ClaimVault & Pick<Vault, 'openHousehold' | 'macsOf'>;
};

type Making = {
  readonly id: string;
  readonly words: string;
  readonly channel: AppealChannel;
  readonly by: MemberId | undefined;
  readonly request: Repeatable;
  readonly now: string;
};

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

const dueOn = (program: Program | undefined, now: string): string =>
  localDate(addDays(now, program?.appealDays ?? usualAnswerDays), program?.timeZone ?? 'UTC');

/** A body is known by its keyed hash: a plain one of a few words could be guessed. */
const fingerprintOf = async ({ vault }: AppealPorts, id: string): Promise<Fingerprint> => {
  const mac = await vault.macsOf('request');
  return (input) => mac('request', `${id}\n${input}`);
};

const round = async (ports: AppealPorts, making: Making): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { id, words, channel, by, request, now } = making;
  const fingerprint = await fingerprintOf(ports, id);
  const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  const application = loaded<Application>(id, item);
  const { state } = application;
  if (state === undefined) return noSuch();
  const { householdId, partnerId, programId, changedAt: decidedAt } = state;
  const appealId = appealOf(id, decidedAt);
  const record = appealNote(appealId, 'words');
  const [keyItem, before, programItem, said] = await tables.read([
    keyRef(householdId),
    stateRef(appealId),
    stateRef(programId),
    noteRef(householdId, record),
  ]);
  const appeal = loaded<Appeal>(appealId, before);
  const refused = refuseAppeal(state, appeal.state, now);
  if (refused !== undefined) return refused;
  const keyRow = keyRowOf(keyItem);
  if (keyRow === undefined) return noSuch();
  const data = {
    applicationId: idOrThrow('application', id),
    householdId,
    partnerId,
    decidedAt,
    channel,
    dueOn: dueOn(loaded<Program>(programId, programItem).state, now),
    ...(by === undefined ? {} : { by }),
  };
  const household = await vault.openHousehold(keyRow);
  // The words of one that was taken back are written over.
  const old = noteRowOf(said)?.version ?? 0;
  const note = sealNote(household, { record, version: old + 1, note: { words } });
  const answer = { status: 201, body: { appealId, status: 'open', dueOn: data.dueOn } };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: by ?? 'step:appeals', request: markFor(request, 201, answer.body, fingerprint) },
    appends: [append(appealStream, appeal, [{ type: 'AppealMade', data }])],
    changes: [old === 0 ? noteCreated(note) : noteReplaced(note, old), keyStays(householdId), stillAs(application)],
  });
  return settled(outcome, { ...answer, headers: { location: `/v1/appeals/${appealId}` } });
};

/**
 * A household appeals by itself. Answers 201 with the day by which it is answered. Rejections: `claim-refused`, `too-many`,
 * `wrong-state` (not declined, appealed before, too late), `idempotency-key-reused`.
 */
export const makeAppeal = (ports: AppealPorts) => {
  const knownBy = knownHousehold(ports);
  return async ({ body, headers, now, request }: Call<AppealBody, unknown>): Promise<Answer | Rejected> => {
    const known = await knownBy(headers, now);
    if (isRejected(known)) return known;
    const { id } = known.application;
    const own = { id, words: body.words, channel: 'household', by: undefined, now } as const;
    return untilSettled(() => round(ports, { ...own, request: ownRequest(id, request) }));
  };
};

/**
 * Somebody writes down what a household said, in its words: its partner, or the fiscal agent's staff for a call or a letter. Who does
 * is nobody to answer it. Rejections: `not-found`, `related`, `wrong-state`, `idempotency-key-reused`.
 */
export const recordAppeal =
  (ports: AppealPorts) =>
  async ({ actor, body, now, params, request }: Call<RecordedAppealBody, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('application', id)) return noSuch();
    const [item] = await ports.tables.read([stateRef(id)]);
    const { state } = loaded<Application>(id, item);
    if (state === undefined) return noSuch();
    const { partnerId: organizationId, householdId } = state;
    const refused =
      refusal(actor, 'record-appeal', { organizationId }) ??
      refusal(actor, 'record-appeal', { related: await relatedTo(ports.tables, actor, householdId) });
    if (refused !== undefined) return refused;
    const { words, channel } = body;
    return untilSettled(() => round(ports, { id, words, channel, by: actor.memberId, request, now }));
  };
