// Appeals as people work them off: the open ones by the day they are due, and one with its words for whoever may see them.
import type { AppealsQuery } from '@hearth/contracts/appeals';
import { type Appeal, appealNote, appealQueue, isOverdue } from '@hearth/domain/appeals';
import type { Json } from '@hearth/domain/canonical';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { inQueue } from '@hearth/store/lists';
import { notesOf } from '@hearth/store/note-rows';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { openNote } from '@hearth/vault/notes';
import type { AppealPorts } from './make-appeal.ts';
import { type AppealCase, readCaseOf, refuseOn } from './on-appeal.ts';

type ReadPorts = AppealPorts & { readonly random: RandomBytes };

const told = (appeal: Appeal, today: string) => ({
  appealId: appeal.id,
  applicationId: appeal.applicationId,
  partnerId: appeal.partnerId,
  status: appeal.status,
  channel: appeal.channel,
  decidedAt: appeal.decidedAt,
  madeAt: appeal.madeAt,
  dueOn: appeal.dueOn,
  isOverdue: isOverdue(appeal, today),
  ...(appeal.answeredAt === undefined ? {} : { answeredAt: appeal.answeredAt }),
});

/** Open appeals, the one due first at the head; `overdue=yes` for those whose day has passed. Rejection: `invalid` for a foreign cursor. */
export const listAppeals =
  ({ tables }: Pick<AppealPorts, 'tables'>) =>
  async ({ query, now }: Call<undefined, AppealsQuery>): Promise<Answer | Rejected> => {
    const { overdue, ...page } = query;
    const today = dateOf(now);
    const listed = await inQueue<Appeal>(tables, appealQueue, page, overdue === undefined ? undefined : today);
    if (isRejected(listed)) return listed;
    const { states, next } = listed;
    return {
      status: 200,
      body: { appeals: states.map((each) => told(each, today)), ...(next === undefined ? {} : { next }) },
    };
  };

/** What a household said by itself, its partner does not read: it may be about the partner. */
const showsWords = ({ organizationKind, roles }: Call<undefined, unknown>['actor'], { channel }: Appeal): boolean =>
  organizationKind === 'fiscal-agent' ? roles.includes('reviewer') : channel !== 'household';

const wordsOf = async (
  { tables, vault }: ReadPorts,
  { appeal }: AppealCase,
): Promise<{ readonly [part: string]: Json }> => {
  const { householdId } = appeal.state;
  const [keyItem] = await tables.read([keyRef(householdId)]);
  const parts: Record<string, Json> = {};
  for (const row of await notesOf(tables, householdId))
    for (const part of ['words', 'answer'] as const) {
      if (row.record !== appealNote(appeal.id, part)) continue;
      const note = await openNote(vault, row, keyRowOf(keyItem));
      if (note !== null && typeof note === 'object' && 'words' in note) parts[part] = note['words'] ?? null;
    }
  return parts;
};

const recorded = (
  { tables, random }: ReadPorts,
  { appeal }: AppealCase,
  { actor, now }: Call<undefined, unknown>,
): Promise<true | Rejected> =>
  untilSettled(async () => {
    const { householdId, applicationId } = appeal.state;
    const look: IdentityRead = {
      type: 'IdentityRead',
      data: { by: actor.memberId, householdId, applicationId, purpose: 'appeal' },
    };
    const stream = { id: newId('access', random), head: emptyHead, state: undefined };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId },
      appends: [append(observationStream, stream, [look])],
    });
    return settled(outcome, true);
  });

/**
 * One appeal: where it stands, and its words for a reviewer, or for the partner that wrote them down. Each look at the words leaves its
 * event first. Rejections: `not-found`, `related`.
 */
export const readAppeal =
  (ports: ReadPorts) =>
  async (call: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const { actor, now, params } = call;
    const found = await readCaseOf(ports.tables, params['id'] ?? '');
    if (isRejected(found)) return found;
    const refused = await refuseOn(ports.tables, actor, 'read-appeal', found);
    if (refused !== undefined) return refused;
    const { state } = found.appeal;
    const body = told(state, dateOf(now));
    if (!showsWords(actor, state)) return { status: 200, body };
    const seen = await recorded(ports, found, call);
    if (isRejected(seen)) return seen;
    return { status: 200, body: { ...body, ...(await wordsOf(ports, found)) } };
  };
