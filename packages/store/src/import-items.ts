// What a list means for others: who asks "may they apply?" is counted by partner and day, so that nobody asks without end.
import type { ImportEvent } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import type { RecordedEvent } from '@hearth/domain/record';
import { dateOf } from '@hearth/domain/time';
import type { Change, Ref } from './tables.ts';

/** Lists that one partner may have checked on one day (UTC). */
export const mostListsADay = 5;

/** Where a partner's lists of one day are counted. */
export const listsRef = (partnerId: string, day: string): Ref => ({
  table: 'state',
  pk: `lists#${partnerId}`,
  sk: day,
});

/** Every check of a list "who may apply" counts, also the second of the same list. */
export const ofImport = (event: RecordedEvent<ImportEvent>, { purpose, partnerId }: Import): readonly Change[] =>
  event.type !== 'ImportCheckAsked' || purpose !== 'list'
    ? []
    : [
        {
          update: listsRef(partnerId, dateOf(event.at)),
          add: { lists: 1 },
          when: [{ attribute: 'lists', atMost: mostListsADay - 1 }],
          orAbsent: true,
          otherwise: 'too-many-lists',
        },
      ];
