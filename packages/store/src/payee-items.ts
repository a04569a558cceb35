// What a payee's events mean for items beside its own stream: whose account it is, what it is paid to, which changes wait for a person.
import { canonical } from '@hearth/domain/canonical';
import type { PayeeEvent } from '@hearth/domain/payees';
import type { RecordedEvent } from '@hearth/domain/record';
import { payeeRef } from './shared-items.ts';
import { ofReady } from './signal-items.ts';
import type { Change, Ref } from './tables.ts';

/** The queue of payees that are to be paid elsewhere and wait for a second person. */
export const payeeChangeQueue = 'payee-change';

/** Lists a household or a partner whose payee is to be paid elsewhere: an item of its own, since partners have a list already. */
export const payeeChangeRef = (holder: string): Ref => ({ table: 'state', pk: holder, sk: payeeChangeQueue });

const payeeKnown = (accountId: string, holder: string): Change => ({
  put: payeeRef(accountId),
  item: { pk: `payee#${accountId}`, sk: 'payee', holder },
  when: [{ absent: true }],
  otherwise: 'payee-known',
});

const listed = (holder: string, since: string): Change => ({
  put: payeeChangeRef(holder),
  item: { pk: holder, sk: payeeChangeQueue, queue: payeeChangeQueue, since, doc: canonical({ id: holder }) },
  when: [],
});

const unlisted = (holder: string): Change => ({ delete: payeeChangeRef(holder), when: [] });

/** What an event of a payee changes beside its stream. */
export const ofPayee = (event: RecordedEvent<PayeeEvent>): readonly Change[] => {
  const { stream, at } = event;
  switch (event.type) {
    case 'PayeeOpened':
      return [payeeKnown(event.data.accountId, stream)];
    case 'PayeeReady':
      return [...ofReady(event), unlisted(stream)];
    case 'PayeeChanged':
      return [...ofReady(event), listed(stream, at)];
    case 'PayeeRestricted':
    case 'PayeeChangeConfirmed':
    case 'PayeeClosing':
      return [unlisted(stream)];
    case 'PayeeRequested':
    case 'PayeeLinkRequested':
    case 'PayeeClosingRequested':
    case 'PayeeClosed':
      return [];
  }
};
