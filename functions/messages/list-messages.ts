// What a partner sees of the messages about one of its requests: what was said when, and how it ended. Never to which number.
import type { Application } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { type Message, type MessageDropReason, messagesOf } from '@hearth/domain/messages';
import { referenceOf } from '@hearth/domain/references';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { type ListQuery, ofPartner } from '@hearth/store/lists';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';

const whyDropped: Readonly<Record<MessageDropReason, string>> = {
  overtaken: 'A newer message about the same request says the same.',
  'no-longer-so': 'What it was to tell was no longer so when it was to go out: the request has moved on.',
  'not-wanted': 'The household wants no messages, or was forgotten.',
  'no-usable-contact':
    'The household asked for messages, but the number or address it gave can not be reached: ask for another one.',
  'no-public-contact':
    'Nobody has said yet which number the household should call (POST /v1/organizations/{id}/public-contact).',
  'no-reviewed-text': 'Nobody has reviewed this text, not even in English.',
  'contact-ended':
    'An earlier message to this number or address came back or was called unwanted: ask for another one.',
};

const isDropReason = (reason: string): reason is MessageDropReason => Object.hasOwn(whyDropped, reason);

const meaning = ({ status, reason = '', notBefore, bounce }: Message): string => {
  switch (status) {
    case 'due':
      return `It waits for a time that is safe for the household: ${notBefore}.`;
    case 'intended':
      return 'It is being handed over.';
    case 'sent':
      return 'It was handed over. Whether somebody read it is not known.';
    case 'refused':
      return 'It was refused and did not go out: the number may have answered STOP, or is none. Call the household.';
    case 'unknown':
      return 'Nobody knows whether it went out, so it is not sent again. Call the household if it matters.';
    case 'bounced':
      return bounce === 'permanent'
        ? 'It came back: nobody is reached at this address, and it is not written to again. Call the household, and ask for another one.'
        : 'It came back this time, as from a full mailbox. Later messages are tried again; call the household if this one matters.';
    case 'complained':
      return 'Whoever got it called it unwanted, so nothing is sent there any more. Call the household, and ask what it wants.';
    case 'dropped':
      return isDropReason(reason) ? whyDropped[reason] : 'It was not sent.';
  }
};

const told = (message: Message) => {
  const { id, kind, status, way, dueAt, changedAt, notBefore, text, language, segments, reason } = message;
  return {
    messageId: id,
    kind,
    status,
    meaning: meaning(message),
    way,
    dueAt,
    changedAt,
    notBefore,
    ...(text === undefined ? {} : { text }),
    ...(language === undefined ? {} : { language }),
    ...(segments === undefined ? {} : { segments }),
    ...(reason === undefined ? {} : { reason }),
  };
};

/**
 * The messages about one request, the oldest first, with the reference that its household was told. Rejections: `not-found` (also another
 * partner's), `related`, `invalid` for a foreign cursor.
 */
export const listMessages =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ actor, params, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const noSuch = reject('not-found', 'There is no such record.');
    if (!isId('application', id)) return noSuch;
    const [item] = await tables.read([stateRef(id)]);
    const { state } = loaded<Application>(id, item);
    if (state === undefined) return noSuch;
    const related = await relatedTo(tables, actor, state.householdId);
    const refused = refusal(actor, 'read-messages', { organizationId: state.partnerId, related });
    if (refused !== undefined) return refused;
    const listed = await ofPartner<Message>(tables, messagesOf(id), query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: {
        reference: referenceOf(id),
        messages: listed.states.map(told),
        ...(listed.next === undefined ? {} : { next: listed.next }),
      },
    };
  };
