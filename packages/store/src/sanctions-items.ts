// Hits that wait for a second person, or for counsel, as items of their own beside their streams; and the guard that none is there.
import { canonical } from '@hearth/domain/canonical';
import type { RecordedEvent } from '@hearth/domain/record';
import type { SanctionsEvent, SanctionsState } from '@hearth/domain/sanctions';
import type { Change, Ref } from './tables.ts';

const sortKey = 'sanctions-hit';

/** The queue of hits that a second person has to look at, and that of payees found to be the listed one. */
export const hitQueues = { hit: 'sanctions-hit', listed: 'sanctions-listed' } as const;

/** Where the hit of an application or organization lies: there while it is one, or the payee was found to be listed. */
export const hitRef = (holder: string): Ref => ({ table: 'state', pk: holder, sk: sortKey });

/** Approval and intent to pay carry this: the name of this payee is on no list, as far as somebody looked. */
export const noHit = (applicationId: string): Change => ({
  check: hitRef(applicationId),
  when: [{ absent: true }],
  otherwise: 'sanctions-hit',
});

/** What of a hit is listed. */
export type ListedHit = {
  readonly id: string;
  readonly status: 'hit' | 'listed';
  readonly list: string;
  readonly listVersion: string;
  readonly checkedBy: string;
  readonly since: string;
};

const listed = (
  id: string,
  status: 'hit' | 'listed',
  { list, listVersion, by }: SanctionsState,
  since: string,
): Change => ({
  put: hitRef(id),
  item: {
    pk: id,
    sk: sortKey,
    queue: hitQueues[status],
    since,
    doc: canonical({ id, status, list, listVersion, checkedBy: by, since }),
  },
  when: [],
});

/** Beside the household, too: who is one with it is asked for the hits of all its applications. */
export const householdHits = `${sortKey}#`;
const householdHitRef = (householdId: string, applicationId: string): Ref => ({
  table: 'state',
  pk: householdId,
  sk: `${householdHits}${applicationId}`,
});

const besideHousehold = (householdId: string | undefined, applicationId: string, isHit: boolean): readonly Change[] => {
  if (householdId === undefined) return [];
  const ref = householdHitRef(householdId, applicationId);
  return [isHit ? { put: ref, item: { pk: ref.pk, sk: ref.sk, applicationId }, when: [] } : { delete: ref, when: [] }];
};

/** What one of these events changes beside its stream; `householdId` where an application's household was looked up. */
export const ofSanctions = (
  event: RecordedEvent<SanctionsEvent>,
  { sanctions, householdId }: { readonly sanctions?: SanctionsState; readonly householdId?: string },
): readonly Change[] => {
  const { stream } = event;
  if (sanctions === undefined) throw new TypeError('a sanctions event that left no state');
  if (sanctions.status !== 'clear')
    return [listed(stream, sanctions.status, sanctions, event.at), ...besideHousehold(householdId, stream, true)];
  return event.type === 'SanctionsHitResolved'
    ? [{ delete: hitRef(stream), when: [] }, ...besideHousehold(householdId, stream, false)]
    : [];
};
