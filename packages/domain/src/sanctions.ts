// The sanctions step: that a payee was looked up in a list, in which version, with what result; a hit is two people's matter and never a silent denial.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

/** Whom a program has looked up: nobody, payees that are organizations, or every payee. */
export type SanctionsMode = 'off' | 'organizations' | 'all';

/** Why a hit is somebody else, or the listed one. A closed list, so that no name and no birth date gets into the record. */
export const resolutionReasons = {
  'somebody-else': [
    'other-birth-date',
    'other-address',
    'other-country',
    'other-kind',
    'name-only',
    'known-to-us',
    'delisted',
  ],
  listed: ['same-person', 'same-organization', 'could-not-be-ruled-out'],
} as const;
export type ResolutionReason = (typeof resolutionReasons)[keyof typeof resolutionReasons][number];

/** A person looked the payee up. No name stands here; the list is named by its publisher's name and version (a date). */
export type SanctionsChecked = NewEvent<
  'SanctionsChecked',
  {
    readonly list: string;
    readonly listVersion: string;
    readonly result: 'clear' | 'hit';
    readonly by: MemberId;
  }
>;
/** A second person looked at a hit: somebody else of the same name, or the listed one. */
export type SanctionsHitResolved = NewEvent<
  'SanctionsHitResolved',
  { readonly finding: 'somebody-else' | 'listed'; readonly reason: ResolutionReason; readonly by: MemberId }
>;
export type SanctionsEvent = SanctionsChecked | SanctionsHitResolved;

/** Where a payee stands: `clear` also after a hit turned out to be somebody else. */
export type SanctionsState = SanctionsChecked['data'] & {
  readonly checkedAt: string;
  readonly status: 'clear' | 'hit' | 'listed';
  readonly resolvedBy?: MemberId;
  readonly resolution?: ResolutionReason;
};

/** Tells these events from others of a stream. */
export const isSanctions = <E extends { readonly type: string }>(event: E): event is Extract<E, SanctionsEvent> =>
  event.type === 'SanctionsChecked' || event.type === 'SanctionsHitResolved';

/** Folds one of these events. Throws a TypeError for one that cannot follow: a fault, not a rejection. */
export const evolveSanctions = (
  state: SanctionsState | undefined,
  event: SanctionsEvent & { readonly at: string },
): SanctionsState => {
  if (event.type === 'SanctionsChecked') {
    if (state !== undefined && state.status !== 'clear')
      throw new TypeError('a hit that nobody resolved was overwritten');
    return { ...event.data, checkedAt: event.at, status: event.data.result };
  }
  if (state === undefined || state.status === 'clear') throw new TypeError('a hit was resolved that nobody found');
  const { finding, by, reason } = event.data;
  return { ...state, status: finding === 'listed' ? 'listed' : 'clear', resolvedBy: by, resolution: reason };
};

/** A hit is not looked away by looking again: a second person says what it is. Rejection: `wrong-state`. */
export const refuseCheck = (state: SanctionsState | undefined): Rejected | undefined =>
  state === undefined || state.status === 'clear'
    ? undefined
    : reject(
        'wrong-state',
        state.status === 'hit'
          ? 'A hit waits here for a second person. It has to be resolved before anybody looks again.'
          : 'This payee was found to be the listed one. Only a second person can say that it is somebody else after all.',
      );

/** What a second person may say of this now. Rejection: `wrong-state`. */
export const refuseResolution = (
  state: SanctionsState | undefined,
  finding: SanctionsHitResolved['data']['finding'],
): Rejected | undefined => {
  if (state === undefined || state.status === 'clear')
    return reject('wrong-state', 'No hit waits here for a second person.');
  return state.status === 'listed' && finding === 'listed'
    ? reject('wrong-state', 'This was resolved as the listed one already.')
    : undefined;
};

/** Who has acted on a hit before, so that somebody else resolves it. */
export const actedOnHit = ({
  by,
  resolvedBy,
}: Pick<SanctionsState, 'by' | 'resolvedBy'>): readonly { readonly memberId: MemberId; readonly act: string }[] => [
  { memberId: by, act: 'looked up' },
  ...(resolvedBy === undefined ? [] : [{ memberId: resolvedBy, act: 'resolved' }]),
];
