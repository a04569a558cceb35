// The events of one stream, in their order. For people who read a record; what decides reads states.
import type { NewEvent, RecordedEvent } from '@hearth/domain/record';
import { type Tables, textOf } from './tables.ts';

/** Reads a stream whole: as many pages as it has, strongly consistent. Empty for a stream that has not begun. */
export const eventsIn = async <E extends NewEvent>(
  tables: Tables,
  stream: string,
): Promise<readonly RecordedEvent<E>[]> => {
  const events: RecordedEvent<E>[] = [];
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'events',
      partition: stream,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const item of page.items) {
      const event: RecordedEvent<E> = JSON.parse(textOf(item, 'body'));
      events.push(event);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return events;
};
