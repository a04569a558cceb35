// The number that an organization gives to everybody: two people say it, its own or administrators of the fund.
import { type Actor, refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import {
  evolvePublicContact,
  isSameContact,
  type PublicContact,
  type PublicContactEvent,
  type PublicContacts,
} from '@hearth/domain/public-contacts';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { organizationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };
type Body = { readonly phone: string; readonly email?: string | undefined };
const noSuch = reject('not-found', 'There is no such organization.');

const asTold = ({ phone, email }: Body) => ({ phone, ...(email === undefined ? {} : { email }) });

const told = ({ id, publicContact, proposedContact }: Pick<Organization, 'id'> & PublicContacts) => ({
  organizationId: id,
  ...(publicContact === undefined ? {} : asTold(publicContact)),
  ...(proposedContact === undefined
    ? {}
    : {
        proposed: {
          ...asTold(proposedContact),
          proposedBy: proposedContact.by,
          proposedAt: proposedContact.at,
        },
      }),
});

/** What somebody's word means: it waits for a second person, is the second word, or says again what counts and ends what waits. */
const eventOf = (
  { publicContact, proposedContact }: Organization,
  actor: Actor,
  contact: PublicContact,
): PublicContactEvent | Rejected => {
  const by = actor.memberId;
  if (publicContact !== undefined && isSameContact(publicContact, contact))
    return { type: 'PublicContactSet', data: { ...publicContact, by } };
  if (proposedContact === undefined || !isSameContact(proposedContact, contact))
    return { type: 'PublicContactProposed', data: { ...contact, by } };
  const actedBefore = [{ memberId: proposedContact.by, act: 'proposed' }];
  const refused = refusal(actor, 'set-public-contact', { actedBefore });
  return refused ?? { type: 'PublicContactSet', data: { ...asTold(proposedContact), by } };
};

/**
 * Says which number households are told to call. The first who says a new one makes it wait, and what was said before still counts;
 * when another person says the same, the next message has it. Whoever says the number that counts ends what waits. Answers 200 with both.
 * Rejections: `not-found` (also another one's), `same-person`, `idempotency-key-reused`. Source: ADR 049.
 */
export const setPublicContact =
  ({ tables }: Ports) =>
  ({ actor, body, now, params, request }: Call<Body, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('organization', id)) return noSuch;
      const asked = { key: request.key, input: `${id}\n${request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const organization = loaded<Organization>(id, item);
      const { state } = organization;
      if (state === undefined || state.kind === 'funder') return noSuch;
      const refused = refusal(actor, 'set-public-contact', { organizationId: id });
      if (refused !== undefined) return refused;
      const event = eventOf(state, actor, asTold(body));
      if ('rejected' in event) return event;
      const after = { id, ...evolvePublicContact(state, { ...event, at: now }) };
      const answer = { status: 200, body: told(after) };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [append(organizationStream, organization, [event])],
      });
      return settled<Answer | Rejected>(outcome, answer);
    });

/** What households are told to call, and what waits for a second person. Rejection: `not-found`, also while nobody has said anything. */
export const readPublicContact =
  ({ tables }: Ports) =>
  async ({ actor, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('organization', id)) return noSuch;
    const [item] = await tables.read([stateRef(id)]);
    const { state } = loaded<Organization>(id, item);
    if (state === undefined) return noSuch;
    const refused = refusal(actor, 'read-public-contact', { organizationId: id });
    if (refused !== undefined) return refused;
    return state.publicContact === undefined && state.proposedContact === undefined
      ? reject('not-found', 'Nobody has said yet which number households should call.')
      : { status: 200, body: told(state) };
  };
