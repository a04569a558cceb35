// The number that an organization gives to everybody: said by its own people, or by the administrators for it.
import { refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import type { PublicContact } from '@hearth/domain/public-contacts';
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

const told = (id: string, { phone, email }: PublicContact) => ({
  organizationId: id,
  phone,
  ...(email === undefined ? {} : { email }),
});

/** Replaces what was said before; the next message says it. Answers 200. Rejections: `not-found` (also another one's), `idempotency-key-reused`. */
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
      if (organization.state === undefined || organization.state.kind === 'funder') return noSuch;
      const refused = refusal(actor, 'set-public-contact', { organizationId: id });
      if (refused !== undefined) return refused;
      const contact: PublicContact = { phone: body.phone, ...(body.email === undefined ? {} : { email: body.email }) };
      const answer = { status: 200, body: told(id, contact) };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [
          append(organizationStream, organization, [
            { type: 'PublicContactSet', data: { ...contact, by: actor.memberId } },
          ]),
        ],
      });
      return settled<Answer | Rejected>(outcome, answer);
    });

/** What households are told to call. Rejection: `not-found`, also while nobody has said it. */
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
    return state.publicContact === undefined
      ? reject('not-found', 'Nobody has said yet which number households should call.')
      : { status: 200, body: told(id, state.publicContact) };
  };
