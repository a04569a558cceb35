// What every stream's state has in common: it is folded from events, and may stand in a queue that people or steps work off.
import type { NewEvent, RecordedEvent } from './record.ts';

/** How a stream's events become a state. `evolve` throws a TypeError when an event cannot follow: a fault of ours. */
export type Entity<S, E extends NewEvent> = {
  readonly evolve: (state: S | undefined, event: RecordedEvent<E>) => S;
  /** Which queue the state waits in and since when; and whose list it belongs to. Both are indexed, none decides money. */
  readonly places: (state: S) => {
    readonly queue?: string;
    readonly since?: string;
    readonly partner?: string;
    readonly createdAt?: string;
  };
};

/** Raised by `evolve` when the record is not what it must be. */
export const cannotFollow = (event: {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
}): TypeError => new TypeError(`${event.type} cannot stand at ${event.stream}/${event.sequence}`);
