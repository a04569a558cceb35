// Contacts that are not written to any more: by a hash under the household's own key, so that nothing is left of one that is forgotten.
import type { Message, MessageEvent } from '@hearth/domain/messages';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Change, Ref } from './tables.ts';

/** Where it stands that a contact is written to no more; there is no item while it may be. */
export const endedContactRef = (contact: string): Ref => ({ table: 'state', pk: `contact#${contact}`, sk: 'contact' });

/** What came back for good, or was complained of, ends its contact; a second one changes nothing of that. */
export const ofMessage = (event: RecordedEvent<MessageEvent>, { contact }: Message): readonly Change[] => {
  const ends =
    event.type === 'MessageComplained' || (event.type === 'MessageBounced' && event.data.kind === 'permanent');
  return ends && contact !== undefined ? [{ update: endedContactRef(contact), set: { ended: 1 }, when: [] }] : [];
};
