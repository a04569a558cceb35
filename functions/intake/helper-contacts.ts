// Contacts of those who help with forms: an organization tells them, a keyed hash is all that is kept, and they speak for no household.
import type { HelperContactBody } from '@hearth/contracts/helper-contacts';
import { sha256 } from '@hearth/domain/canonical';
import { wrongField } from '@hearth/domain/corrections';
import { refusal } from '@hearth/domain/duties';
import type { Member, Organization } from '@hearth/domain/governance';
import { type HelperContactEvent, type HelperContactKind, refuseMoreContacts } from '@hearth/domain/helper-contacts';
import type { MemberId, OrganizationId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { contactKey } from '@hearth/matching/contact-keys';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { organizationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { blockName } from '@hearth/vault/block-names';
import type { Vault } from '@hearth/vault/vault';

type Ports = { readonly tables: Tables; readonly vault: Vault };
type Told = { readonly phone?: string; readonly email?: string };

/** Alike hashes of two organizations are not told as alike. */
const contactOf = (organizationId: string, block: string): string => sha256(`${organizationId}\n${block}`).slice(0, 20);

type Registered = { readonly contact: string; readonly kind: HelperContactKind; readonly block: string };

const registered = async (vault: Vault, organizationId: string, told: Told): Promise<Registered | Rejected> => {
  const kind = told.phone === undefined ? 'email' : 'phone';
  const key = contactKey(told);
  const block = key === undefined ? undefined : await blockName(vault, key);
  if (block === undefined)
    return wrongField(
      `/${kind}`,
      'unreadable',
      'This can not be read as a phone number or an e-mail address. Check it.',
    );
  return { contact: contactOf(organizationId, block), kind, block };
};

const refuseOwner = async (
  tables: Tables,
  memberId: MemberId | undefined,
  organizationId: string,
): Promise<Rejected | undefined> => {
  if (memberId === undefined) return undefined;
  const [item] = await tables.read([stateRef(memberId)]);
  return loaded<Member>(memberId, item).state?.confirmed?.organizationId === organizationId
    ? undefined
    : wrongField('/memberId', 'unknown', 'Nobody with this id works for your organization.');
};

type Decided = { readonly events: readonly HelperContactEvent[]; readonly answer: Answer };

/** What both acts share: the caller's own organization, one request once, and an event or none. */
const act = <B>(
  { tables, vault }: Ports,
  { actor, now, request }: Call<B, unknown>,
  decide: (own: Loaded<Organization>) => Promise<Decided | Rejected>,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const mac = await vault.macsOf('request');
    const fingerprint = (input: string): string => mac('request', input);
    const [mark, item] = await tables.read([markOf(request), stateRef(actor.organizationId)]);
    const replayed = replay(mark, request, fingerprint);
    if (replayed !== undefined) return replayed;
    const decided = await decide(loaded<Organization>(actor.organizationId, item));
    if (isRejected(decided) || decided.events.length === 0) return isRejected(decided) ? decided : decided.answer;
    const { events, answer } = decided;
    const outcome = await commit(tables, {
      occasion: {
        at: now,
        actor: actor.memberId,
        request: markFor(request, answer.status, answer.body ?? null, fingerprint),
      },
      appends: [append(organizationStream, loaded<Organization>(actor.organizationId, item), events)],
    });
    return settled(outcome, answer);
  });

/**
 * Registers one phone or e-mail address as a helper's. Answers 201 with the name it has in the list, whoever else gives the same
 * contact: nobody learns whether a household did. Rejections: `invalid`, `too-many`, `idempotency-key-reused`. Source: ADR 046.
 */
export const registerHelperContact =
  (ports: Ports) =>
  (call: Call<HelperContactBody, unknown>): Promise<Answer | Rejected> =>
    act(ports, call, async ({ state }) => {
      const { actor, body } = call;
      const known = state?.helperContacts ?? [];
      const unknownOwner = await refuseOwner(ports.tables, body.memberId, actor.organizationId);
      if (unknownOwner !== undefined) return unknownOwner;
      const told = await registered(ports.vault, actor.organizationId, body);
      if (isRejected(told)) return told;
      const answer = { status: 201, body: { contact: told.contact, kind: told.kind } };
      if (known.some(({ contact }) => contact === told.contact)) return { events: [], answer };
      const tooMany = refuseMoreContacts(known);
      if (tooMany !== undefined) return tooMany;
      const of = body.memberId === undefined ? {} : { of: body.memberId };
      return { events: [{ type: 'HelperContactRegistered', data: { ...told, ...of, by: actor.memberId } }], answer };
    });

/** Takes one out of the list: from then on it counts as any household's. Rejections: `not-found`, `idempotency-key-reused`. */
export const removeHelperContact =
  (ports: Ports) =>
  (call: Call<{ readonly contact: string }, unknown>): Promise<Answer | Rejected> =>
    act(ports, call, async ({ state }) => {
      const found = state?.helperContacts?.find(({ contact }) => contact === call.body.contact);
      if (found === undefined) return reject('not-found', 'There is no such contact in your list.');
      const { contact, block } = found;
      const by = call.actor.memberId;
      return {
        events: [{ type: 'HelperContactRemoved', data: { contact, block, by } }],
        answer: { status: 200, body: { contact, status: 'removed' } },
      };
    });

type ListCall = Call<undefined, { readonly organizationId?: OrganizationId | undefined }>;

/** An organization's contacts of helpers, without the contacts: kind, whose, since when. Rejection: `not-found` (another's). */
export const listHelperContacts =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ actor, query }: ListCall): Promise<Answer | Rejected> => {
    const organizationId = query.organizationId ?? actor.organizationId;
    const refused = refusal(actor, 'read-helper-contacts', { organizationId });
    if (refused !== undefined) return refused;
    const [item] = await tables.read([stateRef(organizationId)]);
    const { state } = loaded<Organization>(organizationId, item);
    if (state === undefined) return reject('not-found', 'There is no such organization.');
    const contacts = (state.helperContacts ?? []).map(({ contact, kind, of, at, by }) => ({
      contact,
      kind,
      ...(of === undefined ? {} : { memberId: of }),
      registeredAt: at,
      registeredBy: by,
    }));
    return { status: 200, body: { contacts } };
  };
