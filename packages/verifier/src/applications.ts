// An application's stream: who handled it, who decided, who is related to the household, and under which policy it was handed in.
import { one, type Wrong } from './acts.ts';
import { type Event, instant } from './event.ts';
import { countAt, has, objectAt, textAt, textsAt } from './json.ts';

/** What stood when a decision made an award. `amountMinor`: -1 when the decision named none. */
type Decided = { readonly policyHash: string; readonly householdId: string; readonly amountMinor: number };

export type Application = {
  /** Who submitted or amended it. */ readonly handledBy: Set<string>;
  /** Who said that they are related to the household, and since when (milliseconds). */
  readonly related: Map<string, number>;
  /** Households that it was handed in for: another one after an amendment. */ readonly householdIds: string[];
  /** By award: the decision that made it. */ readonly decided: Map<string, Decided>;
  policyHash: string;
};

/** Reads the stream; tells of a decision by somebody who handled it or is related, and of a judgement by another policy. */
export const applicationOf = (events: readonly Event[], wrong: Wrong): Application => {
  const application: Application = {
    handledBy: new Set(),
    related: new Map(),
    householdIds: [],
    decided: new Map(),
    policyHash: '',
  };
  const { handledBy, related, householdIds, decided } = application;
  for (const event of events) {
    const { data, type } = event;
    if (type === 'ApplicationSubmitted' || type === 'ApplicationAmended') {
      handledBy.add(one(textAt(data, 'by')));
      application.policyHash = one(textAt(data, 'policyHash'));
      householdIds.push(textAt(data, 'householdId'));
      for (const member of textsAt(objectAt(data, 'relationship'), 'members'))
        related.set(member, Number.NEGATIVE_INFINITY);
    }
    if (has(data, 'awardId') && (type === 'ApplicationScreened' || type === 'ApplicationAdjudicated'))
      decided.set(textAt(data, 'awardId'), {
        policyHash: application.policyHash,
        householdId: householdIds.at(-1) ?? '',
        amountMinor: countAt(data, 'amountMinor'),
      });
    if (type === 'RelationshipDisclosed') related.set(textAt(data, 'by'), instant(event.at));
    if (type === 'ApplicationScreened' && textAt(data, 'policyHash') !== application.policyHash)
      wrong(event, 'it was judged by another policy than it was handed in under.', 'policy');
    if (type !== 'ApplicationAdjudicated') continue;
    const by = textAt(data, 'by');
    if (handledBy.has(by)) wrong(event, `${by} submitted or amended this application, and adjudicated it.`);
    if (related.has(by)) wrong(event, `${by} had disclosed a relationship to this household.`);
  }
  return application;
};
