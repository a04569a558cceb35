// Folding: streams of events into the items that others share, in any order of streams. Hides which kind of stream folds how.
import type { Entity } from '@hearth/domain/entity';
import type { IdKind } from '@hearth/domain/ids';
import type { NewEvent, RecordedEvent } from '@hearth/domain/record';
import { stateItem, stateRef } from './entities.ts';
import { applyChange } from './in-memory-tables.ts';
import {
  advanceStream,
  appealStream,
  applicationStream,
  awardStream,
  breakStream,
  claimStream,
  deliveryStream,
  demandStream,
  disbursementStream,
  formStream,
  fundStream,
  householdStream,
  importStream,
  logStream,
  matchStream,
  meetingStream,
  memberStream,
  messageStream,
  observationStream,
  organizationStream,
  overrideStream,
  peerReferralStream,
  policyStream,
  programStream,
  publicationStream,
  registerStream,
  type Stream,
  serviceReferralStream,
  signalStream,
  submissionStream,
  webhookStream,
  wordingStream,
} from './projection.ts';
import { markChange } from './shared-items.ts';
import { type Change, type Item, keyOf, refText } from './tables.ts';
import { countedWindows } from './window-moves.ts';

/** What has been folded so far: items by table, pk and sk, and the windows' moves. */
export type Folding = { readonly items: Map<string, Item>; readonly windows: ReturnType<typeof countedWindows> };

/** An update under a version says nothing about a later one: an intent to pay, after which the award was approved again. */
const isOutrun = (change: Change, before: Item | undefined): boolean =>
  'update' in change &&
  change.when.some(
    (guard) => 'equals' in guard && guard.attribute === 'version' && before?.['version'] !== guard.equals,
  );

/** Applies a change whatever its guards say: they served the live write. */
export const apply = ({ items }: Folding, change: Change): void => {
  const key = refText(keyOf(change));
  if (isOutrun(change, items.get(key))) return;
  const after = applyChange(change, items.get(key));
  if (after === undefined) items.delete(key);
  else items.set(key, after);
};

const fold =
  <S, E extends NewEvent>({ entity, side, moves }: Stream<S, E>) =>
  (folding: Folding, stream: string, events: readonly RecordedEvent<E>[]): void => {
    let state: S | undefined;
    for (const event of events) {
      const after: S = entity.evolve(state, event);
      state = after;
      const marks = event.request === undefined ? [] : [markChange(event.request, event.at)];
      for (const change of [...side(event, after), ...marks]) apply(folding, change);
      for (const move of moves(event, after)) folding.windows.move(move);
    }
    const last = events.at(-1);
    if (state !== undefined && last !== undefined) put(folding, entity, stream, last, state);
  };

const put = <S, E extends NewEvent>(
  folding: Folding,
  entity: Entity<S, E>,
  stream: string,
  last: RecordedEvent<E>,
  state: S,
): void =>
  apply(folding, {
    put: stateRef(stream),
    item: stateItem(entity, stream, { version: last.sequence, hash: last.hash }, state),
    when: [],
  });

/** In this order: what a later kind takes away, an earlier one has put there. */
export const kinds: readonly (readonly [
  IdKind,
  (folding: Folding, stream: string, events: readonly RecordedEvent<never>[]) => void,
])[] = [
  ['organization', fold(organizationStream)],
  ['member', fold(memberStream)],
  ['program', fold(programStream)],
  ['policy', fold(policyStream)],
  ['fund', fold(fundStream)],
  ['application', fold(applicationStream)],
  ['match', fold(matchStream)],
  ['signal', fold(signalStream)],
  ['meeting', fold(meetingStream)],
  ['award', fold(awardStream)],
  ['household', fold(householdStream)],
  ['disbursement', fold(disbursementStream)],
  ['advance', fold(advanceStream)],
  ['register', fold(registerStream)],
  ['break', fold(breakStream)],
  ['access', fold(observationStream)],
  ['treasury', fold(observationStream)],
  ['reconciliation', fold(observationStream)],
  ['override', fold(overrideStream)],
  ['appeal', fold(appealStream)],
  ['claim', fold(claimStream)],
  ['demand', fold(demandStream)],
  ['publication', fold(publicationStream)],
  ['peerReferral', fold(peerReferralStream)],
  ['serviceReferral', fold(serviceReferralStream)],
  ['import', fold(importStream)],
  ['form', fold(formStream)],
  ['submission', fold(submissionStream)],
  ['webhook', fold(webhookStream)],
  ['delivery', fold(deliveryStream)],
  ['message', fold(messageStream)],
  ['wording', fold(wordingStream)],
  ['log', fold(logStream)],
];

/** Folding before the first event. */
export const nothingFolded = (): Folding => ({ items: new Map(), windows: countedWindows() });
