// Erasures: of a household by its own stream, of its own applications, and asked for by somebody or at the end of its retention.
import { firstOf, type Wrong } from './acts.ts';
import type { Application } from './applications.ts';
import type { Event } from './event.ts';
import { textAt, textsAt } from './json.ts';

export type Erasure = { readonly event: Event; readonly isAsked: boolean };

/** The erasures of a stream. `confirmed` gets every household that an erasure was confirmed for: aliases go together. */
export const erasuresOf = (events: readonly Event[], confirmed: Set<string>): readonly Erasure[] => {
  for (const { type, data } of events)
    for (const id of type === 'HouseholdErasureConfirmed' ? textsAt(data, 'householdIds') : []) confirmed.add(id);
  const asked = firstOf(events, 'HouseholdErasureAsked')?.sequence ?? Number.POSITIVE_INFINITY;
  return events
    .filter(({ type }) => type === 'HouseholdErased')
    .map((event) => ({ event, isAsked: asked < event.sequence }));
};

/** `isAll`: in a part of the record another household's confirmation may be missing. */
export const checkErasure = (
  { event, isAsked }: Erasure,
  confirmed: ReadonlySet<string>,
  applications: ReadonlyMap<string, Application>,
  isAll: boolean,
  wrong: Wrong,
): void => {
  const { stream, data } = event;
  if (!stream.startsWith('hh_')) wrong(event, 'only the stream of a household can say that it was erased.', 'facts');
  const isEnded = textAt(data, 'reason') === 'retention-ended' && event.actor.startsWith('step:');
  if (isAll && !isAsked && !isEnded && !confirmed.has(stream))
    wrong(event, 'nobody asked for this erasure, and no retention ended.');
  for (const id of textsAt(data, 'applicationIds'))
    if (applications.get(id)?.householdIds.includes(stream) === false)
      wrong(event, `${id} is of another household.`, 'facts');
};
