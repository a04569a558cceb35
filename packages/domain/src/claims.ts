// By its claim code and a second factor a household learns what became of its request: which code counts, and when it is locked.
import { cannotFollow, type Entity } from './entity.ts';
import { type ApplicationId, type ClaimId, derivedId, type MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';
import { isSameText } from './spoken-codes.ts';
import { addDays } from './time.ts';

/** A second factor was given that does not fit. Nothing of what was given is kept. */
export type ClaimRefused = NewEvent<'ClaimRefused', { readonly applicationId: ApplicationId }>;
/** The code was lost or got into other hands: from here on only the next one counts. `claimKey`: its keyed hash. */
export type ClaimReissued = NewEvent<
  'ClaimReissued',
  {
    readonly applicationId: ApplicationId;
    readonly generation: number;
    readonly claimKey: string;
    readonly by: MemberId;
  }
>;
/** No code counts any more, until a next one is issued. */
export type ClaimEnded = NewEvent<'ClaimEnded', { readonly applicationId: ApplicationId; readonly by: MemberId }>;
export type ClaimEvent = ClaimRefused | ClaimReissued | ClaimEnded;

/** What there is to know of an application's code beside the first one, which stands in its submission. */
export type Claim = {
  readonly id: string;
  readonly applicationId: ApplicationId;
  readonly generation: number;
  /** Keyed hash of the code of a later generation. */ readonly claimKey?: string;
  readonly hasEnded?: true;
  /** Everybody who gave out a code: what was done with it may have been theirs. */ readonly issuedBy?: readonly MemberId[];
  /** Wrong tries since `refusedSince`, within a day of it. */ readonly refused: number;
  readonly refusedSince?: string;
  readonly lockedUntil?: string;
};

/** So many wrong tries within a day lock a code for a day. */
export const mostRefused = 5;

/** The one stream about an application's code. */
export const claimOf = (applicationId: string): ClaimId => derivedId('claim', applicationId);

const refusedOnce = ({ lockedUntil: _passed, ...claim }: Claim, at: string): Claim => {
  const isSameDay = claim.refusedSince !== undefined && at < addDays(claim.refusedSince, 1);
  const [refused, refusedSince] = isSameDay ? [claim.refused + 1, claim.refusedSince ?? at] : [1, at];
  if (refused < mostRefused) return { ...claim, refused, refusedSince };
  const { refusedSince: _counted, ...rest } = claim;
  return { ...rest, refused: 0, lockedUntil: addDays(at, 1) };
};

/** Claims by their events; a stream begins with the first thing that happens to a code. In no queue. */
export const claimEntity: Entity<Claim, ClaimEvent> = {
  evolve: (state, event) => {
    const { applicationId } = event.data;
    if (state !== undefined && state.applicationId !== applicationId) throw cannotFollow(event);
    const claim: Claim = state ?? { id: event.stream, applicationId, generation: 1, refused: 0 };
    switch (event.type) {
      case 'ClaimRefused':
        return refusedOnce(claim, event.at);
      case 'ClaimReissued': {
        const { generation, claimKey, by } = event.data;
        if (generation !== claim.generation + 1) throw cannotFollow(event);
        const issuedBy = [...new Set([...(claim.issuedBy ?? []), by])];
        return { id: claim.id, applicationId, generation, claimKey, issuedBy, refused: 0 };
      }
      case 'ClaimEnded':
        return { ...claim, hasEnded: true };
    }
  },
  places: () => ({}),
};

/** Says whether this hash is that of the code that counts now. `first`: the hash that stands in the submission. */
export const isClaimKey = (key: string, first: string | undefined, claim: Claim | undefined): boolean => {
  const counts = claim?.claimKey ?? (claim === undefined || claim.generation === 1 ? first : undefined);
  return counts !== undefined && claim?.hasEnded !== true && isSameText(counts, key);
};

/** Refuses every try while the code is locked, the right one too. Rejection: `too-many`. */
export const refuseLocked = (claim: Claim | undefined, now: string): Rejected | undefined =>
  claim?.lockedUntil !== undefined && now < claim.lockedUntil
    ? reject(
        'too-many',
        'There were too many wrong tries with this code, so it is locked for a day. Try again tomorrow, or ask the people who helped you apply.',
        { facts: { retryAfterSeconds: Math.ceil((Date.parse(claim.lockedUntil) - Date.parse(now)) / 1_000) } },
      )
    : undefined;

/** What an unknown code and a wrong second factor are both answered. */
export const claimRefused = (): Rejected =>
  reject(
    'claim-refused',
    'The code and the second answer do not fit together. Look at the paper with the code once more, or ask the people who helped you apply.',
  );

/** What may be known as a second factor of who applied: a birth date (YYYY-MM-DD), and phones of their own. */
export type Factors = { readonly birthDate?: string | undefined; readonly phones: readonly string[] };

/** Digits as they are typed on any keyboard here: full width, Arabic, Persian. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/\D/g, '');
const lastFour = 4;

/** Says whether a second factor is on file at all; where none is, the partner's own reference of the case takes its place. */
export const hasFactor = ({ birthDate, phones }: Factors): boolean =>
  birthDate !== undefined || phones.some((phone) => digitsOf(phone).length >= lastFour);

/**
 * Says whether what was given is the birth date, or the last four digits of a phone. Everything that is on file is compared, so that
 * a wrong one takes as long as the right one.
 */
export const fitsFactor = (given: string, { birthDate, phones }: Factors): boolean => {
  const digits = digitsOf(given);
  const known = [
    ...(birthDate === undefined ? [] : [digitsOf(birthDate)]),
    ...phones.map((phone) => digitsOf(phone).slice(-lastFour)).filter((four) => four.length === lastFour),
  ];
  return known.map((each) => isSameText(each, digits)).includes(true);
};
